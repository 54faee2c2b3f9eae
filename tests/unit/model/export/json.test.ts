import { describe, expect, it } from "vitest";
import { jsonOf, publishedRecords } from "../../../../src/model/export/json.ts";
import { atlas, credit, sisters } from "../../../fixtures/atlas.ts";

describe("the JSON file", () => {
  it("holds the records asked for, in order of id, and only their sources", () => {
    const { partnerships, sources } = publishedRecords(atlas, [sisters, credit]);
    expect(partnerships.map(({ id }) => id)).toEqual(["korea-credit", "prayagraj-carmel"]);
    expect(sources.map(({ id }) => id)).toEqual(["article", "digest"]);
    expect(partnerships[1]?.conflicts[0]?.values).toEqual([
      { value: "2016", source: "article" },
      { value: "2015", source: "digest" },
    ]);
  });

  it("says where it comes from and under which licence", () => {
    const origin = {
      title: "Setu",
      address: "https://example.org/?v=1",
      edition: "2026-11-22",
      license: "https://creativecommons.org/licenses/by/4.0/",
      note: "Not routes.",
    };
    expect(JSON.parse(jsonOf(atlas, [credit], origin))).toMatchObject({ ...origin, schemaVersion: 1 });
  });
});
