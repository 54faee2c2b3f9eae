import { beforeEach, describe, expect, it, vi } from "vitest";
import { centreOf, type Lens, lensOf } from "../../../src/model/drawing/lens.ts";
import type { GestureMode } from "../../../src/model/view/frameOptions.ts";
import { startGestures, zoomed } from "../../../src/svg/gestures.ts";

const SIZE = { width: 800, height: 400 };
const start = lensOf({ kind: "free", lon: 100, lat: 20, zoom: 3 }, SIZE);

let svg: SVGSVGElement;
let lens: Lens;
let settled: number;
const onHint = vi.fn();

beforeEach(() => {
  svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.getBoundingClientRect = () => new DOMRect(0, 0, SIZE.width, SIZE.height);
  svg.setPointerCapture = () => {};
  [lens, settled] = [start, 0];
  onHint.mockClear();
});

const hold = (mode: GestureMode | null, closest = 9) =>
  startGestures(
    svg,
    {
      lens: () => lens,
      look: (next, isSettled) => {
        lens = next;
        if (isSettled) settled += 1;
      },
    },
    { mode: () => mode, closest, onHint },
  );

const pointer = (type: string, x: number, y: number, more: PointerEventInit = {}): void => {
  svg.dispatchEvent(
    new PointerEvent(type, {
      clientX: x,
      clientY: y,
      pointerId: 1,
      pointerType: "mouse",
      button: 0,
      ...more,
    }),
  );
};
const touch = (type: string, ...points: readonly (readonly [number, number])[]): Event => {
  const touches = points.map(([x, y]) => ({ clientX: x, clientY: y, screenX: x, screenY: y }));
  const event = Object.assign(new Event(type, { cancelable: true }), { touches });
  svg.dispatchEvent(event);
  return event;
};
const wheel = (deltaY: number, more: WheelEventInit = {}): WheelEvent => {
  const event = new WheelEvent("wheel", { deltaY, clientX: 200, clientY: 100, cancelable: true, ...more });
  svg.dispatchEvent(event);
  return event;
};
/** Degrees under a point of the screen, along the Mercator map. */
const under = ({ left, top, scale }: Lens, x: number, y: number) => [left + x / scale, top - y / scale];

describe("a mouse", () => {
  it("drags the map along, so that the same place stays under it", () => {
    hold("free");
    const place = under(lens, 300, 200);
    pointer("pointerdown", 300, 200);
    pointer("pointermove", 350, 180);
    expect(settled).toBe(0);
    pointer("pointerup", 350, 180);
    expect(settled).toBe(1);
    expect(under(lens, 350, 180)).toEqual([
      expect.closeTo(place[0] as number, 9),
      expect.closeTo(place[1] as number, 9),
    ]);
  });

  it("that moves by less than 4 px is about to press, and drags nothing", () => {
    hold("free");
    pointer("pointerdown", 300, 200);
    pointer("pointermove", 302, 203);
    pointer("pointerup", 302, 203);
    expect(lens).toBe(start);
    expect(settled).toBe(0);
  });

  it("drags with its main button only", () => {
    hold("free");
    pointer("pointerdown", 300, 200, { button: 2 });
    pointer("pointermove", 350, 200);
    expect(lens).toBe(start);
  });
});

describe("a wheel", () => {
  it("doubles the scale in 300 px about the point under it", () => {
    hold("free");
    const place = under(lens, 200, 100);
    expect(wheel(-300).defaultPrevented).toBe(true);
    expect(lens.scale / start.scale).toBeCloseTo(2, 9);
    expect(under(lens, 200, 100)).toEqual([
      expect.closeTo(place[0] as number, 9),
      expect.closeTo(place[1] as number, 9),
    ]);
  });

  it("is left to the page around a cooperative map, which says what it would have taken", () => {
    hold("coop");
    expect(wheel(-300).defaultPrevented).toBe(false);
    expect(lens).toBe(start);
    expect(onHint).toHaveBeenCalledWith("wheel");
    wheel(-300, { ctrlKey: true });
    expect(lens.scale).toBeGreaterThan(start.scale);
  });

  it("goes no closer than it is told, and no farther than the whole world", () => {
    hold("free", 3.5);
    wheel(-30_000);
    expect(centreOf(lens).zoom).toBeCloseTo(3.5, 9);
    wheel(30_000);
    expect(centreOf(lens).zoom).toBeCloseTo(-0.2, 9);
  });
});

describe("fingers", () => {
  it("that part to twice their distance double the scale about their middle", () => {
    hold("coop");
    const place = under(lens, 400, 200);
    touch("touchstart", [350, 200], [450, 200]);
    const move = touch("touchmove", [300, 200], [500, 200]);
    expect(move.defaultPrevented).toBe(true);
    expect(lens.scale / start.scale).toBeCloseTo(2, 9);
    expect(under(lens, 400, 200)).toEqual([
      expect.closeTo(place[0] as number, 9),
      expect.closeTo(place[1] as number, 9),
    ]);
    touch("touchend");
    expect(settled).toBe(1);
  });

  it("that move together pan, by how far their middle went", () => {
    hold("coop");
    touch("touchstart", [300, 200], [400, 200]);
    touch("touchmove", [310, 230], [410, 230]);
    expect(lens.scale).toBeCloseTo(start.scale, 9);
    expect((start.left - lens.left) * start.scale).toBeCloseTo(10, 6);
    expect((lens.top - start.top) * start.scale).toBeCloseTo(30, 6);
  });

  it("alone pan a free map, and scroll the page around a cooperative one, which says so after 24 px", () => {
    const stop = hold("coop");
    touch("touchstart", [300, 200]);
    expect(touch("touchmove", [300, 223]).defaultPrevented).toBe(false);
    expect(onHint).not.toHaveBeenCalled();
    touch("touchmove", [300, 225]);
    expect(onHint).toHaveBeenCalledWith("touch");
    expect(lens).toBe(start);
    stop();
    hold("free");
    touch("touchstart", [300, 200]);
    touch("touchmove", [320, 200]);
    expect((start.left - lens.left) * start.scale).toBeCloseTo(20, 6);
  });
});

it("moves nothing on a picture that stands still", () => {
  hold(null);
  wheel(-300, { ctrlKey: true });
  pointer("pointerdown", 300, 200);
  pointer("pointermove", 350, 200);
  touch("touchstart", [350, 200], [450, 200]);
  touch("touchmove", [300, 200], [500, 200]);
  expect(lens).toBe(start);
  expect(onHint).not.toHaveBeenCalled();
});

it("zooms about the middle unless told otherwise", () => {
  const next = zoomed(start, 1, 9);
  const [before, after] = [centreOf(start), centreOf(next)];
  expect([after.lon, after.lat, after.zoom]).toEqual([
    expect.closeTo(before.lon, 9),
    expect.closeTo(before.lat, 9),
    expect.closeTo(4, 9),
  ]);
});
