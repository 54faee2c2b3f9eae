import fc from "fast-check";
import { dayOf } from "../../../../src/model/records/day.ts";
import { languages } from "../../../../src/model/records/language.ts";
import { groups, kinds, levels, statuses, strokes } from "../../../../src/model/records/vocabulary.ts";
import { reservedIds } from "../../../../src/model/view/address.ts";
import {
  type Camera,
  certainties,
  displays,
  frames,
  matchings,
  modes,
  projections,
  type Selection,
  themes,
  type View,
  worldviews,
} from "../../../../src/model/view/view.ts";

const id = fc
  .stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/)
  .filter((text) => !reservedIds.includes(text));
const ids = fc.uniqueArray(id, { maxLength: 6 });
const days = fc.option(fc.integer({ min: dayOf(1900), max: dayOf(2200) }), { nil: null });
const hundredths = (least: number, most: number) =>
  fc.integer({ min: least * 100, max: most * 100 }).map((value) => value / 100);

const camera: fc.Arbitrary<Camera> = fc.oneof(
  fc.constantFrom(...frames).map((frame): Camera => ({ kind: "frame", frame })),
  fc.record({
    kind: fc.constant("free" as const),
    lon: hundredths(-540, 540),
    lat: hundredths(-85, 85),
    zoom: hundredths(0, 12),
  }),
  fc.tuple(hundredths(-180, 179), hundredths(-85, 84), hundredths(1, 360), hundredths(1, 169)).map(
    ([west, south, wide, high]): Camera => ({
      kind: "area",
      west,
      south,
      east: Number((west + wide).toFixed(2)),
      north: Number(Math.min(85, south + high).toFixed(2)),
    }),
  ),
);

const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant<Selection>({ kind: "none" }),
  id.map((place): Selection => ({ kind: "place", place })),
  id.map((partnership): Selection => ({ kind: "partnership", partnership })),
);

/** Every view an address can say: windows that do not end before they begin, partners in their usual order. */
export const views: fc.Arbitrary<View> = fc
  .record<View>({
    mode: fc.constantFrom(...modes),
    from: days,
    to: days,
    on: days,
    undated: fc.boolean(),
    partners: fc.subarray([...groups]),
    parties: ids,
    match: fc.constantFrom(...matchings),
    kinds: fc.shuffledSubarray([...kinds]),
    statuses: fc.shuffledSubarray([...statuses]),
    sectors: ids,
    levels: fc.shuffledSubarray([...levels]),
    strokes: fc.shuffledSubarray([...strokes]),
    sources: ids,
    certainty: fc.constantFrom(...certainties),
    query: fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => text.length <= 200),
    selection,
    camera,
    display: fc.constantFrom(...displays),
    language: fc.constantFrom(...languages),
    theme: fc.constantFrom(...themes),
    worldview: fc.constantFrom("auto", ...worldviews),
    projection: fc.constantFrom(...projections),
    tour: fc.constant(null),
  })
  .filter(({ from, to }) => from === null || to === null || from <= to);
