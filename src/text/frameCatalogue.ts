import type { Catalogue } from "./catalogue.ts";
import { embedText } from "./en/embed.ts";
import { mapText } from "./en/map.ts";
import { timelineText } from "./en/timeline.ts";
import { wordsText } from "./en/words.ts";

/**
 * What an embedded frame says. The build of the frame puts this module in the place of catalogue.ts, so that a page of
 * a newsroom does not carry the words of the whole atlas.
 */
export const say: Pick<Catalogue, "embed" | "map" | "timeline" | "words"> = {
  embed: embedText,
  map: mapText,
  timeline: timelineText,
  words: wordsText,
};
