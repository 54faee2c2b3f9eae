import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { light } from "../../src/model/drawing/palette.ts";
import { builtAtlas } from "./atlas.ts";
import { pixelsNear } from "./harness/pixels.ts";
import { openSite, type Site } from "./harness/site.ts";
import { headline, searchBox, unitedStates, untilFocused } from "./reader.ts";

const screens = [
  {
    name: "wide",
    viewport: { width: 1440, height: 900 },
    blue: 3000,
    labels: ["New Delhi", "Washington, D.C."],
  },
  { name: "upright", viewport: { width: 390, height: 844 }, blue: 400, labels: ["New Delhi", "Tokyo"] },
] as const;

/** The width in px for which the page's timeline is prerendered. */
const PRINTED_FOR = 1440;

/** Where the timeline's marks are, whether each is an element or those of one look are one: look, x and y in px. */
const marksOf = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<SVGGElement>(".chart .mark")]
      .flatMap((mark) => {
        const at = (x: string | null, y: string | null): string =>
          `${mark.getAttribute("class")} ${Number(x).toFixed(2)} ${Number(y).toFixed(2)}`;
        const rects = [...mark.querySelectorAll("rect")];
        const paths = [...mark.querySelectorAll(".mark-parts, .span-line")];
        return [
          ...rects.map((rect) => at(rect.getAttribute("x"), rect.getAttribute("y"))),
          ...paths.flatMap((path) =>
            [...(path.getAttribute("d") ?? "").matchAll(/M(\S+) ([\d.]+)/g)].map(([, x, y]) =>
              at(x ?? null, y ?? null),
            ),
          ),
        ];
      })
      .sort(),
  );

// What stands before any script is the same with and without WebGL. That nothing moves when the live map takes over is
// seen in home.test.ts and phone.test.ts.
let site: Site;

beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

describe.each(screens)("a $name screen", ({ viewport, blue, labels }) => {
  it("has every dated record in its timeline before any script runs", async () => {
    const page = await site.visit("", { viewport, javaScriptEnabled: false });
    const dated = builtAtlas().partnerships.filter(({ date }) => date !== null);
    const prerendered = await marksOf(page);
    // A few are only counted, where three lanes are taken; a planned one is a broken stroke.
    expect(prerendered.length).toBeGreaterThan(dated.length - 10);
    await page.context().close();
    if (viewport.width !== PRINTED_FOR) return;
    const answering = await site.visit("", { viewport });
    await expect.poll(() => marksOf(answering)).toEqual(prerendered);
    await answering.context().close();
  });

  it("shows the map, its labels and where the records are before any script runs", async () => {
    const page = await site.visit("", { viewport, javaScriptEnabled: false });
    expect(await pixelsNear(page, light.link.us)).toBeGreaterThan(blue);
    for (const label of labels) {
      // The page holds a map for wide screens and one for upright ones, and shows one of them.
      const seen = page.locator("svg text", { hasText: label }).filter({ visible: true });
      expect(await seen.count(), label).toBeGreaterThan(0);
    }
    expect(await page.getByText("Setu", { exact: true }).isVisible()).toBe(true);
    // What stands in `noscript` is not looked into for its text.
    const note = page.locator("noscript > p");
    expect(await note.innerText()).toContain("All records, with their sources, are in one file");
    const box = await note.boundingBox();
    expect(box?.y ?? Number.NaN).toBeGreaterThanOrEqual(0);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
    // It covers nothing that stands on the map.
    const over = [
      page.getByRole("complementary", { name: "Key" }),
      page.getByText("Boundaries are indicative and imply no endorsement.", { exact: false }),
      headline(page),
    ];
    for (const part of over) {
      for (const seen of await part.filter({ visible: true }).all()) {
        const { y, height } = (await seen.boundingBox()) ?? { y: Number.NaN, height: 0 };
        expect(y + height).toBeLessThanOrEqual(box?.y ?? Number.NaN);
      }
    }
    expect(site.takeProblems()).toEqual([]);
    await page.context().close();
  });
});

describe("what a reader does before the scripts are here", () => {
  it("is done to the page that takes over: words in the search, a partner taken out, focus", async () => {
    const page = await site.visit("", {
      prepare: (context) =>
        // The app's code comes when the reader has done something, and not before.
        context.route(/\/assets\/app-[^/]*\.js$/, async (route) => {
          const prerendered = route.request().frame().page();
          await unitedStates(prerendered).uncheck();
          await searchBox(prerendered).pressSequentially("Allahabad");
          await route.continue();
        }),
    });
    const search = searchBox(page);
    await page.getByRole("option", { name: /^Prayagraj/ }).waitFor();
    expect(await search.inputValue()).toBe("Allahabad");
    await untilFocused(search);
    expect(await unitedStates(page).isChecked()).toBe(false);
    await expect.poll(() => page.url()).toContain("partner=jp,kr,multi,other");
    expect(await page.getByRole("radio", { name: "Map" }).isChecked()).toBe(true);
    expect(await search.count()).toBe(1);
    expect(site.takeProblems()).toEqual([]);
    await page.context().close();
  });
});
