import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findings } from "./harness/axe.ts";
import { openSite, type Site } from "./harness/site.ts";
import { waitForMap } from "./mapPane.ts";
import { openShare, tableRows } from "./reader.ts";

const screens = [
  { screen: "1440 × 900", viewport: { width: 1440, height: 900 } },
  { screen: "390 × 844", viewport: { width: 390, height: 844 } },
] as const;

let site: Site;

beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

/** In light by all of axe-core's rules, in dark by those that look at colours: nothing else changes with them. */
const findingsInBoth = async (page: Page): Promise<readonly string[]> => {
  await page.emulateMedia({ colorScheme: "light" });
  const light = await findings(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await findings(page, "colours");
  await page.emulateMedia({ colorScheme: "light" });
  return [...light, ...dark.map((each) => `dark: ${each}`)];
};

// The live map, and its marks, are looked at in home.test.ts.
describe.each(screens)("axe-core finds nothing, in light and in dark, at $screen", ({ viewport }) => {
  const isPhone = viewport.width < 840;
  const show = (query: string): Promise<Page> => site.show(query, { viewport });

  it("on the home page, and with the filters open", async () => {
    const page = await show("");
    await waitForMap(page, "fallback");
    expect(await findingsInBoth(page)).toEqual([]);
    await (isPhone
      ? page.getByText("Filters", { exact: true })
      : page.getByLabel("Kind", { exact: true })
    ).click();
    await page.getByRole("checkbox", { name: /^Agreement/ }).waitFor();
    expect(await findingsInBoth(page)).toEqual([]);
  });

  it("with a card open", async () => {
    const page = await show("?v=1&select=digi-framework");
    await waitForMap(page, "fallback");
    await page.getByRole("heading", { level: 2, name: /^DiGi Framework/ }).waitFor();
    expect(await findingsInBoth(page)).toEqual([]);
  });

  it("on the summary", async () => {
    const page = await show("?v=1&display=summary");
    await page.getByRole("heading", { name: "By year and partner" }).waitFor();
    expect(await findingsInBoth(page)).toEqual([]);
  });

  it("on the table, and on the share dialog over it", async () => {
    const page = await show("?v=1&display=table");
    await tableRows(page).first().waitFor();
    expect(await findingsInBoth(page)).toEqual([]);
    if (isPhone) await page.getByLabel("Menu", { exact: true }).click();
    const dialog = await openShare(page);
    await dialog.getByRole("button", { name: /^Save CSV/ }).waitFor();
    expect(await findingsInBoth(page)).toEqual([]);
  });
});
