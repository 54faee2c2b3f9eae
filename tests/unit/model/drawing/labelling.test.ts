import { describe, expect, it } from "vitest";
import { labelRequests } from "../../../../src/model/drawing/labelling.ts";
import type { LabelRequest } from "../../../../src/model/drawing/labels.ts";
import { sceneOf } from "../../../../src/model/drawing/scene.ts";
import { select } from "../../../../src/model/time/select.ts";
import { homeView, selectPartnership, selectPlace, type View } from "../../../../src/model/view/view.ts";
import { labelWords } from "../../../../src/svg/words.ts";
import { say } from "../../../../src/text/catalogue.ts";
import { realAtlas } from "../../realAtlas.ts";

const atlas = realAtlas();
const requestsFor = (view: View): readonly LabelRequest[] => {
  const selected = select(atlas, view);
  return labelRequests({
    atlas,
    scene: sceneOf(atlas, view, selected),
    selected,
    words: labelWords(say),
    roomy: false,
    markAt: () => [300, 200],
    junctionAt: () => [300, 200],
    strandAt: () => [300, 200],
    markRadius: () => 5,
    junctionRadius: () => 7,
  });
};
const joined = atlas.partnerships.filter(({ weave }) => weave.junction !== null).map(({ id }) => id);
const sizesIn = (view: View): readonly number[] =>
  requestsFor(view).flatMap(({ key, lines }) =>
    joined.some((id) => id === key) ? lines.map(({ size }) => size) : [],
  );

describe("what wants a name", () => {
  it("gives the one record a reader opened a title and a second line", () => {
    expect(sizesIn(selectPartnership(homeView, "digi-framework"))).toEqual([19, 12.5]);
  });

  it("names the many records of a place as ever, in one small line each", () => {
    const sizes = sizesIn(selectPlace(homeView, "tokyo"));
    expect(sizes.length).toBeGreaterThan(3);
    expect(new Set(sizes)).toEqual(new Set([12.5]));
  });
});
