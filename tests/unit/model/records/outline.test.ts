import fc from "fast-check";
import { expect, it } from "vitest";
import { sceneOf } from "../../../../src/model/drawing/scene.ts";
import { dayOf } from "../../../../src/model/records/day.ts";
import { outlineOf } from "../../../../src/model/records/outline.ts";
import { groups, kinds, levels, statuses, strokes } from "../../../../src/model/records/vocabulary.ts";
import { axisOf } from "../../../../src/model/time/axis.ts";
import { extentOf, select } from "../../../../src/model/time/select.ts";
import { columnsOf, spansOf, strokesOf } from "../../../../src/model/time/timeline.ts";
import { certainties, homeView, modes, type View } from "../../../../src/model/view/view.ts";
import { realAtlas } from "../../realAtlas.ts";

const atlas = realAtlas();
const outline = outlineOf(atlas);

const views: fc.Arbitrary<View> = fc
  .record({
    mode: fc.constantFrom(...modes),
    to: fc.integer({ min: dayOf(2013), max: dayOf(2027) }),
    undated: fc.boolean(),
    partners: fc.subarray([...groups]),
    kinds: fc.subarray([...kinds]),
    statuses: fc.subarray([...statuses]),
    levels: fc.subarray([...levels], { maxLength: 2 }),
    strokes: fc.subarray([...strokes]),
    sources: fc.subarray(Object.keys(atlas.sources), { maxLength: 3 }),
    certainty: fc.constantFrom(...certainties),
  })
  .map((some) => ({ ...homeView, ...some, on: some.to }));

const idsOf = (of: typeof atlas, view: View) =>
  select(of, view).rows.map(({ partnership, presence }) => `${partnership.id} ${presence}`);

it("shows and draws what the whole atlas does, under any filters and dates", () => {
  fc.assert(
    fc.property(views, (view) => {
      expect(idsOf(outline, view)).toEqual(idsOf(atlas, view));
      expect(sceneOf(outline, view, select(outline, view))).toEqual(
        sceneOf(atlas, view, select(atlas, view)),
      );
    }),
    { numRuns: 60 },
  );
});

it("has the same strokes, spans and noted months in the timeline", () => {
  const drawn = (of: typeof atlas) => {
    const { rows } = select(of, homeView);
    const axis = axisOf(extentOf(of));
    return [strokesOf(rows, axis, 1), spansOf(rows, axis), columnsOf(rows, axis, 1)];
  };
  expect(drawn(outline)).toEqual(drawn(atlas));
});

it("is much shorter, and keeps none of its sentences", () => {
  const [short, long] = [JSON.stringify(outline), JSON.stringify(atlas)];
  expect(short.length / long.length).toBeLessThan(0.65);
  for (const { summary, claims } of atlas.partnerships) {
    expect(short).not.toContain(JSON.stringify(summary));
    for (const { text } of claims) expect(short).not.toContain(JSON.stringify(text));
  }
});
