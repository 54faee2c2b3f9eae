import { dateOf, monthOf, parseIso, yearOf } from "../records/day.ts";
import { bibtexEntry, risEntry } from "./entries.ts";

/** How the atlas is cited in the three forms that reference managers and style guides take. */
export const referenceStyles = ["apa", "bibtex", "ris"] as const;
export type ReferenceStyle = (typeof referenceStyles)[number];

export type Reference = {
  readonly author: string;
  readonly title: string;
  /** ISO 8601. */
  readonly edition: string;
  /** The edition in words, "Edition of 22 November 2026". */
  readonly editionText: string;
  readonly medium: string;
  readonly licence: string;
  readonly address: string;
};

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

const twoDigits = (number: number): string => String(number).padStart(2, "0");

// https://apastyle.apa.org/style-grammar-guidelines/references/examples/data-set-references
const apa = ({ author, title, editionText, medium, address }: Reference, year: number): string =>
  `${author}. (${year}). ${title} (${editionText}) [${medium}]. ${address}`;

const bibtex = (reference: Reference, year: number, month: number): string =>
  bibtexEntry(`setu-${reference.edition}`, [
    ["author", { whole: reference.author }],
    ["title", { whole: reference.title }],
    ["year", { words: String(year) }],
    ["month", { code: months[month - 1] ?? "jan" }],
    ["edition", { words: reference.editionText }],
    ["note", { words: `${reference.medium}, ${reference.licence}` }],
    ["url", { code: `{${reference.address}}` }],
  ]);

const ris = (reference: Reference, year: number, month: number, date: number): string =>
  risEntry([
    ["AU", reference.author],
    ["TI", reference.title],
    ["PY", String(year)],
    ["DA", `${year}/${twoDigits(month)}/${twoDigits(date)}`],
    ["ET", reference.editionText],
    ["N1", reference.licence],
    ["UR", reference.address],
  ]);

/** Throws when the edition is no day. */
export const referenceText = (style: ReferenceStyle, reference: Reference): string => {
  const day = parseIso(reference.edition);
  if (day === null) throw new Error(`The edition "${reference.edition}" is no day.`);
  switch (style) {
    case "apa":
      return apa(reference, yearOf(day));
    case "bibtex":
      return bibtex(reference, yearOf(day), monthOf(day));
    case "ris":
      return ris(reference, yearOf(day), monthOf(day), dateOf(day));
  }
};
