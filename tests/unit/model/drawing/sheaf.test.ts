import { describe, expect, it } from "vitest";
import { bowOf, sheafOffsets } from "../../../../src/model/drawing/sheaf.ts";

describe("the offsets of a sheaf", () => {
  it("start in the middle and go out by turns to the north and the south", () => {
    // Gaps of 0.52 on a chord long enough not to press them.
    expect(sheafOffsets([2024, 2024, 2024, 2024, 2024], 200)).toEqual([0, 0.52, -0.52, 1.04, -1.04]);
  });

  it("set the ring of a new year apart by 0.275", () => {
    const offsets = sheafOffsets([2023, 2024, 2024], 200);
    expect(offsets[1]).toBeCloseTo(0.52 + 0.275);
    expect(offsets[2]).toBeCloseTo(-(0.52 + 0.275));
  });

  it("are pressed into 15 % of the chord when they would be wider", () => {
    const offsets = sheafOffsets(new Array(41).fill(2024), 20);
    expect(Math.max(...offsets)).toBeCloseTo(3);
    expect(Math.min(...offsets)).toBeCloseTo(-3);
  });

  it("are pressed to 13 degrees however long the chord is, and not where they have room", () => {
    const wide = sheafOffsets(new Array(61).fill(2024), 1000);
    expect(Math.max(...wide)).toBeCloseTo(13);
    // 25 threads reach 12 × 0.52 = 6.24 degrees.
    expect(Math.max(...sheafOffsets(new Array(25).fill(2024), 1000))).toBeCloseTo(6.24);
  });

  it("are none for no threads", () => {
    expect(sheafOffsets([], 100)).toEqual([]);
  });
});

describe("the bow of a pair", () => {
  const delhi = [77.2, 29.9] as const;
  const bow = (
    group: "us" | "jp" | "kr" | "other",
    india: readonly [number, number],
    partner: readonly [number, number] = [240, 40],
  ) => bowOf({ india, partner, group, areCapitals: false });

  it("lifts what ties capitals above everything else, Tokyo's apart", () => {
    const capitals = (group: "us" | "jp" | "kr" | "other") =>
      bowOf({ india: delhi, partner: [282.96, 43], group, areCapitals: true });
    expect((["us", "jp", "kr", "other"] as const).map(capitals)).toEqual([0.15, -0.085, 0.14, -0.1]);
  });

  it("hangs city ties south, the more so the further south the Indian end lies", () => {
    expect(bow("us", delhi)).toBeCloseTo(-0.135);
    expect(bow("us", [77, 39.9])).toBeCloseTo(-0.135);
    expect(bow("us", [77, 9.9])).toBeCloseTo(-0.135 - 0.036);
    expect(bow("jp", [77, 9.9])).toBeCloseTo(-0.27 - 0.1);
    expect(bow("kr", [77, 9.9])).toBeCloseTo(-0.03 - 0.08);
    expect(bow("other", [77, 9.9])).toBe(-0.1);
  });

  it("hangs them less east of 105° W", () => {
    expect(bow("us", delhi, [255, 40])).toBeCloseTo(-0.118);
    expect(bow("us", delhi, [254.9, 40])).toBeCloseTo(-0.135);
  });
});
