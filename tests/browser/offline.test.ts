import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { precacheOf } from "../../scripts/offline/list.ts";
import { writeWorker } from "../../scripts/offline/write-worker.ts";
import { type RunningServer, startServer } from "../../scripts/serve/server.ts";
import { builtTours } from "./atlas.ts";
import { clickerOn, walk } from "./clicker.ts";
import { PATIENCE, waitForAnswers } from "./harness/answers.ts";
import { launchChromium } from "./harness/launch.ts";
import { fineLand, waitForMap } from "./mapPane.ts";
import { headlineCount } from "./reader.ts";

const built = `${fileURLToPath(new URL("../../dist", import.meta.url))}/`;
const files = precacheOf(built).files.length;

let browser: Browser;
let folder: string;
let server: RunningServer;
let context: BrowserContext;

beforeAll(async () => {
  browser = await launchChromium({ webgl: false });
});
afterAll(() => browser.close());

// What one visit leaves behind is what these tests are about, so each has a profile and a server of its own.
beforeEach(async () => {
  // A copy, since one test publishes a newer edition of it.
  folder = mkdtempSync(join(tmpdir(), "setu-offline-"));
  cpSync(built, folder, { recursive: true, filter: (path) => !/\.(br|gz)$|dist\/[rt]\//.test(path) });
  server = await startServer(folder, { host: "127.0.0.1", port: 0 }, "/atlas/");
  context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: "reduce" });
  context.setDefaultTimeout(PATIENCE);
});
afterEach(async () => {
  await context.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const visit = async (query = ""): Promise<Page> => {
  const page = await context.newPage();
  waitForAnswers(page);
  await page.goto(`${server.url}${query}`);
  await waitForMap(page, "fallback");
  return page;
};

/** Files in the caches of the page's site. */
const keptFiles = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const counts = await Promise.all(
      names.map(async (name) => (await (await caches.open(name)).keys()).length),
    );
    return counts.reduce((sum, count) => sum + count, 0);
  });

const workers = (page: Page): Promise<number> =>
  page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);

const untilKept = async (page: Page): Promise<void> => {
  await expect.poll(() => keptFiles(page)).toBe(files);
  await expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null)).toBe(true);
};

describe("after one visit, with the server gone", () => {
  it("the atlas opens, shows a record that a link names, speaks another language and presents both tours", async () => {
    const page = await visit();
    await untilKept(page);
    const count = await headlineCount(page);
    await server.close();

    await page.reload();
    await waitForMap(page, "fallback");
    expect(await headlineCount(page)).toBe(count);

    await page.goto(`${server.url}?v=1&select=digi-framework&lang=ja`);
    const card = page.getByRole("complementary");
    await card.getByRole("heading", { level: 2, name: /^DiGi Framework/ }).waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("ja");
    // Its sources lead out of the page.
    await card.locator('a[href^="https://"]').first().waitFor();

    // To the last step and, with the shorter one, back.
    for (const tour of builtTours()) {
      await page.goto(`${server.url}?tour=${tour.slug}`);
      await walk(tour, clickerOn(page), { oneWay: tour.steps.length > 3 });
    }
    // The land was kept as well: without it a map has no country in it.
    await expect.poll(() => fineLand(page).count()).toBeGreaterThan(3);
  });
});

describe("a newer edition", () => {
  it("waits, says so, and comes when the reader asks for it", async () => {
    const page = await visit();
    await untilKept(page);

    const { version } = precacheOf(built);
    const publish = (name: string, change: (text: string) => string): void =>
      writeFileSync(join(folder, name), change(readFileSync(join(folder, name), "utf8")));
    publish("index.html", (html) => html.replace("<html", '<html data-edition="newer"'));
    publish("sw.js", (script) => script.replaceAll(version, "feedfacade"));
    const editionShown = (): Promise<string | null> => page.locator("html").getAttribute("data-edition");

    await page.reload();
    const notice = page.getByRole("status").filter({ hasText: "A newer edition is ready." });
    await notice.waitFor();
    // The page was loaded anew, and still is what it was.
    expect(await editionShown()).toBeNull();

    await notice.getByRole("button", { name: "Reload" }).click();
    await expect.poll(editionShown).toBe("newer");
    expect(await page.evaluate(() => caches.keys())).toEqual(["setu-feedfacade"]);
  });
});

describe("the switch", () => {
  it("?sw=off takes worker and caches away", async () => {
    const page = await visit();
    await untilKept(page);
    await page.goto(`${server.url}?sw=off`);
    await expect.poll(() => workers(page)).toBe(0);
    await expect.poll(() => keptFiles(page)).toBe(0);
    // The address was understood.
    expect(await page.getByText("This link holds things").count()).toBe(0);
  });

  it("a build without it takes them away from everybody", async () => {
    const page = await visit();
    await untilKept(page);
    await writeWorker(`${folder}/`, null);
    await page.reload();
    await expect.poll(() => workers(page)).toBe(0);
    await expect.poll(() => keptFiles(page)).toBe(0);
    // What is open goes on, and what is opened next comes from the server.
    await page.goto(server.url);
    await waitForMap(page, "fallback");
  });
});

describe("in a frame", () => {
  it("nothing is kept", async () => {
    await context.route("**/host.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: '<iframe src="./" width="1200" height="700"></iframe>',
      }),
    );
    const page = await context.newPage();
    await page.goto(`${server.url}host.html`);
    const frame = page.frames()[1];
    if (!frame) throw new Error("The host page has no frame.");
    // The whole records come when the page is quiet, which is when it would begin to keep itself.
    await expect
      .poll(() =>
        frame.evaluate(() =>
          performance.getEntriesByType("resource").some(({ name }) => /\/atlas-/.test(name)),
        ),
      )
      .toBe(true);
    expect(await workers(page)).toBe(0);
    expect(await keptFiles(page)).toBe(0);
  });
});
