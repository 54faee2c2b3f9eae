import type { Box, Label, LabelArea, LabelRequest } from "../model/drawing/labels.ts";
import type { Palette } from "../model/drawing/palette.ts";
import type { Point } from "../model/records/atlas.ts";
import { drawLabel } from "./marks.ts";
import { type Node, node } from "./node.ts";
import type { Overlay } from "./overlay.ts";

type XY = readonly [number, number];

/** Words beside the map's own, with a leader to the point they speak of. */
export type Callout = { readonly at: Point; readonly title: string; readonly note: string | null };

/**
 * All that a picture says beside its own words, and how it is said. Whoever has a tour brings them along: an embedded
 * frame knows no tours, so it carries none of this code.
 */
export type Callouts = {
  /** What each speaks of, by the key of its label. */
  readonly points: ReadonlyMap<string, Point>;
  /** Where the words stand, among labels that ask for room. */
  readonly place: (overlay: Overlay, asked: readonly LabelRequest[], ground: LabelArea) => readonly Label[];
  /** What other labels keep clear of beside the words. */
  readonly leaderBoxes: (label: Label) => readonly Box[];
  readonly draw: (label: Label, at: XY, palette: Palette) => Node;
};

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
