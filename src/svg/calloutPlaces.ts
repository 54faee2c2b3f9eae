import { balancedLines } from "../model/drawing/balancedLines.ts";
import {
  type Box,
  type Density,
  type Label,
  type LabelArea,
  type LabelLine,
  type LabelRequest,
  LEADING,
  makeDensity,
  placeLabels,
} from "../model/drawing/labels.ts";
import { textWidth } from "../model/drawing/textWidth.ts";
import type { Point } from "../model/records/atlas.ts";
import { type Callout, type Callouts, drawCallout, leaderEnd, RING } from "./callouts.ts";
import type { Overlay } from "./overlay.ts";
import { putLine } from "./placing.ts";

type XY = readonly [number, number];

const calloutKey = (index: number): string => `callout:${index}`;

// Beside a place's name of 14 px.
const TITLE = 12.5;

// Characters in a line: as wide as is easily read, and half of it where there is no room for that.
const LONGEST = [34, 19];

const linesOf = ({ title, note }: Callout, longest: number): readonly LabelLine[] => [
  ...balancedLines(title, longest).map((text) => ({ text, size: TITLE, weight: 650, minor: false })),
  ...(note === null ? [] : balancedLines(note, longest)).map((text) => ({
    text,
    size: TITLE,
    weight: 450,
    minor: true,
  })),
];

// px from the point to the words, and the directions, clockwise from the east.
const distances = [26, 36, 48, 62, 78, 98, 122, 150, 182, 218];
const directions = [-90, 90, -75, 75, -105, 105, -55, 55, -125, 125, -25, 25, 155, 205];

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

const isWithin = (box: Box, [x, y]: XY): boolean => x > box.x0 && x < box.x1 && y > box.y0 && y < box.y1;

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

const boxAround = ([x, y]: XY, radius: number): Box => ({
  x0: x - radius,
  y0: y - radius,
  x1: x + radius,
  y1: y + radius,
});

/** A leader and the ring it begins in as small boxes, for names to keep clear of. */
const leaderBoxes = (label: Label): readonly Box[] => [
  boxAround(label.at, RING + 2),
  ...alongLeader(label).map((at) => boxAround(at, 3)),
];

type CalloutArea = {
  readonly width: number;
  readonly height: number;
  /** Boxes that words and leaders keep clear of. */
  readonly obstacles: readonly Box[];
  /** The first names, which make way when there is no better place. */
  readonly names: readonly { readonly box: Box; readonly cost: number }[];
  readonly density: Density;
  /** The same of what stands back. */
  readonly faint: Density;
  readonly screenOf: (point: Point) => XY | null;
};

const EDGE = 12;
const AIR = 6;

// What a place costs, names included, in px of a leader's length. An upright leader reads best.
const SLANT = 90;
const HALVED = 30;
// For each point of a line under the words, of a faint one, and of a line that the leader crosses.
const COVERED = 16;
const FAINTLY = 0.5;
const CROSSED = 2;

type Candidate = { readonly label: Label; readonly leader: readonly XY[]; readonly cost: number };

const isFree = ({ box }: Label, leader: readonly XY[], area: CalloutArea): boolean =>
  box.x0 >= EDGE &&
  box.y0 >= EDGE &&
  box.x1 <= area.width - EDGE &&
  box.y1 <= area.height - EDGE &&
  !area.obstacles.some((other) => meets(box, other, 2) || leader.some((at) => isWithin(other, at)));

const costOf = ({ box }: Label, leader: readonly XY[], effort: number, area: CalloutArea): number => {
  const names = area.names
    .filter((name) => meets(box, name.box, 2) || leader.some((at) => isWithin(name.box, at)))
    .reduce((sum, name) => sum + name.cost, 0);
  const crossed = leader.reduce((sum, [x, y]) => sum + area.density({ x0: x, y0: y, x1: x, y1: y }), 0);
  return effort + names + COVERED * area.density(box) + FAINTLY * area.faint(box) + CROSSED * crossed;
};

const candidatesFor = (callout: Callout, index: number, at: XY, area: CalloutArea): readonly Candidate[] =>
  LONGEST.flatMap((longest, narrower) => {
    const lines = linesOf(callout, longest);
    return distances.flatMap((distance) =>
      directions.flatMap((turn): readonly Candidate[] => {
        const label = labelAt(calloutKey(index), lines, at, distance, turn);
        const leader = alongLeader(label);
        if (!isFree(label, leader, area)) return [];
        const slant = SLANT * Math.abs(Math.cos((turn * Math.PI) / 180));
        const effort = distance + slant + narrower * HALVED;
        return [{ label, leader, cost: costOf(label, leader, effort, area) }];
      }),
    );
  }).sort((a, b) => a.cost - b.cost);

const clash = (a: Candidate, b: Candidate): boolean =>
  meets(a.label.box, b.label.box, AIR) ||
  a.leader.some((at) => isWithin(b.label.box, at)) ||
  b.leader.some((at) => isWithin(a.label.box, at)) ||
  b.leader.some(([x, y]) => a.leader.some(([u, v]) => Math.abs(x - u) < 4 && Math.abs(y - v) < 4));

type Together = { readonly placed: readonly Candidate[]; readonly cost: number };

/** The cheapest choice of one from each list in which no two clash; null when there is none. */
const together = (
  lists: readonly (readonly Candidate[])[],
  placed: readonly Candidate[] = [],
  cost = 0,
  limit = Number.POSITIVE_INFINITY,
): Together | null => {
  const [list, ...rest] = lists;
  if (!list) return { placed, cost };
  let best: Together | null = null;
  for (const candidate of list) {
    const bound: number = best?.cost ?? limit;
    // They stand in order of cost.
    if (cost + candidate.cost >= bound) break;
    if (placed.some((other) => clash(candidate, other))) continue;
    best = together(rest, [...placed, candidate], cost + candidate.cost, bound) ?? best;
  }
  return best;
};

/** One that has no free place is left out: it would cover what it speaks of. */
const placeCallouts = (callouts: readonly Callout[], area: CalloutArea): readonly Label[] => {
  const lists = callouts.flatMap((callout, index) => {
    const at = area.screenOf(callout.at);
    if (at === null || at[0] < 0 || at[1] < 0 || at[0] > area.width || at[1] > area.height) return [];
    const candidates = candidatesFor(callout, index, at, area);
    return candidates.length > 0 ? [candidates] : [];
  });
  const found = together(lists) ?? together(lists.slice(0, 1));
  return found?.placed.map(({ label }) => label) ?? [];
};

/** Names that a callout makes way for, by their priority and in px of its leader: capitals and what is selected, then
 * junctions. Lesser ones make way for it. */
const FIRST = 3000;
const costOfName = (priority: number): number => (priority >= 5000 ? 320 : 60);

// px; the boxes of marks are smaller than this, those of what lies over the map are larger.
const MARK_SIZE = 40;

const placeAmong = (
  callouts: readonly Callout[],
  overlay: Overlay,
  asked: readonly LabelRequest[],
  area: LabelArea,
): readonly Label[] => {
  const { screenOf } = overlay;
  const first = placeLabels(
    asked.filter(({ priority }) => priority >= FIRST),
    area,
  );
  // A leader may end in the mark it speaks of.
  const anchors = callouts.map(({ at }) => screenOf(at)).filter((at) => at !== null);
  const free = area.obstacles.filter(
    (box) => box.x1 - box.x0 > MARK_SIZE || !anchors.some((at) => isWithin(box, at)),
  );
  const costs = new Map(asked.map(({ key, priority }) => [key, costOfName(priority)]));
  const names = first.map(({ key, box }) => ({ box, cost: costs.get(key) ?? 0 }));
  const faint = makeDensity(overlay);
  for (const { path, emphasis } of overlay.scene.threads) {
    if (emphasis === "dimmed") putLine(path.map(screenOf), faint.put);
  }
  return placeCallouts(callouts, { ...area, obstacles: free, names, faint: faint.density, screenOf });
};

/** What to say about points of the map, for a picture to place and draw. */
export const calloutsOn = (callouts: readonly Callout[]): Callouts => ({
  points: new Map(callouts.map(({ at }, index) => [calloutKey(index), at])),
  place: (overlay, asked, area) => placeAmong(callouts, overlay, asked, area),
  leaderBoxes,
  draw: drawCallout,
});
