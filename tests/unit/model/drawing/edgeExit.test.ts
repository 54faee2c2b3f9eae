import { describe, expect, it } from "vitest";
import { edgeExitOf } from "../../../../src/model/drawing/edgeExit.ts";

type XY = readonly [number, number];

/** In a box of 100 × 60. */
const exit = (...points: readonly XY[]) => edgeExitOf(points, 100, 60);

describe("a line that leaves the picture", () => {
  it.each([
    ["bottom", [50, 80], [50, 60]],
    ["top", [50, -20], [50, 0]],
    ["left", [-50, 30], [0, 30]],
    ["right", [150, 30], [100, 30]],
  ] as const)("is followed from its far end to the edge it crosses: %s", (edge, outside, at) => {
    expect(exit(outside, [50, 30])).toEqual({ at, edge });
  });

  it("names the edge that is crossed first when it passes a corner", () => {
    // x leaves at 100 after half the way, y at 60 after three fifths.
    expect(exit([150, 80], [50, 30])).toEqual({ at: [100, 55], edge: "right" });
    // y leaves at 0 after a third of the way, x at 0 after half.
    expect(exit([-50, -60], [50, 30])).toEqual({ at: [expect.closeTo(16.667, 2), 0], edge: "top" });
  });

  it("is followed over the points that lie inside, edges included", () => {
    expect(exit([150, 30], [100, 60], [0, 0], [50, 30])).toEqual({ at: [100, 60], edge: "right" });
  });

  it("is nothing when the line stays inside, or is one point", () => {
    expect(exit([10, 10], [0, 60], [100, 0], [50, 50])).toBeNull();
    expect(exit([50, 50])).toBeNull();
    expect(exit()).toBeNull();
  });

  it.each([[[-1, 30]], [[101, 30]], [[50, -1]], [[50, 61]]] as const)(
    "is nothing when it begins outside, at %j",
    (start) => {
      expect(exit([10, 10], start)).toBeNull();
      expect(exit([-200, -200], start)).toBeNull();
    },
  );
});
