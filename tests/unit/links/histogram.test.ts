import { describe, expect, it } from "vitest";
import { dayOf, isoOf, monthIndexOf } from "../../../src/model/records/day.ts";
import { datedLinks as dated } from "./read.ts";

describe("a histogram", () => {
  it("has a histogram in which each row counts once, spread over the months it may begin in", () => {
    const { histogram } = dated("2023-02-10", "2023-02", "2023", "2022-12/2025");
    expect(isoOf(histogram.first)).toBe("2022-12-01");
    expect(isoOf(histogram.last)).toBe("2025-12-31");
    expect(histogram.bars[0]).toBe(1);
    expect(histogram.bars[2]).toBeCloseTo(2 + 1 / 12, 5);
    expect(histogram.bars.reduce((sum, bar) => sum + bar, 0)).toBeCloseTo(4, 4);
  });

  it("ends with the last month in which anything begins or ends, without what runs on", () => {
    const { histogram } = dated("2023-02/..", "2023-05-10");
    expect([isoOf(histogram.first), isoOf(histogram.last)]).toEqual(["2023-02-01", "2023-05-31"]);
    expect(isoOf(dated("2023-02/..").histogram.last)).toBe("2023-02-28");
    expect([...dated("2023-12-05", "2023-12-31", "2024-01-01").histogram.bars]).toEqual([2, 1]);
  });

  it("has a bar a month for forty years, and one for two months beyond", () => {
    const forty = dated("1980-01", "2019-12").histogram;
    expect([forty.monthsPerBar, forty.bars.length]).toEqual([1, 480]);
    const longer = dated("1980-01", "2020-01", "2020-01-05", "1980-02").histogram;
    expect([longer.monthsPerBar, longer.bars.length]).toEqual([2, 241]);
    expect(longer.month).toBe(monthIndexOf(dayOf(1980)));
    expect([longer.bars[0], longer.bars[1], longer.bars[240]]).toEqual([2, 0, 2]);
    expect(isoOf(longer.last)).toBe("2020-02-29");
  });

  it("keeps its bars few over centuries", () => {
    const { histogram } = dated("1200", "2020");
    expect(histogram.bars.length).toBeLessThanOrEqual(480);
    expect(histogram.bars.reduce((sum, bar) => sum + bar, 0)).toBeCloseTo(2, 4);
  });
});
