import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./harness/site.ts";
import { waitForFit, waitForMap } from "./mapPane.ts";

const sizes = [
  { width: 360, height: 740 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1024, height: 768 },
  { width: 1440, height: 900 },
  { width: 1920, height: 1080 },
] as const;

// The still map has the labels that the live one has: both place them with one placer, and it comes at once.
let still: Site;
let live: Site;

beforeAll(async () => {
  [still, live] = await Promise.all([openSite({ webgl: false }), openSite()]);
});

afterAll(() => Promise.all([still.close(), live.close()]));

type Box = {
  readonly what: string;
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
};

/** The map's box, those of its labels line by line, and of what lies over it. */
const boxes = (of: Page) =>
  of.evaluate(() => {
    const boxOf = (element: Element, what: string) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { what, x0: left, y0: top, x1: right, y1: bottom };
    };
    const labels = [...document.querySelectorAll(".map-stage .map-label")];
    const pane = document.querySelector(".map-pane");
    if (pane === null) throw new Error("There is no map");
    return {
      pane: boxOf(pane, "map"),
      labels: labels.map((label) =>
        [...label.querySelectorAll("text")].map((line) => boxOf(line, line.textContent ?? "")),
      ),
      covers: [...document.querySelectorAll("[data-over-map], .sheet, .panel")]
        .filter((cover) => cover.checkVisibility() && cover.getBoundingClientRect().width > 0)
        .map((cover) => boxOf(cover, cover.getAttribute("class") ?? "")),
    };
  });

/** Half a pixel is rounding. */
const overlap = (a: Box, b: Box): boolean =>
  Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0) > 0.5 && Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0) > 0.5;

const collisions = ({ pane, labels, covers }: Awaited<ReturnType<typeof boxes>>): readonly string[] => {
  const lines = labels.flatMap((label, index) => label.map((line) => ({ ...line, index })));
  const found: string[] = [];
  for (const line of lines) {
    if (
      line.x0 < pane.x0 - 0.5 ||
      line.y0 < pane.y0 - 0.5 ||
      line.x1 > pane.x1 + 0.5 ||
      line.y1 > pane.y1 + 0.5
    ) {
      found.push(`"${line.what}" leaves the map`);
    }
    for (const other of lines) {
      if (other.index > line.index && overlap(line, other))
        found.push(`"${line.what}" meets "${other.what}"`);
    }
    for (const cover of covers)
      if (overlap(line, cover)) found.push(`"${line.what}" lies under .${cover.what}`);
  }
  return found;
};

const expectApart = async (page: Page, what: string): Promise<void> => {
  const seen = await boxes(page);
  console.info(`${what}: ${seen.labels.length} labels`);
  expect(seen.labels.length).toBeGreaterThanOrEqual(6);
  expect(collisions(seen)).toEqual([]);
};

describe.each(["en", "hi", "ja", "ko"])("in %s", (language) => {
  it.each(["light", "dark"] as const)(
    "no label meets another, the edge or a control at six widths, %s",
    async (colorScheme) => {
      const page = await still.visit(`?v=1&lang=${language}`, {
        viewport: sizes[0],
        reducedMotion: "reduce",
        colorScheme,
      });
      await waitForMap(page, "fallback");
      for (const size of sizes) {
        await page.setViewportSize(size);
        await waitForFit(page);
        await expectApart(page, `${language}, ${colorScheme}, ${size.width} px`);
      }
      await page.context().close();
    },
  );
});

describe("on the live map", () => {
  it("no label meets another, the edge or a control on a phone and on a desk", async () => {
    const page = await live.visit("", { viewport: sizes[4], reducedMotion: "reduce" });
    await waitForMap(page, "live");
    for (const size of [sizes[4], sizes[1]]) {
      await page.setViewportSize(size);
      await waitForFit(page);
      await expectApart(page, `live, ${size.width} px`);
    }
    await page.context().close();
  });
});
