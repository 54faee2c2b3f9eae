import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { light } from "../../src/model/drawing/palette.ts";
import { CLOSE } from "../../src/model/drawing/pick.ts";
import { builtAtlas } from "./atlas.ts";
import { pixelsNear } from "./harness/pixels.ts";
import { openSite, type Site } from "./harness/site.ts";
import { headlineCount, waitForFit, waitForMap } from "./mapPane.ts";
import { findLoneThread } from "./threadLines.ts";

const atlas = builtAtlas();
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite({ webgl: false });
  page = await site.visit("", { viewport: { width: 1440, height: 900 } });
  await waitForMap(page, "fallback");
});

afterAll(() => site.close());

describe("a browser without WebGL", () => {
  it("keeps the still map and says so", async () => {
    expect(await page.locator(".map-note").innerText()).toContain("cannot draw the live map");
    expect(await page.locator("canvas").count()).toBe(0);
    expect(await page.locator(".first-frame").count()).toBe(0);
    expect(site.takeProblems()).toEqual([]);
  });

  it("draws every thread as SVG", async () => {
    const threads = page.locator('.still-map > g[fill="none"] > path');
    expect(await threads.count()).toBeGreaterThanOrEqual(await headlineCount(page));
    expect(await pixelsNear(page.locator(".map-stage"), light.link.us)).toBeGreaterThan(4000);
  });

  it("opens the card of the thread that is clicked", async () => {
    const { record, x, y } = await findLoneThread(page, atlas, { apart: CLOSE });
    await page.mouse.click(x, y);
    const card = page.getByRole("complementary", { name: "Selected record" });
    await card.getByRole("heading", { level: 2, name: record.title, exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await waitForFit(page);
  });

  it("zooms by button, and follows the frames", async () => {
    const seoul = page.locator('.map-mark[data-place="seoul"]');
    const tokyo = page.locator('.map-mark[data-place="tokyo"]');
    const apart = async (): Promise<number> => {
      const [a, b] = [await seoul.boundingBox(), await tokyo.boundingBox()];
      return a === null || b === null ? Number.NaN : Math.hypot(a.x - b.x, a.y - b.y);
    };
    const before = await apart();
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(apart).toBeCloseTo(2 * before, 0);
    await page.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(apart).toBeCloseTo(before, 0);
    await page.getByLabel("Go to a part of the map").click();
    await page.getByRole("button", { name: "India", exact: true }).click();
    await expect.poll(() => tokyo.count()).toBe(0);
    expect(await page.locator('.map-mark[data-place="new-delhi"]').count()).toBe(1);
  });

  it("lists the records as a table and opens one from it", async () => {
    await page.locator(".display-switch label", { hasText: "Table" }).click();
    const rows = page.locator("tbody tr");
    await expect.poll(() => rows.count()).toBe(await headlineCount(page));
    const title = await rows.first().getByRole("button").innerText();
    await rows.first().getByRole("button").click();
    await page.getByRole("heading", { level: 2, name: title, exact: true }).waitFor();
    expect(site.takeProblems()).toEqual([]);
  });
});
