import { pickLines, REACH, type ScreenLine, TOUCH_REACH } from "../model/drawing/pick.ts";
import type { PartnershipId } from "../model/records/atlas.ts";
import { selectNothing, selectPartnership, selectPlace } from "../model/view/view.ts";
import { change, type Pointer, point, pointerAway, type Store } from "../state/store.ts";

type At = readonly [x: number, y: number];

const sameTarget = (a: Pointer, b: Pointer): boolean => {
  if (a.kind === "none" || b.kind === "none") return a.kind === b.kind;
  if (a.kind === "place") return b.kind === "place" && a.place === b.place;
  return b.kind === "threads" && a.partnerships.join() === b.partnerships.join();
};

/** What a mark under an event is called in the data. */
const markAt = (target: EventTarget | null, at: At | null): Pointer | null => {
  const mark = target instanceof Element ? target.closest("[data-place], [data-partnership]") : null;
  const place = mark?.getAttribute("data-place");
  if (place) return { kind: "place", place, at };
  const partnership = mark?.getAttribute("data-partnership");
  return partnership ? { kind: "threads", partnerships: [partnership], index: 0, at } : null;
};

const isNonEmpty = (ids: readonly PartnershipId[]): ids is readonly [PartnershipId, ...PartnershipId[]] =>
  ids.length > 0;

// A press that moves farther than this is a drag.
const STILL = 5;

/** Pointer, touch and keyboard on the map: hovering and focus light, a click or Enter selects. Returns stop. */
export const startPointing = (
  element: HTMLElement,
  store: Store,
  lines: () => readonly ScreenLine[],
): (() => void) => {
  const positionOf = (event: PointerEvent): At => {
    const box = element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  };
  const under = (event: PointerEvent): Pointer => {
    const at = positionOf(event);
    const mark = markAt(event.target, at);
    if (mark) return mark;
    const reach = event.pointerType === "touch" ? TOUCH_REACH : REACH;
    const ids = pickLines(lines(), at[0], at[1], reach).map(({ partnership }) => partnership);
    return isNonEmpty(ids) ? { kind: "threads", partnerships: ids, index: 0, at } : pointerAway;
  };
  const light = (next: Pointer): void => {
    const now = store.getState().pointer;
    element.style.cursor = next.kind === "none" ? "" : "pointer";
    if (!sameTarget(now, next)) point(store, next);
  };
  const open = (pointer: Pointer): void => {
    switch (pointer.kind) {
      case "none":
        change(store, selectNothing);
        return;
      case "place":
        change(store, (view) => selectPlace(view, pointer.place));
        return;
      case "threads": {
        const id = pointer.partnerships[pointer.index] ?? pointer.partnerships[0];
        change(store, (view) => selectPartnership(view, id));
      }
    }
  };

  let press: { readonly x: number; readonly y: number } | null = null;
  const onMove = (event: PointerEvent): void => {
    if (event.buttons === 0 && event.pointerType !== "touch") light(under(event));
  };
  const onDown = (event: PointerEvent): void => {
    press = event.isPrimary && event.button === 0 ? { x: event.clientX, y: event.clientY } : null;
  };
  const onUp = (event: PointerEvent): void => {
    const was = press;
    press = null;
    if (was === null || Math.hypot(event.clientX - was.x, event.clientY - was.y) > STILL) return;
    const now = store.getState().pointer;
    const next = under(event);
    // A finger cannot step through threads that lie side by side, so it is offered them as a list.
    if (event.pointerType === "touch" && next.kind === "threads" && next.partnerships.length > 1) {
      point(store, { ...next, held: true });
      return;
    }
    // Several threads side by side: a reader who stepped to one of them gets that one.
    open(sameTarget(now, next) ? now : next);
    // The card says it all now; a tooltip over it would hang where the map no longer is.
    light(pointerAway);
  };
  const onLeave = (event: PointerEvent): void => {
    if (event.pointerType !== "touch") light(pointerAway);
  };
  const onFocus = (event: FocusEvent): void => {
    // A press focuses its mark as well; only focus that shows a ring lights anything.
    const mark = event.target instanceof Element && event.target.matches(":focus-visible");
    if (mark) light(markAt(event.target, null) ?? pointerAway);
  };
  // Later: a mark that is taken away while it has the focus blurs in the middle of being drawn.
  const onBlur = (event: FocusEvent): void => {
    if (markAt(event.relatedTarget, null) === null) queueMicrotask(() => light(pointerAway));
  };
  const onKey = (event: KeyboardEvent): void => {
    const mark = markAt(event.target, null);
    if (mark && (event.key === "Enter" || event.key === " ")) {
      event.preventDefault();
      event.stopPropagation();
      open(mark);
      return;
    }
  };
  // Hovering takes no focus, so the arrows are heard wherever nothing else wants them.
  const onArrow = (event: KeyboardEvent): void => {
    const { pointer } = store.getState();
    if (pointer.kind !== "threads" || pointer.partnerships.length < 2) return;
    const focused = document.activeElement;
    if (focused !== document.body && !element.contains(focused)) return;
    const step = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    event.stopPropagation();
    const count = pointer.partnerships.length;
    point(store, { ...pointer, index: (pointer.index + step + count) % count });
  };

  const stops: (() => void)[] = [];
  const listen = <K extends keyof HTMLElementEventMap>(
    name: K,
    listener: (event: HTMLElementEventMap[K]) => void,
    capture = false,
  ): void => {
    element.addEventListener(name, listener, { capture });
    stops.push(() => element.removeEventListener(name, listener, { capture }));
  };
  listen("pointermove", onMove);
  listen("pointerdown", onDown, true);
  listen("pointerup", onUp, true);
  listen("pointerleave", onLeave);
  listen("focusin", onFocus);
  listen("focusout", onBlur);
  listen("keydown", onKey, true);
  document.addEventListener("keydown", onArrow, { capture: true });
  stops.push(() => document.removeEventListener("keydown", onArrow, { capture: true }));
  return () => {
    for (const stop of stops) stop();
  };
};
