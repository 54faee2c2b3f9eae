import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtTours } from "./atlas.ts";
import { clickerOn, walk } from "./clicker.ts";
import { pdfPages } from "./harness/pdf.ts";
import { openSite, type Site } from "./harness/site.ts";
import { frames, waitForFit, waitForMap } from "./mapPane.ts";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const tours = builtTours();
const tour = tours.find(({ slug }) => slug === "india-and-three-partners");
if (!tour) throw new Error("The build has no tour india-and-three-partners.");

let site: Site;

// The still map stands at once; what is tested here is the same over either.
beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

const wide = { viewport: { width: 1920, height: 1080 }, reducedMotion: "reduce" } as const;

const headline = (page: Page): Promise<string> => page.locator(".present-headline").innerText();
const query = (page: Page): string => new URL(page.url()).search;

const open = async (path: string, options: Parameters<Site["visit"]>[1] = wide): Promise<Page> => {
  const page = await site.visit(path, options);
  await page.locator(".present, .reading").first().waitFor();
  await waitForMap(page, "fallback");
  return page;
};

const findings = async (page: Page): Promise<readonly string[]> => {
  await frames(page);
  // A script the debugger evaluates stands outside the page's policy.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    // axe.min.js, evaluated above, puts it there.
    () => (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
};

describe("with a clicker and nothing else, a presenter", () => {
  it("goes through each tour and back, and every step is an address", async () => {
    const page = await site.visit("", wide);
    for (const whole of tours) {
      await page.goto(`${site.url}?tour=${whole.slug}`);
      let visited = 0;
      const each = async (number: number): Promise<void> => {
        visited += 1;
        // Opened without a step, the first one is not written until it is left.
        if (visited > 1) await expect.poll(() => query(page)).toBe(`?tour=${whole.slug}&step=${number}`);
      };
      await walk(whole, clickerOn(page), { each });
      expect(visited).toBe(2 * whole.steps.length - 1);
      expect(await page.locator(".header, .filter-bar, .timeline").count()).toBe(0);
    }
    await page.context().close();
  });

  it("comes back with Escape to the page as it was", async () => {
    const page = await site.visit("?v=1&to=2024-06-30&partner=us", wide);
    await waitForMap(page, "fallback");
    const before = await page.locator(".headline h1").innerText();
    await page.keyboard.press("p");
    await page.getByRole("button", { name: "Present India and three partners" }).waitFor();
    await page.keyboard.press("Enter");
    await page.locator(".present-headline").waitFor();
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.keyboard.press("PageDown");
    await expect.poll(() => query(page)).toBe("?tour=india-and-three-partners&step=2");
    await page.keyboard.press("Escape");
    await expect.poll(() => query(page)).toBe("?v=1&to=2024-06-30&partner=us");
    expect(await page.locator(".headline h1").innerText()).toBe(before);
    expect(await page.locator(".present").count()).toBe(0);
    await page.context().close();
  });

  it("blanks the screen with the clicker's own key", async () => {
    const page = await open("?tour=two-triangles&step=2");
    await page.keyboard.press(".");
    const blank = page.locator(".present-blank");
    await blank.waitFor();
    const { width, height } = (await blank.boundingBox()) ?? { width: 0, height: 0 };
    expect([width, height]).toEqual([1920, 1080]);
    await page.keyboard.press(".");
    await blank.waitFor({ state: "detached" });
    await page.context().close();
  });
});

describe("the map stays live under a presentation", () => {
  it("opens a card, and Escape returns to the step", async () => {
    const page = await open("?tour=india-and-three-partners&step=5");
    await page.locator('.map-mark[data-place="mumbai"]').click();
    await page.getByRole("complementary", { name: "Selected place" }).waitFor();
    await expect.poll(() => query(page)).toContain("select=place:mumbai");
    expect(await headline(page)).toBe(tour.steps[4]?.headline);
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    await expect.poll(() => query(page)).toBe("?tour=india-and-three-partners&step=5");
    await page.context().close();
  });

  it("opens no card for what the step itself has selected", async () => {
    const page = await open("?tour=two-triangles&step=3");
    expect(await headline(page)).toBe("Partners for India");
    expect(await page.getByRole("complementary").count()).toBe(0);
    await page.context().close();
  });
});

describe("the notes in a second window", () => {
  it("keep in step both ways, and catch up when they are loaded anew", async () => {
    const page = await open("?tour=india-and-three-partners&step=2");
    const [notes] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("n")]);
    const said = notes.locator(".notes-now h1");
    await expect.poll(() => said.innerText()).toBe(tour.steps[1]?.headline);
    await page.keyboard.press("PageDown");
    await expect.poll(() => said.innerText()).toBe(tour.steps[2]?.headline);
    expect(await notes.locator(".notes-text").innerText()).toBe(tour.steps[2]?.notes);
    await notes.getByRole("button", { name: "Next" }).click();
    await expect.poll(() => headline(page)).toBe(tour.steps[3]?.headline);
    // Its own address is still that of the step it was loaded at until it is written: the stage knows better.
    await notes.goto(`${site.url}?tour=india-and-three-partners&step=8&notes=1`);
    await expect.poll(() => said.innerText()).toBe(tour.steps[3]?.headline);
    expect(await headline(page)).toBe(tour.steps[3]?.headline);
    expect(await findings(notes)).toEqual([]);
    await page.context().close();
  });
});

type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const rects = (page: Page, selector: string): Promise<readonly Rect[]> =>
  page.locator(selector).evaluateAll((all) =>
    all.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );

const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

describe.each([
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
])("at $width × $height", (viewport) => {
  it("every annotation stands inside the frame, clear of the words and of each other", async () => {
    for (const { slug, steps } of tours) {
      const page = await open(`?tour=${slug}`, { ...wide, viewport });
      for (const [i, step] of steps.entries()) {
        if (i > 0) await page.keyboard.press("PageDown");
        await expect.poll(() => headline(page)).toBe(step.headline);
        const callouts = ".map-callout .map-label";
        await expect.poll(() => page.locator(callouts).count()).toBe(step.annotations.length);
        await frames(page);
        const boxes = await rects(page, callouts);
        const words = await rects(page, ".present [data-over-map]");
        const names = await rects(page, ".map-overlay .map-label, .still-map .map-label");
        for (const box of boxes) {
          expect(box.left).toBeGreaterThanOrEqual(0);
          expect(box.top).toBeGreaterThanOrEqual(0);
          expect(box.right).toBeLessThanOrEqual(viewport.width);
          expect(box.bottom).toBeLessThanOrEqual(viewport.height);
          expect(
            words.filter((other) => meet(box, other)),
            `${slug} ${i + 1}: words`,
          ).toEqual([]);
          // A callout meets itself and no other label.
          expect(
            names.filter((other) => meet(box, other)),
            `${slug} ${i + 1}: names`,
          ).toHaveLength(1);
        }
        const [caption] = await rects(page, ".present-caption");
        const foot = await rects(page, ".present-progress, .present-source");
        expect(foot.filter((other) => caption && meet(caption, other))).toEqual([]);
      }
      await page.context().close();
    }
  });

  it("axe finds nothing, with the keys and the strip open as well", async () => {
    const page = await open("?tour=two-triangles&step=1", { ...wide, viewport });
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("?");
    await page.locator(".present-keys").waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("t");
    await page.locator(".present-strip svg path").first().waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await page.locator(".present-strip").waitFor({ state: "detached" });
    await page.context().close();
  });
});

describe.each([
  { screen: "a desktop", viewport: { width: 1440, height: 900 } },
  { screen: "a phone", viewport: { width: 390, height: 844 } },
])("reading a tour on $screen", ({ viewport }) => {
  it("the step follows the words, with a keyboard too", async () => {
    const page = await open("?tour=india-and-three-partners&step=3&read=1", { ...wide, viewport });
    await waitForFit(page);
    const now = () => page.locator('.reading-step[aria-current="step"] h2').innerText();
    expect(await now()).toBe(tour.steps[2]?.headline);
    await page.locator("[data-step='6']").evaluate((step) => step.scrollIntoView({ block: "center" }));
    await expect.poll(now).toBe(tour.steps[5]?.headline);
    await expect.poll(() => query(page)).toBe("?tour=india-and-three-partners&step=6&read=1");
    await page.locator(".reading").focus();
    await page.keyboard.press("End");
    await expect.poll(now).toBe(tour.steps.at(-1)?.headline);
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Close the tour" }).click();
    await page.locator(".reading").waitFor({ state: "detached" });
    await page.context().close();
  });
});

describe("on paper", () => {
  it("a tour that is read is one page a step, and the printer waits for the pictures", async () => {
    const page = await site.visit("", {
      viewport: { width: 1440, height: 900 },
      prepare: async (context) => {
        await context.addInitScript(() => {
          window.print = () => {
            window.dispatchEvent(new Event("beforeprint"));
            const sheets = [...document.querySelectorAll(".print-sheet")];
            const paths = sheets.map((sheet) => sheet.querySelectorAll(".print-picture path").length);
            document.documentElement.dataset.printed = paths.join();
          };
        });
      },
    });
    for (const whole of tours) {
      await page.goto(`${site.url}?tour=${whole.slug}&read=1`);
      // Pressed as soon as it is there, while the land may still be on its way.
      await page.getByRole("button", { name: "Print or save as PDF" }).click();
      const printed = page.locator("html[data-printed]");
      await printed.waitFor();
      const paths = (await printed.getAttribute("data-printed"))?.split(",").map(Number) ?? [];
      expect(paths).toHaveLength(whole.steps.length);
      expect(Math.min(...paths)).toBeGreaterThan(5);
      expect(pdfPages(await page.pdf({ preferCSSPageSize: true }))).toBe(whole.steps.length);
    }
    await page.context().close();
  });
});

it("nothing was refused, missed or complained about", () => {
  expect(site.takeProblems()).toEqual([]);
});
