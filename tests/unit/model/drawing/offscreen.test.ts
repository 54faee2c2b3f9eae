import { describe, expect, it } from "vitest";
import { lensOf } from "../../../../src/model/drawing/lens.ts";
import { offscreenOf } from "../../../../src/model/drawing/offscreen.ts";
import { select } from "../../../../src/model/time/select.ts";
import { homeView } from "../../../../src/model/view/view.ts";
import { realAtlas } from "../../realAtlas.ts";

const atlas = realAtlas();
const selected = select(atlas, homeView);

describe("what lies beyond the edge", () => {
  it("is nothing on the whole map", () => {
    expect(offscreenOf(atlas, selected, lensOf(homeView.camera, { width: 1440, height: 612 }))).toEqual([]);
  });

  it("is the United States, to the right, on an upright phone: every record with an American end", () => {
    const lens = lensOf(homeView.camera, { width: 390, height: 392 });
    const american = selected.shown.filter(({ partnership }) =>
      partnership.places.some(({ place, role }) => role === "end" && atlas.places[place]?.country === "US"),
    );
    expect(offscreenOf(atlas, selected, lens)).toEqual([
      { frame: "us", count: american.length, side: "right" },
    ]);
    expect(american.length).toBeGreaterThan(40);
  });

  it("is India, to the left, when the reader looks at America", () => {
    const lens = lensOf({ kind: "frame", frame: "us" }, { width: 1440, height: 612 });
    const sides = offscreenOf(atlas, selected, lens).map(({ frame, side }) => [frame, side]);
    expect(sides).toContainEqual(["india", "left"]);
  });
});
