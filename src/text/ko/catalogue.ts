import type { Catalogue } from "../catalogue.ts";
import { aboutText } from "./about.ts";
import { cardText } from "./card.ts";
import { embedText } from "./embed.ts";
import { embedCodeText } from "./embedCode.ts";
import { mapText } from "./map.ts";
import { shareText } from "./share.ts";
import { shellText } from "./shell.ts";
import { summaryText } from "./summary.ts";
import { takeawayText } from "./takeaway.ts";
import { timelineText } from "./timeline.ts";
import { toursText } from "./tours.ts";
import { wordsText } from "./words.ts";

export const ko: Catalogue = {
  about: aboutText,
  card: cardText,
  embed: embedText,
  embedCode: embedCodeText,
  map: mapText,
  share: shareText,
  shell: shellText,
  summary: summaryText,
  takeaway: takeawayText,
  timeline: timelineText,
  tours: toursText,
  words: wordsText,
};
