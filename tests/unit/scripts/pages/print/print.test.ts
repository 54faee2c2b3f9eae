import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { printApp } from "../../../../../scripts/pages/print/app.tsx";
import { printFrame } from "../../../../../scripts/pages/print/frame.tsx";
import { en } from "../../../../../src/text/catalogue.ts";
import { hi } from "../../../../../src/text/hi/catalogue.ts";
import { atlas } from "../../../../fixtures/atlas.ts";

const parse = (markup: string): Document => new JSDOM(markup).window.document;
/** How many shapes the marks of a chart draw: each starts with one M. */
const shapesIn = (chart: Element | null, line: string): number =>
  [...(chart?.querySelectorAll(`.mark .${line}`) ?? [])]
    .map((path) => (path.getAttribute("d") ?? "").split("M").length - 1)
    .reduce((sum, count) => sum + count, 0);

describe("the printed app", () => {
  const page = parse(printApp(atlas));
  const chart = page.querySelector(".chart");

  it("has room for one map, and its words around it", () => {
    expect(page.querySelectorAll(".map-stage")).toHaveLength(1);
    expect(page.querySelector(".map-stage")?.childNodes).toHaveLength(0);
    expect(page.querySelector(".wordmark-name")?.textContent).toBe("Setu");
  });

  it("has a chart of every dated record that stretches, without words that would stretch with it", () => {
    const svg = chart?.querySelector("svg");
    expect(svg?.getAttribute("viewBox")).toBe("0 0 1042 184");
    expect(svg?.getAttribute("preserveAspectRatio")).toBe("none");
    expect(chart?.querySelectorAll("text")).toHaveLength(0);
    // Of four records one has a month, a stroke of one piece; two have a year, a line as long as it; one has no date.
    expect([shapesIn(chart, "mark-parts"), shapesIn(chart, "span-line")]).toEqual([1, 2]);
  });

  it("has one path for all marks that look the same", () => {
    const looks = [...(chart?.querySelectorAll(".mark") ?? [])].map((mark) => mark.getAttribute("class"));
    expect(new Set(looks).size).toBe(looks.length);
  });

  it("has its handle where the chart will have it, in shares of a width nobody knows, and in focus' reach", () => {
    const handle = chart?.querySelector<HTMLElement>(".timeline-handle");
    expect(handle?.style.left).toMatch(/^\d+(\.\d+)?%$/);
    expect(handle?.querySelector("input")?.getAttribute("aria-label")).toBe("Last day shown");
  });
});

describe("the printed frame", () => {
  it("has a chart for each width, drawn for it, and nothing that takes focus before the script is here", () => {
    const page = parse(printFrame(atlas, en, { s: 240, m: 490 }));
    const charts = [...page.querySelectorAll(".chart")];
    expect(charts.map((chart) => chart.className)).toEqual(["chart print-s", "chart print-m"]);
    expect(charts.map((chart) => chart.querySelector("svg")?.getAttribute("viewBox"))).toEqual([
      "0 0 240 100",
      "0 0 490 100",
    ]);
    expect(page.querySelectorAll("input")).toHaveLength(0);
    expect(page.querySelectorAll(".map-stage")).toHaveLength(1);
  });

  it("speaks the language it is printed in", () => {
    const page = parse(printFrame(atlas, hi, { s: 240 }));
    expect(page.querySelector(".timeline")?.getAttribute("aria-label")).toBe(hi.timeline.title);
    expect(hi.timeline.title).not.toBe(en.timeline.title);
  });
});
