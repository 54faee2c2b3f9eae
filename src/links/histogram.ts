import { dayOfMonthIndex, endOfMonth, monthIndexOf } from "../model/records/day.ts";
import { NEVER_ENDS } from "../model/records/edtf.ts";
import type { Histogram } from "./links.ts";

// Years 0 to 9999, by month.
const MONTHS = 10_000 * 12;

/** More would be thinner than a pixel. */
const MOST_BARS = 480;

/** Counts rows by the month in which they begin, before anybody knows how many years the file covers. */
export const makeMonths = () => {
  // The change from one month to the next, so that a row of any length costs two additions.
  const steps = new Float64Array(MONTHS + 1);
  return {
    add: (month: number, lastMonth: number): void => {
      const share = 1 / (lastMonth - month + 1);
      steps[month] = (steps[month] ?? 0) + share;
      steps[lastMonth + 1] = (steps[lastMonth + 1] ?? 0) - share;
    },
    /** Both arrays ascend and hold one entry at least. What runs on has no end to show. */
    histogram: (firstDays: Float32Array, lastDays: Float32Array): Histogram => {
      const latestStart = firstDays[firstDays.length - 1] ?? 0;
      const latestEnd = lastDays.findLast((day) => day < NEVER_ENDS) ?? latestStart;
      const month = monthIndexOf(firstDays[0] ?? 0);
      const lastMonth = monthIndexOf(Math.max(latestStart, latestEnd));
      const monthsPerBar = Math.ceil((lastMonth - month + 1) / MOST_BARS);
      const bars = new Float32Array(Math.ceil((lastMonth - month + 1) / monthsPerBar));
      let current = 0;
      for (let index = month; index <= lastMonth; index += 1) {
        current += steps[index] ?? 0;
        const bar = Math.floor((index - month) / monthsPerBar);
        bars[bar] = (bars[bar] ?? 0) + current;
      }
      const end = endOfMonth(dayOfMonthIndex(month + bars.length * monthsPerBar - 1));
      return { month, monthsPerBar, bars, first: dayOfMonthIndex(month), last: end };
    },
  };
};
