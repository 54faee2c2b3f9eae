import type { Day } from "../model/records/day.ts";
import type { Links } from "./links.ts";

/** The days shown, both inclusive; `from` does not follow `to`. */
export type Window = { readonly from: Day; readonly to: Day };

/** How many of the ascending values are below the limit. */
const below = (values: Float32Array, limit: number): number => {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((values[middle] as number) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Rows that touch the window: those begun by its end, less those over before its start. Two searches, whatever the
 * number of rows.
 */
export const shownIn = ({ firstDays, lastDays }: Links, { from, to }: Window): number =>
  below(firstDays, to + 1) - below(lastDays, from);

/** Whether drawing number `index` touches the window. */
export const touches = ({ days }: Links, index: number, { from, to }: Window): boolean =>
  (days[index * 2] as number) <= to && (days[index * 2 + 1] as number) >= from;
