import type { PartnershipId } from "../records/atlas.ts";
import { byId } from "../records/order.ts";

/** A line on the screen, in px, flat [x0, y0, x1, y1, …]. */
export type ScreenLine = { readonly partnership: PartnershipId; readonly points: Float32Array };

export type Hit = { readonly partnership: PartnershipId; readonly distance: number };

const squaredDistance = (px: number, py: number, ax: number, ay: number, bx: number, by: number): number => {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, ((px - ax) * dx + (py - ay) * dy) / length));
  const [ex, ey] = [ax + t * dx - px, ay + t * dy - py];
  return ex * ex + ey * ey;
};

const distanceTo = ({ points }: ScreenLine, x: number, y: number): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i + 3 < points.length; i += 2) {
    const d = squaredDistance(
      x,
      y,
      points[i] as number,
      points[i + 1] as number,
      points[i + 2] as number,
      points[i + 3] as number,
    );
    if (d < best) best = d;
  }
  return Math.sqrt(best);
};

/** Reach of a pointer in px, of a finger, and how close a second thread must lie to be offered as well. */
export const REACH = 8;
export const TOUCH_REACH = 22;
export const CLOSE = 4;

/**
 * The records whose lines pass within `reach` of a point, nearest first; after the nearest only those that lie less
 * than CLOSE farther away, at most `most` of them. One record counts once, whatever its number of strands.
 */
export const pickLines = (
  lines: readonly ScreenLine[],
  x: number,
  y: number,
  reach: number,
  most = 5,
): readonly Hit[] => {
  const nearest = new Map<PartnershipId, number>();
  for (const line of lines) {
    const distance = distanceTo(line, x, y);
    if (distance <= reach && distance < (nearest.get(line.partnership) ?? Number.POSITIVE_INFINITY)) {
      nearest.set(line.partnership, distance);
    }
  }
  const hits = [...nearest].map(([partnership, distance]) => ({ partnership, distance }));
  hits.sort((a, b) => a.distance - b.distance || byId(a.partnership, b.partnership));
  const first = hits[0];
  return first ? hits.filter(({ distance }) => distance - first.distance < CLOSE).slice(0, most) : [];
};
