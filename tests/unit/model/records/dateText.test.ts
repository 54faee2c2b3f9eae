import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dateSpanText,
  dayText,
  firstDayText,
  lastDayText,
  monthText,
  parseDateText,
} from "../../../../src/model/records/dateText.ts";
import { dayOf, isoOf } from "../../../../src/model/records/day.ts";
import { timelineText } from "../../../../src/text/en/timeline.ts";
import { dated } from "../time/timelineRecords.ts";

const words = timelineText.dates;

const spanOf = (edtf: string) => {
  const { date } = dated(edtf);
  if (date === null) throw new Error("no date");
  return date;
};

describe("a record's date", () => {
  it.each([
    ["2024-06-17", "17 June 2024"],
    ["2024-10", "October 2024"],
    ["2023", "2023"],
    ["2022/2027", "2022 to 2027"],
    ["2023/..", "since 2023"],
    ["2025-04~", "about April 2025"],
    ["2000~/..", "since about 2000"],
    ["2016-02/2016-08", "February 2016 to August 2016"],
    ["2024-06/2025-06-26", "June 2024 to 26 June 2025"],
    ["2024-02-29", "29 February 2024"],
  ])("shows %s no more exactly than it is", (edtf, text) => {
    expect(dateSpanText(spanOf(edtf), words)).toBe(text);
  });

  it("says a span of one month, year or day as that", () => {
    expect(dateSpanText(spanOf("2024-06/2024-06"), words)).toBe("June 2024");
  });

  it("reads open ends as EDTF writes them, before and after", () => {
    const span = spanOf("2024-06/2024-08");
    expect(dateSpanText({ ...span, edtf: "2023/" }, words)).toBe("since 2023");
    expect(dateSpanText({ ...span, edtf: "../2023" }, words)).toBe("until 2023");
    expect(dateSpanText({ ...span, edtf: "/2023" }, words)).toBe("until 2023");
  });

  it.each([
    "2024-22",
    "a2024",
    "2024x",
    "2024-22/2024-06",
    "2024-06/2024-22",
    "../..",
    "/",
    "2024-22/..",
    "../2024-22",
  ])("falls back to the days it was checked to stand for when it cannot read the EDTF: %s", (edtf) => {
    const season = { ...spanOf("2024-06/2024-08"), edtf };
    expect(dateSpanText(season, words)).toBe("1 June 2024 to 31 August 2024");
    expect(dateSpanText({ ...season, latest: null }, words)).toBe("since 1 June 2024");
  });
});

describe("a day", () => {
  it("is written in full, or as its month", () => {
    expect(dayText(dayOf(2024, 6, 17), words)).toBe("17 June 2024");
    expect(monthText(dayOf(2024, 6, 17), words)).toBe("June 2024");
  });

  it("reads as its month where a window ends or begins with the month", () => {
    expect(lastDayText(dayOf(2024, 2, 29), words)).toBe("February 2024");
    expect(lastDayText(dayOf(2024, 2, 28), words)).toBe("28 February 2024");
    expect(firstDayText(dayOf(2024, 2, 1), words)).toBe("February 2024");
    expect(firstDayText(dayOf(2024, 2, 2), words)).toBe("2 February 2024");
  });
});

describe("a reader's time zone", () => {
  it.each(["America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati"])("changes nothing in %s", (zone) => {
    const before = process.env.TZ;
    process.env.TZ = zone;
    try {
      expect(dateSpanText(spanOf("2024-01-01"), words)).toBe("1 January 2024");
      expect(dateSpanText(spanOf("2024-12-31"), words)).toBe("31 December 2024");
      expect(parseDateText("2024-06-17", words)?.first).toBe(19891);
    } finally {
      process.env.TZ = before;
    }
  });
});

describe("a typed date", () => {
  it.each([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-06", "2024-06-01", "2024-06-30"],
    ["june 2024", "2024-06-01", "2024-06-30"],
    ["Sept 2024", "2024-09-01", "2024-09-30"],
    ["17 June 2024", "2024-06-17", "2024-06-17"],
    ["June 17, 2024", "2024-06-17", "2024-06-17"],
    ["2024-06-17", "2024-06-17", "2024-06-17"],
    ["  2024 / 2 ", "2024-02-01", "2024-02-29"],
    ["२०२४-०६-१७", "2024-06-17", "2024-06-17"],
    ["２０２４年６月１７日", "2024-06-17", "2024-06-17"],
    ["2024년 6월 17일", "2024-06-17", "2024-06-17"],
    ["2024 年 6 月", "2024-06-01", "2024-06-30"],
    ["2024 may 1", "2024-05-01", "2024-05-01"],
  ])("reads %s", (text, first, last) => {
    const period = parseDateText(text, words);
    expect(period && [isoOf(period.first), isoOf(period.last)]).toEqual([first, last]);
  });

  it.each([
    "",
    "June",
    "17/06/2024",
    "06/17/2024",
    "2024-13",
    "31 June 2024",
    "2024-02-30",
    "2024-00",
    "2024-x",
    "2024-06-x",
    "x2024",
    "20245",
    "ju 2024",
    "june 2024 x",
    "june x1 2024",
    "june 1x 2024",
    "2024 june 17 5",
    "20x",
    "2024 2025",
    "1 2 3 2024",
  ])("refuses %j", (text) => {
    expect(parseDateText(text, words)).toBeNull();
  });

  it("reads back every day it writes", () => {
    fc.assert(
      fc.property(fc.integer({ min: dayOf(1900), max: dayOf(2100) }), (day) => {
        expect(parseDateText(dayText(day, words), words)).toEqual({ first: day, last: day });
        expect(parseDateText(isoOf(day), words)).toEqual({ first: day, last: day });
      }),
    );
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const period = parseDateText(text, words);
        if (period !== null) expect(period.first).toBeLessThanOrEqual(period.last);
      }),
    );
  });
});
