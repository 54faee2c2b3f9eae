import { describe, expect, it } from "vitest";
import type { Label } from "../../../src/model/drawing/labels.ts";
import { light } from "../../../src/model/drawing/palette.ts";
import type { Emphasis, Mark } from "../../../src/model/drawing/scene.ts";
import { select } from "../../../src/model/time/select.ts";
import { homeView } from "../../../src/model/view/view.ts";
import type { Node } from "../../../src/svg/node.ts";
import { drawOverlay } from "../../../src/svg/overlay.ts";
import { labelWords } from "../../../src/svg/words.ts";
import { say } from "../../../src/text/catalogue.ts";
import { atlas } from "../../fixtures/atlas.ts";

const mark = (place: string, x: number, emphasis: Emphasis): Mark => ({
  place,
  shape: "dot",
  at: [x, 0],
  count: 1,
  emphasis,
});

/** A name of 60 × 16 px to the right of the mark at (100, 100). */
const name: Label = {
  key: "kyoto",
  lines: [{ text: "Kyoto", size: 13, weight: 600, minor: false }],
  anchor: "start",
  dx: 8,
  dy: -8,
  at: [100, 100],
  box: { x0: 108, y0: 92, x1: 168, y1: 108 },
};

/** The marks drawn with this name, which has moved along with its mark by `by` px. */
const opacities = (marks: readonly Mark[], by = 0): ReadonlyMap<unknown, unknown> => {
  const drawn = drawOverlay(
    {
      atlas,
      scene: { threads: [], junctions: [], marks, areas: [], focused: true },
      selected: select(atlas, homeView),
      words: labelWords(say),
      palette: light,
      width: 400,
      height: 200,
      screenOf: ([x]) => [x + by, 100],
      scale: null,
      obstacles: [],
      chosen: null,
      names: null,
    },
    [name],
  );
  const groups = drawn.children.filter((child): child is Node => typeof child !== "string");
  return new Map(
    groups.flatMap(({ attributes }) =>
      attributes["data-place"] ? [[attributes["data-place"], attributes.opacity]] : [],
    ),
  );
};

describe("a mark under a name", () => {
  it("is not seen when it stands back, and is when it does not", () => {
    const marks = [mark("kyoto", 100, "selected"), mark("faint", 130, "dimmed"), mark("lit", 150, "lit")];
    expect(opacities(marks)).toEqual(
      new Map<string, unknown>([
        ["kyoto", null],
        ["faint", 0],
        ["lit", null],
      ]),
    );
  });

  it("is seen beside the name, also when the map has moved under both", () => {
    const marks = [
      mark("kyoto", 100, "selected"),
      mark("faint", 180, "dimmed"),
      mark("under", 130, "dimmed"),
    ];
    for (const by of [0, 90]) {
      expect(opacities(marks, by).get("faint")).toBe(0.35);
      expect(opacities(marks, by).get("under")).toBe(0);
    }
  });
});
