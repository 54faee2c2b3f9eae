import { describe, expect, it } from "vitest";
import type { Partnership, PlaceRole } from "../../../../src/model/records/atlas.ts";
import { type Day, dayOf } from "../../../../src/model/records/day.ts";
import type { Status } from "../../../../src/model/records/vocabulary.ts";
import {
  blockingFilter,
  extentOf,
  inForceOn,
  isShown,
  select,
  statusOn,
  windowOf,
} from "../../../../src/model/time/select.ts";
import { homeView, type View } from "../../../../src/model/view/view.ts";
import { atlas, credit, exchange, framework } from "../../../fixtures/atlas.ts";
import { atlasOf, dated } from "./timelineRecords.ts";

const presenceOf = (record: Partnership, view: Partial<View>) =>
  select({ ...atlas, partnerships: [record] }, { ...homeView, ...view }).rows[0]?.presence;

const shownIds = (view: Partial<View>) =>
  select(atlas, { ...homeView, ...view }).shown.map(({ partnership }) => partnership.id);

const shows = (record: Partnership, view: Partial<View>): boolean =>
  select({ ...atlas, partnerships: [record] }, { ...homeView, ...view }).shown.length === 1;

describe("the axis", () => {
  it("begins with the year of the first record and ends with the edition", () => {
    expect(extentOf(atlas)).toEqual({ first: dayOf(2016), last: dayOf(2026, 11, 22) });
  });

  it("is not stretched by a record that began about some year", () => {
    const held = atlasOf([dated("2000~/.."), dated("2016-05")]);
    expect(extentOf(held)).toEqual({ first: dayOf(2016), last: dayOf(2026, 11, 22) });
  });

  it("is the edition's own year where nothing is dated", () => {
    expect(extentOf(atlasOf([dated(null)])).first).toBe(dayOf(2026));
  });
});

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

  it("takes the days that its mode asks for, and the axis's ends where none is set", () => {
    const [first, last] = [dayOf(2016), dayOf(2026, 11, 22)];
    const set = { from: dayOf(2018), to: dayOf(2020), on: dayOf(2022) };
    const at = (view: Partial<View>) => windowOf({ ...homeView, ...view }, { first, last });
    expect(at({ ...set, mode: "up-to" })).toEqual({ from: first, to: set.to });
    expect(at({ ...set, mode: "between" })).toEqual({ from: set.from, to: set.to });
    expect(at({ ...set, mode: "in-force" })).toEqual({ from: set.on, to: set.on });
    expect(at({ mode: "between" })).toEqual({ from: first, to: last });
    expect(at({ mode: "in-force" })).toEqual({ from: last, to: last });
  });

  it("shows up to a day what is long over, also what ended before the axis begins", () => {
    const long = dated("1990~/1995");
    const at = (view: Partial<View>) =>
      select(atlasOf([long, dated("2016")]), { ...homeView, ...view }).rows[0];
    expect(at({})?.presence).toBe("certain");
    expect(at({ mode: "between" })?.presence).toBe("outside");
  });

  it("asks of a day what is in force on it", () => {
    expect(presenceOf(credit, { mode: "in-force", on: dayOf(2025) })).toBe("outside");
    expect(presenceOf(framework, { mode: "in-force", on: dayOf(2025) })).toBe("certain");
  });

  it("shows what is certain or possible, and nothing that lies outside", () => {
    expect((["certain", "possible", "outside"] as const).map((each) => isShown(each, homeView))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe("in force on a day", () => {
  it.each(["dialogue", "event"] as const)(
    "holds for a %s on its own day only, whatever its status",
    (kind) => {
      for (const status of ["completed", "signed", "ongoing"] as const) {
        const meeting = dated("2024-06-17", { kind, status });
        expect(inForceOn(meeting, dayOf(2024, 6, 16))).toBe("outside");
        expect(inForceOn(meeting, dayOf(2024, 6, 17))).toBe("certain");
        expect(inForceOn(meeting, dayOf(2024, 6, 18))).toBe("outside");
      }
    },
  );

  it("holds for what was signed without an end from then on", () => {
    expect(inForceOn(framework, dayOf(2024, 9, 30))).toBe("outside");
    expect(inForceOn(framework, dayOf(2024, 10, 1))).toBe("possible");
    expect(inForceOn(framework, dayOf(2024, 10, 30))).toBe("possible");
    expect(inForceOn(framework, dayOf(2024, 10, 31))).toBe("certain");
  });

  it.each([
    ["signed", "certain"],
    ["in-force", "certain"],
    ["ongoing", "certain"],
    ["announced", "outside"],
    ["planned", "outside"],
    ["proposed", "outside"],
    ["aspiration", "outside"],
  ] as const)("makes of an agreement that is %s: %s", (status, presence) => {
    expect(inForceOn(dated("2020", { status }), dayOf(2025))).toBe(presence);
    // A city tie stands once it is there; one that is only wished for is not there.
    expect(inForceOn(dated("2020", { kind: "sister-cities", status }), dayOf(2025))).toBe(presence);
  });

  it("does not hold for a model, nor is it known of what has no date", () => {
    expect(inForceOn(dated("2020", { kind: "model", status: "ongoing" }), dayOf(2025))).toBe("outside");
    expect(inForceOn(exchange, dayOf(2025))).toBe("undated");
  });

  it("ends a span with its last year, in which it may have ended already", () => {
    const programme = dated("2022/2025", { kind: "programme", status: "ongoing" });
    expect(inForceOn(programme, dayOf(2021, 12, 31))).toBe("outside");
    expect(inForceOn(programme, dayOf(2022, 6, 1))).toBe("possible");
    expect(inForceOn(programme, dayOf(2024, 6, 1))).toBe("certain");
    expect(inForceOn(programme, dayOf(2025, 1, 1))).toBe("certain");
    expect(inForceOn(programme, dayOf(2025, 1, 2))).toBe("possible");
    expect(inForceOn(programme, dayOf(2026))).toBe("outside");
  });

  it("ends what was completed, on the day it was", () => {
    const programme = dated("2021-05-03", { kind: "programme", status: "completed" });
    expect(inForceOn(programme, dayOf(2021, 5, 3))).toBe("certain");
    expect(inForceOn(programme, dayOf(2021, 5, 4))).toBe("outside");
  });

  it.each(["presence", "infrastructure", "institution", "sister-cities"] as const)(
    "goes on for a completed %s, which then stands",
    (kind) => {
      expect(inForceOn(dated("2020-08-10", { kind, status: "completed" }), dayOf(2025))).toBe("certain");
    },
  );

  it("knows the status a record had then", () => {
    const step = (status: Status, edtf: string | null) => ({ status, date: dated(edtf).date, claims: [] });
    const changed = dated("2024", { history: [step("planned", "2024-01-10"), step("signed", "2024-08-01")] });
    expect(statusOn(changed, dayOf(2020))).toBe("planned");
    expect(statusOn(changed, dayOf(2024, 5, 1))).toBe("planned");
    expect(statusOn(changed, dayOf(2024, 8, 1))).toBe("signed");
    const sometime = dated("2024", { history: [step("planned", "2024-01-10"), step("ongoing", null)] });
    expect(statusOn(sometime, dayOf(2023))).toBe("ongoing");
    expect(statusOn(dated("2024", { status: "proposed" }), dayOf(2023))).toBe("proposed");
  });
});

describe("the filters", () => {
  it("count a record of three parties once, under no single partner", () => {
    expect(select(atlas, homeView).counts).toEqual({ us: 1, jp: 0, kr: 1, multi: 1, other: 0 });
    expect(select(atlas, { ...homeView, partners: ["kr"] }).total).toBe(4);
  });

  it("let a record through that has one of several chosen values", () => {
    expect(shownIds({ sectors: ["rail", "ai"] })).toEqual(["korea-credit", "digi-framework"]);
    expect(shownIds({ kinds: ["finance", "event"] })).toEqual(["korea-credit"]);
    expect(shownIds({ statuses: ["announced", "planned"] })).toEqual(["korea-credit"]);
    expect(shownIds({ strokes: ["dashed"] })).toEqual(["korea-credit"]);
    expect(shownIds({ sources: ["digest", "page"] })).toEqual(["prayagraj-carmel", "digi-framework"]);
    expect(shownIds({ partners: ["us", "kr"] })).toEqual(["prayagraj-carmel", "korea-credit"]);
  });

  it("let a record through that has any of the parties, or all of them", () => {
    const parties = ["japan", "south-korea"];
    expect(shownIds({ parties, match: "any" })).toEqual(["korea-credit", "digi-framework"]);
    expect(shownIds({ parties, match: "all" })).toEqual(["digi-framework"]);
    expect(shownIds({ parties: ["japan", "nobody"], match: "all" })).toEqual([]);
  });

  it("let a record through with one end at one of the levels; a venue there is no end", () => {
    expect(shownIds({ levels: ["city"] })).toEqual(["prayagraj-carmel", "digi-framework"]);
    expect(shownIds({ levels: ["country"] })).toEqual([]);
    const venue: PlaceRole = {
      place: "tokyo",
      role: "venue",
      party: null,
      basis: "stated",
      from: null,
      claims: [],
    };
    expect(shows(dated("2024", { places: [venue] }), { levels: ["city"] })).toBe(false);
    const nowhere: PlaceRole = { ...venue, place: "atlantis", role: "end" };
    expect(shows(dated("2024", { places: [nowhere] }), { levels: ["city"] })).toBe(false);
  });

  it("narrow by the search words", () => {
    expect(shownIds({ query: "korea" })).toEqual(["korea-credit", "digi-framework"]);
  });

  it("are named, the first of them, when clearing it alone brings records back", () => {
    expect(blockingFilter(atlas, homeView)).toBeNull();
    expect(blockingFilter(atlas, { ...homeView, query: "atlantis" })).toBe("query");
    expect(blockingFilter(atlas, { ...homeView, kinds: ["event"], levels: ["country"] })).toBeNull();
  });
});

describe("stated only", () => {
  const end = (basis: "stated" | "inferred", role: PlaceRole["role"] = "end"): PlaceRole => ({
    place: "tokyo",
    role,
    party: null,
    basis,
    from: null,
    claims: [],
  });
  const isStated = (record: Partnership): boolean => shows(record, { certainty: "stated" });

  it("wants every end in a source, and does not mind where it was signed", () => {
    expect(shownIds({ certainty: "stated" })).toEqual(["prayagraj-carmel", "korea-credit"]);
    expect(isStated(dated("2024", { places: [end("stated"), end("stated")] }))).toBe(true);
    expect(isStated(dated("2024", { places: [end("stated"), end("inferred")] }))).toBe(false);
    expect(isStated(dated("2024", { places: [end("stated"), end("inferred", "venue")] }))).toBe(true);
  });

  it("wants the date in a source", () => {
    const { date } = dated("2024");
    const onDay = (on: Day, inferred: boolean) =>
      isStated(
        dated("2024", {
          date: date && { ...date, startLatest: on, basis: inferred ? "inferred" : "stated" },
        }),
      );
    expect(onDay(dayOf(2024, 5, 1), false)).toBe(true);
    expect(onDay(dayOf(2024, 5, 1), true)).toBe(false);
  });
});
