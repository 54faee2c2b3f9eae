import fc from "fast-check";
import type { Atlas, Partnership } from "../../../../src/model/records/atlas.ts";
import { dayOf } from "../../../../src/model/records/day.ts";
import { groups, kinds, levels, statuses, strokes } from "../../../../src/model/records/vocabulary.ts";
import { certainties, homeView, modes, type View } from "../../../../src/model/view/view.ts";

type Filters = Partial<View>;

/** The record's own values, with one more of all. */
const around = <T>(own: readonly T[], all: readonly T[]): fc.Arbitrary<readonly T[]> =>
  fc.subarray([...all], { maxLength: 1 }).map((other) => [...new Set([...own, ...other])]);

const filtersOf = (atlas: Atlas, record: Partnership): readonly fc.Arbitrary<Filters>[] => {
  const ends = record.places.filter(({ role }) => role === "end");
  const ownLevels = ends.flatMap(({ place }) => atlas.places[place]?.level ?? []);
  return [
    around([record.group], groups).map((partners) => ({ partners })),
    around([record.kind], kinds).map((some) => ({ kinds: some })),
    around([record.status], statuses).map((some) => ({ statuses: some })),
    around([record.stroke], strokes).map((some) => ({ strokes: some })),
    around(ownLevels, levels).map((some) => ({ levels: some })),
    around(record.sectors, Object.keys(atlas.sectors)).map((sectors) => ({ sectors })),
    around(
      record.claims.map(({ source }) => source),
      Object.keys(atlas.sources),
    ).map((sources) => ({ sources })),
    around(
      record.parties.map(({ party }) => party),
      Object.keys(atlas.parties),
    ).map((parties) => ({ parties })),
    fc.constantFrom(...certainties).map((certainty) => ({ certainty })),
    fc
      .constantFrom("", record.short, atlas.parties[record.parties[0]?.party ?? ""]?.name ?? "")
      .map((query) => ({ query })),
  ];
};

/**
 * Views aimed at a record: two filters at most, each with a value of its own, and days about its date. Filters drawn
 * without a look at the records let nothing through in nine cases of ten, and compare two empty lists.
 */
export const aimedViews = (atlas: Atlas): fc.Arbitrary<View> =>
  fc.constantFrom(...atlas.partnerships).chain((record) => {
    const about = record.date?.earliest ?? dayOf(2024);
    const day = fc.option(fc.integer({ min: about - 400, max: about + 800 }), { nil: null });
    return fc
      .record({
        mode: fc.constantFrom(...modes),
        days: fc.tuple(day, day, day),
        undated: fc.boolean(),
        filters: fc
          .subarray([...filtersOf(atlas, record)], { maxLength: 2 })
          .chain((some) => fc.tuple(...some)),
      })
      .map(({ mode, days: [from, to, on], undated, filters }) => {
        // Each holds one key of a view with a value of its own.
        const chosen = Object.fromEntries(filters.flatMap((filter) => Object.entries(filter))) as Filters;
        return { ...homeView, mode, from, to, on, undated, ...chosen };
      });
  });

/** Runs a comparison of what the views show, and fails when fewer than three in five show anything. */
export const comparedOn = (
  views: fc.Arbitrary<View>,
  compare: (view: View) => readonly unknown[],
  numRuns = 100,
): number => {
  let [runs, shown] = [0, 0];
  fc.assert(
    fc.property(views, (view) => {
      runs += 1;
      if (compare(view).length > 0) shown += 1;
    }),
    { numRuns },
  );
  return shown / runs;
};
