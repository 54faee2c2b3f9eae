import { aboutText } from "./about.ts";
import { wordsText } from "./words.ts";

export const shareText = {
  open: "Share",
  title: "Share and take away",
  close: "Close",

  linkTitle: "Link to what you see",
  link: "Link",
  copyLink: "Copy link",
  linkCopied: "Link copied",
  system: "Share with…",
  refused: "The browser did not allow copying. The text is selected: press Ctrl+C, or ⌘C on a Mac.",

  citeTitle: "Cite the atlas",
  style: "Form",
  styles: { apa: "APA", bibtex: "BibTeX", ris: "RIS" },
  reference: "Citation",
  copyReference: "Copy citation",
  referenceCopied: "Citation copied",
  author: "The Setu authors",
  work: "Setu: an atlas of India’s technology partnerships",
  editionOf: (date: string): string => `Edition of ${date}`,
  medium: "Data set",
  licence: "CC BY 4.0",

  recordsTitle: "Records as a file",
  records: (count: number): string =>
    count === 0
      ? "No record is shown now, so there is nothing to save."
      : `Exactly what is shown now: ${wordsText.records(count)}.`,
  save: "Save",
  data: { csv: "CSV", json: "JSON", geojson: "GeoJSON" },
  dataHints: { csv: "for spreadsheets", json: "with every claim", geojson: "for maps" },

  pictureTitle: "Map as a picture",
  picture: "With title, key, credits and this address, in the theme you see. Always the flat map.",
  svg: "SVG",
  svgHint: "for print",
  png: (scale: number): string => `PNG ${scale}×`,
  pngHints: { 1: "for a page", 2: "for slides", 4: "for posters" },
  working: "Drawing the picture",
  saved: (name: string): string => `Saved ${name}`,
  failed: (name: string, why: string): string => `${name} could not be made: ${why}`,
  noLand: (status: number): string => `the land did not load (${status}).`,
  blank: "this browser cannot draw a picture this large. Take a smaller one, or the SVG.",

  /** In the files themselves. */
  file: {
    note: "Credit: Setu, CC BY 4.0. Lines show relationships, not routes.",
    described: (headline: string): string =>
      `A map of the Pacific with one line for each record. ${headline}. Lines show relationships, not routes.`,
    credits: `Lines show relationships, not routes. ${aboutText.borders} City positions: GeoNames, CC BY 4.0.`,
    edition: (date: string): string => `Setu, edition of ${date}, CC BY 4.0.`,
    window: (shown: number, total: number): string => `${shown} of ${total} records shown.`,
    undated: (count: number): string =>
      count === 1
        ? "1 record without a date is not drawn."
        : `${count} records without a date are not drawn.`,
    possible: "Fainter lines lie only possibly in these dates.",
  },
} as const;
