import { dashOf } from "../model/drawing/ink.ts";
import type { Palette } from "../model/drawing/palette.ts";
import { textWidth } from "../model/drawing/textWidth.ts";
import type { Group, Stroke } from "../model/records/vocabulary.ts";
import { polygonPoints } from "../svg/marks.ts";
import { type Node, node } from "../svg/node.ts";

const SIZE = 12.5;
const ROW = 22;
const GAP = 8;
const BETWEEN = 20;
const SAMPLE = 26;

export type KeyWords = {
  readonly groups: readonly (readonly [group: Group, name: string])[];
  readonly strokes: readonly (readonly [stroke: Stroke, name: string])[];
  readonly fades: string;
  readonly capital: string;
  readonly city: string;
  readonly country: string;
  readonly state: string;
  readonly several: string;
};

type Entry = { readonly sample: Node; readonly width: number; readonly name: string };

const lineSample = (colour: string, stroke: Stroke): Node =>
  node("path", {
    d: `M1 0H${SAMPLE}`,
    fill: "none",
    stroke: colour,
    "stroke-width": stroke === "dotted" ? 2.4 : 1.8,
    "stroke-linecap": stroke === "dotted" ? "round" : null,
    "stroke-dasharray": dashOf({ stroke, emphasis: "plain" })?.join(" ") ?? null,
  });

const fadeSample = (colour: string): Node =>
  node("g", {}, [
    node("linearGradient", { id: "key-fade" }, [
      node("stop", { offset: 0, "stop-color": colour, "stop-opacity": 1 }),
      node("stop", { offset: 1, "stop-color": colour, "stop-opacity": 0 }),
    ]),
    node("rect", { x: 1, y: -0.9, width: SAMPLE - 1, height: 1.8, fill: "url(#key-fade)" }),
  ]);

const markSamples = ({ ink, surface, link, active, disputedLine }: Palette) => {
  const open = { fill: surface, stroke: ink, "stroke-width": 1.6 };
  return {
    capital: node("g", { transform: "translate(7 0)" }, [
      node("circle", { r: 5.2, ...open }),
      node("circle", { r: 1.7, fill: ink }),
    ]),
    city: node("circle", { cx: 7, r: 2.9, fill: ink }),
    country: node("path", { d: "M7 -5.4L12.4 0L7 5.4L1.6 0Z", ...open }),
    state: node("path", {
      d: "M2 -3.5L8 -5.5L12.5 -2L12 3.5L7.5 6L2.5 4Z",
      fill: active,
      stroke: disputedLine,
    }),
    several: node("polygon", {
      transform: "translate(7 1.5)",
      points: polygonPoints(3, 7),
      fill: surface,
      stroke: link.multi,
      "stroke-width": 1.5,
    }),
  };
};

const entriesOf = (words: KeyWords, palette: Palette): readonly Entry[] => {
  const marks = markSamples(palette);
  return [
    ...words.groups.map(([group, name]) => ({
      sample: lineSample(palette.link[group], "solid"),
      width: SAMPLE,
      name,
    })),
    ...words.strokes.map(([stroke, name]) => ({
      sample: lineSample(palette.labelMinor, stroke),
      width: SAMPLE,
      name,
    })),
    { sample: fadeSample(palette.labelMinor), width: SAMPLE, name: words.fades },
    { sample: marks.capital, width: 14, name: words.capital },
    { sample: marks.city, width: 14, name: words.city },
    { sample: marks.country, width: 14, name: words.country },
    { sample: marks.state, width: 14, name: words.state },
    { sample: marks.several, width: 14, name: words.several },
  ];
};

/** What lines and marks mean, set in rows that fit `width`; px. */
export const drawKey = (
  words: KeyWords,
  palette: Palette,
  width: number,
): { readonly drawing: Node; readonly height: number } => {
  let [x, y] = [0, 0];
  const drawn = entriesOf(words, palette).map(({ sample, width: wide, name }) => {
    const taken = wide + GAP + textWidth({ text: name, size: SIZE, weight: 400 });
    if (x > 0 && x + taken > width) [x, y] = [0, y + ROW];
    const at = `translate(${x.toFixed(1)} ${y + ROW / 2})`;
    x += taken + BETWEEN;
    return node("g", { transform: at }, [
      sample,
      node("text", { x: wide + GAP, y: SIZE * 0.34, "font-size": SIZE, fill: palette.labelMinor }, [name]),
    ]);
  });
  return { drawing: node("g", {}, drawn), height: y + ROW };
};
