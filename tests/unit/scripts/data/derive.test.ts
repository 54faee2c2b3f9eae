import { describe, expect, it } from "vitest";
import { deriveAtlas } from "../../../../scripts/data/derive.ts";
import { groupOf, multiplicityOf } from "../../../../scripts/data/derive-partnership.ts";
import { weaveAll } from "../../../../src/model/drawing/weave.ts";
import { dataIn, editedFolder, goodFolder } from "./edited-folder.ts";

const atlas = deriveAtlas(dataIn(goodFolder), weaveAll);
const [three, carmel, plan] = atlas.partnerships;

describe("the atlas", () => {
  it("ranks records by date, and puts undated ones last", () => {
    expect(atlas.partnerships.map(({ id }) => id)).toEqual([
      "three-for-india",
      "carmel-visakhapatnam",
      "gujarat-rail-plan",
    ]);
  });

  it("ranks records of one date by stroke, solid before dashed", () => {
    const file = "partnerships/gujarat-rail-plan.yaml";
    const dated = {
      file,
      replace: "date: null",
      by: 'date: { edtf: "2023-07", basis: stated, claims: [plan] }',
    };
    const ranked = deriveAtlas(dataIn(editedFolder(dated)), weaveAll).partnerships;
    expect(ranked.map(({ id, stroke }) => [id, stroke])).toEqual([
      ["three-for-india", "solid"],
      ["carmel-visakhapatnam", "solid"],
      ["gujarat-rail-plan", "dashed"],
    ]);
  });

  it("takes today's status from the last line of history", () => {
    expect(carmel?.status).toBe("signed");
    expect(carmel?.stroke).toBe("solid");
    expect(carmel?.history.map(({ status, date }) => [status, date?.edtf])).toEqual([
      ["announced", "2023"],
      ["signed", "2023-07"],
    ]);
  });

  it("does not count a beneficiary among those who act", () => {
    expect(three?.multiplicity).toBe("trilateral");
    expect(three?.group).toBe("multi");
    expect(three?.weave.sides).toBe(3);
  });

  it("knows a record of India alone", () => {
    expect(plan).toMatchObject({
      multiplicity: "unilateral",
      group: "other",
      date: null,
      amount: null,
      caveats: [],
    });
  });

  it("writes null for what is absent", () => {
    expect(carmel?.places[0]).toEqual({
      place: "carmel",
      role: "end",
      party: "carmel-city",
      basis: "stated",
      from: null,
      claims: ["tie"],
    });
    expect(atlas.places.iss).toEqual({
      id: "iss",
      name: "Space Station",
      country: null,
      level: "site",
      lon: null,
      lat: null,
      aliases: [],
      unit: null,
      capital: false,
    });
  });

  it("knows the seats of government", () => {
    expect(
      Object.values(atlas.places)
        .filter(({ capital }) => capital)
        .map(({ id }) => id),
    ).toEqual(["new-delhi", "tokyo", "seoul"]);
  });

  it("passes on how good a source is", () => {
    expect(atlas.sources.digest).toMatchObject({ grade: "weak", authors: [], published: null });
    // 2025-04-01 is day 20,179 and 2025-04-30 day 20,208.
    expect(atlas.sources.gazette?.published).toMatchObject({
      earliest: 20179,
      latest: 20208,
      basis: "inferred",
    });
  });
});

describe("multiplicity", () => {
  const acting = (...countries: string[]) => countries.map((country) => ({ country, role: "signatory" }));
  it("counts countries, not parties", () => {
    expect(multiplicityOf(acting("IN", "IN"))).toBe("unilateral");
    expect(multiplicityOf(acting("IN", "US", "US"))).toBe("bilateral");
    expect(multiplicityOf(acting("IN", "US", "JP"))).toBe("trilateral");
    expect(multiplicityOf(acting("IN", "US", "JP", "KR", "AU"))).toBe("plurilateral");
  });
});

describe("group", () => {
  it("is the one partner among all parties", () => {
    expect(groupOf("bilateral", ["IN", "US"])).toBe("us");
    expect(groupOf("unilateral", ["JP", "IN"])).toBe("jp");
    expect(groupOf("bilateral", ["KR", "IN"])).toBe("kr");
  });
  it("is several when three or more countries act", () => {
    expect(groupOf("trilateral", ["US", "JP", "KR", "IN"])).toBe("multi");
  });
  it("is none without exactly one partner", () => {
    expect(groupOf("bilateral", ["IN", "EU"])).toBe("other");
    expect(groupOf("bilateral", ["US", "JP", "IN"])).toBe("other");
  });
});

describe("a step of a record's status", () => {
  const file = "partnerships/carmel-visakhapatnam.yaml";
  const claims = [
    "  - { id: tie, text: The two tied the bond in July 2023., source: gazette, locator: paragraph 3, basis: stated }",
    "  - { id: grant, text: A grant came with it., source: digest, locator: headline, basis: stated }",
  ].join("\n");
  /** What the step of 2023 rests on when its claims do on these. */
  const stepOf = (first: string, second: string) => {
    const inferred = (name: string) => `inferred, from: ${name}`;
    const basis = (each: string) => (each === "stated" ? "stated" : inferred(each));
    const written = claims
      .replace("paragraph 3, basis: stated", `paragraph 3, basis: ${basis(first)}`)
      .replace("headline, basis: stated", `headline, basis: ${basis(second)}`);
    const folder = editedFolder(
      { file, replace: claims, by: written },
      {
        file,
        replace: '{ is: announced, date: "2023", claims: [tie] }',
        by: '{ is: announced, date: "2023", claims: [tie, grant] }',
      },
    );
    const record = deriveAtlas(dataIn(folder), weaveAll).partnerships.find(
      ({ id }) => id === "carmel-visakhapatnam",
    );
    const date = record?.history[0]?.date;
    return [date?.basis, date?.from];
  };

  it("is inferred when every claim behind it is, and stated when one of them is", () => {
    expect(stepOf("a guess", "another")).toEqual(["inferred", "a guess"]);
    expect(stepOf("a guess", "stated")).toEqual(["stated", null]);
    expect(stepOf("stated", "a guess")).toEqual(["stated", null]);
  });

  it("is no surer than the record's date when both are the same", () => {
    const file = "partnerships/carmel-visakhapatnam.yaml";
    const inferred = {
      file,
      replace: 'date: { edtf: "2023-07", basis: stated, claims: [tie] }',
      by: 'date: { edtf: "2023-07", basis: inferred, from: a guess, claims: [tie] }',
    };
    const [, record] = deriveAtlas(dataIn(editedFolder(inferred)), weaveAll).partnerships;
    const basis = record?.history.map(({ date }) => [date?.edtf, date?.basis, date?.from]);
    expect(basis).toEqual([
      ["2023", "stated", null],
      ["2023-07", "inferred", "a guess"],
    ]);
  });
});
