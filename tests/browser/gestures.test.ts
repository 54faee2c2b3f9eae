import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { CLOSE } from "../../src/model/drawing/pick.ts";
import { builtAtlas } from "./atlas.ts";
import { type At, dragFingers } from "./fingers.ts";
import { openSite, type Site } from "./harness/site.ts";
import { apart, frames, spotOf, waitForMap } from "./mapPane.ts";
import { findLoneThread } from "./threadLines.ts";

const atlas = builtAtlas();

// Px: a map is drawn on whole pixels, and positions of marks are rounded.
const NEAR = 2;

const maps = [
  { map: "the SVG map", webgl: false, state: "fallback" },
  { map: "the live map", webgl: true, state: "live" },
] as const;

describe.each(maps)("a hand on $map", ({ webgl, state }) => {
  let site: Site;
  let page: Page;

  beforeAll(async () => {
    site = await openSite({ webgl });
    // No larger than it has to be: a processor draws every pixel of every step.
    page = await site.visit("", { viewport: { width: 960, height: 640 }, hasTouch: true });
    await waitForMap(page, state);
  });

  afterAll(() => site.close());

  const distance = (a: At, b: At): number => Math.hypot(a.x - b.x, a.y - b.y);
  /** Waits until a place has come to rest there. */
  const untilAt = (place: string, at: At): Promise<void> =>
    expect.poll(async () => distance(await spotOf(page, place), at)).toBeLessThan(NEAR);
  const viewInAddress = (): string | null => new URL(page.url()).searchParams.get("view");
  const cards = (): Promise<number> => page.getByRole("complementary", { name: /^Selected/ }).count();

  it("drags it: the thread stays under the pointer, the address follows, and no card opens", async () => {
    const { record, x, y } = await findLoneThread(page, atlas, { apart: CLOSE });
    const before = await spotOf(page, "Tokyo");
    expect(viewInAddress()).toBeNull();
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x + 90, y + 35, { steps: 3 });
    await page.mouse.up();
    await untilAt("Tokyo", { x: before.x + 90, y: before.y + 35 });
    await expect.poll(viewInAddress).toMatch(/^-?[\d.]+,-?[\d.]+,[\d.]+$/);
    expect(await cards()).toBe(0);
    expect(new URL(page.url()).searchParams.get("select")).toBeNull();
    // What was pressed lies under the pointer still, which says so as soon as it stirs.
    await frames(page);
    await page.mouse.move(x + 91, y + 35);
    await page.getByText(record.title, { exact: true }).filter({ visible: true }).waitFor();
    await page.mouse.move(2, 2);
  });

  it("wheels it: the place under the pointer stays there, and the others move apart", async () => {
    const tokyo = await spotOf(page, "Tokyo");
    const before = await apart(page, "Tokyo", "Seoul");
    const view = viewInAddress();
    await page.mouse.move(tokyo.x, tokyo.y);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => apart(page, "Tokyo", "Seoul")).toBeGreaterThan(before * 1.2);
    await untilAt("Tokyo", tokyo);
    await expect.poll(viewInAddress).not.toBe(view);
    await page.mouse.move(2, 2);
  });

  it("moves it with one finger, and opens no card", async () => {
    const before = await spotOf(page, "Tokyo");
    // Beside the place, so that a finger that did not move would press it.
    await dragFingers(page, [before], (at, step) => ({ x: at.x - 20 * step, y: at.y + 16 * step }), 3);
    await untilAt("Tokyo", { x: before.x - 60, y: before.y + 48 });
    expect(await cards()).toBe(0);
  });

  it("pinches it: what lies between two fingers stays there, and the rest moves apart", async () => {
    const tokyo = await spotOf(page, "Tokyo");
    const before = await apart(page, "Tokyo", "Seoul");
    const view = viewInAddress();
    const fingers = [
      { x: tokyo.x - 40, y: tokyo.y },
      { x: tokyo.x + 40, y: tokyo.y },
    ];
    // From 80 px apart to 160: twice as near, but for the first bit by which a map knows that it is pinched.
    await dragFingers(
      page,
      fingers,
      (at, step) => ({ x: at.x + (at.x < tokyo.x ? -10 : 10) * step, y: at.y }),
      4,
    );
    await expect.poll(() => apart(page, "Tokyo", "Seoul")).toBeGreaterThan(before * 1.5);
    await untilAt("Tokyo", tokyo);
    expect(await apart(page, "Tokyo", "Seoul")).toBeLessThan(before * 2.05);
    await expect.poll(viewInAddress).not.toBe(view);
    expect(await cards()).toBe(0);
  });

  it("moves it with two fingers that keep their distance", async () => {
    const before = await spotOf(page, "Tokyo");
    const wide = await apart(page, "Tokyo", "Seoul");
    const fingers = [
      { x: before.x - 60, y: before.y + 30 },
      { x: before.x + 60, y: before.y + 30 },
    ];
    await dragFingers(page, fingers, (at, step) => ({ x: at.x + 20 * step, y: at.y - 16 * step }), 3);
    await untilAt("Tokyo", { x: before.x + 60, y: before.y - 48 });
    expect(await apart(page, "Tokyo", "Seoul")).toBeCloseTo(wide, 0);
  });

  it("has scrolled or zoomed nothing but the map, and caused no problem", async () => {
    expect(await page.evaluate(() => [scrollX, scrollY, visualViewport?.scale])).toEqual([0, 0, 1]);
    expect(site.takeProblems()).toEqual([]);
  });
});
