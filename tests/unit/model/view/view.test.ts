import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/records/day.ts";
import { isSamePeriod, withPeriodOf } from "../../../../src/model/view/period.ts";
import {
  clearFilter,
  homeView,
  selectNothing,
  selectPartnership,
  selectPlace,
  setFrom,
  setMode,
  setTo,
  toggleKind,
  togglePartner,
  type View,
} from "../../../../src/model/view/view.ts";

describe("a view", () => {
  it("holds one selection: a place takes the card from a record", () => {
    const record = selectPartnership(homeView, "digi-framework");
    expect(selectPlace(record, "tokyo").selection).toEqual({ kind: "place", place: "tokyo" });
  });

  it("stays the same object when nothing was selected and nothing is", () => {
    expect(selectNothing(homeView)).toBe(homeView);
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

  it("takes the period of another view and leaves the rest", () => {
    const other: View = { ...homeView, mode: "in-force", on: dayOf(2024), undated: true, query: "rail" };
    const taken = withPeriodOf({ ...homeView, kinds: ["event"] }, other);
    expect(taken).toEqual({
      ...homeView,
      mode: "in-force",
      on: dayOf(2024),
      undated: true,
      kinds: ["event"],
    });
    expect(isSamePeriod(taken, other)).toBe(true);
    expect(isSamePeriod(taken, homeView)).toBe(false);
  });
});
