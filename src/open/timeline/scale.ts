import { type ScaleLinear, scaleLinear } from "d3-scale";
import type { Histogram } from "../../links/links.ts";
import { addMonths, type Day, dayOf, dayOfMonthIndex, yearOf } from "../../model/records/day.ts";

type Span = { readonly first: Day; readonly last: Day };

const scaleOf = ({ first, last }: Span, width: number): ScaleLinear<number, number> =>
  scaleLinear()
    .domain([first, last + 1])
    .range([0, Math.max(1, width)]);

/** Pixels from the left end to where the day begins. */
export const xOf = (span: Span, day: Day, width: number): number => scaleOf(span, width)(day);

/** The day that begins nearest to the pixel. */
export const dayNear = (span: Span, x: number, width: number): Day =>
  Math.round(scaleOf(span, width).invert(x));

/** Px between two years' labels. */
const APART = 52;

/** The years that are labelled, far enough apart to read. */
export const yearsOn = (
  span: Span,
  width: number,
): readonly { readonly year: number; readonly x: number }[] =>
  scaleLinear()
    .domain([yearOf(span.first), yearOf(span.last)])
    .ticks(Math.max(1, Math.floor(width / APART)))
    .filter(Number.isInteger)
    .map((year) => ({ year, x: xOf(span, dayOf(year), width) }))
    .filter(({ x }) => x >= 0 && x <= width - 24);

/** All bars as one path, standing on `height`; the highest reaches the top. */
export const barsPath = (histogram: Histogram, width: number, height: number): string => {
  const { bars, month, monthsPerBar } = histogram;
  const most = bars.reduce((highest, bar) => Math.max(highest, bar), 0) || 1;
  let path = "";
  for (const [index, bar] of bars.entries()) {
    if (bar < 1e-6) continue;
    const x0 = xOf(histogram, dayOfMonthIndex(month + index * monthsPerBar), width);
    const x1 = xOf(histogram, dayOfMonthIndex(month + (index + 1) * monthsPerBar), width);
    const gap = x1 - x0 > 4 ? 1 : 0;
    // One row in a million still shows.
    const top = height - Math.max(1, (bar / most) * height);
    path += `M${x0.toFixed(1)} ${height}V${top.toFixed(1)}H${(x1 - gap).toFixed(1)}V${height}z`;
  }
  return path;
};

/** What a key does to a handle's day: arrows a month, with Shift a day, PageUp and PageDown a year. */
export const dayForKey = (
  key: string,
  shift: boolean,
  end: "from" | "to",
  day: Day,
  span: Span,
): Day | null => {
  // The last day of a month goes to the last day of the next: its next day goes from one first to another.
  const byMonths = (months: number): Day =>
    end === "from" ? addMonths(day, months) : addMonths(day + 1, months) - 1;
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return shift ? day + 1 : byMonths(1);
    case "ArrowLeft":
    case "ArrowDown":
      return shift ? day - 1 : byMonths(-1);
    case "PageUp":
      return byMonths(12);
    case "PageDown":
      return byMonths(-12);
    case "Home":
      return span.first;
    case "End":
      return span.last;
    default:
      return null;
  }
};
