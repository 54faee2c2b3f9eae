import type { DateSpan, PartnershipId } from "./atlas.ts";
import type { Axis, Handle } from "./axis.ts";
import { type DateWords, dayText, firstDayText, lastDayText, monthText } from "./dateText.ts";
import { type Day, dayOfMonthIndex, monthIndexOf } from "./day.ts";
import type { Extent, Presence, Row } from "./select.ts";
import { type Group, groups, type Stroke } from "./vocabulary.ts";

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
  readonly from: Day;
  /** Within the axis; see `runsOn`. */
  readonly to: Day;
  readonly lane: number;
  /** It has no known end, or one beyond the axis. */
  readonly runsOn: boolean;
};

/** Spans for which no lane was free, over the days they cover together. */
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
      const event = events.find(({ partnership }) => partnership.group === most.group) ?? events[0];
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
  if (date === null) return null;
  if (fitsMonth(date) && date.earliest <= axis.last) return null;
  const runsOn = date.latest === null || date.latest > axis.last;
  const to = runsOn || date.latest === null ? axis.last : date.latest;
  return { id, group, stroke, presence, from: Math.min(date.earliest, axis.last), to, runsOn };
};

/** Each span goes into the first lane that is free; what finds none is counted where it would have been. */
export const spansOf = (
  rows: readonly Row[],
  axis: Axis,
): { readonly spans: readonly TimelineSpan[]; readonly more: readonly MoreSpans[] } => {
  const lines = rows.map((row) => lineOf(row, axis)).filter((line) => line !== null);
  const taken: Day[] = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY);
  const spans: TimelineSpan[] = [];
  const left: Line[] = [];
  for (const line of lines.toSorted((a, b) => a.from - b.from)) {
    const lane = taken.findIndex((until) => until < line.from);
    if (lane === -1) {
      left.push(line);
    } else {
      taken[lane] = line.runsOn ? Number.POSITIVE_INFINITY : line.to;
      spans.push({ ...line, lane });
    }
  }
  return { spans, more: gathered(left) };
};

/** Lines that overlap become one count. They come in order of their start. */
const gathered = (lines: readonly Line[]): readonly MoreSpans[] => {
  const more: MoreSpans[] = [];
  for (const { id, from, to } of lines) {
    const last = more.at(-1);
    if (last !== undefined && from <= last.to) {
      more[more.length - 1] = { from: last.from, to: Math.max(last.to, to), ids: [...last.ids, id] };
    } else {
      more.push({ from, to, ids: [id] });
    }
  }
  return more;
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
