import type { Day } from "../../model/records/day.ts";
import { type Axis, type Handle, handleDayAt, moveBand, moveHandle } from "../../model/time/axis.ts";
import type { Extent } from "../../model/time/select.ts";
import type { View } from "../../model/view/view.ts";

/** What a drag holds. All x are px from the axis's left end. */
export type Grip =
  | { readonly kind: "handle"; readonly handle: Handle; readonly offset: number }
  | { readonly kind: "band"; readonly x: number; readonly from: Day; readonly to: Day };

export type HandleMark = { readonly handle: Handle; readonly x: number };

/** Half of the 44 px target. */
export const reach = 22;

/** A press that moves less stays a click. */
const slack = 3;

export const isDrag = (from: number, to: number): boolean => Math.abs(to - from) >= slack;

/** The nearer handle; of two in one place, the one on the pressed side. */
export const nearestHandle = (x: number, handles: readonly HandleMark[]): HandleMark | null =>
  handles.reduce<HandleMark | null>((best, mark) => {
    if (best === null) return mark;
    const closer = Math.abs(mark.x - x) - Math.abs(best.x - x);
    return closer < 0 || (closer === 0 && x >= mark.x) ? mark : best;
  }, null);

/**
 * Within reach of a handle a drag takes that; between two handles the band; anywhere else the nearer handle, which
 * then jumps to the pointer.
 */
export const gripAt = (
  x: number,
  handles: readonly HandleMark[],
  window: { readonly from: Day; readonly to: Day },
): Grip | null => {
  const nearest = nearestHandle(x, handles);
  if (nearest === null) return null;
  const distance = nearest.x - x;
  if (Math.abs(distance) <= reach) return { kind: "handle", handle: nearest.handle, offset: distance };
  const [first, last] = handles;
  if (first !== undefined && last !== undefined && first !== last && x > first.x && x < last.x) {
    return { kind: "band", x, from: window.from, to: window.to };
  }
  return { kind: "handle", handle: nearest.handle, offset: 0 };
};

/** The view with the grip drawn to x, in whole days. */
export const dragTo = (
  view: View,
  grip: Grip,
  x: number,
  axis: Axis,
  width: number,
  extent: Extent,
): View => {
  switch (grip.kind) {
    case "handle":
      return moveHandle(view, grip.handle, handleDayAt(axis, grip.handle, x + grip.offset, width), extent);
    case "band": {
      const days = handleDayAt(axis, "from", x, width) - handleDayAt(axis, "from", grip.x, width);
      return moveBand(view, grip, days, extent);
    }
  }
};
