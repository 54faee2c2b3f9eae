import { Resvg } from "@resvg/resvg-js";
import { beforeAll, describe, expect, it } from "vitest";
import { bandHeight, type CardWords, drawCard } from "../../../../scripts/pages/card/drawing.ts";
import { flat } from "../../../../scripts/pages/card/flat.ts";
import { indexedPng } from "../../../../scripts/pages/card/indexed-png.ts";
import { balancedLines, brokenLines, fittingItems } from "../../../../scripts/pages/card/lines.ts";
import { outlined } from "../../../../scripts/pages/card/outlined.ts";
import { openTypeface, type Typeface } from "../../../../scripts/pages/card/typeface.ts";
import { light } from "../../../../src/model/drawing/palette.ts";
import { node, toMarkup } from "../../../../src/svg/node.ts";

const cut = { weight: 650, width: 88 };
const join = (shown: readonly string[], left: number): string =>
  `${shown.join(", ")}${left ? ` +${left}` : ""}`;
const words: CardWords = {
  name: "Setu",
  eyebrow: "Framework, October 2024",
  title: "A framework for India",
  parties: [["India", "Japan"]],
  join,
  line: { group: "jp", stroke: "dashed" },
};

let typeface: Typeface;
beforeAll(async () => {
  typeface = await openTypeface();
});

/** What another decoder reads out of a PNG. */
const decoded = (png: Buffer, width: number, height: number): Uint8Array => {
  const image = `data:image/png;base64,${png.toString("base64")}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image href="${image}" width="${width}" height="${height}"/></svg>`;
  return new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels;
};

describe("the typeface", () => {
  it("sets text in narrower and in bolder cuts", () => {
    const advance = (width: number, weight: number): number =>
      typeface.advance("India and Japan", 100, { width, weight });
    expect(advance(88, 400)).toBeLessThan(advance(100, 400));
    expect(advance(100, 400)).toBeLessThan(advance(100, 700));
    expect(advance(100, 400)).toBeCloseTo(
      2 * typeface.advance("India and Japan", 50, { width: 100, weight: 400 }),
    );
  });

  it("has the rupee sign and accents, and pages out what Archivo lacks", () => {
    expect(typeface.outline("₹", 20, cut).d).not.toBe("");
    expect(typeface.outline("ś", 20, cut).d).not.toBe("");
    expect(typeface.outline("सेतु", 20, cut)).toEqual({ d: "", advance: 0 });
  });

  it("turns every text of a drawing into a path that lies where the text lay", () => {
    const text = node("text", { x: 100, y: 50, "text-anchor": "end", "font-size": 20, fill: "red" }, [
      "Delhi",
    ]);
    const [path] = outlined(node("g", {}, [text]), typeface).children;
    const { advance } = typeface.outline("Delhi", 20, { weight: 400, width: 88 });
    expect(path).toMatchObject({
      tag: "path",
      attributes: { fill: "red", transform: `translate(${(100 - advance).toFixed(2)} 50.00)` },
    });
  });
});

describe("lines", () => {
  const setting = { size: 50, cut, width: 700 };

  it("are broken between words and no wider than they may be", () => {
    const lines = brokenLines(
      typeface,
      "Memorandum between Mumbai and the World Smart Cities Forum",
      setting,
    );
    expect(lines.join(" ")).toBe("Memorandum between Mumbai and the World Smart Cities Forum");
    for (const line of lines) expect(typeface.advance(line, 50, cut)).toBeLessThanOrEqual(700);
  });

  it("are made even: no word stands alone at the end where it need not", () => {
    const text = "DiGi Framework for India’s digital matters";
    expect(brokenLines(typeface, text, { ...setting, width: 800 }).at(-1)).toBe("matters");
    const balanced = balancedLines(typeface, text, { ...setting, width: 800 });
    expect(balanced).toEqual(["DiGi Framework for", "India’s digital matters"]);
  });

  it("take the first form that fits, then as many items as fit", () => {
    const forms = [
      ["Ministry of Electronics and Information Technology", "Japan"],
      ["MeitY", "Japan"],
    ];
    expect(fittingItems(typeface, forms, { ...setting, width: 2000 }, join)).toBe(forms[0]?.join(", "));
    expect(fittingItems(typeface, forms, { ...setting, width: 400 }, join)).toBe("MeitY, Japan");
    expect(fittingItems(typeface, forms, { ...setting, width: 210 }, join)).toBe("MeitY +1");
  });
});

describe("a card", () => {
  it("needs no font, and covers its whole area with 1200 × 630 opaque pixels", () => {
    const map = node("rect", { width: 750, height: 300, fill: light.sea });
    const markup = toMarkup(drawCard(typeface, words, light, map));
    expect(markup).not.toContain("<text");
    const { width, height, pixels } = new Resvg(markup, { font: { loadSystemFonts: false } }).render();
    expect([width, height]).toEqual([1200, 630]);
    expect(pixels.every((value, i) => i % 4 !== 3 || value === 255)).toBe(true);
    const at = (x: number, y: number): readonly number[] => [
      ...pixels.slice((y * 1200 + x) * 4, (y * 1200 + x) * 4 + 3),
    ];
    expect(at(600, bandHeight(typeface, words) + 20)).toEqual([0xe4, 0xec, 0xf0]);
    expect(at(2, 2)).toEqual([255, 255, 255]);
  });

  it("draws faint lines as strokes, since a faint layer outside the picture ends the rasteriser", () => {
    const faint = node("g", { opacity: 0.35 }, [node("path", { d: "M0 0H9", stroke: "red", opacity: 0.13 })]);
    expect(flat(faint)).toMatchObject({
      attributes: { opacity: 0.35 },
      children: [{ attributes: { stroke: "red", "stroke-opacity": 0.13 } }],
    });
  });
});

describe("an indexed PNG", () => {
  it("holds the very colours of a drawing that has few", () => {
    const rgba = Uint8Array.from([255, 0, 0, 255, 0, 255, 0, 255, 0, 0, 255, 255, 17, 34, 51, 255]);
    expect([...decoded(indexedPng({ width: 2, height: 2, rgba }), 2, 2)]).toEqual([...rgba]);
  });

  it("comes close to one that has thousands, and keeps its flat fill exactly", () => {
    const size = 64;
    const rgba = new Uint8Array(size * size * 4);
    for (let i = 0; i < size * size; i += 1) {
      const y = Math.floor(i / size);
      rgba.set(y < 32 ? [0xe4, 0xec, 0xf0, 255] : [i % 256, (i * 7) % 256, 128, 255], i * 4);
    }
    const seen = decoded(indexedPng({ width: size, height: size, rgba }), size, size);
    expect([...seen.slice(0, 3)]).toEqual([0xe4, 0xec, 0xf0]);
    const worst = Math.max(...rgba.map((value, i) => Math.abs(value - (seen[i] ?? 0))));
    expect(worst).toBeLessThan(40);
  });
});
