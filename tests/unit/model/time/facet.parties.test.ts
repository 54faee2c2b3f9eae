import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../../src/model/records/atlas.ts";
import { matchOptions, type Option, partyOptions } from "../../../../src/model/time/facet.ts";
import { homeView, type View } from "../../../../src/model/view/view.ts";
import { atlas, credit } from "../../../fixtures/atlas.ts";

const counted = <T>(options: readonly Option<T>[]) => options.map(({ value, count }) => [value, count]);
const listed = <T>(options: readonly Option<T>[]) =>
  options.map(({ value, count, chosen }) => [value, count, chosen]);
const seen = (view: Partial<View>): View => ({ ...homeView, ...view });

describe("the parties", () => {
  const government = (id: string, name: string) => ({
    id,
    name,
    short: name,
    country: "IN",
    type: "government" as const,
  });
  const together = (...ids: readonly string[]): Partnership => ({
    ...credit,
    id: ids.join("-"),
    parties: ids.map((party) => ({ party, role: "signatory", claims: [] })),
  });

  it("are offered without those met once, unless they are chosen", () => {
    expect(counted(partyOptions(atlas, homeView))).toEqual([
      ["india", 2],
      ["japan", 1],
      ["south-korea", 2],
    ]);
    expect(listed(partyOptions(atlas, seen({ parties: ["carmel-city"] }))).at(-1)).toEqual([
      "carmel-city",
      1,
      true,
    ]);
  });

  it("stand governments first, then from the most to the least often met, then by name", () => {
    const parties = Object.fromEntries(
      [
        { ...government("z", "Body Z"), type: "agency" as const },
        government("c", "Beta"),
        government("b", "Alpha"),
        government("a", "Rarely"),
      ].map((each) => [each.id, each]),
    );
    const held = {
      ...atlas,
      parties,
      partnerships: [
        together("z", "b", "c"),
        together("z", "b", "c", "a"),
        together("z", "b", "c", "a"),
        together("z"),
      ],
    };
    expect(counted(partyOptions(held, homeView))).toEqual([
      ["b", 3],
      ["c", 3],
      ["a", 2],
      ["z", 4],
    ]);
  });

  it("count with all what a further party would leave", () => {
    const view = seen({ parties: ["south-korea"], match: "all" });
    // Two records name South Korea; India is in both, Japan in the framework alone.
    expect(counted(partyOptions(atlas, view))).toEqual([
      ["india", 2],
      ["japan", 1],
      ["south-korea", 2],
    ]);
    const both = seen({ parties: ["carmel-city", "japan"], match: "all" });
    expect(counted(partyOptions(atlas, both))).toEqual([
      ["india", 0],
      ["japan", 0],
      ["south-korea", 0],
      ["carmel-city", 0],
    ]);
    expect(counted(partyOptions(atlas, { ...both, match: "any" }))).toEqual([
      ["india", 2],
      ["japan", 1],
      ["south-korea", 2],
      ["carmel-city", 1],
    ]);
  });

  it("are matched any or all, with what either would show", () => {
    expect(listed(matchOptions(atlas, seen({ parties: ["south-korea", "japan"], match: "all" })))).toEqual([
      ["any", 2, false],
      ["all", 1, true],
    ]);
  });
});
