import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/records/day.ts";
import { clearFilter } from "../../../../src/model/view/filters.ts";
import {
  homeView,
  isSameSelection,
  nothing,
  type Selection,
  selectNothing,
  selectPartnership,
  selectPlace,
  setCamera,
  setCertainty,
  setDisplay,
  setFrom,
  setLanguage,
  setMatch,
  setMode,
  setProjection,
  setTheme,
  setTo,
  setWorldview,
  showUndated,
  toggleKind,
  toggleLevel,
  togglePartner,
  toggleParty,
  toggleSector,
  toggleSource,
  toggleStatus,
  toggleStroke,
  type View,
} from "../../../../src/model/view/view.ts";

describe("the home view", () => {
  it("is the map of everything that is dated, whoever opens it", () => {
    const everything = {
      parties: [],
      kinds: [],
      statuses: [],
      sectors: [],
      levels: [],
      sources: [],
      strokes: [],
    };
    expect(homeView).toEqual({
      ...{ mode: "up-to", from: null, to: null, on: null, undated: false },
      ...{ partners: ["us", "jp", "kr", "multi", "other"], match: "any", certainty: "all", query: "" },
      ...everything,
      selection: { kind: "none" },
      camera: { kind: "frame", frame: "home" },
      ...{ display: "map", language: "en", theme: "auto", worldview: "auto", projection: "flat", tour: null },
    });
  });
});

describe("a view", () => {
  it("holds one selection: a place takes the card from a record", () => {
    const record = selectPartnership(homeView, "digi-framework");
    expect(selectPlace(record, "tokyo").selection).toEqual({ kind: "place", place: "tokyo" });
  });

  it("stays the same object when nothing was selected and nothing is", () => {
    expect(selectNothing(homeView)).toBe(homeView);
    expect(selectNothing(selectPlace(homeView, "tokyo"))).toEqual(homeView);
    expect(selectPartnership(homeView, "digi-framework").selection).toEqual({
      kind: "partnership",
      partnership: "digi-framework",
    });
  });

  it("tells selections apart by kind and by what is selected", () => {
    const place = (id: string): Selection => ({ kind: "place", place: id });
    const record = (id: string): Selection => ({ kind: "partnership", partnership: id });
    const all = [nothing, place("a"), place("b"), record("a"), record("b")];
    for (const one of all) {
      expect(all.filter((other) => isSameSelection(one, { ...other }))).toEqual([one]);
    }
    // A place without a name is no record without one.
    expect(isSameSelection({ kind: "place", place: undefined as never }, nothing)).toBe(false);
    expect(isSameSelection({ kind: "partnership", partnership: undefined as never }, nothing)).toBe(false);
  });

  it("keeps partners in their usual order however they were ticked", () => {
    const without = togglePartner(togglePartner(homeView, "us"), "jp");
    expect(without.partners).toEqual(["kr", "multi", "other"]);
    expect(togglePartner(togglePartner(without, "jp"), "us").partners).toEqual(homeView.partners);
  });

  it("takes a kind in and out again", () => {
    const one = toggleKind(homeView, "finance");
    expect(one.kinds).toEqual(["finance"]);
    expect(toggleKind(one, "finance").kinds).toEqual([]);
  });

  it("never lets a window end before it begins", () => {
    const window = setTo(setFrom(homeView, dayOf(2023)), dayOf(2020));
    expect([window.from, window.to]).toEqual([dayOf(2020), dayOf(2020)]);
    const pushed = setFrom(setTo(homeView, dayOf(2020)), dayOf(2023));
    expect([pushed.from, pushed.to]).toEqual([dayOf(2023), dayOf(2023)]);
    // The year 1960 lies before day 0.
    const early = setTo(setFrom(homeView, dayOf(1960)), null);
    expect([early.from, early.to]).toEqual([dayOf(1960), null]);
    expect(setFrom(setTo(homeView, dayOf(1960)), null)).toEqual({ ...homeView, to: dayOf(1960) });
    expect(setFrom(homeView, dayOf(2023))).toEqual({ ...homeView, from: dayOf(2023) });
    expect(setTo(homeView, dayOf(1960))).toEqual({ ...homeView, to: dayOf(1960) });
    expect(setFrom(homeView, dayOf(1960))).toEqual({ ...homeView, from: dayOf(1960) });
  });

  it("moves one end of a window alone while the other is on its side", () => {
    const window: View = { ...homeView, from: dayOf(2020), to: dayOf(2022) };
    expect(setTo(window, dayOf(2021))).toEqual({ ...window, to: dayOf(2021) });
    expect(setFrom(window, dayOf(2021))).toEqual({ ...window, from: dayOf(2021) });
    expect(setTo(window, null)).toEqual({ ...window, to: null });
    expect(setFrom(window, null)).toEqual({ ...window, from: null });
  });

  it("moves the day asked about, not the window, in the mode in force", () => {
    const asked = setTo(setMode(homeView, "in-force"), dayOf(2021));
    expect([asked.on, asked.to]).toEqual([dayOf(2021), null]);
  });

  it("clears one filter and leaves the others", () => {
    const filtered = { ...homeView, kinds: ["event"] as const, sectors: ["ai"] };
    expect(clearFilter(filtered, "kinds")).toEqual({ ...homeView, sectors: ["ai"] });
  });

  it("asks for any party again once no party is asked for", () => {
    const filtered: View = { ...homeView, parties: ["japan", "india"], match: "all" };
    expect(clearFilter(filtered, "parties")).toEqual(homeView);
    expect(clearFilter(filtered, "kinds")).toEqual(filtered);
  });

  it("changes one thing at a time and keeps the rest", () => {
    const camera = { kind: "free", lon: 77, lat: 28, zoom: 4 } as const;
    expect(setCamera(homeView, camera)).toEqual({ ...homeView, camera });
    expect(setCertainty(homeView, "stated")).toEqual({ ...homeView, certainty: "stated" });
    expect(setDisplay(homeView, "table")).toEqual({ ...homeView, display: "table" });
    expect(setLanguage(homeView, "hi")).toEqual({ ...homeView, language: "hi" });
    expect(setMatch(homeView, "all")).toEqual({ ...homeView, match: "all" });
    expect(setProjection(homeView, "globe")).toEqual({ ...homeView, projection: "globe" });
    expect(setTheme(homeView, "dark")).toEqual({ ...homeView, theme: "dark" });
    expect(setWorldview(homeView, "in")).toEqual({ ...homeView, worldview: "in" });
    expect(showUndated(homeView, true)).toEqual({ ...homeView, undated: true });
  });

  it("takes every value of a list in after the others, and out again", () => {
    const some: View = {
      ...homeView,
      ...{ parties: ["jbic"], statuses: ["signed"], sectors: ["ai"], levels: ["city"], sources: ["page"] },
      strokes: ["solid"],
    };
    const more = toggleStroke(
      toggleSource(
        toggleLevel(toggleSector(toggleStatus(toggleParty(some, "meti"), "planned"), "rail"), "state"),
        "digest",
      ),
      "dotted",
    );
    expect(more).toEqual({
      ...homeView,
      parties: ["jbic", "meti"],
      statuses: ["signed", "planned"],
      sectors: ["ai", "rail"],
      levels: ["city", "state"],
      sources: ["page", "digest"],
      strokes: ["solid", "dotted"],
    });
    expect(toggleSource(more, "page").sources).toEqual(["digest"]);
  });
});
