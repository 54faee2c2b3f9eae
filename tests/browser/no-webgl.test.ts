import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { light } from "../../src/model/drawing/palette.ts";
import { CLOSE } from "../../src/model/drawing/pick.ts";
import { builtAtlas } from "./atlas.ts";
import { pixelsNear } from "./harness/pixels.ts";
import { openSite, type Site } from "./harness/site.ts";
import { apart, markOf, stageOf, threadPaths, waitForFit, waitForMap } from "./mapPane.ts";
import { headlineCount, showAs, tableRows } from "./reader.ts";
import { findLoneThread } from "./threadLines.ts";

const atlas = builtAtlas();
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite({ webgl: false });
  page = await site.visit();
  await waitForMap(page, "fallback");
});

afterAll(() => site.close());

describe("a browser without WebGL", () => {
  it("keeps the still map and says so", async () => {
    await page.getByText("This browser cannot draw the live map").waitFor();
    expect(await page.locator("canvas").count()).toBe(0);
    // The prerendered map has gone.
    expect(await page.getByRole("group", { name: "Map of partnerships" }).count()).toBe(1);
    expect(site.takeProblems()).toEqual([]);
  });

  it("draws every thread as SVG", async () => {
    await expect.poll(() => threadPaths(page).count()).toBeGreaterThanOrEqual(await headlineCount(page));
    expect(await pixelsNear(stageOf(page), light.link.us)).toBeGreaterThan(4000);
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
    const before = await apart(page, "Seoul", "Tokyo");
    await page.getByRole("button", { name: "Zoom in" }).click();
    await expect.poll(() => apart(page, "Seoul", "Tokyo")).toBeCloseTo(2 * before, 0);
    await page.getByRole("button", { name: "Zoom out" }).click();
    await expect.poll(() => apart(page, "Seoul", "Tokyo")).toBeCloseTo(before, 0);
    await page.getByLabel("Go to a part of the map").click();
    await page.getByRole("button", { name: "India", exact: true }).click();
    await markOf(page, "Tokyo").waitFor({ state: "detached" });
    await markOf(page, "New Delhi").waitFor();
  });

  it("lists the records as a table and opens one from it", async () => {
    await showAs(page, "Table");
    const rows = tableRows(page);
    await expect.poll(() => rows.count()).toBe(await headlineCount(page));
    const title = await rows.first().getByRole("button").innerText();
    await rows.first().getByRole("button").click();
    await page.getByRole("heading", { level: 2, name: title, exact: true }).waitFor();
    expect(site.takeProblems()).toEqual([]);
  });
});
