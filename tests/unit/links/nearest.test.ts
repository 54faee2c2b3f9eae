import { describe, expect, it } from "vitest";
import { nearestLink } from "../../../src/links/nearest.ts";
import { dayOf } from "../../../src/model/records/day.ts";
import { linksIn, table } from "./read.ts";

const whenever = { from: dayOf(1), to: dayOf(9999) };

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

  it("measures to a link between its ends, and to its ends beyond them", () => {
    const links = linksIn(table(["10,0,50,0,2020"]));
    const at = (x: number, y: number, reach = 8) => nearestLink(links, whenever, lens, [x, y], reach);
    expect([at(55, 0), at(58.1, 0), at(5, 0), at(1.9, 0)]).toEqual([0, null, 0, null]);
    expect([at(55, 5), at(55, 6.5), at(5, -5), at(5, -6.5)]).toEqual([0, null, 0, null]);
    expect([at(30, 7.9), at(30, 8.1), at(30, -7.9), at(30, -8.1)]).toEqual([0, null, 0, null]);
  });

  it("finds a slanted one from either end, and one that is a point", () => {
    const there = linksIn(table(["10,0,50,40,2020"]));
    const back = linksIn(table(["50,40,10,0,2020"]));
    const y = -(there.to[1] ?? 0) / 2;
    for (const links of [there, back]) {
      expect(nearestLink(links, whenever, lens, [30, y], 1)).toBe(0);
      expect(nearestLink(links, whenever, lens, [30, 0], 8)).toBeNull();
    }
    expect(nearestLink(linksIn(table(["10,0,10,0,2020"])), whenever, lens, [13, 4], 5)).toBe(0);
    expect(nearestLink(linksIn(table(["10,0,10,0,2020"])), whenever, lens, [13, 4.1], 5)).toBeNull();
  });

  it("finds of several the nearest, and of those equally near the last, which lies on top", () => {
    const links = linksIn(table(["10,0,50,0,2020", "10,0,50,0,2020", "10,-5,50,-5,2020"]));
    expect(nearestLink(links, whenever, lens, [30, 1], 8)).toBe(1);
  });

  it("looks through the lens: its corner, and its pixels a degree", () => {
    const links = linksIn(table(["10,0,50,0,2020"]));
    const near = { scale: 4, left: 20, top: 10 };
    // 30° E lies 40 px from the left, the equator 40 px from the top.
    expect(nearestLink(links, whenever, near, [40, 40], 1)).toBe(0);
    expect(nearestLink(links, whenever, near, [40, 47], 8)).toBe(0);
    expect(nearestLink(links, whenever, near, [40, 49], 8)).toBeNull();
  });

  it("finds only what the window shows, its first and last day included", () => {
    const links = linksIn(table(["10,0,50,0,2020-05-05"]));
    const on = (from: number, to: number) => nearestLink(links, { from, to }, lens, [30, 0], 8);
    const day = dayOf(2020, 5, 5);
    expect([on(day, day), on(day + 1, day + 9), on(day - 9, day - 1)]).toEqual([0, null, null]);
  });

  it("finds what is shown under what is not", () => {
    const links = linksIn(table(["10,0,50,0,2020", "10,-2,50,-2,2010"]));
    expect(nearestLink(links, { from: dayOf(2009), to: dayOf(2011) }, lens, [30, 0], 8)).toBe(1);
  });
});
