import { centreOf, type Lens, lensOf } from "../model/drawing/lens.ts";
import { landPathsOf, withActive } from "./land.ts";
import type { Backdrop, MakeSvgMap } from "./mapDevice.ts";
import { onceAFrame } from "./onceAFrame.ts";
import { makeSvgCanvas } from "./svgCanvas.ts";

const MIN_ZOOM = -0.2;
const MAX_ZOOM = 9;

/** Zooms a lens about a point of the screen, the middle unless told. */
export const zoomed = (
  lens: Lens,
  steps: number,
  at?: readonly [number, number],
  closest = MAX_ZOOM,
): Lens => {
  const [x, y] = at ?? [lens.width / 2, lens.height / 2];
  const { zoom } = centreOf(lens);
  const to = Math.max(MIN_ZOOM, Math.min(closest, zoom + steps));
  const scale = lens.scale * 2 ** (to - zoom);
  return {
    ...lens,
    scale,
    left: lens.left + x / lens.scale - x / scale,
    top: lens.top - y / lens.scale + y / scale,
  };
};

/** The map without WebGL: the same Scene as SVG, with dragging, wheel and buttons. */
export const createSvgMap: MakeSvgMap = (element, start, events) => {
  let { land, shown, lens } = start;
  let ground: Backdrop | null = null;
  let rested: Lens | null = null;
  const board = makeSvgCanvas();
  const { svg } = board;
  element.append(svg);

  const rest = (): void => {
    if (rested !== lens) events.onRest(lens);
    rested = lens;
  };
  const draw = (place: boolean): void => {
    if (place) {
      board.place(shown, lens);
      rest();
    }
    board.draw(shown, lens, land);
  };
  let standing = false;
  let asked = false;
  let placing = false;
  const fits = (): boolean => lens.width === element.clientWidth && lens.height === element.clientHeight;
  const frame = onceAFrame(fits, () => {
    draw(placing);
    placing = false;
  });
  // While the first picture is still being drawn, what is asked for waits.
  const ask = (place: boolean): void => {
    placing ||= place;
    asked = true;
    if (standing) frame.ask();
  };
  let destroyed = false;
  const begin = async (): Promise<void> => {
    const work = start.draw(board.drawing(shown, lens, land));
    if (work) await work;
    if (destroyed) return;
    standing = true;
    rest();
    events.onReady();
    if (asked) frame.ask();
  };
  const moved = (): void => {
    ask(true);
    events.onCamera({ kind: "free", ...centreOf(lens) });
  };

  let grip: { readonly id: number; readonly x: number; readonly y: number; readonly lens: Lens } | null =
    null;
  const onDown = (event: PointerEvent): void => {
    if (event.button === 0 && event.isPrimary)
      grip = { id: event.pointerId, x: event.clientX, y: event.clientY, lens };
  };
  const onMove = (event: PointerEvent): void => {
    if (grip?.id !== event.pointerId) return;
    const [dx, dy] = [event.clientX - grip.x, event.clientY - grip.y];
    lens = { ...lens, left: grip.lens.left - dx / lens.scale, top: grip.lens.top + dy / lens.scale };
    ask(false);
  };
  const onUp = (event: PointerEvent): void => {
    const was = grip;
    grip = null;
    if (was && (event.clientX !== was.x || event.clientY !== was.y)) moved();
  };
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    const box = element.getBoundingClientRect();
    lens = zoomed(lens, -event.deltaY / 300, [event.clientX - box.left, event.clientY - box.top]);
    moved();
  };
  svg.addEventListener("pointerdown", onDown);
  window.addEventListener("pointermove", onMove);
  window.addEventListener("pointerup", onUp);
  window.addEventListener("pointercancel", onUp);
  svg.addEventListener("wheel", onWheel, { passive: false });
  void begin();

  return {
    show: (next) => {
      shown = next;
      ask(true);
    },
    paint: (next: Backdrop) => {
      if (next.basemap !== ground?.basemap) land = landPathsOf(next.basemap, next.active);
      else if (next.active !== ground.active) land = withActive(land, next.active);
      ground = next;
      ask(false);
    },
    // A still picture is flat; the choice waits for the live map.
    project: () => {},
    fly: (next) => {
      lens = next;
      ask(true);
    },
    zoom: (steps) => {
      lens = zoomed(lens, steps);
      moved();
    },
    lens: () => lens,
    lines: () => board.lines(shown, lens),
    resize: (to) => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      lens = to ?? lensOf({ kind: "free", ...centreOf(lens) }, size);
      if (!standing) {
        ask(true);
        return;
      }
      // What was asked for is drawn with it.
      frame.stop();
      placing = false;
      draw(true);
    },
    destroy: () => {
      destroyed = true;
      frame.stop();
      window.removeEventListener("pointermove", onMove);
      window.removeEventListener("pointerup", onUp);
      window.removeEventListener("pointercancel", onUp);
      svg.remove();
    },
  };
};
