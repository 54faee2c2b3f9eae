import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Lens, lensOf, toScreen } from "../../src/model/drawing/lens.ts";
import { light } from "../../src/model/drawing/palette.ts";
import { pathsOf } from "../../src/model/drawing/scene.ts";
import type { Partnership } from "../../src/model/records/atlas.ts";
import { viewOf } from "../../src/model/view/address.ts";
import { builtAtlas } from "./atlas.ts";
import { takePicture } from "./harness/pixels.ts";
import type { Picture } from "./harness/png.ts";
import { openSite, type Site } from "./harness/site.ts";
import { lineAcross } from "./lineAcross.ts";
import { mapBox, waitForMap } from "./mapPane.ts";

const atlas = builtAtlas();
// A camera of its own stays where it is when a record is selected; a named frame may be left to show all of it.
const whole = "176,34.5,1.05";
const india = "84,22,3.4";

const cases = [
  { id: "digi-framework", view: whole },
  { id: "carmel-visakhapatnam", view: whole },
  { id: "mahsr-foundation", view: whole },
  { id: "mahsr-foundation", view: india },
] as const;

let site: Site;
let still: Page;
let live: Page;

beforeAll(async () => {
  site = await openSite();
  const options = { viewport: { width: 1240, height: 760 }, reducedMotion: "reduce" } as const;
  // On the table no map is drawn yet.
  live = await site.visit("?v=1&display=table", options);
  still = await site.visit("?v=1&display=table", {
    ...options,
    prepare: async (context) => {
      await context.route(/\/assets\/create-[^/]*\.js$/, (route) => route.abort());
    },
  });
});

afterAll(async () => {
  // The still page complains, rightly, that its live map does not come.
  const others = site.takeProblems().filter(({ text }) => !/ERR_FAILED .*\/assets\/create-/.test(text));
  await site.close();
  expect(others).toEqual([]);
});

/** The bare map, without what lies over its threads. */
const takeThreads = async (page: Page): Promise<Picture> => {
  await page.evaluate(() => {
    for (const cover of document.querySelectorAll<SVGElement | HTMLElement>(
      ".map-label, .map-mark, .map-note, [data-over-map]",
    )) {
      cover.style.visibility = "hidden";
    }
  });
  return takePicture(page.locator(".map-stage"));
};

/** Both maps at one view: the still one because the live one's code never arrives. */
const picturesOf = async (query: string) => {
  for (const [page, state] of [
    [still, "fallback"],
    [live, "live"],
  ] as const) {
    await page.goto(`${site.url}${query}`);
    await waitForMap(page, state);
  }
  const box = await mapBox(live);
  expect(await mapBox(still)).toEqual(box);
  return { box, still: await takeThreads(still), live: await takeThreads(live) };
};

type At = {
  readonly at: readonly [x: number, y: number];
  readonly direction: readonly [x: number, y: number];
};

/** Points every 12 px along each of a record's lines, with the way the line runs there. */
const pointsAlong = (record: Partnership, lens: Lens): readonly (readonly At[])[] =>
  pathsOf(record).map((path) => {
    const line = path.map((point) => toScreen(lens, point));
    return line.flatMap(([x, y], i) => {
      const [next, after] = [line[i + 1], line[i + 2] ?? line[i + 1]];
      const before = line[i - 1] ?? [x, y];
      if (next === undefined || after === undefined) return [];
      const steps = Math.max(1, Math.round(Math.hypot(next[0] - x, next[1] - y) / 12));
      return Array.from({ length: steps }, (_, step) => ({
        at: [x + ((next[0] - x) * step) / steps, y + ((next[1] - y) * step) / steps] as const,
        direction: [after[0] - before[0], after[1] - before[1]] as const,
      }));
    });
  });

// Two lines of one record have one colour: where they run together, neither can be measured.
const ALONE = 14;

const alonePoints = (lines: readonly (readonly At[])[]): readonly At[] =>
  lines.flatMap((line) =>
    line.filter(({ at: [x, y] }) =>
      lines.every(
        (other) => other === line || other.every(({ at }) => Math.hypot(at[0] - x, at[1] - y) > ALONE),
      ),
    ),
  );

it.each(cases)("draws $id at $view in the same place as SVG and as WebGL", async ({ id, view }) => {
  const record = atlas.partnerships.find((other) => other.id === id);
  if (record === undefined) throw new Error(`There is no record ${id}`);
  const query = `?v=1&view=${view}&select=${id}`;
  const pictures = await picturesOf(query);
  const lens = lensOf(viewOf(query).camera, pictures.box);
  const colour = light.link[record.group];
  const measured = alonePoints(pointsAlong(record, lens)).flatMap(({ at, direction }) => {
    const [a, b] = [
      lineAcross(pictures.still, at, direction, colour),
      lineAcross(pictures.live, at, direction, colour),
    ];
    return a === null || b === null ? [] : [{ at, still: a, live: b, apart: Math.abs(a - b) }];
  });
  const worst = measured.toSorted((a, b) => b.apart - a.apart)[0];
  console.info(`${id} at ${view}: at most ${worst?.apart.toFixed(2)} px apart at ${measured.length} points`);
  expect(measured.length).toBeGreaterThanOrEqual(30);
  expect(worst?.apart, JSON.stringify(worst)).toBeLessThanOrEqual(1.5);
});
