import type { Page } from "playwright-core";

// ms; a busy machine that draws WebGL on its processor takes its time over the first picture.
const SOFTWARE = 100_000;

/** Waits until the map stands as it will stay: drawn by WebGL, or still for want of it. */
export const waitForMap = async (page: Page, state: "live" | "fallback"): Promise<void> => {
  await page.locator(`.map-pane[data-state=${state}]`).waitFor({ timeout: SOFTWARE });
  await waitForFit(page);
};

/** Waits until the map is drawn as large as its box: after the window or what stands beside the map changed. */
export const waitForFit = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => {
    const stage = document.querySelector(".map-stage");
    const drawing = document.querySelector(".live-map.is-ready .map-overlay, .still-map");
    return (
      stage?.clientWidth === Number(drawing?.getAttribute("width")) &&
      stage.clientHeight === Number(drawing?.getAttribute("height"))
    );
  });
  await frames(page);
};

/** Lets the page draw: what was changed before is on the screen when this resolves. */
export const frames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
      }),
  );

/** The map's box in px of the window. */
export const mapBox = (page: Page): Promise<{ x: number; y: number; width: number; height: number }> =>
  page.locator(".map-stage").evaluate((stage) => {
    const { x, y, width, height } = stage.getBoundingClientRect();
    return { x, y, width, height };
  });

/** "98" of "Up to November 2026: 98 records on India and three technology partners". */
export const headlineCount = async (page: Page): Promise<number> => {
  const text = await page.locator(".headline h1").innerText();
  const count = text.match(/: (\d+) records? /)?.[1];
  if (count === undefined) throw new Error(`The headline "${text}" gives no count`);
  return Number(count);
};
