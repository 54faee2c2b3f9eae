import { type EdgeExit, edgeExitOf } from "../model/drawing/edgeExit.ts";
import { labelRequests } from "../model/drawing/labelling.ts";
import {
  type Box,
  type Density,
  type Label,
  type LabelRequest,
  makeDensity,
  placingOf,
} from "../model/drawing/labels.ts";
import { thinned } from "../model/drawing/ribbon.ts";
import type { Mark } from "../model/drawing/scene.ts";
import { runSync, type SlicedWork } from "../model/drawing/sliced.ts";
import { pointOnStrand } from "../model/drawing/strand.ts";
import type { Strand } from "../model/records/atlas.ts";
import { junctionRadius, radiusOf } from "./marks.ts";
import type { Overlay } from "./overlay.ts";

type XY = readonly [number, number];

const LEAVES = "leaves:";

// A name stands this far inside the edge its line leaves through.
const MARGIN = 14;

/** Labels of lines, not of marks: they stay where they were placed until the map comes to rest. */
export const isUnmarked = (key: string): boolean =>
  key === "sheaf" || key.startsWith(LEAVES) || key.startsWith(RIBBON);

/** The place whose name stands where a line leaves the picture; null for any other label. */
export const leftPlace = (key: string): string | null =>
  key.startsWith(LEAVES) ? key.slice(LEAVES.length) : null;

// Below this a second line under every capital is too much.
const ROOMY = 1000;

const boxAround = ([x, y]: XY, radius: number): Box => ({
  x0: x - radius,
  y0: y - radius,
  x1: x + radius,
  y1: y + radius,
});

export const isInside = (at: XY | null, { width, height }: Overlay): at is XY =>
  at !== null && at[0] >= -20 && at[1] >= -20 && at[0] <= width + 20 && at[1] <= height + 20;

// Every few px of a line, so that none slips through between two of its points.
const STEP = 5;

type Put = (x: number, y: number) => void;

/** A line, every few px from point to point. */
export const putLine = (points: readonly (XY | null)[], put: Put): void => {
  let last: XY | null = null;
  for (const at of points) {
    if (at) {
      const [x0, y0] = last ?? at;
      const [dx, dy] = [at[0] - x0, at[1] - y0];
      const steps = Math.min(400, Math.ceil(Math.sqrt(dx * dx + dy * dy) / STEP));
      for (let i = 1; i <= steps; i += 1) put(x0 + (dx * i) / steps, y0 + (dy * i) / steps);
    }
    last = at;
  }
};

const arrows: Readonly<Record<EdgeExit["edge"], string>> = { top: "↑", right: "→", bottom: "↓", left: "←" };
const sidesAt: Readonly<Record<EdgeExit["edge"], LabelRequest["sides"]>> = {
  top: ["se", "sw", "s"],
  right: ["w", "nw", "sw"],
  bottom: ["ne", "nw", "n"],
  left: ["e", "se", "ne"],
};

const RIBBON = "ribbon:";

/** A ribbon says how many threads it stands for. */
const ribbonRequests = (overlay: Overlay): readonly LabelRequest[] =>
  overlay.scale === null
    ? []
    : thinned(overlay.scene.threads, overlay.scale).ribbons.flatMap((ribbon): readonly LabelRequest[] => {
        const at = overlay.screenOf(ribbon.middle);
        if (at === null || ribbon.emphasis === "dimmed") return [];
        const line = { text: String(ribbon.count), size: 12, weight: 600, minor: false };
        return [
          {
            key: `${RIBBON}${ribbon.key}`,
            at,
            radius: 0,
            lines: [line],
            priority: ribbon.count,
            sides: ["over"],
          },
        ];
      });

/** A spoke whose party lies outside the picture leaves it with that party's name; one name for each place. */
const leavingRequests = (overlay: Overlay): readonly LabelRequest[] => {
  const { scene, atlas, width, height, words } = overlay;
  const named = new Map<string, LabelRequest>();
  for (const { path, group, place, emphasis } of scene.threads) {
    if (group !== "multi" || place === null || emphasis === "dimmed") continue;
    // A mark at the very edge still has its own label.
    const end = path[0];
    if (end && isInside(overlay.screenOf(end), overlay)) continue;
    const points = path.map(overlay.screenOf).filter((at) => at !== null);
    const inner = points.map(([x, y]): XY => [x - MARGIN, y - MARGIN]);
    const leaving =
      points.length === path.length ? edgeExitOf(inner, width - 2 * MARGIN, height - 2 * MARGIN) : null;
    if (leaving === null) continue;
    const name = words.placeName(place, atlas.places[place]?.name ?? "");
    named.set(place, {
      key: `${LEAVES}${place}`,
      at: [leaving.at[0] + MARGIN, leaving.at[1] + MARGIN],
      radius: 2,
      lines: [{ text: words.leaves(name, arrows[leaving.edge]), size: 12.5, weight: 550, minor: false }],
      priority: 2000,
      sides: sidesAt[leaving.edge],
    });
  }
  return [...named.values()];
};

// As costly as a line across the whole label: a faint mark under a name is read as part of it.
const FAINT_MARK = 6;

const putFaintMarks = ({ scene, screenOf }: Overlay, put: Put): void => {
  const marks = scene.marks.filter(({ shape }) => shape !== "area");
  for (const { at, emphasis } of [...marks, ...scene.junctions]) {
    const on = emphasis === "dimmed" ? screenOf(at) : null;
    if (on) for (let i = 0; i < FAINT_MARK; i += 1) put(...on);
  }
};

/** A mark that lies under a capital's ring: its name would seem to be that of a neighbour. */
const isCovered = (mark: Mark, { scene, screenOf }: Overlay): boolean => {
  const at = mark.shape === "dot" || mark.shape === "circle" ? screenOf(mark.at) : null;
  if (at === null) return false;
  return scene.marks.some(({ shape, at: middle, emphasis }) => {
    const ring = shape === "ring" && emphasis !== "dimmed" ? screenOf(middle) : null;
    return ring !== null && Math.hypot(ring[0] - at[0], ring[1] - at[1]) < radiusOf("ring");
  });
};

/** How crowded the picture is with lines, and with marks that stand back; a slice of work for each thread. */
function* measuringDensity(overlay: Overlay): SlicedWork<Density> {
  const { put, density } = makeDensity(overlay);
  for (const { path, emphasis } of overlay.scene.threads) {
    if (emphasis === "dimmed") continue;
    putLine(path.map(overlay.screenOf), put);
    yield;
  }
  putFaintMarks(overlay, put);
  return density;
}

/** What a label may not cover: what lies over the map, and what is lit on it. */
const obstaclesOf = (overlay: Overlay): readonly Box[] => {
  const obstacles = [...overlay.obstacles];
  for (const mark of overlay.scene.marks) {
    const at = overlay.screenOf(mark.at);
    // What stands back may lie under a label; what is lit may not.
    if (mark.emphasis === "dimmed" || mark.shape === "area") continue;
    if (isInside(at, overlay)) obstacles.push(boxAround(at, radiusOf(mark.shape)));
  }
  for (const junction of overlay.scene.junctions) {
    const at = overlay.screenOf(junction.at);
    if (junction.emphasis !== "dimmed" && isInside(at, overlay))
      obstacles.push(boxAround(at, junctionRadius(junction)));
  }
  return obstacles;
};

/** Chooses where the labels of a picture stand, one slice after another. */
export function* placing(overlay: Overlay): SlicedWork<readonly Label[]> {
  const { scene, atlas, selected, words, width, height, widthFactor = 1 } = overlay;
  const obstacles = obstaclesOf(overlay);
  const strandAt = (strand: Strand, t: number): XY =>
    overlay.screenOf(pointOnStrand(strand, t)) ?? [-999, -999];
  yield;
  const requests = labelRequests({
    atlas,
    scene,
    selected,
    words,
    roomy: width >= ROOMY,
    markAt: (mark) => (isCovered(mark, overlay) ? null : overlay.screenOf(mark.at)),
    junctionAt: ({ at }) => overlay.screenOf(at),
    strandAt,
    markRadius: ({ shape }) => radiusOf(shape),
    junctionRadius,
  });
  yield;
  const leaving = leavingRequests(overlay);
  yield;
  const ribbons = ribbonRequests(overlay);
  yield;
  const asked = [...requests.filter(({ at }) => isInside(at, overlay)), ...leaving, ...ribbons].map(
    (request) => ({ ...request, widthFactor }),
  );
  const area = { width, height, obstacles, density: yield* measuringDensity(overlay) };
  const { callouts: said } = overlay;
  const callouts = said?.place(overlay, asked, area) ?? [];
  const leaders = said ? callouts.flatMap(said.leaderBoxes) : [];
  const labels = yield* placingOf(asked, {
    ...area,
    obstacles: [...obstacles, ...callouts.map(({ box }) => box), ...leaders],
  });
  return [...callouts, ...labels];
}

export const labelsFor = (overlay: Overlay): readonly Label[] => runSync(placing(overlay));
