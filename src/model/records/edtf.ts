import type { DateSpan } from "./atlas.ts";
import { type Day, dayOf, endOfMonth, parseIso } from "./day.ts";

/** The days a date can stand for, without what it rests on. All four are inclusive, in days since 1970-01-01. */
export type EdtfInterval = Pick<
  DateSpan,
  "precision" | "approximate" | "earliest" | "startLatest" | "endEarliest" | "latest"
>;

/**
 * `endEarliest` of a span that runs on. A day rather than infinity, which JSON cannot hold: whatever runs on is
 * certain in every window after its start.
 */
export const NEVER_ENDS: Day = dayOf(9999, 12, 31);

type Part = Pick<EdtfInterval, "precision" | "approximate"> & { readonly first: Day; readonly last: Day };

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/**
 * Reads the part of EDTF (ISO 8601-2:2019, levels 0 and 1) that records use: `2024-06-17`, `2023-07`, `2023`, each
 * with `~`, `?` or `%` when approximate or uncertain; a span `2022/2027`; a running one `2023/..`. Years have four
 * digits. Seasons, open starts, unspecified digits and years before 0 are not read.
 *
 * Returns the interval, or one sentence without a full stop that says what is wrong. Never throws.
 *
 * A single date is one event somewhere in its days: start and end share the interval, so `startLatest` may follow
 * `endEarliest`. In a span, each end lies in the days of its own date, narrowed by the end not preceding the start.
 */
export const parseEdtf = (text: string): EdtfInterval | string => {
  const parts = text.split("/");
  if (parts.length > 2) return `${quote(text)} has more than one /`;
  const [from = "", to] = parts;
  if (to === undefined) {
    const date = parsePart(from);
    return typeof date === "string" ? date : eventIn(date);
  }
  if (from === ".." || from === "") return `${quote(text)} has no start`;
  if (to === "") return `${quote(text)} has no end: write ${from}/.. when it runs on`;
  const start = parsePart(from);
  if (typeof start === "string") return start;
  if (to === "..") return running(start);
  const end = parsePart(to);
  if (typeof end === "string") return end;
  return end.last < start.first ? `${quote(text)} ends before it starts` : spanOver(start, end);
};

const eventIn = ({ precision, approximate, first, last }: Part): EdtfInterval => ({
  precision,
  approximate,
  earliest: first,
  startLatest: last,
  endEarliest: first,
  latest: last,
});

const running = (start: Part): EdtfInterval => ({
  precision: "span",
  approximate: start.approximate,
  earliest: start.first,
  startLatest: start.last,
  endEarliest: NEVER_ENDS,
  latest: null,
});

const spanOver = (start: Part, end: Part): EdtfInterval => ({
  precision: "span",
  approximate: start.approximate || end.approximate,
  earliest: start.first,
  startLatest: Math.min(start.last, end.last),
  endEarliest: Math.max(start.first, end.first),
  latest: end.last,
});

const parsePart = (text: string): Part | string => {
  const match = DATE.exec(text);
  if (!match) return `${quote(text)} is no date: write it as 2024-06-17, 2023-07 or 2023`;
  const [, year = "", month, date, qualifier] = match;
  const approximate = qualifier !== undefined;
  if (month === undefined) {
    const first = dayOf(Number(year));
    return { precision: "year", approximate, first, last: dayOf(Number(year), 12, 31) };
  }
  if (Number(month) < 1 || Number(month) > 12) return `${quote(text)} has no such month: ${month}`;
  if (date === undefined) {
    const first = dayOf(Number(year), Number(month));
    return { precision: "month", approximate, first, last: endOfMonth(first) };
  }
  const day = parseIso(`${year}-${month}-${date}`);
  if (day === null) return `${quote(text)} is not in the calendar`;
  return { precision: "day", approximate, first: day, last: day };
};

const quote = (text: string): string => JSON.stringify(text);
