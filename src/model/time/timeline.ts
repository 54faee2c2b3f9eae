import type { DateSpan, PartnershipId } from "../records/atlas.ts";
import { type DateWords, dayText, firstDayText, lastDayText, monthText } from "../records/dateText.ts";
import { type Day, dayOf, dayOfMonthIndex, monthIndexOf, yearOf } from "../records/day.ts";
import { type Group, groups, type Stroke } from "../records/vocabulary.ts";
import type { Axis, Handle } from "./axis.ts";
import type { Extent, Presence, Row } from "./select.ts";

/** One record dated within one month: a stroke in the stack of its column. */
export type TimelineStroke = {
  readonly id: PartnershipId;
  readonly group: Group;
  readonly stroke: Stroke;
  readonly presence: Presence;
  /** Month index of the column's first month; see `monthIndexOf`. */
  readonly column: number;
  /** 0 stands on the axis. */
  readonly level: number;
};

/** One record dated to a year, or that runs over months: a line below the axis. */
export type TimelineSpan = {
  readonly id: PartnershipId;
  readonly group: Group;
  readonly stroke: Stroke;
  readonly presence: Presence;
  /** Both within the axis; see `startsBefore` and `runsOn`. */
  readonly from: Day;
  readonly to: Day;
  readonly lane: number;
  readonly startsBefore: boolean;
  /** It goes on beyond `to`: it has no known end, or one beyond the axis, or no lane was free for all of it. */
  readonly runsOn: boolean;
};

/** Spans for which no lane was free, by the year in which they begin. */
export type MoreSpans = { readonly from: Day; readonly to: Day; readonly ids: readonly PartnershipId[] };

export type Column = {
  /** First and last day. */
  readonly first: Day;
  readonly last: Day;
  readonly column: number;
  readonly count: number;
  /** The partner most of its records share. */
  readonly most: { readonly group: Group; readonly count: number };
  /** The meeting or event that stands for it, if there is one. */
  readonly event: PartnershipId | null;
};

export const lanes = 3;

/** A day, a month, or a few days of one month, such as a meeting's. */
const fitsMonth = ({ earliest, latest }: DateSpan): boolean =>
  latest !== null && monthIndexOf(earliest) === monthIndexOf(latest);

const columnOf = (month: number, groupMonths: number): number => month - (month % groupMonths);

/** Rows drawn as strokes. A record that begins beyond the axis is no stroke but an arrow; see `spansOf`. */
const strokeRows = (rows: readonly Row[], axis: Axis): readonly { row: Row; month: number }[] =>
  rows.flatMap((row) => {
    const { date } = row.partnership;
    return date === null || !fitsMonth(date) || date.earliest > axis.last
      ? []
      : [{ row, month: monthIndexOf(date.earliest) }];
  });

/** Stacked bottom-up in the order of `rows`, which is rank. `groupMonths` is 1, 2 or 3 months to a column. */
export const strokesOf = (
  rows: readonly Row[],
  axis: Axis,
  groupMonths: number,
): readonly TimelineStroke[] => {
  const heights = new Map<number, number>();
  return strokeRows(rows, axis).map(({ row: { partnership, presence }, month }) => {
    const column = columnOf(month, groupMonths);
    const level = heights.get(column) ?? 0;
    heights.set(column, level + 1);
    const { id, group, stroke } = partnership;
    return { id, group, stroke, presence, column, level };
  });
};

/** What each column holds, in time order. */
export const columnsOf = (rows: readonly Row[], axis: Axis, groupMonths: number): readonly Column[] => {
  const members = new Map<number, Row[]>();
  for (const { row, month } of strokeRows(rows, axis)) {
    const column = columnOf(month, groupMonths);
    members.set(column, [...(members.get(column) ?? []), row]);
  }
  return [...members]
    .sort(([a], [b]) => a - b)
    .map(([column, held]) => {
      const most = mostOf(held);
      const events = held.filter(({ partnership: { kind } }) => kind === "dialogue" || kind === "event");
      const event = events.toSorted((a, b) => weightOf(b, most) - weightOf(a, most))[0];
      return {
        first: dayOfMonthIndex(column),
        last: dayOfMonthIndex(column + groupMonths) - 1,
        column,
        count: held.length,
        most,
        event: event?.partnership.id ?? null,
      };
    });
};

/** A meeting stands for its month the better the more is claimed about it, and best among its own partner's. */
const weightOf = ({ partnership: { group, claims } }: Row, most: Column["most"]): number =>
  claims.length + (group === most.group ? 1000 : 0);

const mostOf = (rows: readonly Row[]): Column["most"] =>
  groups
    .map((group) => ({ group, count: rows.filter(({ partnership }) => partnership.group === group).length }))
    .reduce((most, next) => (next.count > most.count ? next : most));

/** The columns that want a note: those of more than `count` records. */
export const towersOver = (columns: readonly Column[], count: number): readonly Column[] =>
  columns.filter((column) => column.count > count);

type Line = Omit<TimelineSpan, "lane">;

const lineOf = ({ partnership, presence }: Row, axis: Axis): Line | null => {
  const { date, id, group, stroke } = partnership;
  if (date === null || (fitsMonth(date) && date.earliest <= axis.last)) return null;
  const runsOn = date.latest === null || date.latest > axis.last;
  const to = runsOn || date.latest === null ? axis.last : date.latest;
  const from = Math.min(Math.max(date.earliest, axis.first), axis.last);
  return { id, group, stroke, presence, from, to, runsOn, startsBefore: date.earliest < axis.first };
};

/** The lane that has been free for the shortest time; -1 when none is free. */
const laneFor = (line: Line, taken: readonly Day[]): number =>
  taken.reduce(
    (best, until, lane) => (until < line.from && until > (taken[best] ?? -Infinity) ? lane : best),
    -1,
  );

/** A span that finds no lane for its whole length shows its first months, and needs this much room for it, in days. */
const STUB = 300;
const STUB_ROOM = STUB + 75;

const stubIn = (line: Line, spans: readonly TimelineSpan[]): TimelineSpan | null => {
  const isFree = (lane: number): boolean =>
    spans.every((span) => span.lane !== lane || span.to < line.from || span.from > line.from + STUB_ROOM);
  const lane = Array.from({ length: lanes }, (_, each) => each).find(isFree);
  return lane === undefined ? null : { ...line, to: line.from + STUB, runsOn: true, lane };
};

/**
 * Those that end first choose a lane first, which places as many spans as lanes can hold; those that run on come
 * last, the youngest before the others. What finds no lane shows its beginning, with an arrow, where there is room
 * for that, and is counted where it begins otherwise.
 */
export const spansOf = (
  rows: readonly Row[],
  axis: Axis,
): { readonly spans: readonly TimelineSpan[]; readonly more: readonly MoreSpans[] } => {
  const lines = rows.map((row) => lineOf(row, axis)).filter((line) => line !== null);
  const endOf = ({ runsOn, to }: Line): Day => (runsOn ? Number.MAX_SAFE_INTEGER : to);
  const taken: Day[] = Array.from({ length: lanes }, () => Number.MIN_SAFE_INTEGER);
  const spans: TimelineSpan[] = [];
  const left: Line[] = [];
  for (const line of lines.toSorted((a, b) => endOf(a) - endOf(b) || b.from - a.from)) {
    const lane = laneFor(line, taken);
    if (lane === -1) {
      left.push(line);
    } else {
      taken[lane] = endOf(line);
      spans.push({ ...line, lane });
    }
  }
  const counted: Line[] = [];
  for (const line of left.toSorted((a, b) => b.from - a.from)) {
    const stub = stubIn(line, spans);
    if (stub === null) counted.push(line);
    else spans.push(stub);
  }
  return { spans, more: gathered(counted) };
};

const gathered = (lines: readonly Line[]): readonly MoreSpans[] => {
  const years = [...new Set(lines.map(({ from }) => yearOf(from)))].sort((a, b) => a - b);
  return years.map((year) => ({
    from: dayOf(year),
    to: dayOf(year + 1) - 1,
    ids: lines.filter(({ from }) => yearOf(from) === year).map(({ id }) => id),
  }));
};

/** What stands beside a handle. The edition's day reads as its month, since nothing follows it; any other as exactly as it was set. */
export const handleText = (handle: Handle, day: Day, extent: Extent, words: DateWords): string => {
  switch (handle) {
    case "from":
      return firstDayText(day, words);
    case "to":
      return day === extent.last ? monthText(day, words) : lastDayText(day, words);
    case "on":
      return dayText(day, words);
  }
};
