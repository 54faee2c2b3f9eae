import { type RefObject, useEffect, useEffectEvent, useState } from "react";
import { extentOf } from "../../model/time/select.ts";
import { selectPartnership } from "../../model/view/view.ts";
import { change, point, pointerAway, setPlaying } from "../../state/store.ts";
import type { Drawing, PlacedHandle } from "../../svg/timeline/drawing.ts";
import { dragTo, type Grip, gripAt, nearestHandle } from "../../svg/timeline/grip.ts";
import { type Hit, hitAt, nothingHit, opens } from "../../svg/timeline/hit.ts";
import { useSetu } from "../useStore.ts";
import { startPress } from "./press.ts";
import { sliderId } from "./typing.ts";

/** What the pointer is over, and how far from the chart's left end it stands. */
export type Hovered = Hit & { readonly x: number };

const away: Hovered = { ...nothingHit, x: 0 };

/** Hovering lights a record's thread, a click opens it or sends the handle there, a drag moves what it holds. */
export const useChartPress = (
  chart: RefObject<HTMLElement | null>,
  drawing: Drawing,
  handles: readonly PlacedHandle[],
  window: { readonly from: number; readonly to: number },
): Hovered => {
  const store = useSetu();
  const [hovered, setHovered] = useState(away);

  const show = (next: Hovered): void => {
    if (next.id !== hovered.id) {
      point(
        store,
        next.id === null ? pointerAway : { kind: "threads", partnerships: [next.id], index: 0, at: null },
      );
    }
    setHovered(next);
  };

  const moveTo = (grip: Grip, x: number): void => {
    const extent = extentOf(store.getState().atlas);
    change(store, (view) => dragTo(view, grip, x, drawing.axis, drawing.width, extent));
  };

  const take = (grip: Grip | null): Grip | null => {
    setPlaying(store, false);
    if (grip?.kind === "handle") document.getElementById(sliderId(grip.handle))?.focus();
    return grip;
  };

  const hover = useEffectEvent((x: number, y: number, pointerType: string): void =>
    show({ ...hitAt(drawing, x, y, pointerType), x }),
  );
  const leave = useEffectEvent((): void => show(away));
  const hold = useEffectEvent((x: number): Grip | null => take(gripAt(x, handles, window)));
  const drag = useEffectEvent(moveTo);
  const click = useEffectEvent((x: number, y: number, pointerType: string): void => {
    const { selection } = store.getState().view;
    const selected = selection.kind === "partnership" ? selection.partnership : null;
    const id = opens(hitAt(drawing, x, y, pointerType), selected);
    const nearest = nearestHandle(x, handles);
    if (id !== null) change(store, (view) => selectPartnership(view, id));
    else if (nearest !== null) {
      const grip: Grip = { kind: "handle", handle: nearest.handle, offset: 0 };
      take(grip);
      moveTo(grip, x);
    }
  });

  useEffect(() => {
    if (chart.current === null) return;
    return startPress<Grip>(chart.current, {
      hover: (x, y, pointerType) => hover(x, y, pointerType),
      leave: () => leave(),
      hold: (x) => hold(x),
      drag: (grip, x) => drag(grip, x),
      click: (x, y, pointerType) => click(x, y, pointerType),
    });
  }, [chart]);

  return hovered;
};
