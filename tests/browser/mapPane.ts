import type { Page } from "playwright-core";

// The drawing itself has no words to find it by; its classes stand here and nowhere else in these tests.
export const stageOf = (page: Page) => page.locator(".map-stage");

/** Waits until the map stands as it will stay: drawn by WebGL, or still for want of it. */
export const waitForMap = async (page: Page, state: "live" | "fallback"): Promise<void> => {
  await page.locator(`.map-pane[data-state=${state}]`).waitFor();
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
  stageOf(page).evaluate((stage) => {
    const { x, y, width, height } = stage.getBoundingClientRect();
    return { x, y, width, height };
  });

/** Threads that are drawn as SVG. */
export const threadPaths = (page: Page) => page.locator('.still-map > g[fill="none"] > path');

/** What a tour says on the map. */
export const callouts = (page: Page) => page.locator(".map-callout .map-label");

/** Land as the basemap's own file has it, in hundredths of a degree; what is prerendered is coarser. */
export const fineLand = (page: Page) => page.locator('.still-map [data-unit="100"] path');

/** The names on the map, each a group of its lines. */
export const mapLabels = (page: Page) => page.locator(".map-stage .map-label");

/** Places and junctions on the map, in the order in which Tab passes them. */
export const marks = (page: Page) => page.locator(".map-stage .map-mark");

/** The mark of a place, by the place's name: "Tokyo". */
export const markOf = (page: Page, place: string) =>
  page.getByRole("button", { name: new RegExp(`^${place}, \\d+ records?$`) });

/** Where the middle of a place's mark stands, in px of the window. */
export const spotOf = async (
  page: Page,
  place: string,
): Promise<{ readonly x: number; readonly y: number }> => {
  const box = await markOf(page, place).boundingBox();
  if (box === null) throw new Error(`${place} is not to be seen`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** How far two places stand from each other, in px: it doubles with each step of zoom. */
export const apart = async (page: Page, one: string, other: string): Promise<number> => {
  const [a, b] = [await spotOf(page, one), await spotOf(page, other)];
  return Math.hypot(a.x - b.x, a.y - b.y);
};

/** Names of the marks whose middle stands within the map's box, in no order. */
export const placesInSight = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const pane = document.querySelector(".map-stage")?.getBoundingClientRect();
    return [...document.querySelectorAll(".map-mark")].flatMap((mark) => {
      const { left, right } = mark.getBoundingClientRect();
      const middle = (left + right) / 2;
      const name = mark.getAttribute("aria-label")?.replace(/, \d+ records?$/, "");
      return name && pane && middle > pane.left && middle < pane.right ? [name] : [];
    });
  });

/**
 * As Back and Forward do it: another address, and the page follows without being loaded. A page that draws WebGL in
 * software takes twenty seconds of a processor to load.
 */
export const turnTo = (page: Page, query: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, query);
