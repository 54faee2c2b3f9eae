/** Where a line leaves the picture, and through which edge. */
export type EdgeExit = {
  readonly at: readonly [x: number, y: number];
  readonly edge: "top" | "right" | "bottom" | "left";
};

type XY = readonly [x: number, y: number];

const isIn = ([x, y]: XY, width: number, height: number): boolean =>
  x >= 0 && y >= 0 && x <= width && y <= height;

/** The share of the way from inside `a` to outside `b` at which each edge is crossed; beyond 1 is never. */
const crossings = ([ax, ay]: XY, [bx, by]: XY, width: number, height: number) =>
  [
    { edge: "left", t: bx < 0 ? ax / (ax - bx) : 2 },
    { edge: "right", t: bx > width ? (width - ax) / (bx - ax) : 2 },
    { edge: "top", t: by < 0 ? ay / (ay - by) : 2 },
    { edge: "bottom", t: by > height ? (height - ay) / (by - ay) : 2 },
  ] as const;

/**
 * Follows a line from its last point, which must lie inside, towards its first one; null when it never leaves.
 * Points in px.
 */
export const edgeExitOf = (points: readonly XY[], width: number, height: number): EdgeExit | null => {
  for (let i = points.length - 1; i > 0; i -= 1) {
    const [inside, outside] = [points[i], points[i - 1]];
    if (!inside || !outside || !isIn(inside, width, height)) return null;
    if (isIn(outside, width, height)) continue;
    const [first] = [...crossings(inside, outside, width, height)].sort((a, b) => a.t - b.t);
    if (!first || first.t > 1) return null;
    const at: XY = [
      inside[0] + (outside[0] - inside[0]) * first.t,
      inside[1] + (outside[1] - inside[1]) * first.t,
    ];
    return { at, edge: first.edge };
  }
  return null;
};
