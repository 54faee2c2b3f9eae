import { describe, expect, it } from "vitest";
import type { Atlas } from "../../../../src/model/records/atlas.ts";
import { matchesOf, search, searchIndexOf } from "../../../../src/model/records/search.ts";
import { atlas, sisters } from "../../../fixtures/atlas.ts";

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

  const places = (named: Readonly<Record<string, readonly string[]>>) => {
    const city = atlas.places.carmel as Atlas["places"][string];
    const ends = Object.keys(named).map((id) => ({
      ...(sisters.places[0] as (typeof sisters.places)[number]),
      place: id,
    }));
    const index = searchIndexOf({
      ...atlas,
      places: Object.fromEntries(
        Object.entries(named).map(([id, [name = "", ...aliases]]) => [id, { ...city, id, name, aliases }]),
      ),
      partnerships: [
        { ...sisters, parties: [], sectors: [], title: "x", short: "x", summary: "x", places: ends },
      ],
    });
    return (query: string, limit = 10) =>
      search(index, query, limit).flatMap((found) =>
        found.kind === "place" ? [[found.place, found.alias]] : [],
      );
  };

  it("puts whole words before beginnings, and first words before later ones", () => {
    const found = places({
      later: ["New Pune"],
      whole: ["Pune City"],
      begun: ["Punetown"],
      both: ["Old Punetown"],
    });
    expect(found("pune").map(([id]) => id)).toEqual(["whole", "later", "begun", "both"]);
    expect(found("pune", 2)).toHaveLength(2);
  });

  it("reads hiragana as katakana, and finds a name without spaces from its middle", () => {
    const found = places({ tokyo: ["東京都", "トウキョウ"], carmel: ["Carmel"] });
    expect(found("とうきょう")).toEqual([["tokyo", "トウキョウ"]]);
    expect(found("京都")).toEqual([["tokyo", null]]);
    expect(found("armel")).toEqual([]);
  });

  it("forgives a slip only where the words as typed find nothing", () => {
    const found = places({ seattle: ["Seattle"], seatle: ["Seatle Springs"], other: ["Port Seattle"] });
    expect(found("seatle").map(([id]) => id)).toEqual(["seatle"]);
    expect(
      found("seattel")
        .map(([id]) => id)
        .toSorted(),
    ).toEqual(["other", "seattle"]);
    expect(found("sett")).toEqual([]);
    expect(found("port seatlte").map(([id]) => id)).toEqual(["other"]);
  });

  it("names the alias that fits all typed words, exactly or with a slip, unless the place's own name does", () => {
    const found = places({ prayagraj: ["Prayagraj", "Old Town", "Allahabad City"] });
    expect(found("allahabad city")).toEqual([["prayagraj", "Allahabad City"]]);
    expect(found("allahabd")).toEqual([["prayagraj", "Allahabad City"]]);
    expect(found("prayagrj")).toEqual([["prayagraj", null]]);
    // The one word fits the one name, the other word the other: none fits both.
    expect(found("prayagraj allahabad")).toEqual([["prayagraj", null]]);
  });

  it("counts a title before what it is near to, and that before its summary", () => {
    const named = (id: string, change: Partial<typeof sisters>) => ({
      ...sisters,
      ...{ id, title: "x", short: "x", summary: "x", parties: [], places: [], sectors: [] },
      ...change,
    });
    const ranked = searchIndexOf({
      ...atlas,
      partnerships: [
        named("summary", { summary: "All about rail" }),
        named("sector", { sectors: ["rail"] }),
        named("title", { title: "The rail deal" }),
        named("unknown", { sectors: ["nowhere"], parties: [{ party: "nobody", role: "host", claims: [] }] }),
      ],
    });
    expect(
      search(ranked, "rail", 10).map((found) => (found.kind === "partnership" ? found.partnership : null)),
    ).toEqual(["title", "sector", "summary"]);
  });

  it("gives the filter records alone, whatever else is found", () => {
    const matches = matchesOf(index, "carmel");
    expect([matches?.("prayagraj-carmel"), matches?.("carmel"), matches?.("korea-credit")]).toEqual([
      true,
      false,
      false,
    ]);
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
