import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { light } from "../../src/model/drawing/palette.ts";
import { builtAtlas } from "./atlas.ts";
import { pixelsNear } from "./harness/pixels.ts";
import { openSite, type Site } from "./harness/site.ts";
import { waitForMap } from "./mapPane.ts";

const screens = [
  {
    name: "wide",
    viewport: { width: 1440, height: 900 },
    blue: 3000,
    labels: ["New Delhi", "Washington, D.C."],
  },
  { name: "upright", viewport: { width: 390, height: 844 }, blue: 400, labels: ["New Delhi", "Tokyo"] },
] as const;

/** The width in px for which the page's timeline is prerendered. */
const PRINTED_FOR = 1440;

/** Where the timeline's marks are, whether each is an element or those of one look are one: look, x and y in px. */
const marksOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>(".chart .mark")]
      .flatMap((mark) => {
        const at = (x: string | null, y: string | null): string =>
          `${mark.getAttribute("class")} ${Number(x).toFixed(2)} ${Number(y).toFixed(2)}`;
        const rects = [...mark.querySelectorAll("rect")];
        const paths = [...mark.querySelectorAll(".mark-parts, .span-line")];
        return [
          ...rects.map((rect) => at(rect.getAttribute("x"), rect.getAttribute("y"))),
          ...paths.flatMap((path) =>
            [...(path.getAttribute("d") ?? "").matchAll(/M(\S+) ([\d.]+)/g)].map(([, x, y]) =>
              at(x ?? null, y ?? null),
            ),
          ),
        ];
      })
      .sort(),
  );

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe.each(screens)("a $name screen", ({ viewport, blue, labels }) => {
  it("has every dated record in its timeline before any script runs", async () => {
    const page = await site.visit("", { viewport, javaScriptEnabled: false });
    const dated = builtAtlas().partnerships.filter(({ date }) => date !== null);
    const prerendered = await marksOf(page);
    // A few are only counted, where three lanes are taken; a planned one is a broken stroke.
    expect(prerendered.length).toBeGreaterThan(dated.length - 10);
    await page.context().close();
    if (viewport.width !== PRINTED_FOR) return;
    const answering = await site.visit("", { viewport });
    await waitForMap(answering, "live");
    expect(await marksOf(answering)).toEqual(prerendered);
    await answering.context().close();
  });

  it("shows the map, its labels and where the records are before any script runs", async () => {
    const page = await site.visit("", { viewport, javaScriptEnabled: false });
    expect(await pixelsNear(page, light.link.us)).toBeGreaterThan(blue);
    const seen = await page.locator(".first-frame text:visible").allTextContents();
    expect(seen).toEqual(expect.arrayContaining([...labels]));
    expect(await page.locator(".wordmark-name").isVisible()).toBe(true);
    const note = page.locator(".no-script");
    expect(await note.innerText()).toContain("All records, with their sources, are in one file");
    const box = await note.boundingBox();
    expect(box?.y ?? Number.NaN).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    // It covers nothing that stands on the map.
    const over = page.locator(".map-key:visible, .footnote:visible, .headline:visible");
    for (const part of await over.all()) {
      const { y, height } = (await part.boundingBox()) ?? { y: Number.NaN, height: 0 };
      expect(y + height).toBeLessThanOrEqual(box?.y ?? Number.NaN);
    }
    expect(site.takeProblems()).toEqual([]);
    await page.context().close();
  });

  it("does not move what stands there when the scripts take over", async () => {
    const page = await site.visit("", { viewport });
    await waitForMap(page, "live");
    const shifts = await page.evaluate(
      () =>
        new Promise<{ sum: number; sources: string[] }>((resolve) => {
          // Resource Timing's `layout-shift` entry; no DOM type knows it.
          type Shift = PerformanceEntry & { value: number; sources: { node: Element | null }[] };
          const seen: Shift[] = [];
          new PerformanceObserver((list) => seen.push(...(list.getEntries() as Shift[]))).observe({
            type: "layout-shift",
            buffered: true,
          });
          requestAnimationFrame(() =>
            setTimeout(() =>
              resolve({
                sum: seen.reduce((sum, { value }) => sum + value, 0),
                sources: seen.flatMap(({ value, sources }) =>
                  sources.map(
                    ({ node }) => `${value.toFixed(4)} ${node?.getAttribute?.("class") ?? node?.nodeName}`,
                  ),
                ),
              }),
            ),
          );
        }),
    );
    console.info(`Layout shift at ${viewport.width} × ${viewport.height}: ${shifts.sum.toFixed(4)}`);
    expect(shifts.sum, shifts.sources.join("\n")).toBeLessThan(0.02);
    await page.context().close();
  });
});

describe("what a reader does before the scripts are here", () => {
  it("is done to the page that takes over: words in the search, a partner taken out, focus", async () => {
    const page = await site.visit("", {
      viewport: { width: 1440, height: 900 },
      serviceWorkers: "block",
      prepare: (context) =>
        // The app's code comes when the reader has done something, and not before.
        context.route(/\/assets\/app-[^/]*\.js$/, async (route) => {
          const prerendered = route.request().frame().page();
          await prerendered.locator(".partners label").first().click();
          await prerendered.locator("#search").pressSequentially("Allahabad");
          await route.continue();
        }),
    });
    await page.getByRole("option", { name: /^Prayagraj/ }).waitFor();
    expect(await page.locator("#search").inputValue()).toBe("Allahabad");
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("search");
    expect(await page.locator(".partners input").first().isChecked()).toBe(false);
    await expect.poll(() => page.url()).toContain("partner=jp,kr,multi,other");
    expect(await page.locator(".display-switch input").first().isChecked()).toBe(true);
    expect(await page.locator("#search").count()).toBe(1);
    expect(site.takeProblems()).toEqual([]);
    await page.context().close();
  });
});
