import { describe, expect, it } from "vitest";
import { CLOSE, pickLines, REACH, type ScreenLine, TOUCH_REACH } from "../../../../src/model/drawing/pick.ts";

const line = (partnership: string, ...points: readonly number[]): ScreenLine => ({
  partnership,
  points: Float32Array.from(points),
});
const picked = (lines: readonly ScreenLine[], x: number, y: number, reach: number = REACH, most?: number) =>
  pickLines(lines, x, y, reach, most).map(({ partnership, distance }) => [partnership, distance]);

describe("picking", () => {
  it("measures to the line between its ends, and to its ends beyond them", () => {
    const flat = line("a", 0, 0, 10, 0);
    expect(picked([flat], 4, 3)).toEqual([["a", 3]]);
    expect(picked([flat], 13, 4)).toEqual([["a", 5]]);
    expect(picked([flat], -3, -4)).toEqual([["a", 5]]);
    expect(picked([flat], 19, 0)).toEqual([]);
  });

  it("measures to the nearest of a line's stretches", () => {
    const bent = line("a", 0, 0, 100, 0, 100, 50);
    expect(picked([bent], 97, 30)).toEqual([["a", 3]]);
    expect(picked([bent], 50, 2)).toEqual([["a", 2]]);
    // From (0, 0) to (60, 80): the point (36 − 4, 48 + 3) lies five to the left of its middle.
    expect(picked([line("b", 0, 0, 60, 80)], 32, 51)).toEqual([["b", 5]]);
    expect(picked([line("b", 100, 200, 160, 280)], 132, 251)).toEqual([["b", 5]]);
  });

  it("takes a line without length for a point, and one without stretches for nothing", () => {
    expect(picked([line("a", 5, 5, 5, 5)], 8, 9)).toEqual([["a", 5]]);
    expect(picked([line("a", 5, 5), line("b")], 5, 5)).toEqual([]);
  });

  it("reaches 8 px with a pointer and 22 with a finger", () => {
    expect([REACH, TOUCH_REACH]).toEqual([8, 22]);
    expect(picked([line("a", 0, 0, 10, 0)], 5, 8)).toEqual([["a", 8]]);
    expect(picked([line("a", 0, 0, 10, 0)], 5, 8.01)).toEqual([]);
    expect(picked([line("a", 0, 0, 10, 0)], 5, 20, TOUCH_REACH)).toEqual([["a", 20]]);
  });

  it("offers the nearest first, and with it only those less than 4 px farther away", () => {
    expect(CLOSE).toBe(4);
    const at = (id: string, y: number) => line(id, 0, y, 100, y);
    const lines = [at("far", 5), at("near", 1), at("c", -2), at("b", 2), at("beyond", 5.5)];
    expect(picked(lines, 50, 0)).toEqual([
      ["near", 1],
      ["b", 2],
      ["c", 2],
    ]);
    expect(picked(lines, 50, 0, REACH, 2)).toHaveLength(2);
    const many = Array.from({ length: 9 }, (_, index) => at(`${index}`, 0));
    expect(picked(many, 50, 0).map(([id]) => id)).toEqual(["0", "1", "2", "3", "4"]);
  });

  it("counts a record once, at the nearest of its strands", () => {
    const lines = [line("a", 0, 3, 100, 3), line("a", 0, 1, 100, 1), line("a", 0, 2, 100, 2)];
    expect(picked(lines, 50, 0)).toEqual([["a", 1]]);
  });
});
