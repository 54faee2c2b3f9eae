import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { light } from "../../src/model/palette.ts";
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
  it("shows the map, its labels and where the records are before any script runs", async () => {
    const page = await site.visit("", { viewport, javaScriptEnabled: false });
    expect(await pixelsNear(page, light.link.us)).toBeGreaterThan(blue);
    const seen = await page.locator(".first-frame text:visible").allTextContents();
    expect(seen).toEqual(expect.arrayContaining([...labels]));
    const note = page.locator(".no-script");
    expect(await note.innerText()).toContain("All records, with their sources, are in one file");
    const box = await note.boundingBox();
    expect(box?.y ?? Number.NaN).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
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
