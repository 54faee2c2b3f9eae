import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberIn } from "../../../src/links/number.ts";

const number = (text: string): number => {
  const bytes = new TextEncoder().encode(`x${text}y`);
  return numberIn(bytes, 1, bytes.length - 1);
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
    expect(number("\t12\t")).toBe(12);
    expect(number("-0.25")).toBe(-0.25);
    expect(number("1.5e2")).toBe(150);
    expect(number("2E-3")).toBe(0.002);
    expect(number("+1e+2")).toBe(100);
    // Fifteen digits are exact by a division, sixteen go the long way.
    expect(number("0.12345678901234")).toBe(0.12345678901234);
    expect(number("0.123456789012345")).toBe(0.123456789012345);
    expect(number("1234567890123456")).toBe(1234567890123456);
  });

  it("is nothing else", () => {
    for (const text of [
      "",
      " ",
      "-",
      ".",
      "1,5",
      "1.2.3",
      "0x10",
      "1 2",
      "NaN",
      "Infinity",
      "12°",
      "--1",
      "+-1",
      "1e",
      "e5",
      "1.e5.",
      ".e5",
      "1x",
      "x1",
    ])
      expect(number(text)).toBeNaN();
  });
});
