import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../../../src/model/records/day.ts";
import { firstStop, isLastStop, stopAfter, stopsOf } from "../../../../src/model/time/player.ts";
import { extentOf, select } from "../../../../src/model/time/select.ts";
import { homeView, setTo } from "../../../../src/model/view/view.ts";
import { atlasOf, dated, rowsOf } from "./timelineRecords.ts";

const dates = ["2023", "2024-06-05", "2024-06-17", "2024-10", null, "2026-11-20"] as const;
const extent = extentOf(atlasOf(dates.map((edtf) => dated(edtf))));

describe("the stops", () => {
  const rows = rowsOf(dates.map((edtf) => dated(edtf)));

  it("are the ends of the months in which something begins, and at last the edition", () => {
    expect(stopsOf(rows, "up-to", extent.first, extent).map(isoOf)).toEqual([
      "2023-01-31",
      "2024-06-30",
      "2024-10-31",
      "2026-11-22",
    ]);
  });

  it("are days where a meeting counts on its own days only", () => {
    expect(stopsOf(rows, "in-force", extent.first, extent).map(isoOf)).toEqual([
      "2023-01-31",
      "2024-06-05",
      "2024-06-17",
      "2024-10-31",
      "2026-11-20",
      "2026-11-22",
    ]);
  });

  it("leave out what lies before a window's first day", () => {
    const from = (day: number) => stopsOf(rows, "between", day, extent).map(isoOf);
    expect(from(dayOf(2024, 7))).toEqual(["2024-10-31", "2026-11-22"]);
    expect(from(dayOf(2024, 10, 31))).toEqual(["2024-10-31", "2026-11-22"]);
    expect(from(dayOf(2024, 11))).toEqual(["2026-11-22"]);
  });

  it("begin anew when play starts at the end", () => {
    expect(firstStop([1, 5, 9], 9)).toBe(1);
    expect(firstStop([1, 5, 9], 5)).toBe(9);
    expect(stopAfter([1, 5, 9], 9)).toBeNull();
    expect(isLastStop([1, 5, 9], 9)).toBe(true);
    expect(isLastStop([1, 5, 9], 5)).toBe(false);
  });

  it("bring in every dated record, in any selection of them", () => {
    const edtf = fc.constantFrom(
      "2023",
      "2023-07",
      "2024-02-29",
      "2024-06/2025-02",
      "2025/..",
      "2025-04~",
      "2026-11-22",
    );
    fc.assert(
      fc.property(fc.array(edtf), (list) => {
        const held = atlasOf(list.map((date, index) => dated(date, { id: `${index}` })));
        const all = select(held, homeView);
        const met = new Set<string>();
        for (const stop of stopsOf(all.rows, "up-to", extent.first, extentOf(held))) {
          for (const { partnership } of select(held, setTo(homeView, stop)).shown) met.add(partnership.id);
        }
        expect(met.size).toBe(list.length);
      }),
    );
  });
});
