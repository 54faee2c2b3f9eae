import { aboutText } from "./en/about.ts";
import { cardText } from "./en/card.ts";
import { embedCodeText } from "./en/embedCode.ts";
import { frameText } from "./en/frame.ts";
import { shareText } from "./en/share.ts";
import { shellText } from "./en/shell.ts";
import { summaryText } from "./en/summary.ts";
import { takeawayText } from "./en/takeaway.ts";
import { toursText } from "./en/tours.ts";
import { speakFrame, type Worded } from "./frame.ts";

/** Every word the interface says. Other languages are objects of the same type, so a missing key does not compile. */
export const en = {
  ...frameText,
  about: aboutText,
  card: cardText,
  embedCode: embedCodeText,
  share: shareText,
  shell: shellText,
  summary: summaryText,
  takeaway: takeawayText,
  tours: toursText,
} as const;

export type Catalogue = Worded<typeof en>;

/** The language of the page. There is one at a time, so it stands here and not in every function's arguments. */
export let say: Catalogue = en;

/** Everything drawn after this speaks another language; what is drawn must be drawn anew. */
export const speak = (catalogue: Catalogue): void => {
  say = catalogue;
  speakFrame(catalogue);
};
