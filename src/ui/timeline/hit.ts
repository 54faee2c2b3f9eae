import type { PartnershipId } from "../../model/atlas.ts";
import type { Axis } from "../../model/axis.ts";
import type { Column } from "../../model/timeline.ts";
import { type Box, columnBox, type MoreMark, type SpanMark, type StrokeMark } from "./layout.ts";

/** What lies under the pointer. */
export type Hit = {
  readonly id: PartnershipId | null;
  readonly column: Column | null;
  readonly more: MoreMark | null;
};

export const nothingHit: Hit = { id: null, column: null, more: null };

/** How near in px a pointer has to come. */
export const reachOf = (pointerType: string): number => (pointerType === "touch" ? 22 : 8);

const distanceTo = ({ x, y, width, height }: Box, atX: number, atY: number): number =>
  Math.hypot(Math.max(x - atX, 0, atX - x - width), Math.max(y - atY, 0, atY - y - height));

type Near = { readonly id: PartnershipId; readonly distance: number };

/** The nearest stroke or span within reach. */
export const markAt = (
  marks: readonly (StrokeMark | SpanMark)[],
  x: number,
  y: number,
  within: number,
): PartnershipId | null => {
  const nearest = marks.reduce<Near | null>((best, mark) => {
    const distance = distanceTo(mark, x, y);
    return distance <= within && (best === null || distance < best.distance)
      ? { id: mark.id, distance }
      : best;
  }, null);
  return nearest?.id ?? null;
};

/** The column over which the pointer stands, however high. */
export const columnAt = (
  columns: readonly Column[],
  x: number,
  axis: Axis,
  width: number,
  within: number,
): Column | null =>
  columns.find(({ first, last }) => {
    const box = columnBox(first, last, axis, width);
    return x >= box.x - within && x <= box.x + box.width + within;
  }) ?? null;

export const moreAt = (marks: readonly MoreMark[], x: number, y: number, baseline: number): MoreMark | null =>
  marks.find((mark) => Math.abs(mark.x - x) <= 14 && y > baseline - 12 && y < baseline + 4) ?? null;
