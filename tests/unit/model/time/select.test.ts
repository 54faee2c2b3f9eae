import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../../src/model/records/atlas.ts";
import { dayOf } from "../../../../src/model/records/day.ts";
import {
  clearFilters,
  kindOptions,
  levelOptions,
  matchOptions,
  type Option,
  partnerOptions,
  partyOptions,
  takeWayOut,
  wayOutOf,
} from "../../../../src/model/time/facet.ts";
import { blockingFilter, inForceOn, select, statusOn } from "../../../../src/model/time/select.ts";
import { homeView, type View } from "../../../../src/model/view/view.ts";
import { atlas, credit, exchange, framework, sisters } from "../../../fixtures/atlas.ts";
import { dated } from "./timelineRecords.ts";

const presenceOf = (record: Partnership, view: Partial<View>) =>
  select({ ...atlas, partnerships: [record] }, { ...homeView, ...view }).rows[0]?.presence;

const shownIds = (view: Partial<View>) =>
  select(atlas, { ...homeView, ...view }).shown.map(({ partnership }) => partnership.id);

describe("the window", () => {
  it("keeps a partnership dated only 2023 visible for any window that touches 2023", () => {
    const between = (from: number, to: number) => presenceOf(credit, { mode: "between", from, to });
    expect(between(dayOf(2023, 12, 31), dayOf(2025))).toBe("possible");
    expect(between(dayOf(2020), dayOf(2023, 1, 1))).toBe("possible");
    expect(between(dayOf(2020), dayOf(2022, 12, 31))).toBe("outside");
    expect(between(dayOf(2024), dayOf(2025))).toBe("outside");
  });

  it("is certain of a year once all of it lies in the window", () => {
    expect(presenceOf(credit, { mode: "between", from: dayOf(2022), to: dayOf(2023, 12, 31) })).toBe(
      "certain",
    );
    expect(presenceOf(credit, { to: dayOf(2023, 12, 30) })).toBe("possible");
    expect(presenceOf(credit, { to: dayOf(2023, 12, 31) })).toBe("certain");
  });

  it("shows an undated record only to a reader who asks, and never drops it", () => {
    expect(shownIds({})).toEqual(["prayagraj-carmel", "korea-credit", "digi-framework"]);
    expect(shownIds({ undated: true })).toContain("expert-exchange");
    expect(select(atlas, homeView).undated.map(({ partnership }) => partnership)).toEqual([exchange]);
  });

  it("begins with the year of the first record and ends with the edition", () => {
    expect(select(atlas, homeView).window).toEqual({ from: dayOf(2016), to: dayOf(2026, 11, 22) });
  });
});

describe("in force on a day", () => {
  it("holds for a meeting on its own day only", () => {
    const meeting = dated("2024-06-17", { kind: "dialogue", status: "completed" });
    expect(inForceOn(meeting, dayOf(2024, 6, 16))).toBe("outside");
    expect(inForceOn(meeting, dayOf(2024, 6, 17))).toBe("certain");
    expect(inForceOn(meeting, dayOf(2024, 6, 18))).toBe("outside");
  });

  it("holds for what was signed without an end from then on", () => {
    expect(inForceOn(framework, dayOf(2024, 9, 30))).toBe("outside");
    expect(inForceOn(framework, dayOf(2024, 10, 15))).toBe("possible");
    expect(inForceOn(framework, dayOf(2026))).toBe("certain");
  });

  it("does not hold for a plan or a model", () => {
    expect(inForceOn(credit, dayOf(2025))).toBe("outside");
    expect(inForceOn(dated("2020", { kind: "model", status: "ongoing" }), dayOf(2025))).toBe("outside");
  });

  it("ends a span with its last year", () => {
    const programme = dated("2022/2025", { kind: "programme", status: "ongoing" });
    expect(inForceOn(programme, dayOf(2024, 6, 1))).toBe("certain");
    expect(inForceOn(programme, dayOf(2026))).toBe("outside");
  });

  it("knows the status a record had then", () => {
    const step = (status: "planned" | "signed", edtf: string) => ({
      status,
      date: dated(edtf).date,
      claims: [],
    });
    const changed = dated("2024", { history: [step("planned", "2024-01-10"), step("signed", "2024-08-01")] });
    expect(statusOn(changed, dayOf(2024, 5, 1))).toBe("planned");
    expect(statusOn(changed, dayOf(2024, 8, 1))).toBe("signed");
  });
});

describe("the filters", () => {
  it("count a record of three parties once, under no single partner", () => {
    expect(select(atlas, homeView).counts).toEqual({ us: 1, jp: 0, kr: 1, multi: 1, other: 0 });
  });

  it("let a record through that has one of several chosen sectors", () => {
    expect(shownIds({ sectors: ["rail", "ai"] })).toEqual(["korea-credit", "digi-framework"]);
  });

  it("leave out inferred ends when only the stated are wanted", () => {
    expect(shownIds({ certainty: "stated" })).toEqual(["prayagraj-carmel", "korea-credit"]);
  });

  it("offer every value with the number it would show, whatever is chosen of the same filter", () => {
    const options = kindOptions(atlas, { ...homeView, kinds: ["finance"] });
    expect(options.map(({ value, count, chosen }) => [value, count, chosen])).toEqual([
      ["framework", 1, false],
      ["sister-cities", 1, false],
      ["finance", 1, true],
      ["programme", 0, false],
    ]);
  });

  it("offer no partner group without a record", () => {
    expect(partnerOptions(atlas, homeView).map(({ value }) => value)).toEqual(["us", "jp", "kr", "multi"]);
  });
});

const counted = <T>(options: readonly Option<T>[]) => options.map(({ value, count }) => [value, count]);

describe("the parties", () => {
  it("let a record through that has any of them, or all of them", () => {
    const parties = ["japan", "south-korea"];
    expect(shownIds({ parties, match: "any" })).toEqual(["korea-credit", "digi-framework"]);
    expect(shownIds({ parties, match: "all" })).toEqual(["digi-framework"]);
    expect(shownIds({ parties: ["japan", "nobody"], match: "all" })).toEqual([]);
  });

  it("are offered from the most to the least often met, without those met once", () => {
    expect(counted(partyOptions(atlas, homeView))).toEqual([
      ["india", 2],
      ["japan", 1],
      ["south-korea", 2],
    ]);
    expect(counted(partyOptions(atlas, { ...homeView, parties: ["carmel-city"] })).at(-1)).toEqual([
      "carmel-city",
      1,
    ]);
  });

  it("count with all what a further party would leave", () => {
    const view: View = { ...homeView, parties: ["south-korea"], match: "all" };
    expect(counted(partyOptions(atlas, view))).toEqual([
      ["india", 2],
      ["japan", 1],
      ["south-korea", 2],
    ]);
    const both: View = { ...view, parties: ["south-korea", "japan"] };
    expect(counted(matchOptions(atlas, both))).toEqual([
      ["any", 2],
      ["all", 1],
    ]);
  });

  it("are named when they block", () => {
    const view: View = { ...homeView, parties: ["carmel-city", "japan"], match: "all" };
    expect(wayOutOf(atlas, view)).toEqual({ kind: "filter", name: "parties" });
  });
});

describe("the levels", () => {
  it("let a record through with one end at one of them", () => {
    expect(shownIds({ levels: ["city"] })).toEqual(["prayagraj-carmel", "digi-framework"]);
    expect(shownIds({ levels: ["country"] })).toEqual([]);
    expect(counted(levelOptions(atlas, homeView))).toEqual([["city", 2]]);
  });
});

describe("the search words", () => {
  it("narrow every count, and are named when they block", () => {
    expect(shownIds({ query: "korea" })).toEqual(["korea-credit", "digi-framework"]);
    expect(counted(kindOptions(atlas, { ...homeView, query: "korea" }))).toEqual([
      ["framework", 1],
      ["sister-cities", 0],
      ["finance", 1],
      ["programme", 0],
    ]);
    expect(wayOutOf(atlas, { ...homeView, query: "atlantis" })).toEqual({ kind: "filter", name: "query" });
  });
});

describe("the way out of an empty map", () => {
  it("names the filter that blocks", () => {
    const view: View = { ...homeView, kinds: ["event"], sectors: ["rail"] };
    expect(blockingFilter(atlas, view)).toBe("kinds");
    expect(wayOutOf(atlas, view)).toEqual({ kind: "filter", name: "kinds" });
  });

  it("clears all of them when no single one does", () => {
    const view: View = { ...homeView, kinds: ["event"], sectors: ["space"] };
    expect(wayOutOf(atlas, view)).toEqual({ kind: "filters" });
    expect(takeWayOut(view, { kind: "filters" })).toEqual(clearFilters(view));
  });

  it("opens all of time when the window is what blocks", () => {
    const view: View = { ...homeView, to: dayOf(2000) };
    expect(wayOutOf(atlas, view)).toEqual({ kind: "time" });
    expect(takeWayOut(view, { kind: "time" })).toEqual(homeView);
  });

  it("is not needed while something is shown", () => {
    expect(wayOutOf(atlas, { ...homeView, partners: ["us"] })).toBeNull();
    expect(shownIds({ partners: ["us"] })).toEqual([sisters.id]);
  });
});
