import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { light } from "../../src/model/drawing/palette.ts";
import { CLOSE } from "../../src/model/drawing/pick.ts";
import { builtAtlas } from "./atlas.ts";
import { countNear, pixelsNear, takePicture } from "./harness/pixels.ts";
import { openSite, type Site } from "./harness/site.ts";
import { headlineCount, waitForFit, waitForMap } from "./mapPane.ts";
import { findLoneThread } from "./threadLines.ts";

const atlas = builtAtlas();
const viewport = { width: 1440, height: 900 };
const stated = (text: string | null): number => Number(text?.match(/, (\d+) of \d+ partnerships$/)?.[1]);

let site: Site;
/** One page for all that changes nothing for good: drawing it in software takes seconds. */
let page: Page;

beforeAll(async () => {
  site = await openSite();
  page = await site.visit("", { viewport });
  await waitForMap(page, "live");
});

afterAll(() => site.close());

describe("the home page", () => {
  it("opens without a request to others, an error or a refusal by its policy", () => {
    expect(site.takeProblems()).toEqual([]);
  });

  it("shows threads in the colours of the three partners and of three or more", async () => {
    const picture = await takePicture(page.locator(".map-stage"));
    // The middle of the Pacific: ink there is thread or junction, never headline or legend.
    const area = {
      x: Math.round(picture.width * 0.36),
      y: Math.round(picture.height * 0.3),
      width: Math.round(picture.width * 0.28),
      height: Math.round(picture.height * 0.45),
    };
    expect(countNear(picture, light.link.us)).toBeGreaterThan(4000);
    expect(countNear(picture, light.link.jp)).toBeGreaterThan(1000);
    expect(countNear(picture, light.link.kr)).toBeGreaterThan(150);
    expect(countNear(picture, light.link.multi, { area })).toBeGreaterThan(500);
  });

  it("states one count: in the headline, the table, the partners and the timeline", async () => {
    const table = await site.visit("?v=1&display=table", { viewport });
    await table.locator("tbody tr").first().waitFor();
    const count = await headlineCount(table);
    const partners = await table.locator(".partners .partner-count").allInnerTexts();
    expect(await table.locator("tbody tr").count()).toBe(count);
    expect(partners.map(Number).reduce((sum, each) => sum + each, 0)).toBe(count);
    expect(stated(await table.getByRole("slider").getAttribute("aria-valuetext"))).toBe(count);
    expect(await headlineCount(page)).toBe(count);
    await table.context().close();
  });

  it("draws fewer threads when the timeline's handle is dragged back, and all again when it returns", async () => {
    const slider = page.getByRole("slider");
    const stage = page.locator(".map-stage");
    const [all, allBlue] = [await headlineCount(page), await pixelsNear(stage, light.link.us)];
    const grip = await page.locator(".timeline-grip").boundingBox();
    const axis = await page.locator(".chart").boundingBox();
    if (grip === null || axis === null) throw new Error("The timeline has no size");
    const y = grip.y + grip.height / 2;
    await page.mouse.move(grip.x + grip.width / 2, y);
    await page.mouse.down();
    await page.mouse.move(axis.x + axis.width / 2, y, { steps: 4 });
    await page.mouse.up();

    await expect.poll(() => headlineCount(page)).toBeLessThan(all / 2);
    expect(stated(await slider.getAttribute("aria-valuetext"))).toBe(await headlineCount(page));
    await expect.poll(() => pixelsNear(stage, light.link.us)).toBeLessThan(allBlue / 2);

    await slider.focus();
    await page.keyboard.press("End");
    await expect.poll(() => headlineCount(page)).toBe(all);
    await expect.poll(() => pixelsNear(stage, light.link.us)).toBeGreaterThan(allBlue * 0.95);
  });

  it("opens the card of the thread that is clicked, and closes it with Escape", async () => {
    const { record, x, y } = await findLoneThread(page, atlas, { apart: CLOSE });
    await page.mouse.click(x, y);
    const card = page.getByRole("complementary", { name: "Selected record" });
    await card.getByRole("heading", { level: 2, name: record.title, exact: true }).waitFor();
    expect(new URL(page.url()).searchParams.get("select")).toBe(record.id);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await waitForFit(page);
    await page.mouse.move(2, 2);
  });

  it("reaches the capitals by Tab, and opens a place with Enter", async () => {
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute("data-place") ?? "");
    // The busiest marks stand last on the map, so from the button after it they are the nearest.
    await page.getByRole("button", { name: "Zoom in" }).focus();
    const capitals = ["new-delhi", "tokyo", "seoul", "washington-dc"];
    const reached: string[] = [];
    for (let presses = 0; presses < 30 && !capitals.every((each) => reached.includes(each)); presses += 1) {
      await page.keyboard.press("Shift+Tab");
      reached.push(await focused());
    }
    expect(reached).toEqual(expect.arrayContaining(capitals));

    const last = atlas.places[await focused()];
    await page.keyboard.press("Enter");
    const card = page.getByRole("complementary", { name: "Selected place" });
    await card.getByRole("heading", { level: 2, name: last?.name ?? "", exact: true }).waitFor();
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await waitForFit(page);
  });

  it("has caused no problem by the end", () => {
    expect(site.takeProblems()).toEqual([]);
  });
});
