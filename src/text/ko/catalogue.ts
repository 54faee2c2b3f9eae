import type { Catalogue } from "../catalogue.ts";
import { aboutText } from "./about.ts";
import { cardText } from "./card.ts";
import { embedCodeText } from "./embedCode.ts";
import { frameText } from "./frame.ts";
import { shareText } from "./share.ts";
import { shellText } from "./shell.ts";
import { summaryText } from "./summary.ts";
import { takeawayText } from "./takeaway.ts";
import { toursText } from "./tours.ts";

export const ko: Catalogue = {
  ...frameText,
  about: aboutText,
  card: cardText,
  embedCode: embedCodeText,
  share: shareText,
  shell: shellText,
  summary: summaryText,
  takeaway: takeawayText,
  tours: toursText,
};
