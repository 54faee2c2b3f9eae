import type { FrameLocator, Page } from "playwright-core";

/**
 * Ms a test may wait for one thing. Not how long anything takes: a test waits for what it means, and this only ends a
 * wait that would never end. Machines are shared, and software draws WebGL.
 */
export const PATIENCE = 120_000;

/**
 * Resolves when the page answers: the app stands in the prerendered page's place and has said so, by
 * `<html data-state="live">`. Until then the page has everything twice, and what is asked of it may be answered by the
 * one that is about to go. Pages without an app answer as soon as they are loaded.
 */
export const untilAnswers = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () => document.getElementById("setu") === null || document.documentElement.dataset.state === "live",
  );
};

/** The same for a frame in another page, whose map is drawn by then. */
export const untilFrameAnswers = (frame: FrameLocator): Promise<void> =>
  frame.locator('html[data-state="live"]').waitFor();

/** From here on the page's own ways to an address wait until it answers. */
export const waitForAnswers = (page: Page): void => {
  const { goto, reload } = page;
  page.goto = async (...given) => {
    const response = await goto.apply(page, given);
    await untilAnswers(page);
    return response;
  };
  page.reload = async (...given) => {
    const response = await reload.apply(page, given);
    await untilAnswers(page);
    return response;
  };
};
