import type { Page } from "playwright-core";
import { openHosts } from "../tests/browser/harness/hosts.ts";
import { launchChromium } from "../tests/browser/harness/launch.ts";

/** An article with five frames, read to its end. */
export type ArticleCost = {
  /** Of every JavaScript heap that the article and its frames live in, after the garbage is collected. */
  readonly heapMB: number;
  /** Px that a wheel asked the article for, and px it moved by. */
  readonly asked: number;
  readonly scrolled: number;
  /** Addresses that lie at neither the article nor the atlas. */
  readonly strangers: readonly string[];
};

const frames = ["whole", "japan", "record", "dark", "still"];

// Px of a notch of a wheel, and ms between two: a hasty reader.
const NOTCH = 100;
const EACH = 40;

/** Frames of one site share a process and its heap, others have their own; each heap is counted once. */
const heapOf = async (page: Page): Promise<number> => {
  const heaps = new Map<string, number>();
  for (const target of [page, ...page.frames().slice(1)]) {
    // A frame in the page's own process has no session of its own.
    const cdp = await page
      .context()
      .newCDPSession(target)
      .catch(() => null);
    if (cdp === null) continue;
    await cdp.send("HeapProfiler.enable");
    await cdp.send("HeapProfiler.collectGarbage");
    const { id } = await cdp.send("Runtime.getIsolateId");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    heaps.set(id, usedSize);
  }
  return [...heaps.values()].reduce((sum, size) => sum + size, 0) / 1e6;
};

/** Turns the wheel over the middle of the window, from the top of the article past its end, while its frames start. */
const scrollThrough = async (page: Page): Promise<{ readonly asked: number; readonly scrolled: number }> => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.mouse.move(360, 400);
  // Not to the very end: there the article could not move however well the wheel arrived.
  const room = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight);
  const notches = Math.floor((room * 0.8) / NOTCH);
  for (let notch = 0; notch < notches; notch += 1) {
    await page.mouse.wheel(0, NOTCH);
    await new Promise((done) => setTimeout(done, EACH));
  }
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  await cdp.send("Emulation.setCPUThrottlingRate", { rate: 1 });
  return { asked: notches * NOTCH, scrolled: await page.evaluate(() => Math.round(scrollY)) };
};

export const measureArticle = async (): Promise<ArticleCost> => {
  const hosts = await openHosts();
  const browser = await launchChromium({ webgl: false });
  try {
    const page = await browser.newPage({ viewport: { width: 720, height: 800 }, reducedMotion: "reduce" });
    const strangers: string[] = [];
    page.on("request", (request) => {
      const url = request.url();
      if (![hosts.url, hosts.site, "data:"].some((known) => url.startsWith(known))) strangers.push(url);
    });
    await page.goto(`${hosts.url}article.html`);
    const wheel = await scrollThrough(page);
    for (const id of frames) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      await page.frameLocator(`#${id}`).locator('html[data-state="live"]').waitFor();
    }
    return { heapMB: await heapOf(page), ...wheel, strangers };
  } finally {
    await browser.close();
    await hosts.close();
  }
};
