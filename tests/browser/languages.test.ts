import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./harness/site.ts";
import { waitForFit } from "./mapPane.ts";

const sizes = [
  [1440, 900],
  [1024, 768],
  [390, 844],
  [360, 740],
] as const;

const names = /\/names-[0-9a-f]+\.json$/;

let site: Site;

beforeAll(async () => {
  // What is measured here is laid out by the page's styles; the still map is enough.
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

const open = async (query: string, width: number, height: number): Promise<Page> => {
  const page = await site.visit(query, { viewport: { width, height }, reducedMotion: "reduce" });
  await page.waitForSelector(".map-stage .map-label");
  return page;
};

/** Elements whose text is wider or taller than the room they have, and what reaches beyond the page. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const parts = ".header, .filter-bar, .timeline, .sheet-tabs, .legend, .edge-pills, .tray";
    const found: string[] = [];
    for (const element of document.querySelectorAll(
      `:is(${parts}) :is(button, summary, label, span, p, legend, a)`,
    )) {
      const { left, right, width } = element.getBoundingClientRect();
      const style = getComputedStyle(element);
      if (
        width < 2 ||
        element.closest(".unseen, legend, .search-hint, .dropdown-content") ||
        !element.checkVisibility()
      )
        continue;
      const text = (element.textContent ?? "").trim();
      if (left < -0.5 || right > innerWidth + 0.5) found.push(`"${text}" leaves the page`);
      if (style.overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
        found.push(`"${text}" is cut`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
    return found;
  });

/** Neighbours in a row that stand over each other. */
const onTop = (page: Page) =>
  page.evaluate(() => {
    const found: string[] = [];
    for (const row of document.querySelectorAll(
      ".header, .filter-bar, .filter-bar > *, .timeline-modes, .display-switch, .timeline-controls",
    )) {
      const boxes = [...row.children]
        .filter((child) => child.checkVisibility() && !child.matches(".unseen, legend, dialog"))
        .map((child) => ({ said: (child.textContent ?? "").trim(), box: child.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 1);
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
          const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
          // Buttons whose padding touches are no fault: a word that runs over another one is.
          if (across > 12 && down > 1) found.push(`"${a.said}" meets "${b.said}"`);
        }
      }
    }
    return found;
  });

describe.each(["en", "hi", "ja", "ko"])("the page in %s", (language) => {
  it("has room for every word of header, filters and timeline at 360, 390, 1024 and 1440 px", async () => {
    const page = await open(`?v=1&lang=${language}`, 1440, 900);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(language);
    for (const [width, height] of sizes) {
      await page.setViewportSize({ width, height });
      await page.waitForSelector(`.app[data-layout="${width < 840 ? "phone" : "wide"}"]`);
      await waitForFit(page);
      // The timeline measures itself and draws a frame later than the map; a fault that stays is one.
      const faults = async () => [...(await cutOff(page)), ...(await onTop(page))];
      await expect.poll(faults, { message: `${width} px` }).toEqual([]);
    }
    await page.context().close();
  });
});

describe("choosing a language", () => {
  it("turns everything on the page, the address and the title, and back", async () => {
    const page = await open("", 1440, 900);
    await page.click(".language-menu summary");
    await page.click("button[lang=ja]");
    await page.waitForSelector("html[lang=ja]");
    await expect.poll(() => page.title()).toBe("Setu：インドの技術連携の地図帳");
    await expect.poll(() => page.url()).toContain("lang=ja");
    const labels = () => page.locator(".map-stage .map-label").allTextContents();
    expect((await labels()).join()).toContain("東京");
    expect(await page.locator(".headline h1").textContent()).toMatch(/インドと/);
    expect(await page.locator("input[type=range]").first().getAttribute("aria-valuetext")).toMatch(
      /^\d{4}年\d+月、全\d+件中\d+件$/,
    );
    expect(await page.locator("svg.still-map").getAttribute("aria-label")).toBe("連携の地図");
    await page.click(".language-menu summary");
    await page.click("button[lang=en]");
    await page.waitForSelector("html[lang=en]");
    expect((await labels()).join()).toContain("Tokyo");
    await page.context().close();
  });

  it("stays in English and offers to try again when the words do not come", async () => {
    // Cut off before the page is opened: a quiet page may fetch the names ahead, and its worker knows no page's routes.
    const page = await site.visit("", {
      viewport: { width: 1440, height: 900 },
      serviceWorkers: "block",
      prepare: (context) => context.route(names, (route) => route.abort()),
    });
    await page.waitForSelector(".map-stage .map-label");
    await page.click(".language-menu summary");
    await page.click("button[lang=ko]");
    await page.waitForSelector(".notices .notice-line");
    expect(await page.locator(".notices .notice-line").textContent()).toContain("한국어 could not be loaded");
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    expect(page.url()).not.toContain("lang=");
    await page.context().unroute(names);
    await page.click(".notices .notice-undo");
    await page.waitForSelector("html[lang=ko]");
    expect(site.takeProblems().map(({ kind }) => kind)).toEqual(["console-error"]);
    await page.context().close();
  });

  it("offers the browser's first language in itself, and chooses nothing", async () => {
    const page = await site.visit("", { viewport: { width: 1440, height: 900 }, locale: "hi-IN" });
    const offer = page.locator(".notices [lang=hi]");
    await offer.waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe("en");
    await offer.locator(".notice-undo").click();
    await page.waitForSelector("html[lang=hi]");
    expect(await offer.count()).toBe(0);
    await page.context().close();
  });

  it("finds a place by its name in another script once the search is used", async () => {
    const page = await open("", 1440, 900);
    const here = page.waitForResponse(/\/names-[0-9a-f]+\.json$/);
    await page.keyboard.press("/");
    await here;
    await page.keyboard.type("서울");
    await expect.poll(() => page.locator("[role=option]").first().textContent()).toContain("Seoul (서울)");
    await page.context().close();
  });
});
