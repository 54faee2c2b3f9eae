import { describe, expect, it } from "vitest";
import { textWidth } from "../../../../src/model/drawing/textWidth.ts";

describe("the width of text", () => {
  it("gives Han an em and Latin about half of one", () => {
    expect(textWidth({ text: "東京", size: 10, weight: 400 })).toBe(20);
    const latin = textWidth({ text: "Tokyo", size: 10, weight: 400 });
    expect(latin).toBeGreaterThan(20);
    expect(latin).toBeLessThan(32);
  });

  it("gives the signs above and below Devanagari letters no room", () => {
    // Chromium sets both in Noto Sans Devanagari, weight 500: मुंबई in 1.66 em, विशाखापत्तनम in 5.23.
    const em = (text: string) => textWidth({ text, size: 1, weight: 500 });
    for (const [text, real] of [
      ["मुंबई", 1.66],
      ["विशाखापत्तनम", 5.23],
    ] as const) {
      expect(em(text)).toBeGreaterThanOrEqual(real);
      expect(em(text)).toBeLessThan(real * 1.2);
    }
    expect(em("मुंबई")).toBe(em("मबई"));
  });

  const em = (text: string, weight = 500) => textWidth({ text, size: 1, weight });

  it.each([
    ["i", 0.27],
    ["l ", 0.54],
    ["t", 0.36],
    ["-", 0.36],
    ["m", 0.82],
    ["@", 0.82],
    ["A", 0.6],
    ["7", 0.6],
    ["a", 0.52],
    ["é", 0.52],
    ["東京", 2],
    ["あ", 1],
    ["서", 0.93],
    ["힣", 0.93],
    ["㐀", 1],
    ["क", 0.79],
    ["र", 0.43],
    ["ऑ", 1.03],
    ["न", 0.63],
    ["ि", 0.28],
    ["ं", 0],
    ["ह", 0.63],
    ["ऀ", 0],
    ["ঀ", 0.66],
    ["⺀", 1],
  ])("gives %s %d em", (text, width) => {
    expect(em(text)).toBeCloseTo(width, 6);
  });

  it("grows with the size, and with the weight from 600 on where a script has one", () => {
    expect(textWidth({ text: "a", size: 20, weight: 500 })).toBeCloseTo(10.4);
    expect([em("a", 599), em("a", 600), em("a", 650)]).toEqual([
      0.52,
      expect.closeTo(0.5408),
      expect.closeTo(0.5408),
    ]);
    expect(em("न", 600)).toBeCloseTo(0.63 * 1.1);
    expect([em("東", 600), em("서", 600), em("ঀ", 600)]).toEqual([1, 0.93, 0.66]);
  });

  it("counts a character beyond the first plane once", () => {
    expect(em("𠮷")).toBe(1);
  });
});
