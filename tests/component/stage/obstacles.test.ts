import { expect, it, vi } from "vitest";
import { areSameBoxes, makeObstacles } from "../../../src/stage/obstacles.ts";
import { resize } from "../resize.ts";

const boxed = (left: number, top: number, width: number, height: number): HTMLElement => {
  const element = document.createElement("div");
  resize(element, { left, top, width, height });
  return element;
};

it("gives the boxes of what lies over the map in px of the map, and leaves out what has no size", () => {
  const obstacles = makeObstacles();
  obstacles.add(boxed(120, 90, 30, 10));
  obstacles.add(boxed(0, 0, 0, 0));
  // The map begins 100 px from the left and 80 from the top.
  expect(obstacles.boxesOver(boxed(100, 80, 800, 600))).toEqual([{ x0: 20, y0: 10, x1: 50, y1: 20 }]);
});

it("tells whoever follows when one changes its size, and when one has gone", async () => {
  const obstacles = makeObstacles();
  const told = vi.fn();
  const stop = obstacles.follow(told);
  const element = boxed(0, 0, 10, 10);
  const remove = obstacles.add(element);
  resize(element, { left: 0, top: 0, width: 20, height: 10 });
  expect(told).toHaveBeenCalledTimes(1);
  remove();
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(obstacles.boxesOver(boxed(0, 0, 100, 100))).toEqual([]);
  stop();
  obstacles.add(element);
  resize(element, { left: 0, top: 0, width: 30, height: 10 });
  expect(told).toHaveBeenCalledTimes(2);
});

it("tells boxes apart by every side, and lists by their length", () => {
  const box = { x0: 0, y0: 0, x1: 1, y1: 1 };
  expect(areSameBoxes([box], [{ ...box }])).toBe(true);
  for (const side of ["x0", "y0", "x1", "y1"] as const)
    expect(areSameBoxes([box], [{ ...box, [side]: 2 }])).toBe(false);
  expect(areSameBoxes([box], [box, box])).toBe(false);
});
