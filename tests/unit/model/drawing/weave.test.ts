import { describe, expect, it } from "vitest";
import { latOfMercator, project } from "../../../../src/model/drawing/mercator.ts";
import { endsAtJunction, type Unwoven, weaveAll } from "../../../../src/model/drawing/weave.ts";
import type { Atlas, Place, PlaceRole, Strand } from "../../../../src/model/records/atlas.ts";
import type { Role } from "../../../../src/model/records/vocabulary.ts";
import { dated } from "../time/timelineRecords.ts";

/** `y` is a Mercator latitude, so that the ends are whole numbers. */
const place = (id: string, country: string | null, lon: number | null, capital = false, y = 0): Place => ({
  ...{ id, name: id, country, level: "city", lon, aliases: [], unit: null, capital },
  lat: lon === null ? null : latOfMercator(y),
});
const places: Atlas["places"] = Object.fromEntries(
  [
    place("delhi", "IN", 70, true),
    place("pune", "IN", 80),
    place("kochi", "IN", 255),
    place("washington", "US", -90, true),
    place("carmel", "US", -110),
    place("guam", "US", 75),
    place("seoul", "KR", 120, true),
    place("osaka", "JP", 130, false, 80),
    place("nara", "JP", 98, false, 54),
    place("near", "KR", 73, false, 4),
    place("station", null, null),
  ].map((each) => [each.id, each]),
);
const end = (id: string, change: Partial<PlaceRole> = {}): PlaceRole => ({
  ...{ place: id, role: "end", party: id, basis: "stated", from: null, claims: [] },
  ...change,
});
const record = (ends: readonly PlaceRole[], change: Partial<Unwoven> = {}): Unwoven =>
  dated("2024", { places: ends, ...change });
const woven = (...ends: readonly PlaceRole[]) => weaveAll([record(ends)], places, {})[0];
const strands = (...ends: readonly PlaceRole[]): readonly Strand[] => woven(...ends)?.strands ?? [];

describe("a thread", () => {
  it("runs from India to its partner, whichever is named first", () => {
    const [x, y] = project(-90, 0);
    expect(strands(end("washington"), end("delhi"))).toEqual([
      {
        ...{ from: [70, expect.closeTo(0)], to: [x, y], bow: 0.15, offset: 0, fork: null },
        ...{ startPlace: "delhi", endPlace: "washington", fadeStart: false, fadeEnd: false, stroke: "solid" },
      },
    ]);
    expect(woven(end("washington"), end("delhi"))).toMatchObject({
      junction: null,
      sides: 0,
      pair: "delhi~washington",
      rank: 0,
    });
  });

  it("runs from its first end where none is in India", () => {
    expect(woven(end("seoul"), end("washington"))?.pair).toBe("seoul~washington");
  });

  it("bows as a tie of capitals only when both ends are", () => {
    const bows = [strands(end("delhi"), end("washington")), strands(end("delhi"), end("carmel"))];
    // Carmel lies at 250° E, west of the line; Delhi 2.99 tens of degrees south of its usual place.
    expect(bows.map(([strand]) => strand?.bow)).toEqual([0.15, expect.closeTo(-0.135 - 0.018 * 2.99)]);
    expect(strands(end("pune"), end("washington"))[0]?.bow).toBeCloseTo(-0.118 - 0.018 * 2.99);
  });

  it("fades at an end that is a capital no source names, and at no other", () => {
    const guess = { basis: "inferred" } as const;
    const fades = (...ends: readonly PlaceRole[]) =>
      strands(...ends).map(({ fadeStart, fadeEnd }) => [fadeStart, fadeEnd]);
    expect(fades(end("delhi", guess), end("washington"))).toEqual([[true, false]]);
    expect(fades(end("delhi"), end("washington", guess))).toEqual([[false, true]]);
    expect(fades(end("pune", guess), end("carmel", guess))).toEqual([[false, false]]);
  });

  it("is none without ends in two countries, or where an end has no coordinates", () => {
    const none = { strands: [], junction: null, sides: 0, pair: null, rank: 0 };
    expect(woven()).toEqual(none);
    expect(woven(end("delhi"), end("pune"))).toEqual(none);
    expect(woven(end("delhi"), end("station"))).toEqual(none);
    expect(woven(end("delhi"), end("seoul", { role: "venue" }))).toEqual(none);
    expect(woven(end("delhi"), end("nowhere"))).toEqual(none);
  });
});

describe("a fork", () => {
  it("leaves the trunk beyond its own end on the near side", () => {
    const guess = end("pune", { basis: "inferred" });
    const [trunk, fork] = strands(end("delhi"), guess, end("washington"));
    // Pune lies 10 of 200 degrees along: it joins 0.17 further on, with a run of 0.6 of that.
    expect(fork).toEqual({
      ...trunk,
      fork: { at: expect.closeTo(0.22), run: expect.closeTo(0.102), end: [80, expect.closeTo(0)] },
      ...{ startPlace: "pune", endPlace: null },
    });
  });

  it("leaves it before its own end on the far side", () => {
    const [, fork] = strands(end("delhi"), end("washington"), end("carmel"));
    expect(fork?.fork).toEqual({
      at: expect.closeTo(0.73),
      run: expect.closeTo(-0.102),
      end: [250, expect.closeTo(0)],
    });
    expect(fork?.startPlace).toBe("carmel");
  });

  it("is measured along the trunk, however that slants", () => {
    // From (70, 0) to (130, 80); (98, 54) lies 60 of its 100 along and 10 beside it.
    const [, fork] = strands(end("delhi"), end("osaka"), end("nara"));
    expect(fork?.fork).toMatchObject({ at: expect.closeTo(0.43), run: expect.closeTo(-0.102) });
  });

  it("keeps a tenth of the trunk on either side", () => {
    const [, near] = strands(end("delhi"), end("kochi"), end("washington"));
    expect(near?.fork).toMatchObject({ at: 0.9, run: expect.closeTo((0.9 - 0.925) * 0.6) });
    const [, far] = strands(end("delhi"), end("washington"), end("guam"));
    expect(far?.fork).toMatchObject({ at: 0.1, run: expect.closeTo((0.1 - 0.025) * 0.6) });
  });

  it("fades where its own end is a capital no source names", () => {
    const [, fork] = strands(
      end("pune"),
      end("delhi", { basis: "inferred" }),
      end("carmel", { basis: "inferred" }),
    );
    expect([fork?.fadeStart, fork?.fadeEnd]).toEqual([true, false]);
  });
});

describe("the threads of a pair", () => {
  it("are ranked over the whole edition and set apart by years", () => {
    const ends = [end("delhi"), end("washington")];
    const records = ["2023", "2024", "2024", null].map((date) => ({ ...dated(date), places: ends }));
    const other = record([end("pune"), end("carmel")]);
    const all = weaveAll([...records.slice(0, 2), other, ...records.slice(2)], places, {});
    expect(all.map(({ pair, rank, strands: [strand] }) => [pair, rank, strand?.offset])).toEqual([
      ["delhi~washington", 0, 0],
      ["delhi~washington", 1, expect.closeTo(0.795)],
      ["pune~carmel", 0, 0],
      ["delhi~washington", 2, expect.closeTo(-0.795)],
      ["delhi~washington", 3, expect.closeTo(2 * 0.52 + 2 * 0.275)],
    ]);
  });
});

describe("a sheaf", () => {
  it("is pressed to 15 % of the way between its ends", () => {
    // From (70, 0) to (73, 4) the chord is 5, so that 1.04 becomes 0.75.
    const all = weaveAll(Array(4).fill(record([end("delhi"), end("near")])), places, {});
    const press = 0.75 / 1.04;
    expect(all.map(({ strands: [strand] }) => strand?.offset)).toEqual([
      0,
      expect.closeTo(0.52 * press),
      expect.closeTo(-0.52 * press),
      expect.closeTo(0.75),
    ]);
  });
});

describe("a junction", () => {
  const ends = [end("delhi"), end("washington", { basis: "inferred" }), end("seoul")];
  const party = (id: string, role: Role) => ({ party: id, role, claims: [] });
  const three = record(ends, {
    id: "three",
    parties: [party("delhi", "beneficiary"), party("washington", "signatory"), party("seoul", "signatory")],
  });

  it("joins ends in three countries by spokes, dashed to who receives, and counts those that act", () => {
    const [weave] = weaveAll([three], places, { three: [190, 0] });
    const at = [190, expect.closeTo(0)];
    expect(weave).toMatchObject({ junction: at, sides: 2, pair: null, rank: 0 });
    expect(
      weave?.strands.map(({ startPlace, to, bow, stroke, fadeStart, fadeEnd, endPlace }) => [
        ...[startPlace, to, bow, stroke],
        ...[fadeStart, fadeEnd, endPlace],
      ]),
    ).toEqual([
      ["delhi", at, -0.16, "dashed", false, false, null],
      ["washington", at, -0.07, "solid", true, false, null],
      ["seoul", at, 0.07, "solid", false, false, null],
    ]);
  });

  it("is asked for where ends lie in three countries, and has to be given", () => {
    expect(endsAtJunction(three, places)).toEqual([
      [70, expect.closeTo(0)],
      [270, expect.closeTo(0)],
      [120, expect.closeTo(0)],
    ]);
    expect(endsAtJunction(record([end("delhi"), end("pune"), end("seoul")]), places)).toEqual([]);
    expect(() => weaveAll([three], places, {})).toThrow("three has no junction");
  });
});
