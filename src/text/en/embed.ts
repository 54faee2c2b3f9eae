import { wordsText } from "./words.ts";

const windows = {
  "up-to": (days: readonly string[]): string => `up to ${days[0] ?? ""}`,
  between: (days: readonly string[]): string => `between ${days[0] ?? ""} and ${days[1] ?? ""}`,
  "in-force": (days: readonly string[]): string => `in force on ${days[0] ?? ""}`,
} as const;

export const embedText = {
  pageName: "Setu: India’s technology ties on a map",
  title: (mode: keyof typeof windows, days: readonly string[]): string =>
    `Each thread is one record: India’s technology ties ${windows[mode](days)}`,
  nothing: "Nothing matches",
  showAll: "Show all records",
  legend: "Records shown, by partner",
  planned: "planned",
  controls: "Zoom",
  whole: "Show the whole map",
  card: "Selected record",
  /** Where a reader is in a list that does not fit. */
  part: (from: number, to: number, total: number): string => `${from}–${to} of ${total}`,
  back: "Earlier in the list",
  further: "Further in the list",
  close: "Close",
  place: (name: string, count: number): string => `${name}: ${wordsText.records(count)}`,
  facts: (kind: string, date: string, inferred: boolean, status: string): string =>
    `${kind}, ${date}${inferred ? " (inferred)" : ""}, ${status.toLowerCase()}`,
  noDate: "no date",
  roles: (role: string, names: readonly string[]): string => `${role}: ${names.join(", ")}`,
  sources: (count: number): string => (count === 1 ? "Source" : "Sources"),
  source: (count: number, edition: string): string =>
    `Source: Setu, ${wordsText.records(count)}, edition of ${edition}.`,
  credits: "Lines are not routes; boundaries are indicative. Base: Natural Earth.",
  open: "Open full map",
  elsewhere: "opens in a new tab",
  refused: "This page does not let frames open windows. Copy this address:",
  address: "Address of the full map",
  newer: (pinned: string, now: string): string =>
    `Placed here with the edition of ${pinned}; the records shown are of ${now}.`,
  hints: {
    wheel: (apple: boolean): string => `Hold ${apple ? "⌘" : "Ctrl"} and scroll to zoom the map`,
    touch: "Use two fingers to move the map",
  },
  broken: "The map could not start here. The picture shows how things stood when it was published.",
} as const;
