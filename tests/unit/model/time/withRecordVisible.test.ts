import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../../src/model/records/atlas.ts";
import { dayOf } from "../../../../src/model/records/day.ts";
import { select } from "../../../../src/model/time/select.ts";
import { withRecordVisible } from "../../../../src/model/time/withRecordVisible.ts";
import { homeView, type View } from "../../../../src/model/view/view.ts";
import { atlas } from "../../../fixtures/atlas.ts";
import { dated } from "./timelineRecords.ts";

const opened = (id: string, view: Partial<View>): View =>
  withRecordVisible(atlas, { ...homeView, ...view }, id);

const openedAmong = (record: Partnership, view: Partial<View>): View =>
  withRecordVisible(
    { ...atlas, partnerships: [...atlas.partnerships, record] },
    { ...homeView, ...view },
    record.id,
  );

describe("opening a record", () => {
  it("leaves a window alone that shows it, for certain or possibly", () => {
    const view: View = { ...homeView, to: dayOf(2023, 6, 30) };
    expect(withRecordVisible(atlas, view, "korea-credit")).toBe(view);
    expect(withRecordVisible(atlas, view, "nobody")).toBe(view);
  });

  it("moves the end of the window to where it has begun for certain", () => {
    expect(opened("digi-framework", { to: dayOf(2020) })).toEqual({ ...homeView, to: dayOf(2024, 10, 31) });
    const window = { from: dayOf(2018), to: dayOf(2020) };
    expect(opened("digi-framework", window)).toEqual({ ...homeView, ...window, to: dayOf(2024, 10, 31) });
  });

  it("widens a window between two days, on one side only", () => {
    const window = { mode: "between", from: dayOf(2021), to: dayOf(2022) } as const;
    expect(opened("korea-credit", window)).toEqual({ ...homeView, ...window, to: dayOf(2023, 12, 31) });
    // Of "2016" the last day on which it may be over is 31 December, and the axis begins with that year.
    expect(opened("prayagraj-carmel", window)).toEqual({ ...homeView, ...window, from: null });
  });

  it("goes to a day on which it was in force, the nearest one", () => {
    const meeting = dated("2024-06-17", { id: "meeting", kind: "dialogue", status: "completed" });
    expect(openedAmong(meeting, { mode: "in-force" }).on).toBe(dayOf(2024, 6, 17));
    expect(opened("digi-framework", { mode: "in-force", on: dayOf(2020) }).on).toBe(dayOf(2024, 10, 31));
  });

  it("takes of a meeting of some days the one that is nearest", () => {
    const meeting = dated("2024-06-17/2024-06-19", { kind: "dialogue" });
    expect(openedAmong(meeting, { mode: "in-force", on: dayOf(2020) }).on).toBe(dayOf(2024, 6, 17));
    expect(openedAmong(meeting, { mode: "in-force", on: dayOf(2025) }).on).toBe(dayOf(2024, 6, 19));
  });

  it("goes to the day on which a plan was signed", () => {
    const step = (status: "planned" | "signed", edtf: string | null) => ({
      status,
      date: dated(edtf).date,
      claims: [],
    });
    const history = [step("planned", "2020"), step("planned", null), step("signed", "2024-08-01")];
    expect(openedAmong(dated("2020", { history }), { mode: "in-force", on: dayOf(2021) }).on).toBe(
      dayOf(2024, 8, 1),
    );
  });

  it("writes the axis's last day as its end, and its first day as itself where a window ends", () => {
    const last = dated("2026-11-22", { kind: "dialogue" });
    expect(openedAmong(last, { to: dayOf(2020) })).toEqual(homeView);
    expect(openedAmong(last, { mode: "between", from: dayOf(2018), to: dayOf(2020) })).toEqual({
      ...homeView,
      mode: "between",
      from: dayOf(2018),
    });
    expect(openedAmong(last, { mode: "in-force", on: dayOf(2020) }).on).toBeNull();
    // What was over before the axis begins is in force on none of its days.
    const before = dated("1990~", { kind: "dialogue" });
    expect(openedAmong(before, { mode: "in-force" })).toEqual(homeView);
    const first = dated("2016-01-01", { kind: "dialogue" });
    expect(openedAmong(first, { mode: "in-force" }).on).toBe(dayOf(2016));
  });

  it("shows in the mode up to what is planned within the edition's own year, possibly", () => {
    const plan = dated("2026", { status: "planned" });
    expect(openedAmong(plan, { mode: "in-force", on: dayOf(2024) })).toEqual({
      ...homeView,
      on: dayOf(2024),
    });
  });

  it("shows what was never in force in the mode up to", () => {
    expect(opened("korea-credit", { mode: "in-force", on: dayOf(2024) })).toEqual({
      ...homeView,
      on: dayOf(2024),
    });
  });

  it("turns the tray on for one without a date", () => {
    expect(opened("expert-exchange", { to: dayOf(2020) })).toEqual({
      ...homeView,
      to: dayOf(2020),
      undated: true,
    });
  });

  it("always ends in a view that shows it", () => {
    for (const mode of ["up-to", "between", "in-force"] as const) {
      for (const { id } of atlas.partnerships) {
        const view = opened(id, { mode, from: dayOf(2017), to: dayOf(2018), on: dayOf(2017) });
        expect(select(atlas, view).shown.map(({ partnership }) => partnership.id)).toContain(id);
      }
    }
  });
});
