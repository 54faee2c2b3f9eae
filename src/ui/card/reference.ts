import type { PartnershipId } from "../../model/atlas.ts";
import { dayText } from "../../model/dateText.ts";
import { type Day, isoOf, yearOf } from "../../model/day.ts";
import { say } from "../../text/catalogue.ts";

/** What is cited. */
export type Work = {
  readonly id: PartnershipId;
  readonly title: string;
  readonly address: string;
  readonly edition: Day;
};

export const styles = ["plain", "apa", "bibtex", "ris"] as const;
export type Style = (typeof styles)[number];

/** A reference to a record as people write it, or as a reference manager reads it. */
export const referenceText = (style: Style, work: Work): string => {
  const words = {
    title: work.title,
    edition: dayText(work.edition, say.timeline.dates),
    year: yearOf(work.edition),
    address: work.address,
  };
  switch (style) {
    case "plain":
      return say.card.cite.plain(words);
    case "apa":
      return say.card.cite.apa(words);
    case "bibtex":
      return bibtex(work, words.edition);
    case "ris":
      return ris(work, words.edition);
  }
};

/** Characters that mean something to TeX. */
const escaped = (words: string): string => words.replaceAll(/[$%&#_{}]/g, "\\$&");

const bibtex = ({ id, title, address, edition }: Work, editionText: string): string =>
  [
    `@misc{setu-${id},`,
    `  author = {{${escaped(say.card.cite.authors)}}},`,
    `  title = {{${escaped(title)}}},`,
    `  howpublished = {${escaped(say.card.cite.atlas)}, ${escaped(say.card.cite.edition(editionText))}},`,
    `  year = {${yearOf(edition)}},`,
    `  url = {${address}},`,
    "}",
  ].join("\n");

/** https://say.wikipedia.org/wiki/RIS_(file_format): a tag, two spaces, a hyphen and a space. */
const ris = ({ title, address, edition }: Work, editionText: string): string =>
  [
    "TY  - DATA",
    `AU  - ${say.card.cite.authors}`,
    `TI  - ${title}`,
    `T2  - ${say.card.cite.atlas}`,
    `ET  - ${say.card.cite.edition(editionText)}`,
    `PY  - ${yearOf(edition)}`,
    `DA  - ${isoOf(edition).replaceAll("-", "/")}`,
    `UR  - ${address}`,
    "ER  - ",
  ].join("\n");
