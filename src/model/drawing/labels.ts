import { byId } from "../records/order.ts";
import { runSync, type SlicedWork } from "./sliced.ts";
import { textWidth } from "./textWidth.ts";

/**
 * Places labels on the flat picture, in px. Greedy by importance: each takes the free side of its mark that covers the
 * least line; one that fits nowhere is left out, so labels never overlap.
 */
export type LabelRequest = {
  /** How much wider than Archivo the page's typeface is; 1 unless told. */
  readonly widthFactor?: number;
  readonly key: string;
  /** The mark's middle. */
  readonly at: readonly [x: number, y: number];
  /** Room the mark itself takes. */
  readonly radius: number;
  readonly lines: readonly LabelLine[];
  /** Greater is placed first. */
  readonly priority: number;
  /** Sides in order of liking. */
  readonly sides: readonly Side[];
};

export type LabelLine = {
  readonly text: string;
  /** px */
  readonly size: number;
  readonly weight: number;
  readonly minor: boolean;
};

export const allSides = ["e", "w", "n", "s", "ne", "nw", "se", "sw", "over"] as const;
export type Side = (typeof allSides)[number];

export type Label = {
  readonly key: string;
  readonly lines: readonly LabelLine[];
  readonly anchor: "start" | "middle" | "end";
  /** Where the text is anchored, and the top of its box; px from the mark, so that a label moves with it. */
  readonly dx: number;
  readonly dy: number;
  readonly at: readonly [x: number, y: number];
  readonly box: Box;
};

export type Box = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** System typefaces have no narrow width: they are at most this much wider than Archivo at 88 %. */
export const SYSTEM_WIDTH_FACTOR = 1.17;

/** Line spacing as a share of the size. */
export const LEADING = 1.22;

const GAP = 5;

const boxFor = (request: LabelRequest, side: Side): Label => {
  const { at, radius, lines, key } = request;
  const width = Math.max(...lines.map(textWidth)) * (request.widthFactor ?? 1);
  const height = lines.reduce((sum, line) => sum + line.size * LEADING, 0);
  const reach = radius + GAP;
  // Beside a small mark a slanted label may tuck in; never under the mark itself.
  const slant = Math.max(reach * 0.72, radius + 2);
  const left = side.includes("w");
  const right = side.includes("e") && side !== "over";
  const anchor = left ? "end" : right ? "start" : "middle";
  const diagonal = side.length === 2;
  const dx = left ? -(diagonal ? slant : reach) : right ? (diagonal ? slant : reach) : 0;
  const dy =
    side === "over" || side === "e" || side === "w"
      ? -height / 2
      : side.startsWith("n")
        ? -(diagonal ? slant * 0.5 : reach - 2) - height
        : diagonal
          ? slant * 0.5
          : reach - 2;
  const x0 = at[0] + dx - (anchor === "end" ? width : anchor === "middle" ? width / 2 : 0);
  const y0 = at[1] + dy;
  return { key, lines, anchor, dx, dy, at, box: { x0, y0, x1: x0 + width, y1: y0 + height } };
};

const overlaps = (a: Box, b: Box, air: number): boolean =>
  a.x0 - air < b.x1 && a.x1 + air > b.x0 && a.y0 - air < b.y1 && a.y1 + air > b.y0;

/** How much line lies under a box: points of the drawn lines, counted on a grid. */
export type Density = (box: Box) => number;

const CELL = 6;
// More points in one cell say no more than that it is full.
const FULL = 6;

/** An empty one for a picture of this size, and how a point is put into it; those beside the picture count for nothing. */
export const makeDensity = ({
  width,
  height,
}: {
  readonly width: number;
  readonly height: number;
}): { readonly put: (x: number, y: number) => void; readonly density: Density } => {
  const columns = Math.max(1, Math.ceil(width / CELL));
  const rows = Math.max(1, Math.ceil(height / CELL));
  const cells = new Uint8Array(columns * rows);
  const put = (x: number, y: number): void => {
    const [column, row] = [Math.floor(x / CELL), Math.floor(y / CELL)];
    if (column < 0 || row < 0 || column >= columns || row >= rows) return;
    const cell = row * columns + column;
    if ((cells[cell] as number) < FULL) cells[cell] = (cells[cell] as number) + 1;
  };
  const density: Density = ({ x0, y0, x1, y1 }) => {
    let sum = 0;
    for (let y = y0; y <= y1; y += CELL) {
      const row = Math.floor(y / CELL);
      if (row < 0 || row >= rows) continue;
      for (let x = x0; x <= x1; x += CELL) {
        const column = Math.floor(x / CELL);
        if (column >= 0 && column < columns) sum += cells[row * columns + column] as number;
      }
    }
    return sum;
  };
  return { put, density };
};

export type LabelArea = {
  readonly width: number;
  readonly height: number;
  /** Boxes of marks, headline, legend and buttons: no label covers them. */
  readonly obstacles: readonly Box[];
  readonly density: Density;
};

// Two steps of a crossed line cost as much as the next side in the order of liking.
const SIDE_COST = 4;
const EDGE = 6;

const costOf = (label: Label, rank: number, area: LabelArea, placed: readonly Label[]): number => {
  const { box } = label;
  if (box.x0 < EDGE || box.y0 < EDGE || box.x1 > area.width - EDGE || box.y1 > area.height - EDGE) {
    return Number.POSITIVE_INFINITY;
  }
  if (placed.some((other) => overlaps(box, other.box, 3))) return Number.POSITIVE_INFINITY;
  if (area.obstacles.some((other) => overlaps(box, other, 0))) return Number.POSITIVE_INFINITY;
  return rank * SIDE_COST + 2 * area.density(box);
};

/** A label of this priority is placed even over a mark or a button, with its first line only, if it must. */
export const MUST_STAND = 10_000;

const squeezed = (request: LabelRequest, area: LabelArea, placed: readonly Label[]): readonly Label[] => {
  const short = { ...request, lines: request.lines.slice(0, 1) };
  for (const bare of [area, { ...area, obstacles: [] }]) {
    const found = allSides
      .map((side) => boxFor(short, side))
      .map((label) => ({ label, cost: costOf(label, 0, bare, placed) }))
      .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost)[0];
    if (found) return [found.label];
  }
  return [];
};

/** A label above or below its mark, moved along it into the picture as far as the mark lets it. */
const inward = (label: Label, width: number): Label => {
  const { box, anchor, dx, at } = label;
  const over = Math.max(0, EDGE - box.x0) - Math.max(0, box.x1 - (width - EDGE));
  const [x0, x1] = [box.x0 + over, box.x1 + over];
  return anchor === "middle" && over !== 0 && x0 <= at[0] && x1 >= at[0]
    ? { ...label, dx: dx + over, box: { ...box, x0, x1 } }
    : label;
};

const cheapest = (labels: readonly Label[], area: LabelArea, placed: readonly Label[]): Label | undefined =>
  labels
    .map((label, rank) => ({ label, cost: costOf(label, rank, area, placed) }))
    .filter(({ cost }) => cost < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.cost - b.cost)[0]?.label;

/** Labels in their places, a slice of work for each. */
export function* placingOf(requests: readonly LabelRequest[], area: LabelArea): SlicedWork<readonly Label[]> {
  const placed: Label[] = [];
  const order = [...requests].sort((a, b) => b.priority - a.priority || byId(a.key, b.key));
  for (const request of order) {
    const candidates = request.sides.map((side) => boxFor(request, side));
    const best =
      cheapest(candidates, area, placed) ??
      cheapest(
        candidates.map((label) => inward(label, area.width)),
        area,
        placed,
      );
    if (best) placed.push(best);
    else if (request.priority >= MUST_STAND) placed.push(...squeezed(request, area, placed));
    yield;
  }
  return placed;
}

export const placeLabels = (requests: readonly LabelRequest[], area: LabelArea): readonly Label[] =>
  runSync(placingOf(requests, area));
