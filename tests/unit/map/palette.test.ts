import { describe, expect, it } from "vitest";
import { dark, light, type Palette } from "../../../src/model/palette.ts";

/** WCAG 2 relative luminance of #rrggbb. */
const luminance = (hex: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

const contrast = (a: string, b: string): number => {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
};

const fills = (palette: Palette) => [
  palette.sea,
  palette.land,
  palette.party,
  palette.active,
  palette.disputed,
];

describe.each([
  ["light", light],
  ["dark", dark],
])("the %s palette", (_, palette) => {
  it("computes contrast as WCAG does", () => {
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
    expect(contrast("#777777", "#ffffff")).toBeCloseTo(4.478, 2);
  });

  it.each(["us", "jp", "kr", "multi"] as const)("keeps %s lines at 3:1 or more on every fill", (group) => {
    for (const fill of fills(palette)) expect(contrast(palette.link[group], fill)).toBeGreaterThanOrEqual(3);
  });

  it("keeps labels at 4.5:1 or more on every fill", () => {
    for (const fill of fills(palette)) {
      expect(contrast(palette.label, fill)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(palette.labelMinor, fill)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
