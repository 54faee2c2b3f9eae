import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateIn, emptyDate } from "../../../src/links/date.ts";
import { dayOf, isoOf } from "../../../src/model/records/day.ts";
import { parseEdtf } from "../../../src/model/records/edtf.ts";

const date = (text: string): readonly [first: string, last: string] | null => {
  const cell = emptyDate();
  const bytes = new TextEncoder().encode(`-${text}-`);
  return dateIn(bytes, 1, bytes.length - 1, cell) ? [isoOf(cell.first), isoOf(cell.last)] : null;
};

/** The months in which it may begin, as "2024-06". */
const months = (text: string): readonly string[] => {
  const cell = emptyDate();
  const bytes = new TextEncoder().encode(text);
  dateIn(bytes, 0, bytes.length, cell);
  return [cell.month, cell.lastMonth].map((month) => `${Math.floor(month / 12)}-${(month % 12) + 1}`);
};

describe("a date in a cell", () => {
  it("covers a day, a month or a year", () => {
    expect(date("2024-06-17")).toEqual(["2024-06-17", "2024-06-17"]);
    expect(date("2024-02")).toEqual(["2024-02-01", "2024-02-29"]);
    expect(date("2023")).toEqual(["2023-01-01", "2023-12-31"]);
    expect(date(" 1969-07-20 ")).toEqual(["1969-07-20", "1969-07-20"]);
  });

  it("may be any other date the atlas reads", () => {
    expect(date("2022/2024-03")).toEqual(["2022-01-01", "2024-03-31"]);
    expect(date("2023~")).toEqual(["2023-01-01", "2023-12-31"]);
    expect(date("2023/..")).toEqual(["2023-01-01", "9999-12-31"]);
  });

  it("may begin in one month, in all of a year, or in the months of a span's start", () => {
    expect(months("2024-06-17")).toEqual(["2024-6", "2024-6"]);
    expect(months("2024-12")).toEqual(["2024-12", "2024-12"]);
    expect(months("2023")).toEqual(["2023-1", "2023-12"]);
    expect(months("2022/2024-03")).toEqual(["2022-1", "2022-12"]);
  });

  it("knows the last day of every month, in leap years, in centuries and in their fourths", () => {
    const last = (text: string) => date(text)?.[1];
    expect(["2023-02", "2024-02", "1900-02", "2000-02"].map(last)).toEqual([
      "2023-02-28",
      "2024-02-29",
      "1900-02-28",
      "2000-02-29",
    ]);
    expect(["2023-04", "2023-12", "2023-01"].map(last)).toEqual(["2023-04-30", "2023-12-31", "2023-01-31"]);
    expect([date("2023-04-31"), date("2023-04-00"), date("1900-02-29")]).toEqual([null, null, null]);
    expect(date("2023-04-30")).toEqual(["2023-04-30", "2023-04-30"]);
  });

  it("is nothing that is not in the calendar or not written so", () => {
    for (const text of [
      "",
      "soon",
      "2023-02-29",
      "2024-13",
      "2024-00",
      "17/06/2024",
      "2024-6-1",
      "2024/06",
      "2024-06/17",
      "2024/06-17",
      "20a4",
      "2024-a6",
      "2024-06-a7",
      "202:",
      "202/",
      "20240617",
      "2024-06-17T00:00",
    ])
      expect(date(text)).toBeNull();
  });

  it("covers the days that parseEdtf gives, for every day of ten thousand years", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: dayOf(0), max: dayOf(9999, 12, 31) }),
        fc.constantFrom(4, 7, 10),
        (day, length) => {
          const text = isoOf(day).slice(0, length);
          const interval = parseEdtf(text);
          if (typeof interval === "string") throw new Error(interval);
          expect(date(text)).toEqual([isoOf(interval.earliest), isoOf(interval.latest ?? 0)]);
        },
      ),
      { numRuns: 2000 },
    );
  });
});
