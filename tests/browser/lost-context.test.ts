import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { light } from "../../src/model/drawing/palette.ts";
import { pixelsNear } from "./harness/pixels.ts";
import { openSite, type Site } from "./harness/site.ts";
import { stageOf, threadPaths, waitForMap } from "./mapPane.ts";
import { headlineCount, unitedStates } from "./reader.ts";

let site: Site;

beforeAll(async () => {
  site = await openSite();
});

afterAll(() => site.close());

/** Opens the live map, in a window small enough for a processor that draws it. */
const openLive = async (): Promise<Page> => {
  const page = await site.visit("", { viewport: { width: 900, height: 600 } });
  await waitForMap(page, "live");
  return page;
};

/** As when a driver starts anew: every WebGL context of the page is lost, and given back to those that ask. */
const lose = (page: Page, { forGood }: { readonly forGood: boolean }): Promise<void> =>
  page.evaluate(async (isGone) => {
    const contexts = [...document.querySelectorAll("canvas")].flatMap((canvas) => {
      const gl = canvas.getContext("webgl2");
      const extension = gl?.getExtension("WEBGL_lose_context");
      return extension ? [{ canvas, extension }] : [];
    });
    for (const { canvas, extension } of contexts) {
      const lost = new Promise((resolve) =>
        canvas.addEventListener("webglcontextlost", resolve, { once: true }),
      );
      extension.loseContext();
      await lost;
      // In a task of its own: the browser only knows who asks once all have heard of the loss.
      if (!isGone) setTimeout(() => canvas.isConnected && extension.restoreContext());
    }
  }, forGood);

const blue = (page: Page): Promise<number> => pixelsNear(stageOf(page), light.link.us);

/** The map that needs no WebGL stands, is whole, says why, and answers. */
const expectFallback = async (page: Page, before: number): Promise<void> => {
  await waitForMap(page, "fallback");
  await page.getByRole("status").filter({ hasText: "cannot draw the live map" }).waitFor();
  // In a window this small a few threads of a sheaf are drawn as one ribbon.
  await expect.poll(() => threadPaths(page).count()).toBeGreaterThan(0.9 * (await headlineCount(page)));
  await expect.poll(() => blue(page)).toBeGreaterThan(before / 2);
  expect(await page.locator("canvas").count()).toBe(0);
  await page.getByRole("button", { name: /^Tokyo, / }).press("Enter");
  await page.getByRole("complementary", { name: "Selected place" }).waitFor();
};

describe("a map that loses its WebGL", () => {
  it("goes on when it gets it back, twice, and stands as SVG when it is lost again", async () => {
    const page = await openLive();
    const before = await blue(page);
    expect(before).toBeGreaterThan(800);
    for (const _ of ["once", "twice"]) {
      await lose(page, { forGood: false });
      // Not the last picture from before the loss: one that follows what a reader does.
      const america = unitedStates(page);
      await america.uncheck();
      await expect.poll(() => blue(page)).toBeLessThan(before / 3);
      await america.check();
      await expect.poll(() => blue(page)).toBeGreaterThan(before * 0.9);
      await waitForMap(page, "live");
    }
    await lose(page, { forGood: false });
    await expectFallback(page, before);
    await page.context().close();
  });

  it("stands as SVG, with a notice and nothing empty, when it is lost for good", async () => {
    const page = await openLive();
    const before = await blue(page);
    await lose(page, { forGood: true });
    await expectFallback(page, before);
    await page.context().close();
    expect(site.takeProblems()).toEqual([]);
  });
});
