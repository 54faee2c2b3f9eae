import { centreOf, type Lens } from "../model/drawing/lens.ts";
import type { GestureMode } from "../model/view/frameOptions.ts";

/** What a gesture that was left to the page would have needed. */
export type Hint = "wheel" | "touch";

/** How an SVG map may be moved. */
export type Hands = {
  /** Asked at every gesture, since a host can change it; null is a picture that stands still. */
  readonly mode: () => GestureMode | null;
  /** The MapLibre zoom beyond which nothing is gained. */
  readonly closest: number;
  readonly onHint: (hint: Hint) => void;
};

/** The map that is moved. */
type Held = {
  readonly lens: () => Lens;
  /** `settled`: the gesture is over. */
  readonly look: (lens: Lens, settled: boolean) => void;
};

const FARTHEST = -0.2;

/** Zooms a lens about a point of the screen, the middle unless told. */
export const zoomed = (
  lens: Lens,
  steps: number,
  closest: number,
  [x, y]: readonly [number, number] = [lens.width / 2, lens.height / 2],
): Lens => {
  const { zoom } = centreOf(lens);
  const to = Math.max(FARTHEST, Math.min(closest, zoom + steps));
  const scale = lens.scale * 2 ** (to - zoom);
  return {
    ...lens,
    scale,
    left: lens.left + x / lens.scale - x / scale,
    top: lens.top - y / lens.scale + y / scale,
  };
};

// Px of wheel for one doubling; and px in what a wheel counts in: px, lines, pages.
const WHEEL = 300;
const wheelUnits = [1, 16, 400];
// A finger or a mouse that moves less is about to press.
const SLACK = 4;
// A finger that moved this far over the map meant to move it, or to scroll the page: the hint does no harm.
const TRIED = 24;

type XY = readonly [number, number];

const moved = (lens: Lens, [dx, dy]: XY): Lens => ({
  ...lens,
  left: lens.left - dx / lens.scale,
  top: lens.top + dy / lens.scale,
});

const middleOf = (points: readonly XY[]): XY => {
  const sum = points.reduce<XY>(([x, y], [px, py]) => [x + px, y + py], [0, 0]);
  return [sum[0] / points.length, sum[1] / points.length];
};

const spreadOf = ([a, b]: readonly XY[]): number => (a && b ? Math.hypot(a[0] - b[0], a[1] - b[1]) : 0);

const wheelGesture =
  (element: Element, held: Held, hands: Hands) =>
  (event: WheelEvent): void => {
    const mode = hands.mode();
    if (mode === null) return;
    if (mode === "coop" && !event.ctrlKey && !event.metaKey) {
      hands.onHint("wheel");
      return;
    }
    event.preventDefault();
    const box = element.getBoundingClientRect();
    // A pinch on a touchpad arrives as a small wheel with Ctrl.
    const px = event.deltaY * (wheelUnits[event.deltaMode] ?? 1);
    const steps = (-px / WHEEL) * (event.ctrlKey && Math.abs(px) < 20 ? 6 : 1);
    const at = [event.clientX - box.left, event.clientY - box.top] as const;
    held.look(zoomed(held.lens(), steps, hands.closest, at), true);
  };

type TouchGrip = { readonly lens: Lens; readonly middle: XY; readonly spread: number };

/** Two fingers move and zoom; one finger does where nothing else may want it. */
const touchGestures = (element: Element, held: Held, hands: Hands) => {
  let grip: TouchGrip | null = null;
  let first: XY | null = null;
  // On the screen, not in the frame: the page scrolls along under the finger, and in the frame it hardly moves.
  const onScreen = ({ touches: [touch] }: TouchEvent): XY | null =>
    touch ? [touch.screenX, touch.screenY] : null;
  const pointsOf = (event: TouchEvent): readonly XY[] => {
    const box = element.getBoundingClientRect();
    return [...event.touches]
      .slice(0, 2)
      .map(({ clientX, clientY }) => [clientX - box.left, clientY - box.top]);
  };
  const take = (event: TouchEvent): void => {
    const points = pointsOf(event);
    const mode = hands.mode();
    first = points.length === 1 ? onScreen(event) : null;
    const enough = points.length === 2 || (points.length === 1 && mode === "free");
    grip =
      enough && mode !== null
        ? { lens: held.lens(), middle: middleOf(points), spread: spreadOf(points) }
        : null;
  };
  const move = (event: TouchEvent): void => {
    const points = pointsOf(event);
    if (grip === null) {
      const point = onScreen(event);
      const tried = first && point && Math.hypot(point[0] - first[0], point[1] - first[1]) > TRIED;
      if (tried && hands.mode() === "coop") hands.onHint("touch");
      return;
    }
    if (event.cancelable) event.preventDefault();
    const middle = middleOf(points);
    const panned = moved(grip.lens, [middle[0] - grip.middle[0], middle[1] - grip.middle[1]]);
    const spread = spreadOf(points);
    const steps = grip.spread > 0 && spread > 0 ? Math.log2(spread / grip.spread) : 0;
    held.look(zoomed(panned, steps, hands.closest, middle), false);
  };
  const end = (event: TouchEvent): void => {
    const was = grip;
    take(event);
    if (was !== null && grip === null) held.look(held.lens(), true);
  };
  return { take, move, end };
};

/** A mouse drags. It keeps the map when it leaves the frame, from the moment the press has become a drag. */
const mouseDrag = (element: Element, held: Held, hands: Hands) => {
  let grip: { readonly id: number; readonly at: XY; readonly lens: Lens } | null = null;
  let dragging = false;
  const down = (event: PointerEvent): void => {
    if (event.pointerType === "touch" || event.button !== 0 || hands.mode() === null) return;
    grip = { id: event.pointerId, at: [event.clientX, event.clientY], lens: held.lens() };
    dragging = false;
  };
  const move = (event: PointerEvent): void => {
    if (grip?.id !== event.pointerId) return;
    const by: XY = [event.clientX - grip.at[0], event.clientY - grip.at[1]];
    if (!dragging && Math.hypot(...by) < SLACK) return;
    if (!dragging) element.setPointerCapture(event.pointerId);
    dragging = true;
    held.look(moved(grip.lens, by), false);
  };
  const up = (event: PointerEvent): void => {
    if (grip?.id !== event.pointerId) return;
    grip = null;
    if (dragging) held.look(held.lens(), true);
  };
  return { down, move, up };
};

/** Pointer, wheel and touch on the map. Returns stop. */
export const startGestures = (element: SVGElement, held: Held, hands: Hands): (() => void) => {
  const stops: (() => void)[] = [];
  const listen = <K extends keyof SVGElementEventMap>(
    name: K,
    listener: (event: SVGElementEventMap[K]) => void,
    passive = true,
  ): void => {
    element.addEventListener(name, listener, { passive });
    stops.push(() => element.removeEventListener(name, listener));
  };
  const touch = touchGestures(element, held, hands);
  const mouse = mouseDrag(element, held, hands);
  listen("wheel", wheelGesture(element, held, hands), false);
  listen("touchstart", touch.take);
  listen("touchmove", touch.move, false);
  listen("touchend", touch.end);
  listen("touchcancel", touch.end);
  listen("pointerdown", mouse.down);
  listen("pointermove", mouse.move);
  listen("pointerup", mouse.up);
  listen("pointercancel", mouse.up);
  return () => {
    for (const stop of stops) stop();
  };
};
