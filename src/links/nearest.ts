import type { Lens } from "../model/drawing/lens.ts";
import type { Links } from "./links.ts";
import type { Window } from "./window.ts";

/**
 * The drawing nearest to a place on the screen, in px, within `reach`; null when none is. Of those equally near, the
 * last, which is drawn on top. One pass over the columns: about 10 ms for a million links, once the pointer rests,
 * where picking on the GPU would draw all of them again.
 */
export const nearestLink = (
  links: Links,
  { from, to }: Window,
  lens: Pick<Lens, "scale" | "left" | "top">,
  [px, py]: readonly [number, number],
  reach: number,
): number | null => {
  const { drawn, days } = links;
  const x = lens.left + px / lens.scale;
  const y = lens.top - py / lens.scale;
  const near = reach / lens.scale;
  let best = near * near;
  let found = -1;
  for (let index = 0, at = 0; index < drawn; index += 1, at += 2) {
    if ((days[at] as number) > to || (days[at + 1] as number) < from) continue;
    const x0 = links.from[at] as number;
    const x1 = links.to[at] as number;
    if ((x0 < x1 ? x1 : x0) < x - near || (x0 < x1 ? x0 : x1) > x + near) continue;
    const y0 = links.from[at + 1] as number;
    const dx = x1 - x0;
    const dy = (links.to[at + 1] as number) - y0;
    const squared = dx * dx + dy * dy;
    const along = squared === 0 ? 0 : ((x - x0) * dx + (y - y0) * dy) / squared;
    const held = along < 0 ? 0 : along > 1 ? 1 : along;
    const ox = x0 + held * dx - x;
    const oy = y0 + held * dy - y;
    const distance = ox * ox + oy * oy;
    if (distance <= best) {
      best = distance;
      found = index;
    }
  }
  return found === -1 ? null : found;
};
