import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownIn, touches } from "../../../src/links/window.ts";
import { dayOf, isoOf } from "../../../src/model/records/day.ts";
import { datedLinks as dated } from "./read.ts";

describe("a window", () => {
  it("shows a link dated only 2023 whenever it touches 2023", () => {
    const links = dated("2023", "2021-05-01");
    expect(shownIn(links, { from: dayOf(2023, 12, 31), to: dayOf(2024) })).toBe(1);
    expect(shownIn(links, { from: dayOf(2020), to: dayOf(2023, 1, 1) })).toBe(2);
    expect(shownIn(links, { from: dayOf(2021, 5, 2), to: dayOf(2022, 12, 31) })).toBe(0);
  });

  it("counts what it would count one by one", () => {
    const days = fc.integer({ min: dayOf(1990), max: dayOf(2030) });
    const dates = days.chain((day) => fc.constantFrom(4, 7, 10).map((length) => isoOf(day).slice(0, length)));
    fc.assert(
      fc.property(fc.array(dates, { minLength: 1, maxLength: 30 }), days, days, (written, a, b) => {
        const links = dated(...written);
        const window = { from: Math.min(a, b), to: Math.max(a, b) };
        const one = written.filter((_, row) => touches(links, row, window)).length;
        expect(shownIn(links, window)).toBe(one);
      }),
    );
  });
});
