import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll } from "vitest";
import { PATIENCE } from "./harness/answers.ts";
import { type Hosts, openHosts } from "./harness/hosts.ts";
import { launchChromium } from "./harness/launch.ts";

type Opening = Parameters<Browser["newContext"]>[0];

export type FramePages = {
  readonly hosts: Hosts;
  /** The page that was opened last; it is closed after each test. */
  readonly page: Page;
  /** Opens a page of tests/fixtures/hosts. */
  readonly open: (name: string, options?: Opening) => Promise<void>;
  /**
   * Opens a bare page of another origin with one frame, of this address or of this query. `first` runs before the
   * frame does.
   */
  readonly openFrame: (
    query: string,
    attributes?: string,
    options?: Opening,
    first?: () => void,
  ) => Promise<FrameLocator>;
  /** Sends the frame something, as its page. */
  readonly post: (message: unknown) => Promise<void>;
};

/** Other people's pages with our frames in them, for the tests of the file that asks. */
export const openFramePages = (): FramePages => {
  let hosts: Hosts;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    hosts = await openHosts();
    browser = await launchChromium({ webgl: false });
  });
  afterAll(async () => {
    await browser.close();
    await hosts.close();
  });
  afterEach(() => page.context().close());

  const open = async (name: string, options: Opening = {}): Promise<void> => {
    const context = await browser.newContext({
      viewport: { width: 800, height: 700 },
      reducedMotion: "reduce",
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    page = await context.newPage();
    await page.goto(hosts.url + name);
  };

  return {
    get hosts() {
      return hosts;
    },
    get page() {
      return page;
    },
    open,
    openFrame: async (query, attributes = "", options = {}, first = () => {}) => {
      await open("blank.html", options);
      await page.addInitScript(first);
      await page.evaluate(
        ([src, given]) => {
          // Plenty of article above and below, so that there is something to scroll.
          document.body.innerHTML = `<p style="height: 200px">Before</p>
            <iframe title="Setu" src="${src}" style="display: block; width: 100%; height: 560px; border: 0" ${given}></iframe>
            <p style="height: 2000px"><button>After</button></p>`;
        },
        [new URL(query, `${hosts.site}embed/`).href, attributes] as const,
      );
      return page.frameLocator("iframe");
    },
    post: (message) =>
      page.evaluate(
        (data) => document.querySelector("iframe")?.contentWindow?.postMessage(data, "*"),
        message,
      ),
  };
};

export const frameHeight = (page: Page, index = 0): Promise<number> =>
  page
    .locator("iframe")
    .nth(index)
    .evaluate((element) => element.clientHeight);

// A frame's parts as its own page lays them out: the map takes what the others leave.
const MAP = "frame-map";

/** The box of the frame's map. */
export const mapOf = (frame: FrameLocator) => frame.locator(`.${MAP}`);

/** Where the land is drawn: it changes when the map is moved, and only then. */
export const landAt = (frame: FrameLocator): Promise<string | null> =>
  frame.locator(".still-map g[transform]").first().getAttribute("transform");

/** Threads that are drawn. */
export const threadsIn = (frame: FrameLocator) => frame.locator('.still-map > g[fill="none"] > path');

/** The maps that stand in the page before any script: one for narrow frames and one for wide ones. */
export const prerenderedMaps = (frame: FrameLocator) => frame.locator(".first-frame > [class^=print-]");

/** The card over the map. */
export const cardIn = (frame: FrameLocator) => frame.getByRole("region", { name: "Selected record" });

/** The way to the whole atlas. */
export const wayOut = (frame: FrameLocator) => frame.getByRole("link", { name: /^Open full map/ });

export const hrefOf = (link: Locator): Promise<string> =>
  link.evaluate((element: HTMLAnchorElement) => element.href);

export const wantedHeight = (frame: FrameLocator): Promise<number> =>
  frame.locator("#setu").evaluate((element, map) => {
    const parts = [...element.children].filter((part) => !part.classList.contains(map));
    return parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
  }, MAP);

/** What is left for the map and the frame's two edges; heights of text are fractions, and a frame rounds up. */
export const roomOf = async (page: Page, frame: FrameLocator, index = 0): Promise<number> =>
  Math.floor((await frameHeight(page, index)) - (await wantedHeight(frame)));

export const isScrollable = (frame: FrameLocator): Promise<boolean> =>
  frame.locator("html").evaluate((root) => {
    const place = root.querySelector("#setu");
    return (
      root.scrollHeight > root.clientHeight ||
      root.scrollWidth > root.clientWidth ||
      (place !== null && place.scrollHeight > place.clientHeight)
    );
  });

export const title = (frame: FrameLocator): Promise<string> =>
  frame.getByRole("heading", { level: 1 }).innerText();
