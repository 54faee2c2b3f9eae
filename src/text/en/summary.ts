import { lazily } from "../lazily.ts";
import { wordsText } from "./words.ts";

const currencyNames = lazily(() => new Intl.DisplayNames(["en"], { type: "currency" }));

const many = (count: number): string => wordsText.records(count);

export const summaryText = {
  label: "Summary of the records shown",
  lead: "Press a bar to show only its records; press it again to show the rest.",
  years: {
    title: "By year and partner",
    note: "The year in which a record began.",
    unsure: "Year uncertain",
    undated: "No date",
    /** The accessible name of a whole year, and of one partner's part of it. */
    year: (year: string, count: number): string => `${year}: ${many(count)}`,
    part: (group: string, year: string, count: number): string => `${group}, ${year}: ${many(count)}`,
  },
  sectors: { title: "By sector", note: "A record with several sectors counts in each." },
  statuses: { title: "By status", note: null },
  kinds: { title: "By kind", note: null },
  bar: (name: string, count: number): string => `${name}: ${many(count)}`,
  money: {
    title: "Money named, by currency",
    note: "Currencies are never converted or added to each other. Aims, loans and contracts stand side by side, and two records may name the same money. Press a line to open its record.",
    none: "None of the records shown names an amount.",
    sum: (amount: string): string => `These add up to ${amount}.`,
    atLeast: (amount: string): string => `These add up to at least ${amount}.`,
    leftOut: (count: number): string =>
      count === 1
        ? "One amount, known only roughly, is not in the sum."
        : `${count} amounts, known only roughly, are not in the sum.`,
    currency: (code: string): string => currencyNames().of(code) ?? code,
  },
  none: "No records to sum up.",
} as const;
