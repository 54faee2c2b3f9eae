import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Partnership } from "../../../../src/model/records/atlas.ts";
import { dayOf, isoOf, monthIndexOf } from "../../../../src/model/records/day.ts";
import { axisOf } from "../../../../src/model/time/axis.ts";
import {
  columnsOf,
  handleText,
  lanes,
  spansOf,
  strokesOf,
  towersOver,
} from "../../../../src/model/time/timeline.ts";
import { homeView } from "../../../../src/model/view/view.ts";
import { timelineText } from "../../../../src/text/en/timeline.ts";
import { dated, rowsOf } from "./timelineRecords.ts";

const extent = { first: dayOf(2023), last: dayOf(2026, 11, 22) };
const axis = axisOf(extent);

const edtf = fc.constantFrom(
  null,
  "2023",
  "2024-06",
  "2024-06-17",
  "2024-06-17/2024-06-18",
  "2024-06/2025-02",
  "2025/..",
  "2025-04~",
  "2026-12-01",
  "2027-03",
  "2026/2035",
);
const records = fc
  .array(edtf, { maxLength: 60 })
  .map((dates) => dates.map((date, index) => dated(date, { id: `record-${index}` })));

describe("strokes", () => {
  it("stack by month, bottom-up in the order of the rows", () => {
    const rows = rowsOf([
      dated("2024-06", { id: "a" }),
      dated("2024-06-17", { id: "b", stroke: "dashed", group: "multi" }),
      dated("2024-07-01", { id: "c" }),
    ]);
    const june = monthIndexOf(dayOf(2024, 6));
    expect(strokesOf(rows, axis, 1)).toEqual([
      { id: "a", group: "us", stroke: "solid", presence: "certain", column: june, level: 0 },
      { id: "b", group: "multi", stroke: "dashed", presence: "certain", column: june, level: 1 },
      { id: "c", group: "us", stroke: "solid", presence: "certain", column: june + 1, level: 0 },
    ]);
  });

  it("share a quarter on a phone: April to June, July to September", () => {
    const rows = rowsOf(["2024-04", "2024-06-30", "2024-07-01"].map((date) => dated(date)));
    const april = monthIndexOf(dayOf(2024, 4));
    expect(strokesOf(rows, axis, 3).map(({ column, level }) => [column, level])).toEqual([
      [april, 0],
      [april, 1],
      [april + 3, 0],
    ]);
  });

  it("hold a meeting of several days within one month", () => {
    expect(strokesOf(rowsOf([dated("2024-06-17/2024-06-18")]), axis, 1)).toHaveLength(1);
  });

  it("end with the axis's last day, and are none for what runs on from a month", () => {
    expect(strokesOf(rowsOf([dated("2026-12-31")]), axis, 1)).toHaveLength(1);
    expect(spansOf(rowsOf([dated("2026-12-31")]), axis).spans).toEqual([]);
    // Day 0 is in January 1970: no end is no day of that month.
    expect(strokesOf(rowsOf([dated("1970-01/..")]), axis, 1)).toEqual([]);
  });

  it("stay in place outside the window, and say so", () => {
    const rows = rowsOf([dated("2024-06"), dated("2025-06")], { ...homeView, to: dayOf(2024, 12, 31) });
    expect(strokesOf(rows, axis, 1).map(({ presence }) => presence)).toEqual(["certain", "outside"]);
  });
});

describe("any records", () => {
  it("are each drawn once: as a stroke, a span or in a count; or they have no date", () => {
    fc.assert(
      fc.property(records, fc.constantFrom(1, 2, 3), (partnerships, groupMonths) => {
        const rows = rowsOf(partnerships);
        const { spans, more } = spansOf(rows, axis);
        const drawn = [
          ...strokesOf(rows, axis, groupMonths).map(({ id }) => id),
          ...spans.map(({ id }) => id),
          ...more.flatMap(({ ids }) => ids),
          ...rows.filter(({ presence }) => presence === "undated").map(({ partnership }) => partnership.id),
        ];
        expect(drawn.toSorted()).toEqual(partnerships.map(({ id }) => id).toSorted());
      }),
    );
  });

  it("never overlap in a lane or in a column", () => {
    fc.assert(
      fc.property(records, (partnerships) => {
        const rows = rowsOf(partnerships);
        const { spans } = spansOf(rows, axis);
        for (const a of spans) {
          expect(a.lane).toBeLessThan(lanes);
          const others = spans.filter((b) => b !== a && b.lane === a.lane);
          expect(others.every((b) => b.from > a.to || b.to < a.from)).toBe(true);
        }
        const seats = strokesOf(rows, axis, 1).map(({ column, level }) => `${column} ${level}`);
        expect(new Set(seats).size).toBe(seats.length);
      }),
    );
  });
});

describe("a column", () => {
  const june = (count: number, given: Partial<Partnership>) =>
    Array.from({ length: count }, () => dated("2024-06", given));

  it("counts its records, knows the partner most of them share and the event it is known for", () => {
    const claim = { id: "c", text: "", source: "s", locator: "", basis: "stated", from: null } as const;
    const rows = rowsOf([
      dated("2024-06", { id: "summit", kind: "dialogue", group: "multi", claims: [claim, claim, claim] }),
      dated("2024-06-05", { id: "talks", kind: "event" }),
      dated("2024-06-17", { id: "meeting", kind: "dialogue", claims: [claim] }),
    ]);
    expect(columnsOf(rows, axis, 1)).toEqual([
      {
        column: monthIndexOf(dayOf(2024, 6)),
        first: dayOf(2024, 6, 1),
        last: dayOf(2024, 6, 30),
        count: 3,
        most: { group: "us", count: 2 },
        event: "meeting",
      },
    ]);
  });

  it("stands in time order, with the first of the partners that share it evenly", () => {
    const rows = rowsOf([
      dated("2024-07", { group: "kr" }),
      dated("2024-06", { group: "us" }),
      dated("2024-06", { group: "jp" }),
      dated("2024-06", { group: "jp", kind: "event", id: "fair" }),
      dated("2024-07", { group: "jp" }),
    ]);
    expect(columnsOf(rows, axis, 1).map(({ first, most, event }) => [isoOf(first), most, event])).toEqual([
      ["2024-06-01", { group: "jp", count: 2 }, "fair"],
      ["2024-07-01", { group: "jp", count: 1 }, null],
    ]);
  });

  it("is a tower above ten records, not at ten", () => {
    expect(towersOver(columnsOf(rowsOf(june(10, {})), axis, 1), 10)).toHaveLength(0);
    expect(towersOver(columnsOf(rowsOf(june(11, {})), axis, 1), 10)).toMatchObject([
      { count: 11, event: null },
    ]);
  });
});

describe("a handle's text", () => {
  const words = timelineText.dates;
  const text = (handle: "from" | "to" | "on", day: number) => handleText(handle, day, extent, words);

  it("is the month where the window ends or begins with it", () => {
    expect(text("to", dayOf(2024, 10, 31))).toBe("October 2024");
    expect(text("from", dayOf(2024, 10, 1))).toBe("October 2024");
    expect(text("to", dayOf(2024, 10, 30))).toBe("30 October 2024");
  });

  it("is the edition's month at the end, and always a day for the day asked about", () => {
    expect(text("to", dayOf(2026, 11, 22))).toBe("November 2026");
    expect(text("on", dayOf(2024, 10, 31))).toBe("31 October 2024");
  });

  it("becomes the slider's value", () => {
    expect(timelineText.value(text("to", dayOf(2024, 10, 31)), 31, 96)).toBe(
      "October 2024, 31 of 96 partnerships",
    );
  });
});
