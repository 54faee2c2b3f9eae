type XY = readonly [x: number, y: number];

const distanceSquared = ([px, py]: XY, [ax, ay]: XY, [bx, by]: XY): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  return (ax + t * dx - px) ** 2 + (ay + t * dy - py) ** 2;
};

/**
 * A line with the points that can be left out left out: it strays from the given one by at most `tolerance` px
 * (Ramer, 1972; Douglas and Peucker, 1973). The ends stay.
 */
export const simplified = (points: readonly XY[], tolerance: number): readonly XY[] => {
  const keep = new Set([0, points.length - 1]);
  const stretches: [number, number][] = [[0, points.length - 1]];
  for (let stretch = stretches.pop(); stretch; stretch = stretches.pop()) {
    const [from, to] = stretch;
    const [a, b] = [points[from], points[to]];
    if (!a || !b) continue;
    let worst = tolerance * tolerance;
    let at = -1;
    for (let i = from + 1; i < to; i += 1) {
      const distance = distanceSquared(points[i] as XY, a, b);
      if (distance > worst) [worst, at] = [distance, i];
    }
    if (at < 0) continue;
    keep.add(at);
    stretches.push([from, at], [at, to]);
  }
  return points.filter((_, i) => keep.has(i));
};
