import { describe, expect, it } from "vitest";
import {
  addMonths,
  dateOf,
  dayOf,
  dayOfMonthIndex,
  endOfMonth,
  isoOf,
  monthIndexOf,
  monthOf,
  parseIso,
  startOfMonth,
  yearOf,
} from "../../../../src/model/records/day.ts";

describe("a day", () => {
  it("counts from 1 January 1970", () => {
    expect(dayOf(1970)).toBe(0);
    expect(dayOf(1969, 12, 31)).toBe(-1);
    // 54 years of 365 days, 13 leap days up to 2020, and 168 days into 2024.
    expect(dayOf(2024, 6, 17)).toBe(19891);
  });

  it("knows years of two digits from those of the last century", () => {
    expect(isoOf(dayOf(50, 3, 1))).toBe("0050-03-01");
  });

  it("rolls over where a month has no such day, or a year no such month", () => {
    expect(isoOf(dayOf(2023, 2, 29))).toBe("2023-03-01");
    expect(isoOf(dayOf(2023, 13))).toBe("2024-01-01");
  });

  it("is taken apart into year, month and date", () => {
    const day = dayOf(2024, 12, 31);
    expect([yearOf(day), monthOf(day), dateOf(day)]).toEqual([2024, 12, 31]);
  });
});

describe("a month", () => {
  it("begins on its first day and ends on its last, leap years included", () => {
    expect(isoOf(startOfMonth(dayOf(2024, 2, 17)))).toBe("2024-02-01");
    expect(isoOf(endOfMonth(dayOf(2024, 2, 17)))).toBe("2024-02-29");
    expect(isoOf(endOfMonth(dayOf(2023, 12, 1)))).toBe("2023-12-31");
  });

  it("has the same date some months on, or its last day where it is shorter", () => {
    expect(isoOf(addMonths(dayOf(2024, 1, 15), 1))).toBe("2024-02-15");
    expect(isoOf(addMonths(dayOf(2024, 1, 31), 1))).toBe("2024-02-29");
    expect(isoOf(addMonths(dayOf(2024, 3, 31), -13))).toBe("2023-02-28");
  });

  it("is numbered from year 0 and found again by its number", () => {
    expect(monthIndexOf(dayOf(2024, 6, 17))).toBe(2024 * 12 + 5);
    expect(isoOf(dayOfMonthIndex(2024 * 12 + 5))).toBe("2024-06-01");
    expect(isoOf(dayOfMonthIndex(2024 * 12 + 11))).toBe("2024-12-01");
  });
});

describe("a calendar date", () => {
  it("is read when the calendar has it", () => {
    expect(parseIso("2024-02-29")).toBe(dayOf(2024, 2, 29));
  });

  it.each(["2023-02-29", "2024-13-01", "2024-2-9", "2024-02", "x2024-02-29", "2024-02-290", ""])(
    "is none in %j",
    (text) => {
      expect(parseIso(text)).toBeNull();
    },
  );
});
