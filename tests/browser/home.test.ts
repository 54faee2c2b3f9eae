import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { light } from "../../src/model/drawing/palette.ts";
import { CLOSE } from "../../src/model/drawing/pick.ts";
import { builtAtlas } from "./atlas.ts";
import { findings } from "./harness/axe.ts";
import { countNear, pixelsNear, takePicture } from "./harness/pixels.ts";
import { openSite, type Site } from "./harness/site.ts";
import { labelFaults } from "./labelBoxes.ts";
import { layoutShift } from "./layoutShift.ts";
import { markOf, stageOf, waitForMap } from "./mapPane.ts";
import { headlineCount, isFocused, sliderText } from "./reader.ts";
import { findLoneThread } from "./threadLines.ts";

const atlas = builtAtlas();

let site: Site;
/** One page for all that changes nothing for good: drawing it in software takes twenty seconds of a processor. */
let page: Page;

beforeAll(async () => {
  site = await openSite();
  // As readers come: with a worker that keeps the site for days without a network. The window is no larger than it has
  // to be, since a processor draws every pixel.
  page = await site.visit("", { viewport: { width: 1100, height: 720 }, serviceWorkers: "allow" });
  await waitForMap(page, "live");
});

afterAll(() => site.close());

describe("the home page", () => {
  it("opens without a request to others, an error or a refusal by its policy", () => {
    expect(site.takeProblems()).toEqual([]);
  });

  it("does not move what stands there when the scripts take over, nor when the live map does", async () => {
    const { sum, moved } = await layoutShift(page);
    expect(sum, moved.join("\n")).toBeLessThan(0.02);
  });

  it("shows threads in the colours of the three partners and of three or more", async () => {
    const picture = await takePicture(stageOf(page));
    // The middle of the Pacific: ink there is thread or junction, never headline or legend.
    const area = {
      x: Math.round(picture.width * 0.36),
      y: Math.round(picture.height * 0.3),
      width: Math.round(picture.width * 0.28),
      height: Math.round(picture.height * 0.45),
    };
    expect(countNear(picture, light.link.us)).toBeGreaterThan(2500);
    expect(countNear(picture, light.link.jp)).toBeGreaterThan(600);
    expect(countNear(picture, light.link.kr)).toBeGreaterThan(100);
    expect(countNear(picture, light.link.multi, { area })).toBeGreaterThan(300);
  });

  it("sets no label on another, the edge or a control", async () => {
    await expect.poll(() => labelFaults(page)).toEqual([]);
  });

  it("draws fewer threads when the timeline's handle is dragged back, and all again when it returns", async () => {
    const slider = page.getByRole("slider");
    const blue = (): Promise<number> => pixelsNear(stageOf(page), light.link.us);
    const [all, allBlue] = [await headlineCount(page), await blue()];
    const grip = await slider.boundingBox();
    const timeline = await page.getByRole("region", { name: "Timeline" }).boundingBox();
    if (grip === null || timeline === null) throw new Error("The timeline has no size");
    const y = grip.y + grip.height / 2;
    await page.mouse.move(grip.x + grip.width / 2, y);
    await page.mouse.down();
    // The axis reaches to the right edge, and begins right of the controls.
    await page.mouse.move(timeline.x + timeline.width * 0.55, y, { steps: 4 });
    await page.mouse.up();

    await expect.poll(() => headlineCount(page)).toBeLessThan(all / 2);
    const shown = await headlineCount(page);
    await expect
      .poll(() => sliderText(page))
      .toMatch(new RegExp(`, ${shown} of ${atlas.partnerships.length} partnerships$`));
    await expect.poll(blue).toBeLessThan(allBlue / 2);

    await slider.focus();
    await page.keyboard.press("End");
    await expect.poll(() => headlineCount(page)).toBe(all);
    await expect.poll(blue).toBeGreaterThan(allBlue * 0.95);
  });

  it("opens the card of the thread that is clicked, and closes it with Escape", async () => {
    const { record, x, y } = await findLoneThread(page, atlas, { apart: CLOSE });
    await page.mouse.click(x, y);
    const card = page.getByRole("complementary", { name: "Selected record" });
    await card.getByRole("heading", { level: 2, name: record.title, exact: true }).waitFor();
    await expect.poll(() => new URL(page.url()).searchParams.get("select")).toBe(record.id);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await page.mouse.move(2, 2);
  });

  it("reaches the capitals by Tab", async () => {
    // The busiest marks stand last on the map, so from the button after it they are the nearest.
    await page.getByRole("button", { name: "Zoom in" }).focus();
    const missing = new Set(["New Delhi", "Tokyo", "Seoul", "Washington, D.C."]);
    for (let presses = 0; presses < 30 && missing.size > 0; presses += 1) {
      await page.keyboard.press("Shift+Tab");
      for (const name of missing) if (await isFocused(markOf(page, name))) missing.delete(name);
    }
    expect([...missing]).toEqual([]);
  });

  it("has nothing for axe-core to find", async () => {
    expect(await findings(page)).toEqual([]);
  });

  it("has caused no problem by the end", () => {
    expect(site.takeProblems()).toEqual([]);
  });
});
