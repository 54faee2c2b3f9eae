import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./harness/site.ts";
import { labelFaults } from "./labelBoxes.ts";
import { waitForFit, waitForMap } from "./mapPane.ts";
import { headline } from "./reader.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 768, height: 1024 },
  { width: 390, height: 844 },
  { width: 360, height: 740 },
] as const;

let site: Site;

// The still map has the labels that the live one has: both place them with one placer. The live one's are looked at in
// home.test.ts and phone.test.ts.
beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

/** Words that are wider or taller than the room they have, and what reaches beyond the page. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    // What scrolls by itself has room for everything, and a menu that is closed has nothing to show.
    const scrolls = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll/.test(getComputedStyle(element).overflow) || scrolls(element.parentElement));
    for (const element of document.querySelectorAll("header *, section *, aside *")) {
      const { left, right, width, height } = element.getBoundingClientRect();
      // What only screen readers get is 1 px wide.
      if (width < 2 || height < 2 || !element.checkVisibility() || element instanceof SVGElement) continue;
      const hasWords = [...element.childNodes].some(
        (node) => node.nodeType === 3 && node.textContent?.trim(),
      );
      if (!hasWords || scrolls(element.parentElement)) continue;
      const text = (element.textContent ?? "").trim();
      if (left < -0.5 || right > innerWidth + 0.5) found.push(`"${text}" leaves the page`);
      if (getComputedStyle(element).overflowX !== "visible" && element.scrollWidth > element.clientWidth + 1)
        found.push(`"${text}" is cut`);
    }
    if (document.documentElement.scrollWidth > innerWidth) found.push("the page scrolls sideways");
    return found;
  });

/** Words of two elements that stand over each other. */
const onTop = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const words = [...document.querySelectorAll("header *, section *")].flatMap((element) =>
      element instanceof SVGElement || !element.checkVisibility()
        ? []
        : [...element.childNodes].flatMap((node) => {
            const said = node.nodeType === 3 ? (node.textContent ?? "").trim() : "";
            if (said === "") return [];
            const range = document.createRange();
            range.selectNodeContents(node);
            return [...range.getClientRects()].map((box) => ({ element, said, box }));
          }),
    );
    // A letter's box is higher than the letter, and what only screen readers get is cut to 1 px.
    const seen = words.filter(
      ({ element, box }) => box.width > 2 && box.width <= element.getBoundingClientRect().width + 1,
    );
    return seen.flatMap((a, index) =>
      seen.slice(index + 1).flatMap((b) => {
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        return a.element !== b.element && across > 2 && down > 4 ? [`"${a.said}" meets "${b.said}"`] : [];
      }),
    );
  });

describe.each(["en", "hi", "ja", "ko"])("in %s", (language) => {
  it("every word has room, and no label meets another, the edge or a control, at six widths", async () => {
    const page = await site.show(`?v=1&lang=${language}`, { viewport: sizes[0] });
    await waitForMap(page, "fallback");
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    for (const viewport of sizes) {
      await page.setViewportSize(viewport);
      await headline(page).waitFor();
      await waitForFit(page);
      // The timeline measures itself and draws a frame later than the map; a fault that stays is one.
      const faults = async () => [
        ...(await cutOff(page)),
        ...(await onTop(page)),
        ...(await labelFaults(page)),
      ];
      await expect.poll(faults, { message: `${viewport.width} px` }).toEqual([]);
    }
    expect(site.takeProblems()).toEqual([]);
  });
});
