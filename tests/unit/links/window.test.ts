import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nearestLink } from "../../../src/links/nearest.ts";
import { slotsOf } from "../../../src/links/slots.ts";
import { shownIn, touches } from "../../../src/links/window.ts";
import { dayOf, isoOf } from "../../../src/model/records/day.ts";
import { linksIn } from "./read.ts";

const table = (rows: readonly string[]): string =>
  `from_lon,from_lat,to_lon,to_lat,date\n${rows.join("\n")}\n`;
const dated = (...dates: readonly string[]) => linksIn(table(dates.map((date) => `77,13,139,35,${date}`)));
const whenever = { from: dayOf(1), to: dayOf(9999) };

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

  it("has a histogram in which each row counts once, spread over the months it may begin in", () => {
    const { histogram } = dated("2023-02-10", "2023-02", "2023", "2022-12/2025");
    expect(isoOf(histogram.first)).toBe("2022-12-01");
    expect(isoOf(histogram.last)).toBe("2025-12-31");
    expect(histogram.bars[0]).toBe(1);
    expect(histogram.bars[2]).toBeCloseTo(2 + 1 / 12, 5);
    expect(histogram.bars.reduce((sum, bar) => sum + bar, 0)).toBeCloseTo(4, 4);
  });

  it("keeps its bars few over centuries", () => {
    const { histogram } = dated("1200", "2020");
    expect(histogram.bars.length).toBeLessThanOrEqual(480);
    expect(histogram.bars.reduce((sum, bar) => sum + bar, 0)).toBeCloseTo(2, 4);
  });
});

describe("pointing", () => {
  // One Mercator degree a pixel, with 0° E and the equator in the top left corner.
  const lens = { scale: 1, left: 0, top: 0 };

  it("finds the nearest link within reach", () => {
    const links = linksIn(table(["10,0,50,0,2020", "10,-20,50,-20,2020"]));
    expect(nearestLink(links, whenever, lens, [30, 3], 8)).toBe(0);
    expect(nearestLink(links, whenever, lens, [30, 18], 8)).toBe(1);
    expect(nearestLink(links, whenever, lens, [30, 10], 8)).toBeNull();
    expect(nearestLink(links, whenever, lens, [59, 0], 8)).toBeNull();
  });

  it("finds only what the window shows", () => {
    const links = linksIn(table(["10,0,50,0,2020", "10,-2,50,-2,2010"]));
    expect(nearestLink(links, { from: dayOf(2009), to: dayOf(2011) }, lens, [30, 0], 8)).toBe(1);
  });
});

describe("colours", () => {
  it("are the atlas's for its partners, and the rest in order of frequency", () => {
    const names = ["France", "Japan", "US", "Kenya", "Chile"].map((name) => ({ name, count: 1 }));
    expect(slotsOf({ names, colouredBy: "partner" })).toEqual(["kr", "jp", "us", "multi", "other"]);
  });
});
