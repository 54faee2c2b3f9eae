import { describe, expect, it } from "vitest";
import { edgeExitOf } from "../../../../src/model/drawing/edgeExit.ts";

describe("a line that leaves the picture", () => {
  it("is followed from its far end to the edge it crosses", () => {
    // From (50, 50) straight down to (50, 150) in a box of 100 × 100.
    expect(
      edgeExitOf(
        [
          [50, 150],
          [50, 50],
        ],
        100,
        100,
      ),
    ).toEqual({ at: [50, 100], edge: "bottom" });
  });

  it("names the edge that is crossed first when it passes a corner", () => {
    // x leaves at 100 after half the way, y at 100 only after five eighths.
    expect(
      edgeExitOf(
        [
          [150, 130],
          [50, 50],
        ],
        100,
        100,
      ),
    ).toEqual({ at: [100, 90], edge: "right" });
  });

  it("is nothing when the line stays inside, or when it starts outside", () => {
    expect(
      edgeExitOf(
        [
          [10, 10],
          [50, 50],
        ],
        100,
        100,
      ),
    ).toBeNull();
    expect(
      edgeExitOf(
        [
          [10, 10],
          [150, 50],
        ],
        100,
        100,
      ),
    ).toBeNull();
  });
});
