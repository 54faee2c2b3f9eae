import type { Answer } from "./answer.ts";
import type { Doings } from "./doing.ts";
import type { FirstLine } from "./first-line.ts";
import type { PickAccuracy } from "./pick.ts";
import { kilobytes, median, milliseconds, percent, type Row, times } from "./table.ts";

const half = (lines: readonly FirstLine[]): number => median(lines.map(({ ms }) => ms));

/** How much later, or sooner, our first line stands than each peer's. */
export const firstLineRows = (lines: ReadonlyMap<string, readonly FirstLine[]>): readonly Row[] => {
  const ours = half(lines.get("setu") ?? []);
  const theirs = (peer: string): number => half(lines.get(peer) ?? []);
  const sooner = (peer: string, name: string, target: number): Row => ({
    what: `first line visible, against ${name}`,
    target: `≥ ${target} × sooner`,
    measured: `${times(theirs(peer) / ours)} (${milliseconds(ours)} to ${milliseconds(theirs(peer))})`,
    met: theirs(peer) / ours >= target,
  });
  const bare = theirs("bare-svg");
  return [
    {
      what: "first line visible, against the bare inline-SVG page",
      target: "≤ 1.3 ×",
      measured: `${times(ours / bare)} (${milliseconds(ours)} to ${milliseconds(bare)})`,
      met: ours / bare <= 1.3,
    },
    sooner("echarts", "ECharts", 5),
    sooner("maplibre-deck", "MapLibre + deck.gl", 10),
    ...(lines.has("kepler") ? [{ ...sooner("kepler", "kepler.gl", 1), target: "–", met: null }] : []),
    {
      what: "bytes that had come by the first line",
      target: "–",
      measured: kilobytes(median((lines.get("setu") ?? []).map(({ bytes }) => bytes))),
      met: null,
    },
  ];
};

const within = (what: string, value: number, limit: number, say: (value: number) => string): Row => ({
  what,
  target: `≤ ${say(limit)}`,
  measured: say(value),
  met: value <= limit,
});

/** `needed` is what the first line cannot be shown without; `peer` the bytes of plain MapLibre + deck.gl. */
export const loadRows = (
  answers: readonly Answer[],
  { needed, peer, phoneShift }: { needed: number; peer: number; phoneShift: number },
): readonly Row[] => {
  const of = (key: "ms" | "bytes" | "blocking" | "shift" | "live" | "whole"): number =>
    median(answers.map((answer) => answer[key]));
  return [
    within("bytes the first line needs: the page and the styles it waits for", needed, 40_000, kilobytes),
    within(
      `bytes come when the timeline answers (${milliseconds(of("ms"))})`,
      of("bytes"),
      120_000,
      kilobytes,
    ),
    within("total blocking time until then", of("blocking"), 100, milliseconds),
    {
      what: "bytes come when the live map stands, against plain MapLibre + deck.gl",
      target: "≤ 1.15 ×",
      measured: `${times(of("live") / peer)} (${kilobytes(of("live"))} to ${kilobytes(peer)})`,
      met: of("live") / peer <= 1.15,
    },
    {
      what: "bytes of the whole visit, with all that is fetched ahead",
      target: "–",
      measured: `${times(of("whole") / peer)} (${kilobytes(of("whole"))})`,
      met: null,
    },
    {
      what: "layout shift, wide and upright",
      target: "0.00",
      measured: `${of("shift").toFixed(2)}, ${phoneShift.toFixed(2)}`,
      met: of("shift") < 0.005 && phoneShift < 0.005,
    },
  ];
};

export const doingRows = (
  live: readonly Doings[],
  still: readonly Doings[],
  peer: readonly number[],
): readonly Row[] => {
  const of = (all: readonly Doings[], key: keyof Doings): number => median(all.map((each) => each[key]));
  const theirs = median(peer);
  const [onLive, onStill] = [of(live, "step"), of(still, "step")];
  const both = (key: keyof Doings): string =>
    `${milliseconds(of(live, key))}; still map ${milliseconds(of(still, key))}`;
  const limited = (what: string, key: keyof Doings): Row => ({
    what,
    target: "≤ 50 ms",
    measured: both(key),
    met: of(live, key) <= 50 && of(still, key) <= 50,
  });
  return [
    {
      what: "timeline step of a year, live map, against plain MapLibre + deck.gl",
      target: "≤ 1 ×",
      measured: `${times(onLive / theirs)} (${milliseconds(onLive)} to ${milliseconds(theirs)})`,
      met: onLive / theirs <= 1,
    },
    { what: "the same on the still map", target: "–", measured: milliseconds(onStill), met: null },
    limited("search, a letter", "search"),
    limited("filter by a partner", "filter"),
    limited("selection of a thread", "selection"),
    { what: "hover, a move of the pointer", target: "–", measured: both("hover"), met: null },
  ];
};

export const pickRow = (where: string, { first, offered, points }: PickAccuracy): Row => ({
  what: `pick accuracy, ${where}, ${points} points on threads`,
  target: "–",
  measured: `first ${percent(first)}, offered ${percent(offered)}`,
  met: null,
});
