import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  allSides,
  type LabelRequest,
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

  it("moves a name at the edge inward under its mark, and leaves it out where the mark would stand beside it", () => {
    const sides = ["s", "e"] as const;
    const [label] = placeLabels([request("Washington, D.C.", 770, 300, { sides })], area);
    expect(label?.box.x1).toBeCloseTo(800 - 6, 5);
    expect(label?.dx).toBeLessThan(0);
    expect(placeLabels([request("Washington, D.C.", 797, 300, { sides })], area)).toEqual([]);
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

  it("gives Han an em and Latin about half of one", () => {
    expect(textWidth({ text: "東京", size: 10, weight: 400 })).toBe(20);
    const latin = textWidth({ text: "Tokyo", size: 10, weight: 400 });
    expect(latin).toBeGreaterThan(20);
    expect(latin).toBeLessThan(32);
  });

  it("gives the signs above and below Devanagari letters no room", () => {
    // Chromium sets both in Noto Sans Devanagari, weight 500: मुंबई in 1.66 em, विशाखापत्तनम in 5.23.
    const em = (text: string) => textWidth({ text, size: 1, weight: 500 });
    for (const [text, real] of [
      ["मुंबई", 1.66],
      ["विशाखापत्तनम", 5.23],
    ] as const) {
      expect(em(text)).toBeGreaterThanOrEqual(real);
      expect(em(text)).toBeLessThan(real * 1.2);
    }
    expect(em("मुंबई")).toBe(em("मबई"));
  });
});
