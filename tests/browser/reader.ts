import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** What a reader finds and does, in the words of the page. */

/** The page's own sentence: window and count. */
export const headline = (page: Page): Locator => page.getByRole("heading", { level: 1 });

/** "98" of "Up to November 2026: 98 records on India and three technology partners". */
export const headlineCount = async (page: Page): Promise<number> => {
  const text = await headline(page).innerText();
  const count = text.match(/: (\d+) records? /)?.[1];
  if (count === undefined) throw new Error(`The headline "${text}" gives no count`);
  return Number(count);
};

/** What the timeline says about its last handle: "October 2024, 31 of 96 partnerships". */
export const sliderText = async (page: Page): Promise<string> =>
  (await page.getByRole("slider").last().getAttribute("aria-valuetext")) ?? "";

/** Chooses map, table or summary. The choice itself is a radio button nobody sees; a reader presses its word. */
export const showAs = (page: Page, display: "Map" | "Table" | "Summary"): Promise<void> =>
  page
    .getByRole("group", { name: "Show as" })
    .locator("label", { hasText: new RegExp(`^${display}$`) })
    .click();

/** The rows of the table, without its head. */
export const tableRows = (page: Page): Locator =>
  page
    .getByRole("table")
    .getByRole("row")
    .filter({ has: page.getByRole("cell") });

/** A partner's choice, by its name as the page says it: its name ends in the number of its records. */
export const partners = (page: Page): Locator =>
  page.getByRole("group", { name: "Partners" }).getByRole("checkbox");

/** The choice of what India has with the United States: in a narrow window by its short name. */
export const unitedStates = (page: Page): Locator =>
  page.getByRole("checkbox", { name: /^(United States|US) \d/ });

/** Opens the share dialog, and resolves when it can be used. */
export const openShare = async (page: Page): Promise<Locator> => {
  // When the typeface comes, the header's buttons move, and a press must not end beside the one it began on.
  await page.evaluate(() => document.fonts.ready);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  const dialog = page.getByRole("dialog", { name: "Share and take away" });
  await dialog.getByRole("button", { name: "Copy link" }).waitFor();
  return dialog;
};

export const searchBox = (page: Page): Locator =>
  page.getByRole("combobox", { name: "Search places, bodies, records" });

export const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluateAll((all) => all.some((each) => each === document.activeElement));

/** Waits until focus stands there: it follows what was drawn, and is late where a machine is busy. */
export const untilFocused = async (locator: Locator): Promise<void> => {
  await expect.poll(() => isFocused(locator)).toBe(true);
};

/** Presses a key until focus stands on one of these. */
export const tabTo = async (
  page: Page,
  locator: Locator,
  key: "Tab" | "Shift+Tab" = "Tab",
): Promise<void> => {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    if (await isFocused(locator)) return;
  }
  throw new Error(`150 × ${key} do not lead to ${locator}`);
};
