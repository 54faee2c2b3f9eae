import { describe, expect, it } from "vitest";
import type { Amount } from "../../../../src/model/records/atlas.ts";
import { dayOf } from "../../../../src/model/records/day.ts";
import type { Qualifier } from "../../../../src/model/records/vocabulary.ts";
import { select } from "../../../../src/model/time/select.ts";
import { summaryOf, sumOf, toggleYear, toggleYearOf } from "../../../../src/model/time/summary.ts";
import { homeView, type View } from "../../../../src/model/view/view.ts";
import { atlas, credit, framework } from "../../../fixtures/atlas.ts";
import { dated } from "./timelineRecords.ts";

const summary = (view: Partial<View> = {}) => {
  const seen = { ...homeView, ...view };
  return summaryOf(atlas, seen, select(atlas, seen));
};

const amount = (value: number, qualifier: Qualifier, currency = "USD"): Amount => ({
  value,
  qualifier,
  currency,
  of: "loan",
  claims: [],
});

describe("the summary", () => {
  it("puts every shown record in one year, split by partner", () => {
    const { years } = summary({ undated: true });
    expect(years.map(({ value, count, groups }) => [value, count, groups])).toEqual([
      [2016, 1, [{ group: "us", count: 1 }]],
      [2023, 1, [{ group: "kr", count: 1 }]],
      [2024, 1, [{ group: "multi", count: 1 }]],
      ["undated", 1, [{ group: "jp", count: 1 }]],
    ]);
  });

  it("names no year for a record of about a year", () => {
    const dates = ["2016~", "2018-06~", "2017~/2019", "2018/2020", "2017"];
    const about = { ...atlas, partnerships: dates.map((date) => dated(date)) };
    const { years } = summaryOf(about, homeView, select(about, homeView));
    expect(years.map(({ value, count, share }) => [value, count, share])).toEqual([
      [2017, 1, 0.5],
      [2018, 2, 1],
      ["unsure", 2, 1],
    ]);
  });

  it("knows which year is shown alone: from its first day to its last, between two days", () => {
    const year = { from: dayOf(2023), to: dayOf(2023, 12, 31) } as const;
    const chosen = (view: Partial<View>) =>
      summary({ undated: true, ...view }).years.flatMap((bar) => (bar.chosen ? [bar.value] : []));
    expect(chosen({ mode: "between", ...year })).toEqual([2023]);
    expect(chosen({ mode: "up-to", ...year })).toEqual([]);
    expect(chosen({ mode: "between", from: year.from })).toEqual([]);
    expect(chosen({ mode: "between", to: year.to })).toEqual([]);
    expect(chosen({ mode: "between" })).toEqual([]);
    expect(chosen({ mode: "between", to: dayOf(2016, 12, 31) })).toEqual([2016]);
  });

  it("names the partner groups that have a record", () => {
    expect(summary().groups).toEqual(["us", "kr", "multi"]);
    expect(summary({ partners: ["kr"] }).groups).toEqual(["kr"]);
  });

  it("counts a record in each of its sectors, most first", () => {
    expect(summary().sectors.map(({ value, count, share }) => [value, count, share])).toEqual([
      ["smart-cities", 2, 1],
      ["ai", 1, 0.5],
      ["rail", 1, 0.5],
    ]);
  });

  it("keeps a chosen value in sight when nothing of it is left", () => {
    expect(summary({ kinds: ["event"] }).kinds).toEqual([
      { value: "event", count: 0, share: 0, chosen: true },
    ]);
  });

  it("agrees with the map in every mode: years, statuses and kinds each add up to what is shown", () => {
    const add = (bars: readonly { readonly count: number }[]) =>
      bars.reduce((sum, { count }) => sum + count, 0);
    for (const mode of ["up-to", "between", "in-force"] as const) {
      for (const query of ["", "korea"]) {
        for (const undated of [false, true]) {
          const view: View = { ...homeView, mode, query, undated, from: dayOf(2017), on: dayOf(2025) };
          const { shown } = select(atlas, view);
          const { years, statuses, kinds } = summaryOf(atlas, view, { shown });
          expect([add(years), add(statuses), add(kinds)]).toEqual(Array(3).fill(shown.length));
        }
      }
    }
  });
});

describe("money", () => {
  it("is listed by currency and added up only within one", () => {
    const records = [
      { ...credit, id: "a", amount: amount(4e9, "over") },
      { ...credit, id: "b", amount: amount(1e9, "exactly") },
      { ...framework, id: "c", amount: amount(5e12, "exactly", "JPY") },
    ];
    const held = { ...atlas, partnerships: records };
    const { money } = summaryOf(held, homeView, select(held, homeView));
    expect(money.map(({ currency, amounts, sum }) => [currency, amounts.map(({ id }) => id), sum])).toEqual([
      ["USD", ["a", "b"], { value: 5e9, qualifier: "at-least", leftOut: 0 }],
      ["JPY", ["c"], null],
    ]);
  });

  it("stands with its share of the greatest, greatest first; currencies by number, then by name", () => {
    const records = [
      { ...credit, id: "a", amount: amount(1, "exactly", "KRW") },
      { ...credit, id: "b", amount: amount(1, "exactly", "INR") },
      { ...credit, id: "c", amount: amount(50, "exactly", "USD") },
      { ...credit, id: "d", amount: amount(200, "exactly", "USD") },
      { ...credit, id: "e", amount: amount(100, "exactly", "USD") },
    ];
    const held = { ...atlas, partnerships: records };
    const { money } = summaryOf(held, homeView, select(held, homeView));
    expect(
      money.map(({ currency, amounts }) => [currency, amounts.map(({ id, share }) => [id, share])]),
    ).toEqual([
      [
        "USD",
        [
          ["d", 1],
          ["e", 0.5],
          ["c", 0.25],
        ],
      ],
      ["INR", [["b", 1]]],
      ["KRW", [["a", 1]]],
    ]);
  });

  it("is added up exactly only from exact amounts", () => {
    expect(sumOf([amount(1, "exactly"), amount(2, "exactly")])).toEqual({
      value: 3,
      qualifier: "exactly",
      leftOut: 0,
    });
    expect(sumOf([amount(1, "over"), amount(2, "at-least")])).toEqual({
      value: 3,
      qualifier: "at-least",
      leftOut: 0,
    });
  });

  it("leaves out of a sum what is only about, nearly or up to an amount", () => {
    const rough = [amount(10, "about"), amount(20, "nearly"), amount(40, "up-to")];
    expect(sumOf([amount(1, "exactly"), ...rough])).toEqual({ value: 1, qualifier: "at-least", leftOut: 3 });
    expect(sumOf(rough)).toBeNull();
  });
});

describe("a year of the summary", () => {
  it("is shown by a press and left by another", () => {
    const year = toggleYear(atlas, homeView, 2023);
    expect(year).toEqual({
      ...homeView,
      mode: "between",
      from: dayOf(2023),
      to: dayOf(2023, 12, 31),
    });
    expect(toggleYear(atlas, year, 2023)).toEqual(homeView);
  });

  it("is shown with one partner by a press on that partner's part", () => {
    const part = toggleYearOf(atlas, homeView, 2023, "kr");
    expect([part.from, part.partners]).toEqual([dayOf(2023), ["kr"]]);
    expect(toggleYearOf(atlas, part, 2023, "kr")).toEqual(homeView);
    expect(toggleYearOf(atlas, part, 2023, "us").partners).toEqual(["us"]);
    expect(toggleYearOf(atlas, { ...part, partners: ["kr", "us"] }, 2023, "kr")).toEqual(part);
  });

  it("ends with the edition in the edition's own year", () => {
    expect(toggleYear(atlas, homeView, 2026)).toEqual({ ...homeView, mode: "between", from: dayOf(2026) });
    const whole = { ...atlas, edition: "2025-12-31" };
    expect(toggleYear(whole, homeView, 2025)).toEqual({ ...homeView, mode: "between", from: dayOf(2025) });
  });

  it("begins with the axis in the axis's first year", () => {
    expect(toggleYear(atlas, homeView, 2016)).toEqual({
      ...homeView,
      mode: "between",
      to: dayOf(2016, 12, 31),
    });
  });
});
