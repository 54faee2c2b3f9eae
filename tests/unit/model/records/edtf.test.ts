import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../../../src/model/records/day.ts";
import { type EdtfInterval, NEVER_ENDS, parseEdtf } from "../../../../src/model/records/edtf.ts";

/** [earliest, startLatest, endEarliest, latest] as calendar days. */
const daysOf = (text: string): readonly (string | null)[] => {
  const { earliest, startLatest, endEarliest, latest } = intervalOf(text);
  return [isoOf(earliest), isoOf(startLatest), isoOf(endEarliest), latest === null ? null : isoOf(latest)];
};

const intervalOf = (text: string): EdtfInterval => {
  const parsed = parseEdtf(text);
  if (typeof parsed === "string") throw new Error(parsed);
  return parsed;
};

describe("a date", () => {
  it("that names a day stands for that day", () => {
    // 54 years of 365 days, 13 leap days up to 2020, and 168 days into 2024.
    expect(intervalOf("2024-06-17")).toEqual({
      precision: "day",
      approximate: false,
      earliest: 19891,
      startLatest: 19891,
      endEarliest: 19891,
      latest: 19891,
    });
  });

  it("that names a month may be any of its days", () => {
    expect(daysOf("2023-07")).toEqual(["2023-07-01", "2023-07-31", "2023-07-01", "2023-07-31"]);
    expect(daysOf("2024-02")).toEqual(["2024-02-01", "2024-02-29", "2024-02-01", "2024-02-29"]);
    expect(intervalOf("2023-07").precision).toBe("month");
  });

  it("that names a year may be any of its days", () => {
    expect(daysOf("2023")).toEqual(["2023-01-01", "2023-12-31", "2023-01-01", "2023-12-31"]);
    expect(intervalOf("2023").precision).toBe("year");
  });

  it.each(["2025-04~", "2025-04?", "2025-04%"])("marked %s is approximate, with the same days", (text) => {
    expect(intervalOf(text)).toEqual({ ...intervalOf("2025-04"), approximate: true });
  });
});

describe("a span", () => {
  it("starts and ends somewhere in the days of its two dates", () => {
    expect(daysOf("2022/2027")).toEqual(["2022-01-01", "2022-12-31", "2027-01-01", "2027-12-31"]);
    expect(intervalOf("2022/2027")).toMatchObject({ precision: "span", approximate: false });
  });

  it("is approximate when either date is", () => {
    expect(intervalOf("2022/2027~").approximate).toBe(true);
    expect(intervalOf("2022?/2027").approximate).toBe(true);
  });

  it("never ends before it starts, even inside its dates", () => {
    expect(daysOf("2023-07/2023")).toEqual(["2023-07-01", "2023-07-31", "2023-07-01", "2023-12-31"]);
    expect(daysOf("2023/2023-07")).toEqual(["2023-01-01", "2023-07-31", "2023-07-01", "2023-07-31"]);
  });

  it("that runs on has no end", () => {
    expect(daysOf("2023/..")).toEqual(["2023-01-01", "2023-12-31", "9999-12-31", null]);
    expect(intervalOf("2023/..")).toMatchObject({ precision: "span", approximate: false });
  });

  it("may begin on the day on which it ends", () => {
    expect(daysOf("2024-06-17/2024-06-17")).toEqual(Array(4).fill("2024-06-17"));
  });
});

it.each([
  ["2023-02-30", '"2023-02-30" is not in the calendar'],
  ["2023-13", '"2023-13" has no such month: 13'],
  ["2023-00-01", '"2023-00-01" has no such month: 00'],
  ["2027/2022", '"2027/2022" ends before it starts'],
  ["2023-07/2023-06", '"2023-07/2023-06" ends before it starts'],
  ["../2023", '"../2023" has no start'],
  ["/2023", '"/2023" has no start'],
  ["2023-13/..", '"2023-13" has no such month: 13'],
  ["2023-13/2024", '"2023-13" has no such month: 13'],
  ["2023/", '"2023/" has no end: write 2023/.. when it runs on'],
  ["2021/2022/2023", '"2021/2022/2023" has more than one /'],
  ["", '"" is no date: write it as 2024-06-17, 2023-07 or 2023'],
  ["2023-7", '"2023-7" is no date: write it as 2024-06-17, 2023-07 or 2023'],
  [" 2023", '" 2023" is no date: write it as 2024-06-17, 2023-07 or 2023'],
  ["2023/last year", '"last year" is no date: write it as 2024-06-17, 2023-07 or 2023'],
  ["202X", '"202X" is no date: write it as 2024-06-17, 2023-07 or 2023'],
])("refuses %j and says why", (text, reason) => {
  expect(parseEdtf(text)).toBe(reason);
});

const day = fc.integer({ min: dayOf(0), max: dayOf(9999, 12, 31) });
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([at, length]) => isoOf(at).slice(0, length));

describe("whatever the date", () => {
  it("gives back the text it was made from", () => {
    fc.assert(
      fc.property(date, (text) => {
        const { precision, earliest, latest } = intervalOf(text);
        const length = { day: 10, month: 7, year: 4, span: 0 }[precision];
        expect(isoOf(earliest).slice(0, length)).toBe(text);
        expect(isoOf(latest ?? 0).slice(0, length)).toBe(text);
        // One day further on either side is another date.
        expect(isoOf(earliest - 1).slice(0, length)).not.toBe(text);
      }),
    );
  });

  it("keeps the four days of a span in order, or says that it ends before it starts", () => {
    fc.assert(
      fc.property(date, date, (from, to) => {
        const parsed = parseEdtf(`${from}/${to}`);
        if (typeof parsed === "string") {
          expect(parsed).toContain("ends before it starts");
          expect(typeof parseEdtf(`${to}/${from}`)).toBe("object");
          return;
        }
        const latest = parsed.latest ?? Number.NaN;
        expect(parsed.earliest).toBeLessThanOrEqual(parsed.startLatest);
        expect(parsed.startLatest).toBeLessThanOrEqual(latest);
        expect(parsed.earliest).toBeLessThanOrEqual(parsed.endEarliest);
        expect(parsed.endEarliest).toBeLessThanOrEqual(latest);
      }),
    );
  });

  it("starts a running span as the date alone starts", () => {
    fc.assert(
      fc.property(date, (text) => {
        const { earliest, startLatest } = intervalOf(text);
        expect(intervalOf(`${text}/..`)).toMatchObject({
          earliest,
          startLatest,
          endEarliest: NEVER_ENDS,
          latest: null,
        });
      }),
    );
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (text) => void parseEdtf(text)));
  });
});
