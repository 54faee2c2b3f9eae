import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOUCH_REACH } from "../../src/model/drawing/pick.ts";
import { builtAtlas } from "./atlas.ts";
import { openSite, type Site } from "./harness/site.ts";
import { frames, waitForFit, waitForMap } from "./mapPane.ts";
import { findLoneThread } from "./threadLines.ts";

const atlas = builtAtlas();
const viewport = { width: 390, height: 844 };
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.visit("", { viewport, hasTouch: true, isMobile: true, reducedMotion: "reduce" });
  await waitForMap(page, "live");
});

afterAll(() => site.close());

/** Words that reach past the left or right edge of the window, where no scrolling brings them in. */
const cutWords = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    return [...document.body.querySelectorAll("*")].flatMap((element) => {
      const words = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
      const { left, right, width } = element.getBoundingClientRect();
      // What only screen readers get is 1 px wide.
      const isSeen = width > 1 && element.checkVisibility() && element.closest(".map-stage, .skip") === null;
      const isCut = (left < -0.5 || right > innerWidth + 0.5) && !scrolls(element.parentElement);
      return words && isSeen && isCut ? [`${element.textContent}: ${left} to ${right}`] : [];
    });
  });

/** The places whose marks stand within the map's box. */
const placesInSight = (): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pane = document.querySelector(".map-pane")?.getBoundingClientRect();
    return [...document.querySelectorAll(".map-mark[data-place]")].flatMap((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      const middle = (left + right) / 2;
      return pane && middle > pane.left && middle < pane.right ? [mark.getAttribute("data-place") ?? ""] : [];
    });
  });

const widest = (): Promise<number> =>
  page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));

const sheetHeight = async (): Promise<number> =>
  (await page.locator(".sheet").boundingBox())?.height ?? Number.NaN;

describe("on a phone", () => {
  it("shows the map over the sheet, and nothing wider than the screen", async () => {
    expect(await widest()).toBeLessThanOrEqual(viewport.width);
    expect(await page.evaluate(() => innerWidth)).toBe(viewport.width);
    expect(await cutWords()).toEqual([]);
    await page.evaluate(() => scrollTo(200, 0));
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });

  it("enlarges the sheet by its handle, and gives the map its place back", async () => {
    const half = await sheetHeight();
    expect(half).toBeCloseTo(412, 0);
    await page.getByRole("button", { name: "Show more of the list" }).tap();
    await expect.poll(sheetHeight).toBe(viewport.height - 56);
    await page.getByRole("button", { name: "Show more of the map" }).tap();
    await expect.poll(sheetHeight).toBe(half);
    await waitForFit(page);
  });

  it("opens the card of a thread that is tapped", async () => {
    const { record, x, y } = await findLoneThread(page, atlas, { apart: TOUCH_REACH / 2 });
    await page.touchscreen.tap(x, y);
    const sheet = page.locator(".sheet");
    await sheet.getByRole("heading", { level: 2, name: record.title, exact: true }).waitFor();
    expect(await widest()).toBeLessThanOrEqual(viewport.width);
    expect(await cutWords()).toEqual([]);
    await sheet.getByRole("button", { name: "Close" }).tap();
    await sheet.getByRole("heading", { level: 1 }).waitFor();
    await frames(page);
    expect(await page.locator(".card").count()).toBe(0);
    expect(site.takeProblems()).toEqual([]);
  });

  it("starts on India and East Asia on a small phone too", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await waitForFit(page);
    expect(await placesInSight()).toEqual(expect.arrayContaining(["new-delhi", "seoul", "tokyo"]));
    expect(await placesInSight()).not.toContain("washington-dc");
  });

  it("shows the whole map when asked", async () => {
    await page.setViewportSize(viewport);
    await waitForFit(page);
    await page.getByRole("button", { name: "Whole map" }).locator("visible=true").first().tap();
    await expect.poll(placesInSight).toEqual(expect.arrayContaining(["new-delhi", "tokyo", "washington-dc"]));
  });

  it("cuts off nothing sideways in the table", async () => {
    await page.goto(`${site.url}?v=1&display=table`);
    await page.locator("tbody tr").first().waitFor();
    expect(await widest()).toBeLessThanOrEqual(viewport.width);
    const scroll = page.locator(".table-scroll");
    expect(await scroll.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    expect(await cutWords()).toEqual([]);
  });
});
