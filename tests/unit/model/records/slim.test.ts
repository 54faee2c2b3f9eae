import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { citationsOf } from "../../../../src/model/records/citation.ts";
import { atlasOf, slimOf } from "../../../../src/model/records/slim.ts";
import { groups, kinds, levels } from "../../../../src/model/records/vocabulary.ts";
import { select } from "../../../../src/model/time/select.ts";
import { homeView, modes } from "../../../../src/model/view/view.ts";
import { atlas } from "../../../fixtures/atlas.ts";

const back = atlasOf(JSON.parse(JSON.stringify(slimOf(atlas))));

describe("the slim atlas", () => {
  it("selects the same records as the whole one, whatever is asked", () => {
    const view = fc.record({
      mode: fc.constantFrom(...modes),
      to: fc.option(fc.integer({ min: 15_000, max: 21_000 })),
      on: fc.option(fc.integer({ min: 15_000, max: 21_000 })),
      undated: fc.boolean(),
      partners: fc.subarray([...groups]),
      kinds: fc.subarray([...kinds]),
      levels: fc.subarray([...levels]),
      sources: fc.subarray(Object.keys(atlas.sources)),
      sectors: fc.subarray(Object.keys(atlas.sectors)),
      parties: fc.subarray(Object.keys(atlas.parties)),
      certainty: fc.constantFrom("all" as const, "stated" as const),
      query: fc.constantFrom("", "smart", "carmel", "allahabad", "washington"),
    });
    fc.assert(
      fc.property(view, (asked) => {
        const shownIn = (from: typeof atlas) =>
          select(from, { ...homeView, ...asked }).rows.map((row) => [row.partnership.id, row.presence]);
        expect(shownIn(back)).toEqual(shownIn(atlas));
      }),
    );
  });

  it("keeps who took part, what it is called and which pages it rests on", () => {
    for (const [index, record] of atlas.partnerships.entries()) {
      const slim = back.partnerships[index];
      if (!slim) throw new Error("A record is gone.");
      const { title, summary, kind, status, stroke, group } = record;
      expect(slim).toMatchObject({ title, summary, kind, status, stroke, group });
      expect(slim.parties.map(({ party, role }) => [party, role])).toEqual(
        record.parties.map(({ party, role }) => [party, role]),
      );
      expect(citationsOf(back, slim).map(({ source }) => source.url)).toEqual(
        citationsOf(atlas, record).map(({ source }) => source.url),
      );
    }
  });

  it("holds no wording of a claim", () => {
    const text = JSON.stringify(slimOf(atlas));
    for (const { claims } of atlas.partnerships)
      for (const claim of claims) expect(text).not.toContain(claim.text);
  });
});
