import { bibtexEntry, risEntry } from "../../model/export/entries.ts";
import type { PartnershipId } from "../../model/records/atlas.ts";
import { dayText } from "../../model/records/dateText.ts";
import { type Day, isoOf, yearOf } from "../../model/records/day.ts";
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

const bibtex = ({ id, title, address, edition }: Work, editionText: string): string =>
  bibtexEntry(`setu-${id}`, [
    ["author", { whole: say.card.cite.authors }],
    ["title", { whole: title }],
    ["howpublished", { words: `${say.card.cite.atlas}, ${say.card.cite.edition(editionText)}` }],
    ["year", { words: String(yearOf(edition)) }],
    ["url", { code: `{${address}}` }],
  ]);

const ris = ({ title, address, edition }: Work, editionText: string): string =>
  risEntry([
    ["AU", say.card.cite.authors],
    ["TI", title],
    ["T2", say.card.cite.atlas],
    ["ET", say.card.cite.edition(editionText)],
    ["PY", String(yearOf(edition))],
    ["DA", isoOf(edition).replaceAll("-", "/")],
    ["UR", address],
  ]);
