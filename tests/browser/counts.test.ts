import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./harness/site.ts";
import { headlineCount, waitForMap } from "./mapPane.ts";

let site: Site;

// What is counted is the interface's, not the renderer's: the still map is the quicker one.
beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

const sumOf = async (page: Page, selector: string): Promise<number> => {
  const texts = await page.locator(selector).allInnerTexts();
  return texts.reduce((sum, text) => sum + Number(text), 0);
};

const views = [
  ["up to a day", "v=1&to=2024-06-30"],
  ["between two days", "v=1&mode=between&from=2023-01-01&to=2024-12-31"],
  ["in force on a day", "v=1&mode=in-force&on=2025-08-29"],
  ["up to today, with the undated", "v=1&undated=1"],
  ["under filters", "v=1&kind=framework,dialogue&partner=us,jp"],
] as const;

describe("one number, wherever it stands", () => {
  it.each(views)("%s", async (_, query) => {
    const page = await site.visit(`?${query}`, { viewport: { width: 1440, height: 900 } });
    await waitForMap(page, "fallback");
    const count = await headlineCount(page);
    expect(count).toBeGreaterThan(0);
    // The partners count what each would add; those that are ticked add up to what is shown.
    expect(await sumOf(page, ".partner:has(:checked) .partner-count")).toBe(count);
    expect(await sumOf(page, ".map-key .key-count")).toBe(count);
    const said = await page.getByRole("slider").first().getAttribute("aria-valuetext");
    expect(said).toContain(`${count} of 116`);
    await page.locator(".display-switch label", { hasText: "Table" }).click();
    await page.locator("tbody tr").first().waitFor();
    expect(await page.locator("tbody tr").count()).toBe(count);
    await page.getByRole("button", { name: "Share", exact: true }).click();
    await page.getByText(`Exactly what is shown now: ${count} record`).waitFor();
    expect(site.takeProblems()).toEqual([]);
    await page.context().close();
  });
});
