import type { Atlas } from "../src/model/records/atlas.ts";
import { findLoneThread } from "../tests/browser/threadLines.ts";
import { type Conditions, costOf, inNewBrowser, settle, type Visit } from "./visit.ts";

/** Main-thread ms of what a reader does, until it is on the screen. */
export type Doings = {
  readonly step: number;
  readonly hover: number;
  readonly search: number;
  readonly filter: number;
  readonly selection: number;
};

const STEPS = 8;
const SLIDER = ".timeline-handle input[type=range]";

/** Presses a key on the timeline, a year at a time. */
const stepBack = async (visit: Visit, slider: string, key: string): Promise<number> => {
  await visit.page.locator(slider).focus();
  // The first step after a while compiles what the others use.
  await visit.page.keyboard.press(key);
  return costOf(visit, STEPS, () => visit.page.keyboard.press(key));
};

/** Moves the pointer in a slant over the map, across most threads. */
const hoverCost = async (visit: Visit): Promise<number> => {
  const box = await visit.page.locator(".map-stage").boundingBox();
  if (box === null) throw new Error("There is no map to hover over.");
  const at = (index: number): readonly [number, number] => [
    box.x + box.width * (0.35 + (0.3 * index) / STEPS),
    box.y + box.height * (0.25 + (0.5 * ((index * 7) % STEPS)) / STEPS),
  ];
  await visit.page.mouse.move(...at(STEPS));
  const cost = await costOf(visit, STEPS, (index) => visit.page.mouse.move(...at(index)));
  await visit.page.mouse.move(1, 1);
  return cost;
};

const searchCost = async (visit: Visit): Promise<number> => {
  const letters = "semicon";
  await visit.page.locator("#search").focus();
  const cost = await costOf(visit, letters.length, (index) =>
    visit.page.keyboard.press(letters[index] ?? "s"),
  );
  await visit.page.locator("#search").fill("");
  await visit.page.keyboard.press("Escape");
  return cost;
};

/** Each partner on and off again, by its box: a pointer on its way there would light threads. */
const filterCost = async (visit: Visit): Promise<number> => {
  const boxes = await visit.page.locator(".partner input").elementHandles();
  return costOf(visit, boxes.length * 2, async (index) => {
    await boxes[index >> 1]?.evaluate((box) => box instanceof HTMLInputElement && box.click());
  });
};

/** Presses on a thread that lies alone; the pointer is there already. */
const selectionCost = async (visit: Visit, atlas: Atlas): Promise<number> => {
  const { page } = visit;
  const { x, y } = await findLoneThread(page, atlas, { apart: 5 });
  await page.mouse.move(x, y);
  const press = async (): Promise<void> => {
    await page.mouse.down();
    await page.mouse.up();
  };
  await costOf(visit, 1, press);
  await page.locator("[data-card]:not([data-card=none])").waitFor();
  await page.keyboard.press("Escape");
  // The card's code has run once; this is what every further selection costs.
  await page.mouse.move(x, y);
  const cost = await costOf(visit, 1, press);
  await page.keyboard.press("Escape");
  return cost;
};

const LIVE_CODE = /\/assets\/create-[^/]*\.js$/;

/** `stage` is what the map is drawn by: the live one, or the still one, for want of the live one's code. */
export const doingsOf = (
  folder: string,
  atlas: Atlas,
  stage: "live" | "still",
  conditions: Conditions,
): Promise<Doings> =>
  inNewBrowser(folder, conditions, async (visit) => {
    const { page, server } = visit;
    if (stage === "still") await page.route(LIVE_CODE, (route) => route.abort());
    await page.goto(server.url, { waitUntil: "commit" });
    await page.locator(`.map-pane[data-state=${stage === "live" ? "live" : "fallback"}]`).waitFor();
    await settle(visit);
    const hover = await hoverCost(visit);
    const search = await searchCost(visit);
    const filter = await filterCost(visit);
    const selection = await selectionCost(visit, atlas);
    return { hover, search, filter, selection, step: await stepBack(visit, SLIDER, "PageDown") };
  });

/** The same step on a peer's page, whose slider counts years. */
export const peerStep = (folder: string, conditions: Conditions): Promise<number> =>
  inNewBrowser(folder, conditions, async (visit) => {
    await visit.page.goto(visit.server.url, { waitUntil: "commit" });
    await settle(visit);
    return stepBack(visit, "input[type=range]", "ArrowLeft");
  });
