import { describe, expect, it } from "vitest";
import type { Atlas, DateSpan, Partnership, Strand } from "../../../../src/model/records/atlas.ts";
import { citationsOf } from "../../../../src/model/records/citation.ts";
import { atlasOf, slimOf } from "../../../../src/model/records/slim.ts";
import { select } from "../../../../src/model/time/select.ts";
import { atlas, dateOf, sisters } from "../../../fixtures/atlas.ts";
import { realAtlas } from "../../realAtlas.ts";
import { aimedViews, comparedOn } from "../view/aimedViews.ts";

const throughSlim = (whole: Atlas): Atlas => atlasOf(JSON.parse(JSON.stringify(slimOf(whole))));

const back = throughSlim(atlas);

const bare = (date: DateSpan | null): DateSpan | null => date && { ...date, from: null, claims: [] };

const trunk: Strand = {
  from: [77.2091, 29.87654],
  to: [282.9634, 43.1],
  bow: 0.12345,
  offset: -0.52049,
  fork: null,
  startPlace: "new-delhi",
  endPlace: "carmel",
  fadeStart: false,
  fadeEnd: true,
  stroke: "dashed",
};
const forked: Strand = {
  ...trunk,
  fork: { at: 0.30049, run: 0.078, end: [72.87651, 19.1] },
  endPlace: null,
  fadeStart: true,
  fadeEnd: false,
};
const spoke: Strand = { ...trunk, startPlace: null, fadeStart: true };
const plain: Strand = { ...trunk, fadeEnd: false, stroke: "solid" };

const woven: Partnership = {
  ...sisters,
  date: { ...dateOf("2016~/..", ["signed"]), basis: "inferred", from: "Its minister said so." },
  places: [
    {
      place: "prayagraj",
      role: "end",
      party: "prayagraj-city",
      basis: "inferred",
      from: "Why.",
      claims: ["signed"],
    },
    { place: "carmel", role: "venue", party: null, basis: "stated", from: null, claims: [] },
  ],
  weave: {
    strands: [trunk, forked, spoke, plain],
    junction: [170.12345, 45.6789],
    sides: 3,
    pair: "new-delhi~carmel",
    rank: 7,
  },
};

describe("the slim atlas", () => {
  it("selects the same records as the whole one, whatever is asked", () => {
    const shownIn = (from: Atlas, view: Parameters<typeof select>[1]) =>
      select(from, view).shown.map((row) => [row.partnership.id, row.presence]);
    const real = realAtlas();
    for (const whole of [atlas, real]) {
      const slim = throughSlim(whole);
      const share = comparedOn(aimedViews(whole), (view) => {
        const shown = shownIn(whole, view);
        expect(shownIn(slim, view)).toEqual(shown);
        return shown;
      });
      expect(share).toBeGreaterThan(0.6);
    }
  });

  it("gives back every field a frame reads, ends and curves to a thousandth of a degree", () => {
    const whole = { ...atlas, partnerships: [woven, ...atlas.partnerships.slice(1)] };
    const [record] = throughSlim(whole).partnerships;
    const at = {
      from: [77.209, 29.877],
      to: [282.963, 43.1],
      bow: 0.123,
      offset: -0.52,
    };
    expect(record).toEqual({
      ...woven,
      multiplicity: "bilateral",
      history: woven.history.map((step) => ({ ...step, date: bare(step.date), claims: [] })),
      parties: woven.parties.map((party) => ({ ...party, claims: [] })),
      places: woven.places.map((place) => ({ ...place, from: null, claims: [] })),
      date: bare(woven.date),
      claims: ["article", "digest"].map((source) => ({
        ...{ id: source, source, text: "", locator: "", basis: "stated", from: null },
      })),
      conflicts: [],
      weave: {
        strands: [
          { ...trunk, ...at },
          { ...forked, ...at, fork: { at: 0.3, run: 0.078, end: [72.877, 19.1] } },
          { ...spoke, ...at },
          { ...plain, ...at },
        ],
        junction: [170.123, 45.679],
        sides: 3,
        pair: "new-delhi~carmel",
        rank: 7,
      },
    });
  });

  it("gives back what stands around the records", () => {
    const { partnerships, sources, ...around } = atlas;
    expect(back).toEqual({
      ...around,
      sources: Object.fromEntries(
        Object.values(sources).map((source) => [source.id, { ...source, published: null }]),
      ),
      partnerships: expect.any(Array),
    });
    expect(back.partnerships.map(({ id }) => id)).toEqual(partnerships.map(({ id }) => id));
    // An embedded frame shows one date: that of its edition.
    expect(throughSlim({ ...atlas, edition: "2027-01-01" }).partnerships[0]?.verified).toBe("2027-01-01");
  });

  it("keeps of a thing's other names the first, by which English links search for it", () => {
    const japan = {
      ...(atlas.parties.japan as Atlas["parties"][string]),
      elsewhere: ["Japan", "일본", "जापान"],
    };
    const slim = throughSlim({ ...atlas, parties: { japan } });
    expect(slim.parties.japan).toEqual({ ...japan, elsewhere: ["Japan"] });
    expect(back.parties).toEqual(atlas.parties);
  });

  it("keeps which pages a record rests on, each once", () => {
    for (const [index, record] of atlas.partnerships.entries()) {
      const slim = back.partnerships[index];
      if (!slim) throw new Error("A record is gone.");
      expect(citationsOf(back, slim).map(({ source }) => source.url)).toEqual(
        citationsOf(atlas, record).map(({ source }) => source.url),
      );
    }
    const twice = { ...sisters, claims: [...sisters.claims, ...sisters.claims] };
    expect(throughSlim({ ...atlas, partnerships: [twice] }).partnerships[0]?.claims).toHaveLength(2);
  });

  it("holds no wording of a claim", () => {
    const text = JSON.stringify(slimOf(atlas));
    for (const { claims } of atlas.partnerships)
      for (const claim of claims) expect(text).not.toContain(claim.text);
  });
});
