import type { Label } from "../model/drawing/labels.ts";
import type { Palette } from "../model/drawing/palette.ts";
import type { Point } from "../model/records/atlas.ts";
import { drawLabel } from "./marks.ts";
import { type Node, node } from "./node.ts";

type XY = readonly [number, number];

/** Words beside the map's own, with a leader to the point they speak of. */
export type Callout = { readonly at: Point; readonly title: string; readonly note: string | null };

const CALLOUT = "callout:";

export const calloutKey = (index: number): string => `${CALLOUT}${index}`;

export const isCallout = (key: string): boolean => key.startsWith(CALLOUT);

export const RING = 3.6;
const GAP = 5;

/** Where a leader ends: the point of the words' box that is nearest to what they speak of. */
export const leaderEnd = ({ box }: Pick<Label, "box">, [x, y]: XY): XY => [
  Math.max(box.x0, Math.min(box.x1, x)),
  Math.max(box.y0, Math.min(box.y1, y)),
];

/** The words where they were placed, moved along with their point. */
export const drawCallout = (label: Label, at: XY, palette: Palette): Node => {
  const [x1, y1] = leaderEnd(label, label.at);
  const [dx, dy] = [x1 - label.at[0], y1 - label.at[1]];
  const length = Math.hypot(dx, dy) || 1;
  const from: XY = [(dx / length) * RING, (dy / length) * RING];
  const to: XY = [dx - (dx / length) * GAP, dy - (dy / length) * GAP];
  const line = {
    x1: from[0].toFixed(1),
    y1: from[1].toFixed(1),
    x2: to[0].toFixed(1),
    y2: to[1].toFixed(1),
  };
  const place = `translate(${at[0].toFixed(1)} ${at[1].toFixed(1)})`;
  return node(
    "g",
    { class: "map-callout", "aria-hidden": "true" },
    [
      node("g", { transform: place, fill: "none" }, [
        node("line", { ...line, stroke: palette.halo, "stroke-width": 3 }),
        node("line", { ...line, stroke: palette.labelMinor, "stroke-width": 0.9 }),
        node("circle", { r: RING, fill: palette.surface, stroke: palette.label, "stroke-width": 1.2 }),
      ]),
      drawLabel(label, at, { ...palette, label: palette.ink }, "plain"),
    ],
    `label:${label.key}`,
  );
};
