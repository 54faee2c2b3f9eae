import { describe, expect, it } from "vitest";
import { openingAt } from "../../../../src/model/drawing/tooltip.ts";

const size = { width: 1000, height: 600 };

describe("a tooltip", () => {
  it("opens to the lower right where there is room", () => {
    expect(openingAt([100, 100], size)).toEqual({ side: "right", rise: "down" });
  });

  it("turns away from the right and the lower edge", () => {
    expect(openingAt([900, 580], size)).toEqual({ side: "left", rise: "up" });
  });

  it("stays to the right on a map too narrow to turn", () => {
    expect(openingAt([200, 100], { width: 390, height: 376 }).side).toBe("right");
  });
});
