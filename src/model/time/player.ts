import { type Day, endOfMonth } from "../records/day.ts";
import type { Mode } from "../view/view.ts";
import { eventDays } from "./axis.ts";
import type { Extent, Row } from "./select.ts";

/** Milliseconds spent on each stop at speed 1. */
const dwell = 900;

export const dwellAt = (speed: number): number => dwell / speed;

/**
 * Where play halts: the end of every month in which something begins, and at last the extent's end. Months without
 * an event are skipped. A meeting is in force on its own days only, so that mode halts on days instead of months.
 * `from` is the window's first day; nothing before it is played. Ascending and distinct; never empty.
 */
export const stopsOf = (rows: readonly Row[], mode: Mode, from: Day, extent: Extent): readonly Day[] => {
  const days = eventDays(rows, "to")
    .map((day) => (mode === "in-force" ? day : endOfMonth(day)))
    .filter((day) => day < extent.last && (mode !== "between" || day >= from));
  return [...new Set([...days, extent.last])];
};

/** The stop to show next from where the handle stands; null when play is over. */
export const stopAfter = (stops: readonly Day[], at: Day): Day | null =>
  stops.find((stop) => stop > at) ?? null;

/** The first stop to show when play begins: the next one, or the very first when it begins at the end. */
export const firstStop = (stops: readonly Day[], at: Day): Day | null =>
  stopAfter(stops, at) ?? stops[0] ?? null;

export const isLastStop = (stops: readonly Day[], at: Day): boolean => stopAfter(stops, at) === null;
