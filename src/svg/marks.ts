import { markOpacityOf } from "../model/drawing/ink.ts";
import { type Label, type LabelLine, LEADING } from "../model/drawing/labels.ts";
import type { Palette } from "../model/drawing/palette.ts";
import type { Junction, Mark, MarkShape } from "../model/drawing/scene.ts";
import { textWidth } from "../model/drawing/textWidth.ts";
import { type Node, node } from "./node.ts";

type XY = readonly [number, number];

const RING = 5.2;
const RING_STROKE = 1.9;
const DOT = 2.7;
const DIAMOND = 4.4;
const JUNCTION = 7.5;
const JUNCTION_SELECTED = 13;
/** Around the place a reader has chosen. */
const CHOSEN = 10;
/** Around each mark, in px: what a finger can hit. */
const TARGET = 14;

/** Half of a mark's size in px, for label placing. */
export const radiusOf = (shape: MarkShape): number => {
  switch (shape) {
    case "ring":
      return RING + RING_STROKE;
    case "dot":
    case "circle":
      return DOT + 1;
    case "diamond":
      return DIAMOND + 1.5;
    case "area":
      return 0;
  }
};

export const junctionRadius = (junction: Pick<Junction, "emphasis">): number =>
  junction.emphasis === "selected" ? JUNCTION_SELECTED : JUNCTION;

/** A regular polygon on its base: three sides stand as a triangle, four as a square. */
export const polygonPoints = (sides: number, radius: number): string => {
  const corners = Math.max(3, sides);
  const turn = -Math.PI / 2 + (corners % 2 === 0 ? Math.PI / corners : 0);
  return Array.from({ length: corners }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / corners;
    return `${(radius * Math.cos(angle)).toFixed(2)},${(radius * Math.sin(angle)).toFixed(2)}`;
  }).join(" ");
};

const shapes = (mark: Mark, palette: Palette): readonly Node[] => {
  switch (mark.shape) {
    case "ring":
      return [
        node("circle", { r: RING, fill: palette.surface, stroke: palette.ink, "stroke-width": RING_STROKE }),
        node("circle", { r: 1.7, fill: palette.ink }),
      ];
    case "dot":
      return [node("circle", { r: DOT, fill: palette.ink, stroke: palette.surface, "stroke-width": 0.9 })];
    case "circle":
      return [node("circle", { r: DOT, fill: palette.surface, stroke: palette.ink, "stroke-width": 1.2 })];
    case "diamond":
      return [
        node("path", {
          d: `M0 ${-DIAMOND - 1}L${DIAMOND + 1} 0L0 ${DIAMOND + 1}L${-DIAMOND - 1} 0Z`,
          fill: palette.surface,
          stroke: palette.ink,
          "stroke-width": 1.5,
        }),
      ];
    // The outline itself is the mark.
    case "area":
      return [];
  }
};

const translate = ([x, y]: XY): string => `translate(${x.toFixed(1)} ${y.toFixed(1)})`;

/** `name` makes the mark a button of that name; null leaves it to the eye. */
export const drawMark = (
  mark: Mark,
  at: XY,
  palette: Palette,
  name: string | null,
  isChosen: boolean,
): Node =>
  node(
    "g",
    {
      transform: translate(at),
      opacity: markOpacityOf(mark.emphasis) === 1 ? null : markOpacityOf(mark.emphasis),
      class: "map-mark",
      "data-place": mark.place,
      ...(name === null ? {} : { role: "button", tabindex: 0, "aria-label": name }),
    },
    [
      node("circle", { r: TARGET, fill: "transparent", class: "target" }),
      ...(isChosen
        ? [node("circle", { r: CHOSEN, fill: "none", stroke: palette.focus, "stroke-width": 2.5 })]
        : []),
      ...shapes(mark, palette),
    ],
    `mark:${mark.place}`,
  );

export const drawJunction = (junction: Junction, at: XY, palette: Palette, name: string | null): Node =>
  node(
    "g",
    {
      transform: translate(at),
      opacity: junction.emphasis === "dimmed" ? markOpacityOf("dimmed") : null,
      class: "map-mark",
      "data-partnership": junction.partnership,
      ...(name === null ? {} : { role: "button", tabindex: 0, "aria-label": name }),
    },
    [
      node("circle", { r: TARGET, fill: "transparent", class: "target" }),
      node("polygon", {
        points: polygonPoints(junction.sides, junctionRadius(junction)),
        fill: junction.emphasis === "selected" ? palette.link.multi : palette.surface,
        stroke: palette.link.multi,
        "stroke-width": 1.5,
        "stroke-linejoin": "round",
      }),
    ],
    `junction:${junction.partnership}`,
  );

// A halo follows the letters, and a line that runs through the gap between two words reads as a mark between them. As
// wide as the words surely are, and as high as a small letter, in em.
const SURE = 0.8;
const LOW_LETTER = 0.5;

/** Closes the gaps between the words of a line against what runs behind them. */
const drawBridge = (line: LabelLine, label: Label, baseline: number, palette: Palette): readonly Node[] => {
  if (!line.text.includes(" ")) return [];
  const width = textWidth(line) * SURE;
  const x = label.dx - (label.anchor === "middle" ? width / 2 : label.anchor === "end" ? width : 0);
  return [
    node("rect", {
      x: x.toFixed(1),
      y: (baseline - LOW_LETTER * line.size).toFixed(1),
      width: width.toFixed(1),
      height: LOW_LETTER * line.size,
      fill: palette.halo,
    }),
  ];
};

export const drawLabel = (label: Label, at: XY, palette: Palette, emphasis: "plain" | "dimmed"): Node => {
  let y = label.dy;
  const lines = label.lines.flatMap((line) => {
    const baseline = y + line.size * 0.98;
    y += line.size * LEADING;
    const text = node(
      "text",
      {
        x: Number(label.dx.toFixed(1)),
        y: Number(baseline.toFixed(1)),
        "text-anchor": label.anchor,
        "font-size": line.size,
        "font-weight": line.weight,
        fill: line.minor ? palette.labelMinor : palette.label,
        stroke: palette.halo,
      },
      [line.text],
    );
    return [...drawBridge(line, label, baseline, palette), text];
  });
  return node(
    "g",
    {
      transform: translate(at),
      class: "map-label",
      opacity: emphasis === "dimmed" ? 0.35 : null,
      "aria-hidden": "true",
      "paint-order": "stroke",
      "stroke-width": 4.5,
      "stroke-linejoin": "round",
    },
    lines,
    `label:${label.key}`,
  );
};
