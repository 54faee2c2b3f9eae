import { describe, expect, it } from "vitest";
import {
  dashOf,
  dashPhaseOf,
  haloWidthAt,
  markOpacityOf,
  opacityOf,
  ribbonOpacityOf,
  strokeWidthAt,
} from "../../../../src/model/drawing/ink.ts";

describe("doubt", () => {
  it("is drawn: what is only possible has less than half the strength", () => {
    expect(opacityOf("plain", "certain")).toBe(1);
    expect(opacityOf("plain", "possible")).toBe(0.45);
    expect(opacityOf("selected", "possible")).toBe(0.45);
    expect(opacityOf("plain", "undated")).toBe(1);
  });
});

describe("what stands back", () => {
  it("is nearly gone as a line, less so as a mark", () => {
    expect(opacityOf("dimmed", "certain")).toBe(0.13);
    expect(opacityOf("dimmed", "possible")).toBeCloseTo(0.0585);
    expect([ribbonOpacityOf("dimmed"), ribbonOpacityOf("plain")]).toEqual([0.13, 0.72]);
    expect([markOpacityOf("dimmed"), markOpacityOf("lit")]).toEqual([0.35, 1]);
  });
});

describe("a line's width", () => {
  const plain = (zoom: number) => strokeWidthAt({ emphasis: "plain", stroke: "solid" }, zoom);

  it("grows between zoom 1.9 and 7, and stays beyond them", () => {
    expect([plain(0), plain(1.9)]).toEqual([1.15, 1.15]);
    // Half way to 4.5 stands half way from 1.15 to 1.6.
    expect(plain(3.2)).toBeCloseTo(1.375);
    expect(plain(4.5)).toBeCloseTo(1.6);
    expect(plain(5.75)).toBeCloseTo(2);
    expect([plain(7), plain(12)]).toEqual([expect.closeTo(2.4), expect.closeTo(2.4)]);
    expect(haloWidthAt(4.5)).toBeCloseTo((7 * 1.6) / 1.15);
  });

  it("is greater for what is highlighted and for dots", () => {
    const at = (emphasis: "dimmed" | "lit" | "selected", stroke: "solid" | "dashed" | "dotted" = "solid") =>
      strokeWidthAt({ emphasis, stroke }, 1.9);
    expect([at("dimmed"), at("lit"), at("selected")]).toEqual([1.15, 2.2, 2.6]);
    expect(at("lit", "dashed")).toBe(2.2);
    expect(at("lit", "dotted")).toBeCloseTo(3.3);
  });
});

describe("dashes", () => {
  it("are none for a solid line, and longer on a thicker one", () => {
    expect(dashOf({ stroke: "solid", emphasis: "selected" })).toBeNull();
    expect(dashOf({ stroke: "dashed", emphasis: "plain" })).toEqual([6, 3.5]);
    expect(dashOf({ stroke: "dashed", emphasis: "lit" })).toEqual([9, 5.25]);
    expect(dashOf({ stroke: "dotted", emphasis: "selected" })).toEqual([
      expect.closeTo(0.17),
      expect.closeTo(5.78),
    ]);
  });

  it("begin at another share of their period on every record, always the same one", () => {
    // FNV-1a of "a" is 0xe40c292c.
    expect(dashPhaseOf("a")).toBe(0xe40c292c / 2 ** 32);
    expect(dashPhaseOf("")).toBe(0x811c9dc5 / 2 ** 32);
    // FNV-1a of "foobar" is 0xbf9cf968.
    expect(dashPhaseOf("foobar")).toBe(0xbf9cf968 / 2 ** 32);
  });
});
