import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/records/day.ts";
import { isSamePeriod, withPeriodOf } from "../../../../src/model/view/period.ts";
import { homeView, type View } from "../../../../src/model/view/view.ts";

const other: View = {
  ...homeView,
  mode: "in-force",
  from: dayOf(2020),
  to: dayOf(2021),
  on: dayOf(2024),
  undated: true,
  query: "rail",
};

describe("a period", () => {
  it("is taken from another view, which leaves the rest", () => {
    const taken = withPeriodOf({ ...homeView, kinds: ["event"] }, other);
    expect(taken).toEqual({ ...other, query: "", kinds: ["event"] });
    expect(isSamePeriod(taken, other)).toBe(true);
  });

  it("is another one when the mode, a day or the tray differs", () => {
    for (const key of ["mode", "from", "to", "on", "undated"] as const) {
      expect(isSamePeriod({ ...other, [key]: homeView[key] }, other), key).toBe(false);
    }
  });
});
