import type { Browser, CDPSession, Page } from "playwright-core";
import { launchChromium } from "../tests/browser/harness/launch.ts";
import { type BenchServer, type Link, serveShaped } from "./server.ts";

export type Visit = {
  readonly page: Page;
  readonly cdp: CDPSession;
  readonly server: BenchServer;
  readonly browser: Browser;
};

export type Conditions = {
  readonly link: Link | null;
  /** How much slower the page's main thread is than this machine's. */
  readonly slower: number;
  readonly viewport: { readonly width: number; readonly height: number };
};

/** What a page is told to write down about itself before anything of it runs. */
export type Notes = { long: [start: number, duration: number][]; shift: number; firstPaint: number };

declare global {
  interface Window {
    benchNotes: Notes;
  }
}

const takeNotes = (): void => {
  const notes: Notes = { long: [], shift: 0, firstPaint: 0 };
  window.benchNotes = notes;
  const each = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  each("longtask", ({ startTime, duration }) => notes.long.push([startTime, duration]));
  each("layout-shift", (entry) => {
    // No DOM type knows this entry.
    const { value, hadRecentInput } = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
    if (!hadRecentInput) notes.shift += value;
  });
  each("paint", ({ name, startTime }) => {
    if (name === "first-contentful-paint") notes.firstPaint = startTime;
  });
};

// Starts the process that draws, loads the fonts of the system and fills the caches of shaders.
const WARM =
  '<h1>Warm</h1><svg><path d="M0 0L9 9" stroke="red"/></svg><canvas></canvas><script>document.querySelector("canvas").getContext("webgl2").clear(16384)</script>';

/** Does something on a folder's page in a new browser with an empty cache. */
export const inNewBrowser = async <T>(
  folder: string,
  { link, slower, viewport }: Conditions,
  work: (visit: Visit) => Promise<T>,
): Promise<T> => {
  const server = await serveShaped(folder, link);
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({
      viewport,
      reducedMotion: "reduce",
      colorScheme: "light",
      // What is kept for days without a network comes after everything else and is no part of a first visit.
      serviceWorkers: "block",
    });
    const warm = await context.newPage();
    await warm.setContent(WARM);
    await warm.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
    const page = await context.newPage();
    await warm.close();
    const cdp = await context.newCDPSession(page);
    await cdp.send("Performance.enable");
    if (slower > 1) await cdp.send("Emulation.setCPUThrottlingRate", { rate: slower });
    // The runner names the functions it compiles, in pages too.
    await page.addInitScript("globalThis.__name ??= (value) => value;");
    await page.addInitScript(takeNotes);
    page.setDefaultTimeout(PATIENCE);
    return await work({ page, cdp, server, browser });
  } finally {
    await browser.close();
    await server.close();
  }
};

const PATIENCE = 60_000;
// ms without a file on its way or a long task: then a page is taken to be done.
const QUIET = 1500;

const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Waits until nothing comes and nothing long runs any more. */
export const settle = async ({ page, server }: Visit): Promise<void> => {
  const end = Date.now() + PATIENCE;
  await page.waitForLoadState("load");
  while (Date.now() < end) {
    await pause(250);
    const calm = await page.evaluate(
      () => performance.now() - Math.max(0, ...window.benchNotes.long.map(([start, ms]) => start + ms)),
    );
    if (calm > QUIET && server.idle() > QUIET) return;
  }
  throw new Error(`${page.url()} does not come to rest.`);
};

/** Seconds the main thread has worked so far, of any kind. */
export const mainThread = async ({ cdp }: Visit): Promise<number> => {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN;
};

export const twoFrames = (page: Page): Promise<unknown> =>
  page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));

/** Main-thread ms of each of `times` doings, until what they changed is on the screen. */
export const costOf = async (
  visit: Visit,
  times: number,
  act: (index: number) => Promise<unknown>,
): Promise<number> => {
  await twoFrames(visit.page);
  const before = await mainThread(visit);
  for (let index = 0; index < times; index += 1) {
    await act(index);
    await twoFrames(visit.page);
  }
  return (((await mainThread(visit)) - before) * 1000) / times;
};
