import type { DateSpan } from "./atlas.ts";
import { type Day, dateOf, dayOf, endOfMonth, isoOf, monthOf, yearOf } from "./day.ts";

/** How a language writes dates; `src/text` has one for each. Months are 1–12. */
export type DateWords = {
  /** January first. */
  readonly months: readonly string[];
  readonly day: (date: number, month: string, year: number) => string;
  readonly month: (month: string, year: number) => string;
  readonly year: (year: number) => string;
  readonly about: (date: string) => string;
  readonly range: (from: string, to: string) => string;
  readonly since: (from: string) => string;
  readonly until: (to: string) => string;
  readonly unknown: string;
};

const monthName = (day: Day, words: DateWords): string => words.months[monthOf(day) - 1] ?? "";

/** "17 June 2024". */
export const dayText = (day: Day, words: DateWords): string =>
  words.day(dateOf(day), monthName(day, words), yearOf(day));

/** "June 2024", for any day of it. */
export const monthText = (day: Day, words: DateWords): string =>
  words.month(monthName(day, words), yearOf(day));

/** "June 2024" for the last day of that month, "17 June 2024" for any other. For days that end a window. */
export const lastDayText = (day: Day, words: DateWords): string =>
  day === endOfMonth(day) ? monthText(day, words) : dayText(day, words);

/** "June 2024" for the first day of that month, "17 June 2024" for any other. For days that start a window. */
export const firstDayText = (day: Day, words: DateWords): string =>
  dateOf(day) === 1 ? monthText(day, words) : dayText(day, words);

/** One end of an EDTF date: a year, a month or a day, and whether it is qualified by `~`, `?` or `%`. */
const pointPattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?([~?%]?)$/;

const pointText = (point: string, words: DateWords): string | null => {
  const [matched, year, month, date, qualifier] = pointPattern.exec(point) ?? [];
  if (matched === undefined) return null;
  const day = dayOf(Number(year), Number(month ?? 1), Number(date ?? 1));
  const plain = date ? dayText(day, words) : month ? monthText(day, words) : words.year(yearOf(day));
  return qualifier ? words.about(plain) : plain;
};

const isOpen = (end: string | undefined): boolean => end === "" || end === "..";

/** A date exactly as far as its EDTF goes: "October 2024", "2022 to 2027", "since 2023", "about April 2025". */
export const dateSpanText = (span: DateSpan, words: DateWords): string => {
  const [start, end] = span.edtf.split("/");
  const from = pointText(start ?? "", words);
  if (end === undefined) return from ?? daysText(span, words);
  const to = pointText(end, words);
  if (from !== null && to !== null) return from === to ? from : words.range(from, to);
  if (from !== null && isOpen(end)) return words.since(from);
  if (to !== null && isOpen(start)) return words.until(to);
  return daysText(span, words);
};

/** For an EDTF this file does not read, such as a season: the interval it was checked to stand for. */
const daysText = ({ earliest, latest }: DateSpan, words: DateWords): string => {
  if (latest === null) return words.since(dayText(earliest, words));
  return words.range(dayText(earliest, words), dayText(latest, words));
};

/** A typed date as the days it covers: "2024", "2024-06", "june 2024", "17 June 2024", "June 17, 2024". */
export type Period = { readonly first: Day; readonly last: Day };

const ZERO_DEVANAGARI = 0x0966;

/** Null when the text is no date. Month names may be cut to three letters; case and commas do not matter. */
export const parseDateText = (text: string, words: DateWords): Period | null => {
  const parts = text
    // Full-width digits become plain ones, and so do those of Devanagari.
    .normalize("NFKC")
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - ZERO_DEVANAGARI))
    .toLowerCase()
    // Japanese and Korean write a sign after each number: 2024年6月17日, 2024년 6월 17일.
    .replace(/(\d)\s*[年月日년월일]/g, "$1 ")
    .split(/[\s,./-]+/)
    .filter(Boolean);
  const yearAt = parts.findIndex((part) => /^\d{4}$/.test(part));
  if (yearAt === -1 || parts.length > 3) return null;
  const year = Number(parts[yearAt]);
  const rest = parts.filter((_, index) => index !== yearAt);
  const named = rest.findIndex((part) => monthNumber(part, words) !== null);
  if (named !== -1) {
    const month = monthNumber(rest[named] ?? "", words) ?? 0;
    return periodOf(year, month, rest[1 - named]);
  }
  // Without a month's name only ISO 8601's order is unambiguous: 2024-06-17, never 17/06 or 06/17.
  if (yearAt !== 0) return null;
  return periodOf(year, rest[0], rest[1]);
};

const monthNumber = (part: string, words: DateWords): number | null => {
  if (/^\d/.test(part)) return null;
  const names = words.months.map((name) => name.normalize("NFKC").toLowerCase());
  // "मई", May, is a whole name of two letters.
  const index = names.findIndex((name) => name === part || (part.length >= 3 && name.startsWith(part)));
  return index === -1 ? null : index + 1;
};

const periodOf = (
  year: number,
  month: string | number | undefined,
  date: string | undefined,
): Period | null => {
  if (month === undefined) return { first: dayOf(year), last: dayOf(year + 1) - 1 };
  const number = wholeNumber(month);
  if (number === null || number < 1 || number > 12) return null;
  const first = dayOf(year, number);
  if (date === undefined) return { first, last: endOfMonth(first) };
  const day = dayOf(year, number, wholeNumber(date) ?? 0);
  const holds = wholeNumber(date) !== null && isoOf(day).slice(0, 7) === isoOf(first).slice(0, 7);
  return holds ? { first: day, last: day } : null;
};

const wholeNumber = (text: string | number): number | null =>
  /^\d{1,2}$/.test(String(text)) ? Number(text) : null;
