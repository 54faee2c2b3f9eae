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
import { mapBox, stageOf, turnTo, waitForFit, waitForMap } from "./mapPane.ts";

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
  const viewport = { width: 1240, height: 760 };
  live = await site.visit("", { viewport });
  // The live map's code never arrives.
  still = await site.visit("", {
    viewport,
    prepare: (context) => context.route(/\/assets\/create-[^/]*\.js$/, (route) => route.abort()),
  });
  await waitForMap(live, "live");
  await waitForMap(still, "fallback");
});

afterAll(async () => {
  // The still page complains, rightly, that its live map does not come.
  const others = site.takeProblems().filter(({ text }) => !/ERR_FAILED .*\/assets\/create-/.test(text));
  await site.close();
  expect(others).toEqual([]);
});

/** Hides all that is not the bare map, or shows it again. */
const setOthers = (page: Page, visibility: "hidden" | ""): Promise<void> =>
  stageOf(page).evaluate((stage, value) => {
    const others: Element[] = [...stage.querySelectorAll(".map-label, .map-mark")];
    for (let at: Element = stage; at.parentElement !== null; at = at.parentElement)
      others.push(...[...at.parentElement.children].filter((other) => other !== at));
    for (const element of others) {
      if (element instanceof HTMLElement || element instanceof SVGElement) element.style.visibility = value;
    }
  }, visibility);

/** The bare map, without what lies over its threads. */
const takeThreads = async (page: Page): Promise<Picture> => {
  await setOthers(page, "hidden");
  const picture = await takePicture(stageOf(page));
  await setOthers(page, "");
  return picture;
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
  for (const page of [still, live]) {
    await turnTo(page, query);
    await page.getByRole("heading", { level: 2, name: record.title }).waitFor();
    await waitForFit(page);
  }
  const box = await mapBox(live);
  expect(await mapBox(still)).toEqual(box);
  const lens = lensOf(viewOf(query).camera, box);
  const colour = light.link[record.group];
  const points = alonePoints(pointsAlong(record, lens));

  const compare = async () => {
    const [asSvg, asWebgl] = [await takeThreads(still), await takeThreads(live)];
    const measured = points.flatMap(({ at, direction }) => {
      const [a, b] = [lineAcross(asSvg, at, direction, colour), lineAcross(asWebgl, at, direction, colour)];
      return a === null || b === null ? [] : [{ at, still: a, live: b, apart: Math.abs(a - b) }];
    });
    return { measured, worst: measured.toSorted((a, b) => b.apart - a.apart)[0] };
  };
  // Software takes its time over a picture: what stands there now may be the one before.
  const enough = async (): Promise<boolean> => {
    const { measured, worst } = await compare();
    return measured.length >= 30 && (worst?.apart ?? Number.POSITIVE_INFINITY) <= 1.5;
  };
  await expect
    .poll(enough)
    .toBe(true)
    .catch(async () => {
      const { measured, worst } = await compare();
      expect(measured.length).toBeGreaterThanOrEqual(30);
      expect(worst?.apart, JSON.stringify(worst)).toBeLessThanOrEqual(1.5);
    });
});
