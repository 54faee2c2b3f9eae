import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { dark, light, live, type Palette } from "../../../../src/model/drawing/palette.ts";

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

describe("the custom properties of the pages", () => {
  const css = readFileSync(fileURLToPath(new URL("../../../../src/ui/tokens.css", import.meta.url)), "utf8");
  const [lightBlock = "", darkBlock = ""] = [
    /:root \{(.*?)\n\}/s,
    /:root\[data-theme="dark"\] \{(.*?)\n\}/s,
  ].map((block) => block.exec(css)?.[1]);
  const valueIn = (block: string, property: string): string | undefined =>
    new RegExp(`${property}: (#[0-9a-f]{6});`).exec(block)?.[1]?.toUpperCase();
  const properties = Object.entries(live).flatMap(([name, value]) =>
    typeof value === "string"
      ? [[name, value] as const]
      : Object.entries(value).map(([group, own]) => [`link.${group}`, own] as const),
  );
  const colour = (palette: Palette, name: string): unknown =>
    name.split(".").reduce((at: unknown, key) => (at as Record<string, unknown>)[key], palette);

  it.each(properties)("give %s the palette's colours, light and dark", (name, value) => {
    const property = /var\((--[\w-]+)\)/.exec(value)?.[1] ?? "";
    expect(valueIn(lightBlock, property)).toBe(colour(light, name));
    expect(valueIn(darkBlock, property)).toBe(colour(dark, name));
  });
});
