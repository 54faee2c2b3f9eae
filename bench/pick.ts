import { lensOf, type Size, toScreen } from "../src/model/drawing/lens.ts";
import { pickLines, REACH, type ScreenLine, TOUCH_REACH } from "../src/model/drawing/pick.ts";
import { sceneOf } from "../src/model/drawing/scene.ts";
import type { Atlas } from "../src/model/records/atlas.ts";
import { select } from "../src/model/time/select.ts";
import { homeView } from "../src/model/view/view.ts";

/** Of the points tried, the share where the record itself came first, and where it was among those offered. */
export type PickAccuracy = { readonly first: number; readonly offered: number; readonly points: number };

const shares = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9] as const;

const attempts = (off: number): readonly (readonly [share: number, side: number])[] =>
  shares.flatMap((share) => (off === 0 ? [0] : [-off, off]).map((side) => [share, side] as const));

type XY = readonly [x: number, y: number];

/** The point a share of the way along a line, by its length on the screen, and `off` px to its left. */
const pointAlong = (points: readonly XY[], share: number, off: number): XY | null => {
  const lengths = points.slice(1).map(([x, y], i) => {
    const [px, py] = points[i] as XY;
    return Math.hypot(x - px, y - py);
  });
  let left = share * lengths.reduce((sum, length) => sum + length, 0);
  for (const [i, length] of lengths.entries()) {
    const [a, b] = [points[i], points[i + 1]];
    if (a && b && length > 0 && left <= length) {
      const t = left / length;
      const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
      return [a[0] + dx * t + (dy / length) * off, a[1] + dy * t - (dx / length) * off];
    }
    left -= length;
  }
  return null;
};

/**
 * Presses on every thread of the home view at nine points of its way, `off` px to either side, as far as they lie on
 * the screen.
 */
export const pickAccuracy = (
  atlas: Atlas,
  map: Size,
  { pointer, off }: { readonly pointer: "mouse" | "touch"; readonly off: number },
): PickAccuracy => {
  const lens = lensOf(homeView.camera, map);
  const reach = pointer === "touch" ? TOUCH_REACH : REACH;
  const drawn = sceneOf(atlas, homeView, select(atlas, homeView)).threads.map(({ partnership, path }) => ({
    partnership,
    points: path.map((point) => toScreen(lens, point)),
  }));
  const lines: readonly ScreenLine[] = drawn.map(({ partnership, points }) => ({
    partnership,
    points: Float32Array.from(points.flat()),
  }));
  const tried = drawn.flatMap(({ partnership, points }) =>
    attempts(off).flatMap(([share, side]) => {
      const at = pointAlong(points, share, side);
      if (at === null || at[0] < 0 || at[1] < 0 || at[0] > map.width || at[1] > map.height) return [];
      const hits = pickLines(lines, ...at, reach);
      return [
        {
          first: hits[0]?.partnership === partnership,
          offered: hits.some((hit) => hit.partnership === partnership),
        },
      ];
    }),
  );
  const share = (key: "first" | "offered"): number => tried.filter((each) => each[key]).length / tried.length;
  return { first: share("first"), offered: share("offered"), points: tried.length };
};
