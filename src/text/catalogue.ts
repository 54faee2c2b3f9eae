import { aboutText } from "./en/about.ts";
import { cardText } from "./en/card.ts";
import { embedText } from "./en/embed.ts";
import { embedCodeText } from "./en/embedCode.ts";
import { mapText } from "./en/map.ts";
import { shareText } from "./en/share.ts";
import { shellText } from "./en/shell.ts";
import { summaryText } from "./en/summary.ts";
import { takeawayText } from "./en/takeaway.ts";
import { timelineText } from "./en/timeline.ts";
import { toursText } from "./en/tours.ts";
import { wordsText } from "./en/words.ts";

/** Every word the interface says. Other languages are objects of the same type, so a missing key does not compile. */
export const en = {
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
} as const;

/** The same shape with any text in it: a language that lacks a key or an argument does not compile. */
type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : { readonly [Key in keyof T]: Worded<T[Key]> };

export type Catalogue = Worded<typeof en>;

/** The language of the page. There is one at a time, so it stands here and not in every function's arguments. */
export let say: Catalogue = en;

/** Everything drawn after this speaks another language; what is drawn must be drawn anew. */
export const speak = (catalogue: Catalogue): void => {
  say = catalogue;
};
