import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { Browser, CDPSession, Page } from "playwright-core";
import { startServer } from "../scripts/serve/server.ts";
import { light } from "../src/model/palette.ts";
import { openHosts } from "../tests/browser/harness/hosts.ts";
import { launchChromium } from "../tests/browser/harness/launch.ts";
import { countNear } from "../tests/browser/harness/pixels.ts";
import { decodePng } from "../tests/browser/harness/png.ts";

/**
 * What an embedded frame costs: bytes, the first line, blocking time, and the heap of five in one article. One JSON
 * object a line. Run it with nothing else running: npx tsx bench/embed.ts
 */
const dist = fileURLToPath(new URL("../dist/", import.meta.url));
const RUNS = 3;

// Lighthouse's slow 4G: 1.6 Mbit/s down, 150 ms there and back.
const SLOW_4G = { offline: false, latency: 150, downloadThroughput: 204_800, uploadThroughput: 96_000 };
const CPU = 4;
const viewport = { width: 680, height: 540 };

const row = (measure: string, value: number, target: number | null, unit: string): void =>
  console.log(
    JSON.stringify({ bench: "embed", measure, value: Math.round(value * 100) / 100, unit, target }),
  );

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

const throttled = async (browser: Browser): Promise<{ readonly page: Page; readonly cdp: CDPSession }> => {
  const page = await browser.newPage({ viewport });
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Network.enable");
  await cdp.send("Network.emulateNetworkConditions", SLOW_4G);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: CPU });
  return { page, cdp };
};

/** Ms from asking for the page to the first screen with a line in a partner's colour on it. */
const firstLine = async (browser: Browser, url: string): Promise<number> => {
  const { page, cdp } = await throttled(browser);
  const found = new Promise<number>((done) => {
    cdp.on("Page.screencastFrame", ({ data, metadata, sessionId }) => {
      void cdp.send("Page.screencastFrameAck", { sessionId });
      const picture = decodePng(Buffer.from(data, "base64"));
      if (countNear(picture, light.link.us, { tolerance: 40 }) > 200) done((metadata.timestamp ?? 0) * 1000);
    });
  });
  await cdp.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
  const start = Date.now();
  void page.goto(url);
  const at = await found;
  await page.close();
  return at - start;
};

/** The part of every long task beyond 50 ms, until a second and a half after the frame is live. */
const blockingTime = async (browser: Browser, url: string): Promise<number> => {
  const { page } = await throttled(browser);
  await page.addInitScript(() => {
    Object.assign(window, { blocked: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(window, { blocked: Reflect.get(window, "blocked") + Math.max(0, duration - 50) });
    }).observe({ type: "longtask", buffered: true });
  });
  await page.goto(url);
  await page.locator('html[data-state="live"]').waitFor();
  await page.waitForTimeout(1500);
  const blocked = await page.evaluate(() => Number(Reflect.get(window, "blocked")));
  await page.close();
  return blocked;
};

/** The page that has the printed map in it, and nothing else. */
const barePage = (html: string): string => {
  const css = html.match(/<style>.*?<\/style>/s)?.[0] ?? "";
  const map = html.match(/<div class="first-frame">.*?<\/svg><\/div>/s)?.[0] ?? "";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Bare</title>${css}</head><body><div class="frame-map" style="height:300px">${map}</div></body></html>`;
};

const html = readFileSync(`${dist}embed/index.html`, "utf8");
for (const folder of ["", "hi/", "ja/", "ko/"])
  row(`bytes /embed/${folder}`, readFileSync(`${dist}embed/${folder}index.html.br`).length, 100_000, "bytes");
row("bytes embed.js", readFileSync(`${dist}embed.js`).length, 2048, "bytes");

const bare = mkdtempSync(join(tmpdir(), "setu-bare-"));
writeFileSync(join(bare, "index.html"), barePage(html));
writeFileSync(join(bare, "index.html.br"), brotliCompressSync(barePage(html)));
const site = await startServer(dist, { host: "127.0.0.1", port: 0 });
const bareSite = await startServer(bare, { host: "127.0.0.1", port: 0 });
const browser = await launchChromium({ webgl: false });
const runs = async (measure: () => Promise<number>): Promise<number> => {
  const values: number[] = [];
  for (let run = 0; run < RUNS; run += 1) values.push(await measure());
  return median(values);
};

const bareLine = await runs(() => firstLine(browser, bareSite.url));
const line = await runs(() => firstLine(browser, `${site.url}embed/`));
row("first line, bare inline SVG", bareLine, null, "ms");
row("first line, embed", line, null, "ms");
row("first line, embed against bare", line / bareLine, 1.3, "times");
row("total blocking time, CPU 4×", await runs(() => blockingTime(browser, `${site.url}embed/`)), 50, "ms");

const hosts = await openHosts();
const article = await browser.newPage({ viewport: { width: 720, height: 800 } });
const foreign: string[] = [];
article.on("request", (request) => {
  if (!request.url().startsWith("http://127.0.0.1:") && !request.url().startsWith("data:"))
    foreign.push(request.url());
});
await article.goto(`${hosts.url}article.html`);
for (const id of ["whole", "japan", "record", "dark", "still"]) {
  await article.locator(`#${id}`).scrollIntoViewIfNeeded();
  await article.frameLocator(`#${id}`).locator('html[data-state="live"]').waitFor();
}
const cdp = await article.context().newCDPSession(article);
await cdp.send("HeapProfiler.enable");
await cdp.send("HeapProfiler.collectGarbage");
const { usedSize } = await cdp.send("Runtime.getHeapUsage");
row("heap of five in one article", usedSize / 2 ** 20, 60, "MiB");
row("requests to any other origin", foreign.length, 0, "requests");

await browser.close();
await hosts.close();
await site.close();
await bareSite.close();
rmSync(bare, { recursive: true });
