import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { onceAFrame } from "../../../src/svg/onceAFrame.ts";

let waiting: Map<number, () => void>;

/** Runs what asked for the next frame. */
const frame = (): void => {
  const due = [...waiting.values()];
  waiting.clear();
  for (const run of due) run();
};

beforeEach(() => {
  waiting = new Map();
  let last = 0;
  vi.stubGlobal("requestAnimationFrame", (run: () => void) => {
    last += 1;
    waiting.set(last, run);
    return last;
  });
  vi.stubGlobal("cancelAnimationFrame", (id: number) => waiting.delete(id));
});

afterEach(() => vi.unstubAllGlobals());

describe("a drawing done once a frame", () => {
  it("is done once, however often it is asked for", () => {
    const draw = vi.fn();
    const { ask } = onceAFrame(() => true, draw);
    ask();
    ask();
    expect(draw).not.toHaveBeenCalled();
    frame();
    frame();
    expect(draw).toHaveBeenCalledTimes(1);
  });

  it("is not done for a box that has another size by now, but for the one it then has", () => {
    const box = { width: 1280 };
    const drawn: number[] = [];
    let size = box.width;
    const drawing = onceAFrame(
      () => size === box.width,
      () => drawn.push(size),
    );
    drawing.ask();
    box.width = 840;
    frame();
    expect(drawn).toEqual([]);
    // The box's watcher has it drawn at once.
    drawing.stop();
    size = box.width;
    drawn.push(size);
    frame();
    expect(drawn).toEqual([840]);
  });

  it("waits for no more than one frame where nobody says that the box has changed", () => {
    const draw = vi.fn();
    const { ask } = onceAFrame(() => false, draw);
    ask();
    frame();
    expect(draw).not.toHaveBeenCalled();
    frame();
    expect(draw).toHaveBeenCalledTimes(1);
    ask();
    frame();
    frame();
    expect(draw).toHaveBeenCalledTimes(2);
  });
});
