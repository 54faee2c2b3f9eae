import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtAtlas } from "./atlas.ts";
import { openSite, type Site } from "./harness/site.ts";
import { marks, waitForFit, waitForMap } from "./mapPane.ts";
import {
  headlineCount,
  partners,
  searchBox,
  sliderText,
  tabTo,
  unitedStates,
  untilFocused,
} from "./reader.ts";

const total = builtAtlas().partnerships.length;

let site: Site;
let page: Page;

// The keys are the interface's, not the renderer's: the still map is the quicker one.
beforeAll(async () => {
  site = await openSite({ webgl: false });
  page = await site.visit("", { permissions: ["clipboard-read", "clipboard-write"] });
  await waitForMap(page, "fallback");
});

afterAll(() => site.close());

const slider = () => page.getByRole("slider");

describe("with nothing but a keyboard, a reader", () => {
  it("finds Prayagraj under its old name, opens its card and closes it", async () => {
    await page.keyboard.press("/");
    await untilFocused(searchBox(page));
    await page.keyboard.type("Allahabad");
    await page.getByRole("option", { name: /^Prayagraj/ }).waitFor();
    await page.keyboard.press("Enter");
    const card = page.getByRole("complementary", { name: "Selected place" });
    // Focus follows the card: it comes after the card stands and goes after the card has gone.
    await untilFocused(card.getByRole("heading", { level: 2, name: "Prayagraj" }));
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
    await untilFocused(searchBox(page));
  });

  it("passes every mark of the map by Tab", async () => {
    await waitForFit(page);
    const names = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute("aria-label")));
    expect(names.length).toBeGreaterThan(20);
    await page.getByRole("button", { name: "Skip the map" }).focus();
    for (const name of names) {
      await page.keyboard.press("Tab");
      expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe(name);
    }
    // A record of several parties comes last: its mark says its title and how many they are.
    const title = names.at(-1)?.replace(/, \w+ parties$/, "") ?? "";
    await page.keyboard.press("Enter");
    const card = page.getByRole("complementary", { name: "Selected record" });
    await untilFocused(card.getByRole("heading", { level: 2, name: title, exact: true }));
    await page.keyboard.press("Escape");
    await card.waitFor({ state: "detached" });
  });

  it("skips the map and moves through time", async () => {
    await searchBox(page).focus();
    await tabTo(page, page.getByRole("button", { name: "Skip the map" }));
    await page.keyboard.press("Enter");
    await untilFocused(page.getByRole("button", { name: "Play" }));
    await tabTo(page, slider());
    const said = (): Promise<string> => sliderText(page);
    const end = await said();
    await page.keyboard.press("Home");
    await expect.poll(said).toMatch(new RegExp(`^\\d* ?January \\d{4}, \\d+ of ${total} partnerships$`));
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
    const last = partners(page).last();
    await tabTo(page, last, "Shift+Tab");
    const count = Number((await last.locator("..").innerText()).match(/(\d+)\s*$/)?.[1]);
    expect(count).toBeGreaterThan(0);
    await page.keyboard.press("Space");
    await expect.poll(() => headlineCount(page)).toBe(before - count);
    await page.keyboard.press("Space");
    await expect.poll(() => headlineCount(page)).toBe(before);
    expect(site.takeProblems()).toEqual([]);
  });

  it("goes from the first key to a card, a filter, a date and a copied link", async () => {
    await page.goto(site.url);
    await waitForMap(page, "fallback");
    await tabTo(page, unitedStates(page));
    await page.keyboard.press("Space");
    await tabTo(page, slider());
    const said = await sliderText(page);
    await page.keyboard.press("PageDown");
    await expect.poll(() => sliderText(page)).not.toBe(said);
    await page.keyboard.press("/");
    await page.keyboard.type("DiGi");
    await page.getByRole("option", { name: /^DiGi Framework/ }).waitFor();
    await page.keyboard.press("Enter");
    await untilFocused(page.getByRole("heading", { level: 2, name: /^DiGi Framework/ }));
    // From the card round to the header.
    await tabTo(page, page.getByRole("button", { name: "Share", exact: true }));
    await page.keyboard.press("Enter");
    const copy = page.getByRole("dialog").getByRole("button", { name: "Copy link" });
    await copy.waitFor();
    await tabTo(page, copy);
    await page.keyboard.press("Enter");
    await page.getByText("Link copied").waitFor();
    const link = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(link.searchParams.get("select")).toBe("digi-framework");
    expect(link.searchParams.get("partner")).toBe("jp,kr,multi,other");
    expect(link.searchParams.get("to")).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  });
});
