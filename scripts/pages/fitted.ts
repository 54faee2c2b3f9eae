import fitCurve from "fit-curve";

type XY = readonly [number, number];

// In px squared, as the package takes it: 0.25 px, under what an eye could see on a line of this width.
const STRAY = 0.06;

const tenths = (value: number): number => Math.round(value * 10);
/** ".4" for 0.4; a sign separates as well as a space does. */
const short = (tenth: number): string => (tenth / 10).toString().replace(/^(-?)0\./, "$1.");
const pairs = (numbers: readonly number[]): string =>
  numbers.map((each, i) => (i > 0 && each >= 0 ? ` ${short(each)}` : short(each))).join("");

/**
 * A line as cubic curves, px to a tenth, each from the end of the one before: a fifth of the length of a polyline that
 * strays as little. Fitted by Schneider's method.
 */
export const fittedPath = (points: readonly XY[]): string => {
  const [first] = points;
  if (!first) return "";
  let [px, py] = [tenths(first[0]), tenths(first[1])];
  let data = `M${pairs([px, py])}c`;
  const curves = fitCurve(
    points.map(([x, y]) => [x, y]),
    STRAY,
  );
  curves.forEach(([, ...knots], i) => {
    const steps = knots.flatMap(([x = 0, y = 0]) => [tenths(x) - px, tenths(y) - py]);
    const written = pairs(steps);
    data += i > 0 && !written.startsWith("-") ? ` ${written}` : written;
    px += steps[4] ?? 0;
    py += steps[5] ?? 0;
  });
  return data;
};
