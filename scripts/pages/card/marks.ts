import { dashOf } from "../../../src/model/drawing/ink.ts";
import type { Palette } from "../../../src/model/drawing/palette.ts";
import type { Group, Stroke } from "../../../src/model/records/vocabulary.ts";
import { type Node, node } from "../../../src/svg/node.ts";

type XY = readonly [x: number, y: number];

/** Setu's mark, a bridge of three threads: the drawing of ui/header/BridgeMark.tsx at 1.6 times its size. */
export const drawMark = (colour: string, [x, y]: XY): Node =>
  node("g", { transform: `translate(${x} ${y}) scale(1.6)` }, [
    node(
      "g",
      { fill: "none", stroke: colour, "stroke-width": 1.3 },
      ["M3 12.5C7 -1.5 23 -1.5 27 12.5", "M3 12.5C8 2.5 22 2.5 27 12.5", "M3 12.5C9 6.5 21 6.5 27 12.5"].map(
        (d) => node("path", { d }),
      ),
    ),
    node("circle", { cx: 3, cy: 12.5, r: 2.5, fill: colour }),
    node("circle", { cx: 27, cy: 12.5, r: 2.5, fill: colour }),
  ]);

// The line samples of the card in the app are drawn for 13 px text.
const LINE_SCALE = 2.2;

/** A piece of a record's thread, in its colour and style. */
export const drawLineSample = (
  { group, stroke }: { readonly group: Group; readonly stroke: Stroke },
  palette: Palette,
  [x, y]: XY,
  length: number,
): Node =>
  node("path", {
    transform: `translate(${x} ${y}) scale(${LINE_SCALE})`,
    d: `M0 0H${(length / LINE_SCALE).toFixed(1)}`,
    fill: "none",
    stroke: palette.link[group],
    "stroke-width": stroke === "dotted" ? 2.4 : 1.8,
    "stroke-linecap": stroke === "dotted" ? "round" : null,
    "stroke-dasharray": dashOf({ stroke, emphasis: "plain" })?.join(" ") ?? null,
  });
