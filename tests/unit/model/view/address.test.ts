import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../../../src/model/records/day.ts";
import { languages } from "../../../../src/model/records/language.ts";
import { groups, kinds, levels, statuses, strokes } from "../../../../src/model/records/vocabulary.ts";
import { queryOf, readAddress, reservedIds, viewOf } from "../../../../src/model/view/address.ts";
import {
  type Camera,
  certainties,
  displays,
  frames,
  homeView,
  matchings,
  modes,
  projections,
  type Selection,
  themes,
  type View,
  worldviews,
} from "../../../../src/model/view/view.ts";
import { withoutUnknownSelection } from "../../../../src/model/view/withoutUnknownSelection.ts";
import { atlas } from "../../../fixtures/atlas.ts";

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
const views: fc.Arbitrary<View> = fc
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

// Thousands of views take a second or two alone, and many times that on a machine with other work.
const patience = 120_000;

describe("an address", () => {
  it("gives back every view over the step of a tour that it starts from", { timeout: patience }, () => {
    const tour = { slug: "three-partners", step: 3, as: "present" } as const;
    fc.assert(
      fc.property(views, views, (view, step) => {
        const address = queryOf({ ...view, tour }, step);
        expect(readAddress(address, () => ({ ...step, tour })).view).toEqual({ ...view, tour });
      }),
      { numRuns: 3_000 },
    );
  });

  it("of an untouched step is the tour and the step alone", () => {
    const step = { ...homeView, partners: ["jp"], theme: "dark" } as const;
    const tour = { slug: "two-triangles", step: 2, as: "read" } as const;
    expect(queryOf({ ...step, tour }, step)).toBe("tour=two-triangles&step=2&read=1");
    expect(queryOf({ ...step, partners: groups, tour }, step)).toBe(
      "v=1&tour=two-triangles&step=2&read=1&partner=all",
    );
  });

  it("names the keys of a tour that does not exist", () => {
    expect(readAddress("tour=no-such&step=2&q=ai").ignored).toEqual(["tour", "step"]);
    expect(readAddress("step=2").view).toEqual(homeView);
  });

  it("gives back every view it was made from", { timeout: patience }, () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(viewOf(queryOf(view))).toEqual(view);
      }),
      { numRuns: 10_000 },
    );
  });

  it("is empty for the home view and says only what differs", () => {
    expect(queryOf(homeView)).toBe("");
    expect(queryOf({ ...homeView, theme: "dark" })).toBe("v=1&theme=dark");
    expect(
      queryOf({
        ...homeView,
        to: dayOf(2024, 10, 31),
        partners: ["jp", "kr"],
        selection: { kind: "partnership", partnership: "digi-framework" },
      }),
    ).toBe("v=1&to=2024-10-31&partner=jp,kr&select=digi-framework");
  });

  it("says which parties, whether all of them, and at which levels", () => {
    const view: View = { ...homeView, parties: ["india", "jbic"], match: "all", levels: ["city", "site"] };
    expect(queryOf(view)).toBe("v=1&parties=india,jbic&match=all&level=city,site");
    expect(viewOf("level=village").levels).toEqual([]);
    expect(readAddress("match=some&display=summary")).toEqual({
      view: { ...homeView, display: "summary" },
      ignored: ["match"],
    });
  });

  it("tells no partners from all partners", () => {
    expect(viewOf(queryOf({ ...homeView, partners: [] })).partners).toEqual([]);
    expect(viewOf("v=1").partners).toEqual(groups);
  });

  it("passes over keys it does not know and names them", () => {
    expect(readAddress("?v=1&colour=red&theme=dark&utm_source=mail")).toEqual({
      view: { ...homeView, theme: "dark" },
      ignored: ["colour"],
    });
  });

  it("takes no harm from what makes no sense", () => {
    for (const junk of [
      "from=2024-02-31",
      "to=yesterday",
      "view=1,2",
      "view=NaN,1,1",
      "view=9999,0,3",
      "mode=__proto__",
      "kind=toString",
      "select=../../etc/passwd",
      "select=place:<script>",
      "__proto__=1",
      "constructor=1",
      "%E0%A4%A",
      `q=${"a".repeat(10_000)}`,
    ]) {
      expect(viewOf(junk), junk).toEqual(homeView);
    }
  });

  it("never throws, and what it reads it can write", { timeout: patience }, () => {
    const words = fc.constantFrom(
      "v",
      "view",
      "from",
      "to",
      "on",
      "partner",
      "kind",
      "select",
      "q",
      "sector",
      "theme",
    );
    const junk = fc.array(fc.tuple(words, fc.string({ unit: "binary", maxLength: 30 })), { maxLength: 8 });
    fc.assert(
      fc.property(junk, (pairs) => {
        const view = viewOf(pairs.map(([key, value]) => `${key}=${value}`).join("&"));
        expect(viewOf(queryOf(view))).toEqual(view);
      }),
      { numRuns: 2_000 },
    );
  });

  it("leaves half a character out", () => {
    expect(viewOf(queryOf({ ...homeView, query: "chip \ud83d" })).query).toBe("chip \ufffd");
  });

  it("has words that no id may be, since over a tour's step they mean none or all of a kind", () => {
    const step = { ...homeView, parties: ["jbic"], selection: { kind: "place", place: "tokyo" } } as const;
    const tour = { slug: "three-partners", step: 3, as: "present" } as const;
    const read = (query: string) => readAddress(query, () => ({ ...step, tour })).view;
    expect(read("tour=three-partners&step=3&parties=all&select=none")).toEqual({ ...homeView, tour });
    expect(readAddress("parties=none&select=all&sector=energy,all")).toEqual({
      view: homeView,
      ignored: ["parties", "select", "sector"],
    });
  });

  it("writes the days of a window as calendar dates", () => {
    const query = queryOf({ ...homeView, mode: "between", from: dayOf(2023), to: dayOf(2023, 12, 31) });
    expect(query).toBe("v=1&mode=between&from=2023-01-01&to=2023-12-31");
    expect(isoOf(viewOf(query).to ?? 0)).toBe("2023-12-31");
  });

  it("turns round a window that ends before it begins", () => {
    const { from, to } = viewOf("mode=between&from=2024-01-01&to=2020-01-01");
    expect([from, to]).toEqual([dayOf(2020), dayOf(2024)]);
  });
});

describe("a view held against an atlas", () => {
  it("keeps a selection the atlas has and drops one it does not have", () => {
    const asked = (query: string) => withoutUnknownSelection(atlas, viewOf(query)).selection;
    expect(asked("select=digi-framework")).toEqual({ kind: "partnership", partnership: "digi-framework" });
    expect(asked("select=place:prayagraj")).toEqual({ kind: "place", place: "prayagraj" });
    expect(asked("select=gone")).toEqual({ kind: "none" });
    expect(asked("select=place:atlantis")).toEqual({ kind: "none" });
  });
});
