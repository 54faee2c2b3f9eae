import type { Atlas, Partnership, Point } from "../records/atlas.ts";
import type { Box } from "./labels.ts";
import { type Insets, type Lens, lensAround, type Size, toScreen } from "./lens.ts";
import { project } from "./mercator.ts";
import { pathsOf } from "./scene.ts";

/** As near as the map goes to a record by itself (MapLibre zoom), and the room it leaves around it, in px. */
const CLOSEST = 5.5;
const AROUND: Insets = { top: 64, right: 72, bottom: 56, left: 72 };
const AROUND_NARROW: Insets = { ...AROUND, right: 40, left: 40 };
const NARROW = 600;

const EDGE = 24;
// A record that covers less of the map than this has its ends too close together to read.
const ENOUGH = 0.4;

/** Every point a record is drawn through, so that a lens around them shows its bows as well. */
export const extentOfRecord = (record: Partnership, atlas: Atlas): readonly Point[] => {
  const points = pathsOf(record).flat();
  if (points.length > 0) return points;
  return record.places.flatMap(({ place }) => {
    const { lon = null, lat = null } = atlas.places[place] ?? {};
    return lon === null || lat === null ? [] : [project(lon, lat)];
  });
};

const isInSight = (points: readonly Point[], lens: Lens): boolean => {
  const screen = points.map((point) => toScreen(lens, point));
  const inside = screen.every(
    ([x, y]) => x > EDGE && y > EDGE && x < lens.width - EDGE && y < lens.height - EDGE,
  );
  const xs = screen.map(([x]) => x);
  const ys = screen.map(([, y]) => y);
  const reach = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  return inside && reach > ENOUGH * lens.width;
};

/** The first box that one of the points lies under, or so near that no name fits between. */
const coverOf = (points: readonly Point[], lens: Lens, covers: readonly Box[]): Box | undefined => {
  const screen = points.map((point) => toScreen(lens, point));
  return covers.find(({ x0, y0, x1, y1 }) =>
    screen.some(([x, y]) => x > x0 - EDGE && x < x1 + EDGE && y > y0 - EDGE && y < y1 + EDGE),
  );
};

/**
 * The lens that shows the whole of a record; null when this one does already, or when it has no place to show.
 * `covers` are boxes of what lies over the right side of the map, in px: the record keeps clear of them.
 */
export const lensOnto = (
  record: Partnership,
  atlas: Atlas,
  lens: Lens,
  size: Size,
  covers: readonly Box[] = [],
): Lens | null => {
  const points = extentOfRecord(record, atlas);
  if (points.length === 0 || (isInSight(points, lens) && !coverOf(points, lens, covers))) return null;
  const around = size.width < NARROW ? AROUND_NARROW : AROUND;
  const onto = lensAround(points, size, around, CLOSEST);
  const cover = coverOf(points, onto, covers);
  return cover
    ? lensAround(points, size, { ...around, right: size.width - cover.x0 + around.right }, CLOSEST)
    : onto;
};
