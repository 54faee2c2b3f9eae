import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./harness/site.ts";
import { frames, waitForMap } from "./mapPane.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds, one line each: rule, element and why. */
const findings = async (page: Page): Promise<readonly string[]> => {
  await frames(page);
  // A script the debugger evaluates stands outside the page's policy.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    // axe.min.js, evaluated above, puts it there.
    () => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary?.replace(/\s+/g, " ")}`,
    ),
  );
};

const screens = [
  { screen: "1440 × 900", viewport: { width: 1440, height: 900 } },
  { screen: "390 × 844", viewport: { width: 390, height: 844 } },
] as const;
const colorSchemes = ["light", "dark"] as const;
const situations = screens.flatMap((screen) =>
  colorSchemes.map((colorScheme) => ({ ...screen, colorScheme })),
);

describe("axe-core finds nothing", () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite({ webgl: false });
  });

  afterAll(() => site.close());

  describe.each(situations)("at $screen, $colorScheme", ({ viewport, colorScheme }) => {
    const visit = (query: string): Promise<Page> =>
      // Colours are judged as they stay, not on their way.
      site.visit(query, { viewport, colorScheme, reducedMotion: "reduce" });

    it("on the home page, and with the filters open", async () => {
      const page = await visit("");
      await waitForMap(page, "fallback");
      expect(await findings(page)).toEqual([]);
      await page
        .locator("summary", { hasText: viewport.width < 840 ? "Filters" : "Kind" })
        .locator("visible=true")
        .click();
      await page.getByRole("checkbox", { name: /^Agreement/ }).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    });

    it("with a card open", async () => {
      const page = await visit("?v=1&select=digi-framework");
      await waitForMap(page, "fallback");
      await page.getByRole("heading", { level: 2, name: /^DiGi Framework/ }).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    });

    it("on the summary", async () => {
      const page = await visit("?v=1&display=summary");
      await page.locator(".summary-years").waitFor();
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    });

    it("on the share dialog", async () => {
      const page = await visit("?v=1&display=table");
      await page.locator("tbody tr").first().waitFor();
      if (viewport.width < 840)
        await page.locator("summary", { hasText: "Menu" }).or(page.getByLabel("Menu")).first().click();
      await page.getByRole("button", { name: "Share", exact: true }).click();
      await page.getByRole("button", { name: /^Save CSV/ }).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    });

    it("on the table", async () => {
      const page = await visit("?v=1&display=table");
      await page.locator("tbody tr").first().waitFor();
      expect(await findings(page)).toEqual([]);
      await page.context().close();
    });
  });
});

describe("with the live map, axe-core finds nothing", () => {
  let site: Site;

  beforeAll(async () => {
    site = await openSite();
  });

  afterAll(() => site.close());

  it("on the home page and with a place's card open", async () => {
    const page = await site.visit("", { viewport: { width: 1240, height: 760 }, reducedMotion: "reduce" });
    await waitForMap(page, "live");
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Tokyo, ", exact: false }).press("Enter");
    await page.getByRole("heading", { level: 2, name: "Tokyo" }).waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
