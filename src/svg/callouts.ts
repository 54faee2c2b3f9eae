import type { Point } from "../model/atlas.ts";
import { type Box, type Crowd, type Label, type LabelLine, LEADING } from "../model/labels.ts";
import type { Palette } from "../model/palette.ts";
import { textWidth } from "../model/textWidth.ts";
import { drawLabel } from "./marks.ts";
import { type Node, node } from "./node.ts";

type XY = readonly [number, number];

/** Words beside the map's own, with a leader to the point they speak of. */
export type Callout = { readonly at: Point; readonly title: string; readonly note: string | null };

const CALLOUT = "callout:";

export const calloutKey = (index: number): string => `${CALLOUT}${index}`;

export const isCallout = (key: string): boolean => key.startsWith(CALLOUT);

// Beside a place's name of 14 px (design.md: 28 beside 34).
const TITLE = 12.5;
const LONGEST = 34;

const RING = 3.6;
const GAP = 5;

const wrapped = (text: string): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LONGEST)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

const linesOf = ({ title, note }: Callout): readonly LabelLine[] => [
  ...wrapped(title).map((text) => ({ text, size: TITLE, weight: 650, minor: false })),
  ...(note === null ? [] : wrapped(note)).map((text) => ({ text, size: TITLE, weight: 450, minor: true })),
];

// px from the point to the words, and the directions, clockwise from the east.
const distances = [26, 36, 48, 62, 78, 98, 122, 150, 182, 218];
const directions = [-90, 90, -75, 75, -105, 105, -55, 55, -125, 125, -25, 25, 155, 205];

// An upright leader reads best; a slanted one costs as much as this many px of length.
const SLANT = 60;

const labelAt = (key: string, lines: readonly LabelLine[], at: XY, distance: number, turn: number): Label => {
  const width = Math.max(...lines.map(textWidth));
  const height = lines.reduce((sum, { size }) => sum + size * LEADING, 0);
  const [ux, uy] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)];
  const anchor = Math.abs(ux) < 0.2 ? "middle" : ux > 0 ? "start" : "end";
  const [dx, y] = [ux * distance, uy * distance];
  const x0 = at[0] + dx - (anchor === "middle" ? width / 2 : anchor === "end" ? width : 0);
  const dy = uy < -0.4 ? y - height : uy > 0.4 ? y : y - height / 2;
  const y0 = at[1] + dy;
  return { key, lines, anchor, dx, dy, at, box: { x0, y0, x1: x0 + width, y1: y0 + height } };
};

const meets = (a: Box, b: Box, air: number): boolean =>
  a.x0 - air < b.x1 && a.x1 + air > b.x0 && a.y0 - air < b.y1 && a.y1 + air > b.y0;

/** Where a leader ends: the point of the box that is nearest to what it speaks of. */
const leaderEnd = ({ box }: Pick<Label, "box">, [x, y]: XY): XY => [
  Math.max(box.x0, Math.min(box.x1, x)),
  Math.max(box.y0, Math.min(box.y1, y)),
];

/** Every few px of a leader. */
const alongLeader = (label: Label): readonly XY[] => {
  const [x1, y1] = leaderEnd(label, label.at);
  const [x0, y0] = label.at;
  const steps = Math.ceil(Math.hypot(x1 - x0, y1 - y0) / 6);
  return Array.from({ length: steps }, (_, i) => [
    x0 + ((x1 - x0) * (i + 1)) / steps,
    y0 + ((y1 - y0) * (i + 1)) / steps,
  ]);
};

/** A leader as small boxes, for names to keep clear of. */
export const leaderBoxes = (label: Label): readonly Box[] =>
  alongLeader(label).map(([x, y]) => ({ x0: x - 3, y0: y - 3, x1: x + 3, y1: y + 3 }));

export const isWithin = (box: Box, [x, y]: XY): boolean =>
  x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;

export type CalloutGround = {
  readonly width: number;
  readonly height: number;
  /** Boxes that words and leaders keep clear of. */
  readonly taken: readonly Box[];
  /** Boxes of the first names, which make way when there is no other place. */
  readonly names: readonly Box[];
  readonly crowd: Crowd;
  readonly screenOf: (point: Point) => XY | null;
};

const EDGE = 12;
const AIR = 6;

const costOf = (label: Label, effort: number, ground: CalloutGround, placed: readonly Label[]): number => {
  const { box } = label;
  const outside =
    box.x0 < EDGE || box.y0 < EDGE || box.x1 > ground.width - EDGE || box.y1 > ground.height - EDGE;
  if (outside || placed.some((other) => meets(box, other.box, AIR))) return Number.POSITIVE_INFINITY;
  if (ground.taken.some((other) => meets(box, other, 2))) return Number.POSITIVE_INFINITY;
  const leader = alongLeader(label);
  const others = [...ground.taken, ...placed.flatMap((other) => [other.box, ...leaderBoxes(other)])];
  const crossed = others.some((other) => meets(box, other, 0) || leader.some((at) => isWithin(other, at)));
  return crossed ? Number.POSITIVE_INFINITY : 2 * ground.crowd(box) + effort;
};

const bestOf = (
  key: string,
  lines: readonly LabelLine[],
  at: XY,
  ground: CalloutGround,
  placed: readonly Label[],
): Label | null => {
  const candidates = distances.flatMap((distance) =>
    directions.map((turn) => ({
      label: labelAt(key, lines, at, distance, turn),
      effort: (distance + SLANT * Math.abs(Math.cos((turn * Math.PI) / 180))) / 8,
    })),
  );
  const [best] = candidates
    .map(({ label, effort }) => ({ label, cost: costOf(label, effort, ground, placed) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost);
  return best?.label ?? null;
};

/** One that has no free place even without names is left out: it would cover what it speaks of. */
export const placeCallouts = (callouts: readonly Callout[], ground: CalloutGround): readonly Label[] => {
  const placed: Label[] = [];
  callouts.forEach((callout, index) => {
    const at = ground.screenOf(callout.at);
    if (at === null || at[0] < 0 || at[1] < 0 || at[0] > ground.width || at[1] > ground.height) return;
    const lines = linesOf(callout);
    const key = calloutKey(index);
    const best =
      bestOf(key, lines, at, { ...ground, taken: [...ground.taken, ...ground.names] }, placed) ??
      bestOf(key, lines, at, ground, placed);
    if (best) placed.push(best);
  });
  return placed;
};

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
