import { embedText } from "./embed.ts";
import { mapText } from "./map.ts";
import { timelineText } from "./timeline.ts";
import { wordsText } from "./words.ts";

export const frameText = { embed: embedText, map: mapText, timeline: timelineText, words: wordsText };
