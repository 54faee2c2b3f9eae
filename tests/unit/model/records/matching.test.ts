import { describe, expect, it } from "vitest";
import { indexOf, matchesIn } from "../../../../src/model/records/matching.ts";
import { atlas } from "../../../fixtures/atlas.ts";

const found = (query: string) => {
  const matches = matchesIn(atlas, query);
  return matches && atlas.partnerships.map(({ id }) => id).filter(matches);
};

describe("the records of a view's search words", () => {
  it("are all of them when nothing was typed", () => {
    expect(found("")).toBeNull();
    expect(found("  ")).toBeNull();
  });

  it("are those that the words find, whatever was asked before", () => {
    expect(found("korea")).toEqual(["korea-credit", "digi-framework"]);
    expect(found("rail")).toEqual(["korea-credit"]);
    expect(found("korea")).toEqual(["korea-credit", "digi-framework"]);
  });

  it("are looked for once, as the atlas is indexed once", () => {
    expect(matchesIn(atlas, "korea")).toBe(matchesIn(atlas, "korea"));
    expect(indexOf(atlas)).toBe(indexOf(atlas));
    expect(indexOf({ ...atlas })).not.toBe(indexOf(atlas));
  });
});
