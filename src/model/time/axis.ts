import type { DateSpan } from "../records/atlas.ts";
import { type Day, dayOf, dayOfMonthIndex, endOfMonth, monthIndexOf, yearOf } from "../records/day.ts";
import { type Mode, setFrom, setTo, type View } from "../view/view.ts";
import type { Extent, Row } from "./select.ts";

/** The timeline's days, whole years: 1 January of the first to 31 December of the last. */
export type Axis = { readonly first: Day; readonly last: Day; readonly years: readonly number[] };

export const axisOf = (extent: Extent): Axis => {
  const from = yearOf(extent.first);
  const to = yearOf(extent.last);
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return { first: dayOf(from), last: dayOf(to + 1) - 1, years };
};

// A day is as wide as any other, and the axis ends where its last day is over.
const daysIn = ({ first, last }: Axis): number => last + 1 - first;

/** Pixels from the axis's left end to where the day begins; the axis's days share `width` evenly. */
export const scaleDay = (axis: Axis, day: Day, width: number): number =>
  ((day - axis.first) / daysIn(axis)) * width;

/** The moment at a pixel, in days: `scaleDay` the other way. */
const momentAt = (axis: Axis, x: number, width: number): number =>
  axis.first + (x / Math.max(1, width)) * daysIn(axis);

const within = ({ first, last }: Extent, day: Day): Day => Math.min(last, Math.max(first, day));

/** What the reader can take hold of: the window's two days, or the day asked about. */
export type Handle = "from" | "to" | "on";

export const handlesOf = (mode: Mode): readonly Handle[] => {
  switch (mode) {
    case "up-to":
      return ["to"];
    case "between":
      return ["from", "to"];
    case "in-force":
      return ["on"];
  }
};

export const handleDay = (handle: Handle, window: { readonly from: Day; readonly to: Day }): Day =>
  handle === "from" ? window.from : window.to;

/** A window ends with its last day, so that handle stands where the day is over. In pixels. */
export const handleX = (axis: Axis, handle: Handle, day: Day, width: number): number =>
  scaleDay(axis, handle === "to" ? day + 1 : day, width);

export const handleDayAt = (axis: Axis, handle: Handle, x: number, width: number): Day => {
  const edge = Math.round(momentAt(axis, x, width));
  return handle === "to" ? edge - 1 : edge;
};

/** The extent's ends are written as null, so that an untouched handle leaves no trace in the view. */
export const moveHandle = (view: View, handle: Handle, day: Day, extent: Extent): View => {
  const held = within(extent, day);
  if (handle === "from") return setFrom(view, held === extent.first ? null : held);
  return setTo(view, held === extent.last ? null : held);
};

/** Moves both handles by the same number of days, as far as the extent lets both go. */
export const moveBand = (
  view: View,
  band: { readonly from: Day; readonly to: Day },
  days: number,
  extent: Extent,
): View => {
  const by = Math.min(extent.last - band.to, Math.max(extent.first - band.from, days));
  const from = band.from + by;
  const to = band.to + by;
  return { ...view, from: from === extent.first ? null : from, to: to === extent.last ? null : to };
};

/** The day by which a record has begun: for a month its last day, for a year the end of its first month. */
export const begunBy = (date: DateSpan): Day => Math.min(date.startLatest, endOfMonth(date.earliest));

/** Every day on which moving the handle brings a record in, ascending and distinct. */
export const eventDays = (rows: readonly Row[], handle: Handle): readonly Day[] => {
  const days = rows.flatMap(({ partnership: { date } }) => {
    if (date === null) return [];
    return [handle === "from" ? date.earliest : begunBy(date)];
  });
  return [...new Set(days)].sort((a, b) => a - b);
};

export const nextEvent = (events: readonly Day[], day: Day): Day | null =>
  events.find((event) => event > day) ?? null;

export const previousEvent = (events: readonly Day[], day: Day): Day | null =>
  events.findLast((event) => event < day) ?? null;

export type Move =
  | { readonly kind: "next-event" }
  | { readonly kind: "previous-event" }
  | { readonly kind: "months"; readonly by: number }
  | { readonly kind: "first" }
  | { readonly kind: "last" };

/** Months go from one first day to another for `from`, and from one last day to another for the rest. */
const byMonths = (handle: Handle, day: Day, months: number): Day => {
  const first = dayOfMonthIndex(monthIndexOf(day) + months);
  return handle === "from" ? first : endOfMonth(first);
};

/** Past the last event lies the end of the extent, before the first its start. */
export const dayAfter = (
  move: Move,
  handle: Handle,
  day: Day,
  events: readonly Day[],
  extent: Extent,
): Day => {
  switch (move.kind) {
    case "next-event":
      return within(extent, nextEvent(events, day) ?? extent.last);
    case "previous-event":
      return within(extent, previousEvent(events, day) ?? extent.first);
    case "months":
      return within(extent, byMonths(handle, day, move.by));
    case "first":
      return extent.first;
    case "last":
      return extent.last;
  }
};

/** What a key does on a focused handle; null when it is none of its business. */
export const moveForKey = (key: string, shift: boolean): Move | null => {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return shift ? { kind: "months", by: 1 } : { kind: "next-event" };
    case "ArrowLeft":
    case "ArrowDown":
      return shift ? { kind: "months", by: -1 } : { kind: "previous-event" };
    case "PageUp":
      return { kind: "months", by: 12 };
    case "PageDown":
      return { kind: "months", by: -12 };
    case "Home":
      return { kind: "first" };
    case "End":
      return { kind: "last" };
    default:
      return null;
  }
};
