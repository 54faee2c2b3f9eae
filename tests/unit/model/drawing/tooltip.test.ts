import { describe, expect, it } from "vitest";
import { openingAt } from "../../../../src/model/drawing/tooltip.ts";

const size = { width: 1000, height: 600 };

describe("a tooltip", () => {
  it("opens to the lower right where there is room", () => {
    expect(openingAt([100, 100], size)).toEqual({ side: "right", rise: "down" });
  });

  it("turns away from the right edge within its width of 270 px", () => {
    expect(openingAt([730, 100], size)).toEqual({ side: "right", rise: "down" });
    expect(openingAt([731, 100], size)).toEqual({ side: "left", rise: "down" });
  });

  it("turns away from the lower edge within its height of 150 px", () => {
    expect(openingAt([100, 450], size)).toEqual({ side: "right", rise: "down" });
    expect(openingAt([100, 451], size)).toEqual({ side: "right", rise: "up" });
  });

  it("does not turn where it would leave the map on the other side", () => {
    const narrow = { width: 390, height: 200 };
    expect(openingAt([270, 150], narrow)).toEqual({ side: "right", rise: "down" });
    expect(openingAt([271, 151], narrow)).toEqual({ side: "left", rise: "up" });
  });
});
