import { isDrag } from "../../svg/timeline/grip.ts";

/** What a pointer does over an element; x and y in px from its top left corner. */
export type PressEvents<Held> = {
  readonly hover: (x: number, y: number, pointerType: string) => void;
  readonly leave: () => void;
  readonly click: (x: number, y: number, pointerType: string) => void;
  /** A drag begins at x: what it holds, or null to let it pass. */
  readonly hold: (x: number) => Held | null;
  readonly drag: (held: Held, x: number) => void;
};

type Press<Held> = { readonly pointer: number; readonly x: number; readonly held: Held | null };

/** Tells hovering, clicks and drags apart. A drag keeps its pointer when it leaves the element. */
export function startPress<Held>(element: HTMLElement, on: PressEvents<Held>): () => void {
  let press: Press<Held> | null = null;

  const at = (event: PointerEvent): readonly [x: number, y: number] => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };

  const down = (event: PointerEvent): void => {
    if (event.button !== 0 || press !== null) return;
    press = { pointer: event.pointerId, x: at(event)[0], held: null };
    element.setPointerCapture?.(event.pointerId);
  };

  const move = (event: PointerEvent): void => {
    const [x, y] = at(event);
    if (press === null) {
      if (event.pointerType !== "touch") on.hover(x, y, event.pointerType);
      return;
    }
    if (press.pointer !== event.pointerId) return;
    if (press.held === null) {
      if (!isDrag(press.x, x)) return;
      on.leave();
      press = { ...press, held: on.hold(press.x) };
    }
    if (press.held !== null) on.drag(press.held, x);
  };

  const up = (event: PointerEvent): void => {
    if (press === null || press.pointer !== event.pointerId) return;
    const clicked = press.held === null;
    press = null;
    if (clicked) on.click(...at(event), event.pointerType);
  };

  // The browser took the pointer, to scroll the page for instance.
  const cancel = (): void => {
    press = null;
  };

  const leave = (): void => {
    if (press === null) on.leave();
  };

  element.addEventListener("pointerdown", down);
  element.addEventListener("pointermove", move);
  element.addEventListener("pointerup", up);
  element.addEventListener("pointercancel", cancel);
  element.addEventListener("pointerleave", leave);
  return () => {
    element.removeEventListener("pointerdown", down);
    element.removeEventListener("pointermove", move);
    element.removeEventListener("pointerup", up);
    element.removeEventListener("pointercancel", cancel);
    element.removeEventListener("pointerleave", leave);
  };
}
