import { createWriteStream, existsSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, CDPSession, Page } from "playwright-core";
import { build } from "vite";
import { startServer } from "../scripts/serve/server.ts";
import { launchChromium } from "../tests/browser/harness/launch.ts";

/**
 * Measures /open/ on the built site, beside a plain deck.gl page: reading a million links, and a step of the timeline
 * at three sizes. Prints one JSON row a line. Draw calls do nothing in both pages, because a machine without a GPU
 * would measure how it draws a million lines in software and nothing else.
 *
 *     npx tsx bench/open.ts [rows …]
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const asked = process.argv.slice(2).map(Number);
const sizes = asked.length > 0 ? asked : [10_000, 100_000, 1_000_000];
const STEPS = 30;
const RUNS = 3;

/** A generator of numbers from 0 to 1 that is the same in every run (Park and Miller, minimal standard). */
const makeRandom = (): (() => number) => {
  let seed = 42;
  return () => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed / 2_147_483_647;
  };
};

const partners = ["US", "Japan", "South Korea", "France", "Australia"] as const;
const statuses = ["signed", "planned", "completed"] as const;

/** About 60 bytes a row; every tenth title is in quotes. */
const writeCsv = async (file: string, rows: number): Promise<void> => {
  const random = makeRandom();
  const out = createWriteStream(file);
  out.write("from_lon,from_lat,to_lon,to_lat,date,title,partner,status\n");
  const digits = (value: number): string => String(value).padStart(2, "0");
  for (let row = 0; row < rows; ) {
    let text = "";
    for (const stop = Math.min(rows, row + 10_000); row < stop; row += 1) {
      const year = 1990 + Math.floor(35 * Math.sqrt(random()));
      const date = `${year}-${digits(1 + Math.floor(random() * 12))}-${digits(1 + Math.floor(random() * 28))}`;
      const title = row % 10 === 0 ? `"Link, ${row}"` : `Link ${row}`;
      const partner = partners[Math.floor(random() ** 2 * partners.length)];
      const status = statuses[Math.floor(random() * statuses.length)];
      const from = `${(68 + random() * 28).toFixed(4)},${(8 + random() * 26).toFixed(4)}`;
      const to = `${(random() < 0.5 ? 128 + random() * 17 : -124 + random() * 55).toFixed(4)},${(28 + random() * 17).toFixed(4)}`;
      text += `${from},${to},${date},${title},${partner},${status}\n`;
    }
    if (!out.write(text)) await new Promise<void>((drained) => out.once("drain", () => drained()));
  }
  await new Promise<void>((ended) => out.end(ended));
};

const stubDrawing = (): void => {
  for (const name of ["drawArrays", "drawElements", "drawArraysInstanced", "drawElementsInstanced"] as const)
    WebGL2RenderingContext.prototype[name] = () => {};
};

type Visit = { readonly page: Page; readonly cdp: CDPSession };

const visit = async (browser: Browser, url: string): Promise<Visit> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(stubDrawing);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Performance.enable");
  await page.goto(url);
  return { page, cdp };
};

const metric = async (cdp: CDPSession, name: string): Promise<number> => {
  const { metrics } = await cdp.send("Performance.getMetrics");
  return metrics.find((entry) => entry.name === name)?.value ?? Number.NaN;
};

type TraceEvent = {
  name: string;
  ph: string;
  tid: number;
  pid: number;
  dur?: number;
  args?: { name?: string };
};

/** ms of the main thread's longest tasks, longest first. */
const longestTasks = (trace: Buffer, count: number): readonly number[] => {
  const { traceEvents } = JSON.parse(trace.toString("utf8")) as { traceEvents: readonly TraceEvent[] };
  const mains = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args?.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, ph, pid, tid }) => /RunTask$/.test(name) && ph === "X" && mains.has(`${pid} ${tid}`))
    .map(({ dur = 0 }) => dur / 1000)
    .sort((a, b) => b - a)
    .slice(0, count);
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const round = (value: number): number => Math.round(value * 10) / 10;

/** Main-thread ms of one step: everything the renderer's main thread did, over the number of steps. */
const stepTime = async ({ page, cdp }: Visit, move: string): Promise<number> => {
  // As text, which the debugger runs whatever the page's policy says.
  const run = () =>
    page.evaluate(`(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      for (let index = 1; index <= ${STEPS}; index += 1) {
        const share = ((index * 7) % ${STEPS}) / ${STEPS};
        ${move}
        await frame();
        await frame();
      }
    })()`);
  await run();
  const times: number[] = [];
  for (let index = 0; index < RUNS; index += 1) {
    const before = await metric(cdp, "TaskDuration");
    await run();
    times.push((((await metric(cdp, "TaskDuration")) - before) * 1000) / STEPS);
  }
  return median(times);
};

const moveSlider = `
  const slider = document.getElementById("open-to");
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set;
  set.call(slider, Math.round(+slider.min + share * (slider.max - slider.min)));
  slider.dispatchEvent(new Event("input", { bubbles: true }));`;

const measureOpen = async (browser: Browser, url: string, file: string, rows: number) => {
  const open = await visit(browser, `${url}open/`);
  const { page, cdp } = open;
  // Reading is measured on a page that stands still: the land and deck.gl are there.
  await page.locator('[data-state="live"]').waitFor({ timeout: 120_000 });
  await page.waitForLoadState("networkidle");
  await browser.startTracing(page, { categories: ["toplevel", "disabled-by-default-devtools.timeline"] });
  const began = performance.now();
  await page.locator("input[type=file]").setInputFiles(file);
  await page.locator(".open-count").waitFor({ timeout: 240_000 });
  const seconds = (performance.now() - began) / 1000;
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const longest = longestTasks(await browser.stopTracing(), 3);
  await cdp.send("HeapProfiler.collectGarbage");
  const heap = (await metric(cdp, "JSHeapUsedSize")) / 1e6;
  const step = await stepTime(open, moveSlider);
  const said = await page.locator(".open-count").textContent();
  await page.close();
  return {
    page: "open",
    rows,
    megabytes: round(statSync(file).size / 1e6),
    seconds: round(seconds),
    longestTasks: longest.map(round),
    heapMB: round(heap),
    stepMs: round(step),
    said,
  };
};

const measurePlain = async (browser: Browser, url: string, rows: number) => {
  const plain = await visit(browser, `${url}?n=${rows}`);
  await plain.page.locator("body[data-drawn]").waitFor({ state: "attached", timeout: 60_000 });
  const step = await stepTime(plain, "window.step(share)");
  await plain.page.close();
  return { page: "plain deck.gl", rows, stepMs: round(step) };
};

if (!existsSync(`${root}dist/open/index.html`)) throw new Error("Nothing is built yet. Run: npm run build");
const folder = mkdtempSync(join(tmpdir(), "setu-bench-"));
await build({
  root: join(root, "bench/plain"),
  configFile: false,
  base: "./",
  logLevel: "error",
  build: { outDir: join(folder, "plain"), target: "es2022", chunkSizeWarningLimit: 2000 },
});
const site = await startServer(`${root}dist`, { host: "127.0.0.1", port: 0 });
const peer = await startServer(join(folder, "plain"), { host: "127.0.0.1", port: 0 });
const steps = new Map<string, number>();
try {
  for (const rows of sizes) {
    const file = join(folder, `${rows}.csv`);
    await writeCsv(file, rows);
    const browser = await launchChromium();
    try {
      const open = await measureOpen(browser, site.url, file, rows);
      console.log(JSON.stringify(open));
      const plain = await measurePlain(browser, peer.url, rows);
      console.log(JSON.stringify(plain));
      steps.set(`open ${rows}`, open.stepMs).set(`plain ${rows}`, plain.stepMs);
    } finally {
      await browser.close();
    }
  }
  // A ratio of a size that was not asked for is null.
  const of = (name: string): number => steps.get(name) ?? Number.NaN;
  console.log(
    JSON.stringify({
      ratios: {
        "1,000,000 to 10,000 (target 1.5)": Math.round((of("open 1000000") / of("open 10000")) * 100) / 100,
        "open to plain at 1,000,000 (target 1.2)":
          Math.round((of("open 1000000") / of("plain 1000000")) * 100) / 100,
      },
    }),
  );
} finally {
  await site.close();
  await peer.close();
  rmSync(folder, { recursive: true });
}
