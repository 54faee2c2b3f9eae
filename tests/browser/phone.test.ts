import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { TOUCH_REACH } from "../../src/model/drawing/pick.ts";
import { builtAtlas } from "./atlas.ts";
import { openSite, type Site } from "./harness/site.ts";
import { labelFaults } from "./labelBoxes.ts";
import { layoutShift } from "./layoutShift.ts";
import { placesInSight, waitForFit, waitForMap } from "./mapPane.ts";
import { headline, tableRows } from "./reader.ts";
import { findLoneThread } from "./threadLines.ts";

const atlas = builtAtlas();
const viewport = { width: 390, height: 844 };
let site: Site;
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.visit("", { viewport, hasTouch: true, isMobile: true });
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
      // What only screen readers get is 1 px wide, and a map ends somewhere.
      const isSeen = width > 1 && element.checkVisibility() && !(element instanceof SVGElement);
      const isCut = (left < -0.5 || right > innerWidth + 0.5) && !scrolls(element.parentElement);
      // What waits for focus waits outside the window.
      const waits = element.matches("button") && right <= 0;
      return words && isSeen && isCut && !waits ? [`${element.textContent}: ${left} to ${right}`] : [];
    });
  });

const widest = (): Promise<number> =>
  page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth));

const sheet = () => page.getByRole("region", { name: "Records and timeline" });
const sheetHeight = async (): Promise<number> => (await sheet().boundingBox())?.height ?? Number.NaN;

describe("on a phone", () => {
  it("does not move what stands there when the scripts take over, nor when the live map does", async () => {
    const { sum, moved } = await layoutShift(page);
    expect(sum, moved.join("\n")).toBeLessThan(0.02);
  });

  it("shows the map over the sheet, and nothing wider than the screen", async () => {
    expect(await widest()).toBeLessThanOrEqual(viewport.width);
    expect(await page.evaluate(() => innerWidth)).toBe(viewport.width);
    expect(await cutWords()).toEqual([]);
    await page.evaluate(() => scrollTo(200, 0));
    expect(await page.evaluate(() => scrollX)).toBe(0);
  });

  it("sets no label on another, the edge or a control", async () => {
    await expect.poll(() => labelFaults(page)).toEqual([]);
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
    const card = page.getByRole("region", { name: "Selected record" });
    await card.getByRole("heading", { level: 2, name: record.title, exact: true }).waitFor();
    expect(await widest()).toBeLessThanOrEqual(viewport.width);
    expect(await cutWords()).toEqual([]);
    await card.getByRole("button", { name: "Close" }).tap();
    await card.waitFor({ state: "detached" });
    await headline(page).waitFor();
    expect(site.takeProblems()).toEqual([]);
  });

  it("starts on India and East Asia on a small phone too", async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await waitForFit(page);
    await expect
      .poll(() => placesInSight(page))
      .toEqual(expect.arrayContaining(["New Delhi", "Seoul", "Tokyo"]));
    expect(await placesInSight(page)).not.toContain("Washington, D.C.");
  });

  it("shows the whole map when asked", async () => {
    await page.setViewportSize(viewport);
    await waitForFit(page);
    await page.getByRole("button", { name: "Whole map" }).filter({ visible: true }).first().tap();
    await expect
      .poll(() => placesInSight(page))
      .toEqual(expect.arrayContaining(["New Delhi", "Tokyo", "Washington, D.C."]));
  });

  it("cuts off nothing sideways in the table", async () => {
    await page.goto(`${site.url}?v=1&display=table`);
    await tableRows(page).first().waitFor();
    expect(await widest()).toBeLessThanOrEqual(viewport.width);
    const scroll = page.getByRole("region", { name: "Records shown" });
    expect(await scroll.evaluate((box) => box.scrollWidth - box.clientWidth)).toBeLessThanOrEqual(0);
    expect(await cutWords()).toEqual([]);
  });
});
