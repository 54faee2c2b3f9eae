import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dateIn, emptyDate } from "../../../src/links/date.ts";
import { numberIn } from "../../../src/links/number.ts";
import { dayOf, isoOf } from "../../../src/model/records/day.ts";
import { parseEdtf } from "../../../src/model/records/edtf.ts";

const number = (text: string): number => {
  const bytes = new TextEncoder().encode(`x${text}y`);
  return numberIn(bytes, 1, bytes.length - 1);
};

const date = (text: string): readonly [first: string, last: string] | null => {
  const cell = emptyDate();
  const bytes = new TextEncoder().encode(`-${text}-`);
  return dateIn(bytes, 1, bytes.length - 1, cell) ? [isoOf(cell.first), isoOf(cell.last)] : null;
};

describe("a number in a cell", () => {
  it("is what Number() makes of it", () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (value) => {
        expect(number(String(value))).toBe(Number(String(value)));
      }),
      { numRuns: 2000 },
    );
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 180, noNaN: true }),
        fc.integer({ min: 0, max: 12 }),
        (value, digits) => {
          expect(number(value.toFixed(digits))).toBe(Number(value.toFixed(digits)));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("may have blanks around it, a plus, and no digit on one side of its point", () => {
    expect(number("  +77.5 ")).toBe(77.5);
    expect(number("-.5")).toBe(-0.5);
    expect(number("12.")).toBe(12);
  });

  it("is nothing else", () => {
    for (const text of ["", " ", "-", ".", "1,5", "1.2.3", "0x10", "1 2", "NaN", "Infinity", "12°", "--1"])
      expect(number(text)).toBeNaN();
  });
});

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

  it("is nothing that is not in the calendar or not written so", () => {
    for (const text of [
      "",
      "soon",
      "2023-02-29",
      "2024-13",
      "2024-00",
      "17/06/2024",
      "2024-6-1",
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
