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
