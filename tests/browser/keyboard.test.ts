import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./harness/site.ts";
import { headlineCount, waitForFit, waitForMap } from "./mapPane.ts";

let site: Site;
let page: Page;

// The keys are the interface's, not the renderer's: the still map is the quicker one. Without motion a flight to a
// place has no moments in which marks come and go.
beforeAll(async () => {
  site = await openSite({ webgl: false });
  page = await site.visit("", { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  await waitForMap(page, "fallback");
});

afterAll(() => site.close());

/** Presses Tab until the focused element matches. */
const tabTo = async (selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`150 × ${key} do not lead to ${selector}`);
};

describe("with nothing but a keyboard, a reader", () => {
  it("finds Prayagraj under its old name, opens its card and closes it", async () => {
    await page.keyboard.press("/");
    await page.keyboard.type("Allahabad");
    await page.getByRole("option").first().waitFor();
    await page.keyboard.press("Enter");
    const card = page.getByRole("complementary", { name: "Selected place" });
    await card.getByRole("heading", { level: 2, name: "Prayagraj" }).waitFor();
    // Focus follows the card, so it is waited for: it comes after the card stands and goes after the card has gone.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe("Prayagraj");
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe("search");
  });

  it("passes every mark of the map by Tab", async () => {
    await waitForFit(page);
    const marks = await page
      .locator(".map-mark")
      .evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label") ?? ""));
    await page.locator(".skip").focus();
    const passed: string[] = [];
    for (const _ of marks) {
      await page.keyboard.press("Tab");
      passed.push(await page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? ""));
    }
    expect(passed).toEqual(marks);
  });

  it("skips the map and moves through time", async () => {
    await page.locator(".search input").focus();
    await tabTo(".skip");
    await page.keyboard.press("Enter");
    await tabTo("input[type=range]");
    const said = (): Promise<string | null> => page.getByRole("slider").getAttribute("aria-valuetext");
    const end = await said();
    await page.keyboard.press("Home");
    await expect.poll(said).toMatch(/^\d* ?January 2014, \d+ of 116 partnerships$/);
    const start = await said();
    await page.keyboard.press("PageUp");
    await expect.poll(said).not.toBe(start);
    const month = await said();
    await page.keyboard.press("PageUp");
    await expect.poll(said).not.toBe(month);
    await page.keyboard.press("PageDown");
    await expect.poll(said).toBe(month);
    await page.keyboard.press("End");
    await expect.poll(said).toBe(end);
  });

  it("takes a partner out with Space and brings it back", async () => {
    const before = await headlineCount(page);
    await tabTo(".partners input", "Shift+Tab");
    const label = page.locator(".partners label:focus-within");
    const count = Number(await label.locator(".partner-count").innerText());
    expect(count).toBeGreaterThan(0);
    await page.keyboard.press("Space");
    await expect.poll(() => headlineCount(page)).toBe(before - count);
    await page.keyboard.press("Space");
    await expect.poll(() => headlineCount(page)).toBe(before);
    expect(site.takeProblems()).toEqual([]);
  });

  it("goes from the first key to a card, a filter, a date and a copied link", async () => {
    const fresh = await site.visit("", {
      viewport: { width: 1440, height: 900 },
      permissions: ["clipboard-read", "clipboard-write"],
    });
    await waitForMap(fresh, "fallback");
    const to = async (selector: string): Promise<void> => {
      for (let presses = 0; presses < 150; presses += 1) {
        await fresh.keyboard.press("Tab");
        if (await fresh.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
      }
      throw new Error(`150 × Tab do not lead to ${selector}`);
    };
    await to(".partners input");
    await fresh.keyboard.press("Space");
    await to("input[type=range]");
    await fresh.keyboard.press("PageDown");
    await fresh.keyboard.press("/");
    await fresh.keyboard.type("DiGi");
    await fresh.getByRole("option").first().waitFor();
    await fresh.keyboard.press("Enter");
    await fresh.getByRole("heading", { level: 2, name: /^DiGi Framework/ }).waitFor();
    // From the card round to the header.
    await to(".header-button[aria-haspopup=dialog]");
    await fresh.keyboard.press("Enter");
    await fresh.getByRole("dialog").getByRole("button", { name: "Copy link" }).waitFor();
    await to(".share-body button");
    await fresh.keyboard.press("Enter");
    await fresh.getByText("Link copied").waitFor();
    const link = new URL(await fresh.evaluate(() => navigator.clipboard.readText()));
    expect(link.searchParams.get("select")).toBe("digi-framework");
    expect(link.searchParams.get("partner")).toBe("jp,kr,multi,other");
    expect(link.searchParams.get("to")).toMatch(/^2025-/);
    await fresh.context().close();
  });
});
