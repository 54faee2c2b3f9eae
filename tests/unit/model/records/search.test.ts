import { describe, expect, it } from "vitest";
import { matchesOf, search, searchIndexOf } from "../../../../src/model/records/search.ts";
import { atlas } from "../../../fixtures/atlas.ts";

const index = searchIndexOf(atlas);
const find = (query: string) => search(index, query, 10);
const records = (query: string) =>
  find(query).flatMap((found) => (found.kind === "partnership" ? [found.partnership] : []));

describe("search", () => {
  it("finds Prayagraj by its old name and says which", () => {
    expect(find("allahabad")[0]).toEqual({ kind: "place", place: "prayagraj", alias: "Allahabad" });
    expect(find("prayagraj")[0]).toEqual({ kind: "place", place: "prayagraj", alias: null });
  });

  it("finds from the beginning of a word, whatever its case", () => {
    expect(find("TOK")[0]).toEqual({ kind: "place", place: "tokyo", alias: null });
    expect(find("okyo")).toEqual([]);
  });

  it("does not mind accents, on either side", () => {
    expect(find("prayag")[0]).toMatchObject({ place: "prayagraj" });
    expect(find("Tōkyō")[0]).toMatchObject({ place: "tokyo" });
  });

  it("finds names in other scripts, with their vowel signs", () => {
    expect(find("東京")[0]).toMatchObject({ place: "tokyo", alias: "東京" });
    expect(find("दिल्ली")[0]).toMatchObject({ place: "new-delhi" });
    expect(find("दल")).toEqual([]);
  });

  it("finds a record by its title, its parties, its places and its sectors", () => {
    expect(records("digi")).toEqual(["digi-framework"]);
    expect(records("south korea")).toEqual(expect.arrayContaining(["korea-credit", "digi-framework"]));
    expect(records("carmel")).toEqual(["prayagraj-carmel"]);
    expect(records("rail")).toEqual(["korea-credit"]);
  });

  it("wants every typed word", () => {
    expect(records("smart carmel")).toEqual(["prayagraj-carmel"]);
    expect(records("rail carmel")).toEqual([]);
  });

  it("puts places and parties before the records that only name them", () => {
    expect(find("carmel").map(({ kind }) => kind)).toEqual(["place", "party", "partnership"]);
  });

  it("finds nothing for nothing, and lets everything through", () => {
    expect(find("  ")).toEqual([]);
    expect(matchesOf(index, " , ")).toBeNull();
  });

  it("gives the filter the records it finds", () => {
    const matches = matchesOf(index, "allahabad");
    expect(atlas.partnerships.map(({ id }) => matches?.(id))).toEqual([true, false, false, false]);
  });
});
