import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { light } from "../../src/model/palette.ts";
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

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

describe.each(screens)("a $name screen", ({ viewport, blue, labels }) => {
  it("has every dated record in its timeline before any script runs", async () => {
    const page = await site.visit("", { viewport, javaScriptEnabled: false });
    const dated = builtAtlas().partnerships.filter(({ date }) => date !== null);
    const counted = await page.locator(".chart .mark").count();
    // A few are only counted, where three lanes are taken.
    expect(counted).toBeGreaterThan(dated.length - 10);
    expect(counted).toBeLessThanOrEqual(dated.length);
    await page.context().close();
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
          const printed = route.request().frame().page();
          await printed.locator(".partners label").first().click();
          await printed.locator("#search").pressSequentially("Allahabad");
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
