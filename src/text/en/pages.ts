import { wordsText } from "./words.ts";

/**
 * The prerendered pages, one for each record and each tour, and what other sites say of them. They are prerendered in
 * English only, so they stand outside the catalogue and cost the app nothing.
 */
export const pagesText = {
  /** The name of a page in a browser's tab and in a list of results. */
  titleOf: (title: string): string => `${title} | Setu`,
  home: "The whole atlas",
  seeOnMap: "See it on the map",
  startTour: "Start this tour",
  seeStep: "See this step on the map",
  pictureOf: (title: string): string => `Map: ${title}`,
  facts: "What is known",
  cite: "Cite this record",
  citeStyles: { plain: "Plain text", apa: "APA", bibtex: "BibTeX", ris: "RIS" },
  edition: (date: string): string => `Edition of ${date}.`,
  licence: "CC BY 4.0",
  allRecords: "All records as JSON",
  tour: (steps: number): string => (steps === 1 ? "A tour in one step" : `A tour in ${steps} steps`),
  tourParts: "Captions, map and sources for each step",
  step: (index: number, count: number): string => `${index} of ${count}`,
  atlasTitle: "India’s technology ties with the United States, Japan and South Korea",
  atlasEyebrow: "An atlas",
  atlasParts: (records: number): string => `${wordsText.records(records)}, each with its sources`,
  atlasDescription:
    "An interactive atlas of the agreements, dialogues, programmes and projects that tie India to the United States, Japan and South Korea in technology. Every record names its sources.",
  kindAndDate: (kind: string, date: string | null): string => (date === null ? kind : `${kind}, ${date}`),
  /** Parties on a card; `left` did not fit. */
  parties: (shown: readonly string[], left: number): string =>
    left === 0 ? shown.join(" · ") : `${shown.join(" · ")} and ${left} more`,
  /** A record in one sentence, when it has to fit below a title. */
  description: (kind: string, date: string | null, summary: string): string =>
    date === null ? `${kind}. ${summary}` : `${kind}, ${date}. ${summary}`,
  keywords: [
    "India",
    "United States",
    "Japan",
    "South Korea",
    "technology partnerships",
    "international agreements",
    "smart cities",
    "semiconductors",
    "artificial intelligence",
  ],
} as const;
