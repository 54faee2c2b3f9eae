import { aboutText } from "./about.ts";
import { cardText } from "./card.ts";
import { capitalised, wordsText } from "./words.ts";

const windows = {
  "up-to": (days: readonly string[]): string => `Up to ${days[0] ?? ""}`,
  between: (days: readonly string[]): string => `Between ${days[0] ?? ""} and ${days[1] ?? ""}`,
  "in-force": (days: readonly string[]): string => `In force on ${days[0] ?? ""}`,
} as const;

/** `countries` are codes; the three partners have a name together. */
const partners = (countries: readonly string[]): string =>
  countries.length > 2
    ? `${wordsText.number(countries.length)} technology partners`
    : countries.map(wordsText.inSentence).join(" and ");

export const shellText = {
  words: wordsText,
  card: cardText,
  about: aboutText,
  name: "Setu",
  tagline: "An atlas of India’s technology partnerships",
  pageName: "Setu: an atlas of India’s technology partnerships",
  skip: "Skip the map",
  menu: "Menu",

  headline: (
    mode: keyof typeof windows,
    days: readonly string[],
    count: number,
    countries: readonly string[],
    /** Records without one of the three partners are among them. */
    others: boolean,
  ): string => {
    const what = `${windows[mode](days)}: ${wordsText.records(count)}`;
    if (countries.length === 0) return `${what} beyond the three partners`;
    if (others) return `${what} on India and ${partners(countries)}`;
    return `${what} ${count === 1 ? "ties" : "tie"} India to ${partners(countries)}`;
  },
  nothing: "Nothing matches",
  clear: {
    filter: (name: string): string => `Clear ${name}`,
    filters: "Clear all filters",
    time: "Show all dates",
  },

  search: {
    label: "Search places, bodies, records",
    hint: "/",
    results: "Found",
    count: (count: number): string => (count === 0 ? "Nothing found" : `${count} found`),
    none: (typed: string): string => `Nothing found for “${typed}”`,
    alias: (name: string, alias: string): string => `${name} (${alias})`,
    note: (...parts: (string | null)[]): string => capitalised(parts.filter(Boolean).join(", ")),
  },
  language: {
    label: "Language",
    note: "Titles, summaries and claims of the records are in English.",
    failed: (name: string): string => `${name} could not be loaded.`,
    retry: "Try again",
  },
  display: { label: "Show as", map: "Map", table: "Table", summary: "Summary" },
  theme: {
    auto: "Theme: as the system",
    light: "Theme: light",
    dark: "Theme: dark",
  },

  filters: {
    label: "Filters",
    partners: "Partners",
    parties: "Party",
    sectors: "Sector",
    kinds: "Kind",
    statuses: "Status",
    certainty: "Certainty",
    levels: "Level",
    sources: "Source",
    query: "the search",
    strokes: "Line style",
    matching: (query: string): string => `Matching “${query}”`,
    unmatch: (query: string): string => `Show records that do not match “${query}” too`,
    matches: { any: "Any of the chosen", all: "All of the chosen" },
    match: "How parties count",
    levelNames: {
      site: "Site",
      city: "City",
      state: "State or prefecture",
      region: "Region",
      country: "Country only",
    },
    open: (set: number): string => (set === 0 ? "Filters" : `Filters, ${set} set`),
    name: (name: string, chosen: number): string => (chosen === 0 ? name : `${name}, ${chosen} chosen`),
    certainties: { all: "All records", stated: "Date and places stated" },
    clear: (name: string): string => `Clear ${name.toLowerCase()}`,
    shown: (shown: number, total: number): string => `${shown} of ${total} records shown`,
  },

  key: {
    title: "Key",
    lead: "Each thread is one record. Lines show relationships, not routes.",
    solid: "Signed, under way or done",
    dashed: "Announced, planned, proposed",
    dotted: "Model or inspiration only",
    fades: "Fades: capital is inferred",
    capital: "Capital",
    city: "City or site",
    country: "Country only",
    state: "State only",
    several: "Three or more, one record",
  },
  footnote: "Boundaries are indicative and imply no endorsement. Base: Natural Earth, modified.",
  notRoutes: "Lines show relationships, not routes.",

  sheet: {
    label: "Records and timeline",
    grow: "Show more of the list",
    shrink: "Show more of the map",
    list: "Records shown",
    line: (kind: string, status: string): string => `${kind}, ${status.toLowerCase()}`,
    noDate: "no date",
    inferred: "inferred",
  },
  table: {
    label: "Records shown",
    columns: { title: "Title", kind: "Kind", parties: "Parties", date: "Date", status: "Status" },
    undated: "No date",
    inferred: "inferred",
    line: (kind: string, parties: string): string => `${kind}: ${parties}`,
  },

  notice: {
    moved: "The dates were moved so that this record is in them.",
    tray: "Records without a date are now shown, because this one has none.",
    undo: "Undo",
    ignored: (keys: readonly string[]): string =>
      `This link holds things this page does not know: ${keys.join(", ")}. They were left out.`,
    newer: "A newer edition is ready.",
    dismiss: "Dismiss",
  },
  load: {
    title: "The records could not be loaded",
    missing: (status: number | null): string =>
      status === null
        ? "The network did not answer. The map behind this notice shows how things stood when it was published."
        : `The server answered with ${status}. The map behind this notice shows how things stood when it was published.`,
    broken: "What came is not the atlas's file.",
    "other-version": (version: string): string =>
      `The file is of version ${version}, and this page reads version 1. Reloading the page may bring the newer one.`,
    retry: "Retry",
  },
  later: {
    loading: "Loading",
    failed: "This part of the page could not be loaded.",
    retry: "Try again",
  },
  failure: {
    title: "Something went wrong in the page",
    reload: "Reload",
  },
} as const;
