import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allSides,
  type LabelRequest,
  MUST_STAND,
  makeDensity,
  placeLabels,
} from "../../../../src/model/drawing/labels.ts";
import { textWidth } from "../../../../src/model/drawing/textWidth.ts";

const request = (key: string, x: number, y: number, change: Partial<LabelRequest> = {}): LabelRequest => ({
  key,
  at: [x, y],
  radius: 5,
  lines: [{ text: key, size: 12.5, weight: 500, minor: false }],
  priority: 1,
  sides: allSides,
  ...change,
});
const area = { width: 800, height: 600, obstacles: [], density: () => 0 };

describe("label placing", () => {
  it("takes the first side asked for when all are free", () => {
    const [label] = placeLabels([request("Mumbai", 400, 300, { sides: ["w", "e"] })], area);
    expect(label?.anchor).toBe("end");
  });

  it("stands on each side where it should, clear of the mark", () => {
    const width = textWidth({ text: "Pune", size: 12.5, weight: 500 });
    const height = 12.5 * 1.22;
    // A reach of 5 + 5; slanted labels tuck in to 7.2 beside a mark of 5, half of it above or below.
    const at = {
      e: ["start", 10, -height / 2],
      w: ["end", -10, -height / 2],
      n: ["middle", 0, -8 - height],
      s: ["middle", 0, 8],
      ne: ["start", 7.2, -3.6 - height],
      nw: ["end", -7.2, -3.6 - height],
      se: ["start", 7.2, 3.6],
      sw: ["end", -7.2, 3.6],
      over: ["middle", 0, -height / 2],
    } as const;
    for (const side of allSides) {
      const [label] = placeLabels([request("Pune", 400, 300, { sides: [side] })], area);
      const [anchor, dx, dy] = at[side];
      expect([label?.anchor, label?.dx, label?.dy], side).toEqual([
        anchor,
        expect.closeTo(dx),
        expect.closeTo(dy),
      ]);
      const x0 = 400 + dx - { start: 0, middle: width / 2, end: width }[anchor];
      expect(label?.box, side).toEqual({
        x0: expect.closeTo(x0),
        y0: expect.closeTo(300 + dy),
        x1: expect.closeTo(x0 + width),
        y1: expect.closeTo(300 + dy + height),
      });
    }
  });

  it("never tucks a slanted name under a great mark", () => {
    const [label] = placeLabels([request("Pune", 400, 300, { sides: ["se"], radius: 20 })], area);
    // 0.72 · 25 = 18 would lie under it: 2 px beside the mark are 22.
    expect([label?.dx, label?.dy]).toEqual([22, 11]);
  });

  it("takes the room that its widest line takes in the page's typeface, and the height of all", () => {
    const lines = ["Seoul", "Technology Dialogue"].map((text) => ({
      text,
      size: 10,
      weight: 500,
      minor: false,
    }));
    const [label] = placeLabels([request("a", 400, 300, { sides: ["e"], lines, widthFactor: 1.17 })], area);
    const box = label?.box ?? { x0: 0, x1: 0, y0: 0, y1: 0 };
    expect(box.x1 - box.x0).toBeCloseTo(
      1.17 * textWidth({ text: "Technology Dialogue", size: 10, weight: 500 }),
    );
    expect(box.y1 - box.y0).toBeCloseTo(24.4);
  });

  it("leaves 3 px of air between two names", () => {
    const sides = ["e"] as const;
    const height = 12.5 * 1.22;
    const placed = (x: number, y: number) =>
      placeLabels([request("a", 400, 300, { sides, priority: 2 }), request("b", x, y, { sides })], area)
        .length;
    expect([placed(400, 300 + height + 2.9), placed(400, 300 + height + 3.1)]).toEqual([1, 2]);
    expect([placed(400, 300 - height - 2.9), placed(400, 300 - height - 3.1)]).toEqual([1, 2]);
    const width = textWidth({ text: "a", size: 12.5, weight: 500 });
    expect([placed(400 + width + 2.9, 300), placed(400 + width + 3.1, 300)]).toEqual([1, 2]);
  });

  it("may touch an obstacle and the 6 px of the picture's edge, and no more", () => {
    const sides = ["e"] as const;
    const width = textWidth({ text: "a", size: 12.5, weight: 500 });
    const placed = (x: number, y: number, change = {}) =>
      placeLabels([request("a", x, y, { sides })], { ...area, ...change }).length;
    const wall = (x0: number) => ({ obstacles: [{ x0, y0: 0, x1: 800, y1: 600 }] });
    expect([placed(400, 300, wall(409.9 + width)), placed(400, 300, wall(410 + width))]).toEqual([0, 1]);
    expect([placed(-4.1, 300), placed(-3.9, 300)]).toEqual([0, 1]);
    expect([placed(784.1 - width, 300), placed(783.9 - width, 300)]).toEqual([0, 1]);
    const half = (12.5 * 1.22) / 2;
    expect([placed(400, 5.9 + half), placed(400, 6.1 + half)]).toEqual([0, 1]);
    expect([placed(400, 594.1 - half), placed(400, 593.9 - half)]).toEqual([0, 1]);
  });

  it("places names of one importance in the order of their keys", () => {
    const sides = ["e"] as const;
    const names = placeLabels([request("b", 400, 300, { sides }), request("a", 401, 300, { sides })], area);
    expect(names.map(({ key }) => key)).toEqual(["a"]);
  });

  it("moves a name at the edge inward under its mark, and leaves it out where the mark would stand beside it", () => {
    const sides = ["s", "e"] as const;
    const [label] = placeLabels([request("Washington, D.C.", 770, 300, { sides })], area);
    expect(label?.box.x1).toBeCloseTo(800 - 6, 5);
    expect(label?.dx).toBeLessThan(0);
    expect(placeLabels([request("Washington, D.C.", 797, 300, { sides })], area)).toEqual([]);
    const [west] = placeLabels([request("Washington, D.C.", 30, 300, { sides: ["s"] })], area);
    expect(west?.box.x0).toBeCloseTo(6, 5);
    expect(west?.dx).toBeGreaterThan(0);
    // As far as the box is moved, so is the text from its mark.
    expect((west?.box.x1 ?? 0) - 30 - (west?.dx ?? 0)).toBeCloseTo(
      textWidth({ text: "Washington, D.C.", size: 12.5, weight: 500 }) / 2,
    );
  });

  describe("that must stand", () => {
    const must = (change: Partial<LabelRequest> = {}) =>
      request("Tokyo", 400, 300, {
        ...{ priority: MUST_STAND, sides: ["e"] },
        lines: ["Tokyo", "signatory"].map((text) => ({ text, size: 12.5, weight: 500, minor: false })),
        ...change,
      });
    const box = (x0: number, y0: number, x1: number, y1: number) => ({ x0, y0, x1, y1 });

    it("takes any other side with its first line alone", () => {
      const [label] = placeLabels([must()], { ...area, obstacles: [box(405, 0, 800, 600)] });
      expect([label?.anchor, label?.lines.map(({ text }) => text)]).toEqual(["end", ["Tokyo"]]);
      expect(
        placeLabels([must({ priority: MUST_STAND - 1 })], { ...area, obstacles: [box(405, 0, 800, 600)] }),
      ).toEqual([]);
    });

    it("takes of the other sides the one with the least line under it", () => {
      const left = (at: { readonly x0: number }) => (at.x0 < 395 ? 5 : 0);
      const [label] = placeLabels([must({ sides: [] })], { ...area, density: left });
      expect(label?.anchor).toBe("start");
    });

    it("stands over obstacles where all sides are taken, and over no other name", () => {
      const everywhere = { ...area, obstacles: [box(0, 0, 800, 600)] };
      expect(placeLabels([must()], everywhere)).toHaveLength(1);
      expect(
        placeLabels(
          [must(), must({ key: "b" })].map((each) => ({ ...each })),
          everywhere,
        ),
      ).toHaveLength(2);
      expect(placeLabels([must({ at: [-500, 300] })], everywhere)).toEqual([]);
    });
  });

  it("turns away from the lines when another side is clear", () => {
    const { put, density } = makeDensity(area);
    for (let x = 300; x < 396; x += 3) put(x, 300);
    const [label] = placeLabels([request("Mumbai", 400, 300, { sides: ["w", "e"] })], {
      ...area,
      density,
    });
    expect(label?.anchor).toBe("start");
  });

  it("counts no line that lies beside the picture", () => {
    const { put, density } = makeDensity({ width: 60, height: 30 });
    for (const [x, y] of [
      [-5, 3],
      [3, -5],
      [61, 3],
      [3, 31],
      [21, 15],
    ] as const)
      put(x, y);
    expect(density({ x0: 0, y0: 0, x1: 60, y1: 30 })).toBe(1);
    expect(density({ x0: 18, y0: 12, x1: 23, y1: 17 })).toBe(1);
    expect(density({ x0: 30, y0: 12, x1: 59, y1: 17 })).toBe(0);
  });

  it("turns to the next side rather than cross two steps of a line, and not for less", () => {
    const crossed = (cost: number) => ({
      ...area,
      density: ({ x0 }: { readonly x0: number }) => (x0 < 395 ? cost : 0),
    });
    const anchor = (cost: number) =>
      placeLabels([request("Mumbai", 400, 300, { sides: ["w", "e"] })], crossed(cost))[0]?.anchor;
    expect([anchor(1), anchor(2), anchor(3)]).toEqual(["end", "end", "start"]);
  });

  it("counts a full cell for six points, however many there are", () => {
    const { put, density } = makeDensity({ width: 60, height: 30 });
    for (let count = 0; count < 9; count += 1) put(21, 15);
    expect(density({ x0: 18, y0: 12, x1: 20, y1: 14 })).toBe(6);
    put(59.9, 29.9);
    put(60, 10);
    put(10, 30);
    expect(density({ x0: -60, y0: -60, x1: 120, y1: 90 })).toBe(7);
  });

  it("keeps the more important of two labels that fit only once", () => {
    const sides = ["e"] as const;
    const placed = placeLabels(
      [request("Sanand", 400, 300, { sides }), request("Ahmedabad", 401, 300, { sides, priority: 9 })],
      area,
    );
    expect(placed.map(({ key }) => key)).toEqual(["Ahmedabad"]);
  });

  it("never lets two labels overlap, leave the picture or cover what is obstacles", () => {
    const obstacles = [{ x0: 0, y0: 0, x1: 300, y1: 100 }];
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 800 }), fc.integer({ min: 0, max: 600 })), {
          maxLength: 40,
        }),
        (points) => {
          const requests = points.map(([x, y], i) => request(`place ${i}`, x, y, { priority: i }));
          const boxes = placeLabels(requests, { ...area, obstacles }).map(({ box }) => box);
          for (const [i, a] of boxes.entries()) {
            expect(a.x0 >= 0 && a.y0 >= 0 && a.x1 <= 800 && a.y1 <= 600).toBe(true);
            expect(a.x0 < 300 && a.y0 < 100).toBe(false);
            for (const b of boxes.slice(i + 1)) {
              expect(a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0).toBe(false);
            }
          }
        },
      ),
    );
  });
});
