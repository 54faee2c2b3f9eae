import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../../src/model/records/atlas.ts";
import type { Row } from "../../../../src/model/time/select.ts";
import {
  type Column,
  firstSorting,
  newestFirst,
  partyLine,
  sortBy,
  sortRows,
} from "../../../../src/model/time/sorting.ts";
import { atlas, credit, exchange, framework, sisters } from "../../../fixtures/atlas.ts";

const row = (partnership: Partnership): Row => ({ partnership, presence: "certain" });
const rows = [sisters, exchange, credit, framework].map(row);
const names: Readonly<Record<string, string>> = {
  "sister-cities": "Twin towns",
  finance: "money",
  framework: "Frame",
  programme: "Programme",
};
const sorted = (column: Column, ascending: boolean, given: readonly Row[] = rows) =>
  sortRows(atlas, given, { column, ascending }, (kind) => names[kind] ?? kind).map(
    ({ partnership }) => partnership.id,
  );

const [prayagraj, korea, digi, experts] = [sisters.id, credit.id, framework.id, exchange.id];

describe("a table's order", () => {
  it("begins with the newest", () => {
    expect(firstSorting).toEqual({ column: "date", ascending: false });
    expect(sorted("date", false)).toEqual([digi, korea, prayagraj, experts]);
  });

  it("turns round on the same column, and begins at the start of another, dates at their end", () => {
    expect(sortBy(firstSorting, "date")).toEqual({ column: "date", ascending: true });
    expect(sortBy(firstSorting, "title")).toEqual({ column: "title", ascending: true });
    expect(sortBy({ column: "title", ascending: true }, "title")).toEqual({
      column: "title",
      ascending: false,
    });
    expect(sortBy({ column: "title", ascending: true }, "date")).toEqual(firstSorting);
    expect(sortBy({ column: "kind", ascending: true }, "title")).toEqual({
      column: "title",
      ascending: true,
    });
  });

  it("keeps the atlas's order among equals, in either direction", () => {
    const twins = ["a", "b", "c"].map((id) => row({ ...sisters, id }));
    for (const column of ["title", "kind", "parties", "date", "status"] as const) {
      expect(sorted(column, true, twins), column).toEqual(["a", "b", "c"]);
      expect(sorted(column, false, twins), column).toEqual(["a", "b", "c"]);
    }
  });

  it("turns dates that stand the other way round", () => {
    expect(sorted("date", true, [framework, credit, sisters].map(row))).toEqual([prayagraj, korea, digi]);
    expect(sorted("date", false, [sisters, credit, framework].map(row))).toEqual([digi, korea, prayagraj]);
  });

  it("keeps undated records last in either direction", () => {
    expect(sorted("date", true)).toEqual([prayagraj, korea, digi, experts]);
    expect(sorted("date", true, [exchange, sisters, exchange].map(row))).toEqual([
      prayagraj,
      experts,
      experts,
    ]);
  });

  it("is by title as readers order words: case aside, numbers by their value", () => {
    const titled = (title: string) => row({ ...sisters, id: title, title });
    const words = ["b 10", "B 9", "a"].map(titled);
    expect(sorted("title", true, words)).toEqual(["a", "B 9", "b 10"]);
    expect(sorted("title", false, words)).toEqual(["b 10", "B 9", "a"]);
    // DiGi, Exchange, Prayagraj, South Korea.
    expect(sorted("title", true)).toEqual([digi, experts, prayagraj, korea]);
  });

  it("is by what readers call a kind", () => {
    expect(sorted("kind", true)).toEqual([digi, korea, experts, prayagraj]);
    expect(sorted("kind", false)).toEqual([prayagraj, experts, korea, digi]);
  });

  it("is by the parties' short names in one line", () => {
    expect(partyLine(atlas, row(framework))).toBe("US, Japan, Korea, India");
    const twice = { ...sisters, parties: [...sisters.parties, ...sisters.parties] };
    expect(partyLine(atlas, row(twice))).toBe("Prayagraj, Carmel");
    const stranger = { ...sisters, parties: [{ party: "nobody", role: "host" as const, claims: [] }] };
    expect(partyLine(atlas, row(stranger))).toBe("nobody");
    // Japan, India · Korea, India · Prayagraj, Carmel · US, Japan, …
    expect(sorted("parties", true)).toEqual([experts, korea, prayagraj, digi]);
    expect(sorted("parties", false)).toEqual([digi, prayagraj, korea, experts]);
  });

  it("is by how far a tie has come, signed before announced before planned", () => {
    expect(sorted("status", true)).toEqual([prayagraj, digi, korea, experts]);
    expect(sorted("status", false)).toEqual([experts, korea, prayagraj, digi]);
  });
});

describe("records as news", () => {
  it("stand newest first, those of one day as in the atlas, undated ones last", () => {
    const again = { ...framework, id: "again" };
    expect(newestFirst([exchange, sisters, framework, again, credit]).map(({ id }) => id)).toEqual([
      digi,
      "again",
      korea,
      prayagraj,
      experts,
    ]);
  });
});
