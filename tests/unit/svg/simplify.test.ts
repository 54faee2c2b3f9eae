import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { simplified } from "../../../src/svg/simplify.ts";

describe("a simplified line", () => {
  it("loses points that lie on the way", () => {
    expect(
      simplified(
        [
          [0, 0],
          [1, 0],
          [2, 0],
          [2, 5],
        ],
        0.1,
      ),
    ).toEqual([
      [0, 0],
      [2, 0],
      [2, 5],
    ]);
  });

  it("keeps a corner that lies farther off than it may", () => {
    expect(
      simplified(
        [
          [0, 0],
          [5, 0.3],
          [10, 0],
        ],
        0.2,
      ),
    ).toHaveLength(3);
    expect(
      simplified(
        [
          [0, 0],
          [5, 0.3],
          [10, 0],
        ],
        0.4,
      ),
    ).toHaveLength(2);
  });

  it("keeps its ends, whatever it is given", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer(), fc.integer()), { minLength: 1, maxLength: 30 }),
        (points) => {
          const line = simplified(points, 2);
          expect(line[0]).toEqual(points[0]);
          expect(line.at(-1)).toEqual(points.at(-1));
        },
      ),
    );
  });
});
