import type { PartnershipId } from "../../model/records/atlas.ts";
import type { Column } from "../../model/time/timeline.ts";
import type { Drawing } from "./drawing.ts";
import { type Box, columnBox, type MoreMark } from "./layout.ts";

/** What lies under the pointer. */
export type Hit = {
  readonly id: PartnershipId | null;
  readonly column: Column | null;
  readonly more: MoreMark | null;
};

export const nothingHit: Hit = { id: null, column: null, more: null };

/** How near in px a pointer has to come. */
const reachOf = (pointerType: string): number => (pointerType === "touch" ? 22 : 8);

const distanceTo = ({ x, y, width, height }: Box, atX: number, atY: number): number =>
  Math.hypot(Math.max(x - atX, 0, atX - x - width), Math.max(y - atY, 0, atY - y - height));

type Near = { readonly id: PartnershipId; readonly distance: number };

/** The nearest stroke or span within reach. */
const markAt = ({ strokes, spans }: Drawing, x: number, y: number, within: number): PartnershipId | null => {
  const nearest = [...strokes, ...spans].reduce<Near | null>((best, mark) => {
    const distance = distanceTo(mark, x, y);
    return distance <= within && (best === null || distance < best.distance)
      ? { id: mark.id, distance }
      : best;
  }, null);
  return nearest?.id ?? null;
};

/** The column over which the pointer stands, however high. */
const columnAt = ({ columns, axis, width, measures }: Drawing, x: number, y: number, within: number) =>
  columns.find(({ first, last }) => {
    const box = columnBox(first, last, axis, width);
    return y <= measures.axis && x >= box.x - within && x <= box.x + box.width + within;
  }) ?? null;

const moreAt = ({ more }: Drawing, x: number, y: number): MoreMark | null =>
  more.find((mark) => distanceTo(mark, x, y) <= 1) ?? null;

/** x and y in px from the chart's top left corner. */
export const hitAt = (drawing: Drawing, x: number, y: number, pointerType: string): Hit => {
  const within = reachOf(pointerType);
  const more = moreAt(drawing, x, y);
  if (more !== null) return { id: null, column: null, more };
  return { id: markAt(drawing, x, y, within), column: columnAt(drawing, x, y, within / 4), more: null };
};

/** What a click opens. A count opens its records one after the other. */
export const opens = ({ id, more }: Hit, selected: PartnershipId | null): PartnershipId | null => {
  if (more === null) return id;
  const index = selected === null ? -1 : more.ids.indexOf(selected);
  return more.ids[(index + 1) % more.ids.length] ?? null;
};
