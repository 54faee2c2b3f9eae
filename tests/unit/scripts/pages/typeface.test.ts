import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { axes, narrowed, parts } from "../../../../scripts/typeface/narrowed.ts";

const source = fileURLToPath(new URL("../../../../src/", import.meta.url));

const styles = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.(css|ts|tsx)$/.test(name))
  .map((name) => readFileSync(`${source}${name}`, "utf8"))
  .join("\n");

const numbersAfter = (property: string): readonly number[] =>
  [...styles.matchAll(new RegExp(`${property}"?: ?"?(\\d+)`, "g"))].map(([, number]) => Number(number));

describe("the page's typeface", () => {
  it.each(parts)("is what the package's %s makes when its axes are narrowed", async (part) => {
    const file = readFileSync(`${source}typeface/archivo-${part}.woff2`);
    expect(Buffer.compare(file, await narrowed(part))).toBe(0);
  });

  it("has every weight and width that something is written in", () => {
    const weights = numbersAfter("font-weight");
    const widths = [
      ...numbersAfter("font-stretch"),
      ...numbersAfter("--narrow"),
      ...numbersAfter("--control-width"),
    ];
    expect(weights.length).toBeGreaterThan(20);
    expect(widths.length).toBeGreaterThan(5);
    expect(weights.filter((weight) => weight < axes.wght[0] || weight > axes.wght[1])).toEqual([]);
    expect(widths.filter((width) => width < axes.wdth[0] || width > axes.wdth[1])).toEqual([]);
  });
});
