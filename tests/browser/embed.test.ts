import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Browser, FrameLocator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "../../scripts/serve/server.ts";
import { builtAtlas } from "./atlas.ts";
import { type Hosts, openHosts } from "./harness/hosts.ts";
import { launchChromium } from "./harness/launch.ts";

const { edition } = builtAtlas();

const archivo = `data:font/woff2;base64,${readFileSync(
  fileURLToPath(new URL("../../src/ui/typeface/archivo-latin.woff2", import.meta.url)),
).toString("base64")}`;

const built = fileURLToPath(new URL("../../dist", import.meta.url));

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

type Opening = Parameters<Browser["newContext"]>[0];

/** A page of tests/fixtures/hosts. */
const openHost = async (name: string, options: Opening = {}): Promise<void> => {
  page = await (await browser.newContext({ viewport: { width: 800, height: 700 }, ...options })).newPage();
  await page.goto(hosts.url + name);
};

/** A bare page of another origin with one frame, of this address or of this query. `first` runs before the frame does. */
const openFrame = async (
  query: string,
  attributes = "",
  options: Opening = {},
  first: () => void = () => {},
): Promise<FrameLocator> => {
  await openHost("blank.html", options);
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
};

const live = (frame: FrameLocator): Promise<void> => frame.locator('html[data-state="live"]').waitFor();

const frameHeight = (index = 0): Promise<number> =>
  page
    .locator("iframe")
    .nth(index)
    .evaluate((element) => element.clientHeight);

const wantedHeight = (frame: FrameLocator): Promise<number> =>
  frame.locator("#setu").evaluate((element) => {
    const parts = [...element.children].filter((part) => !part.classList.contains("frame-map"));
    return parts.reduce((sum, part) => sum + part.getBoundingClientRect().height, 0);
  });

/** What is left for the map and the frame's two edges; heights of text are fractions, and a frame rounds up. */
const roomOf = async (frame: FrameLocator, index = 0): Promise<number> =>
  Math.floor((await frameHeight(index)) - (await wantedHeight(frame)));

const isScrollable = (frame: FrameLocator): Promise<boolean> =>
  frame.locator("html").evaluate((root) => {
    const place = root.querySelector("#setu");
    return (
      root.scrollHeight > root.clientHeight ||
      root.scrollWidth > root.clientWidth ||
      (place !== null && place.scrollHeight > place.clientHeight)
    );
  });

/** Sends the frame something, as its page; resolves when the frame has had time to answer what came before. */
const post = (message: unknown): Promise<void> =>
  page.evaluate((data) => document.querySelector("iframe")?.contentWindow?.postMessage(data, "*"), message);

const title = (frame: FrameLocator): Promise<string> => frame.locator("h1").innerText();

describe("a frame in an article", () => {
  it("stands five times on one page, each as high as it asks to be", async () => {
    hosts.takeRequests();
    await openHost("article.html");
    const ids = ["whole", "japan", "record", "dark", "still"];
    for (const [index, id] of ids.entries()) {
      await page.locator(`#${id}`).scrollIntoViewIfNeeded();
      const frame = page.frameLocator(`#${id}`);
      await live(frame);
      await expect.poll(() => isScrollable(frame)).toBe(false);
      // The printed one has gone.
      expect(await frame.locator(".frame").count()).toBe(1);
      const map = await frame.locator(".frame-map").evaluate((element) => element.clientHeight);
      // 680 px wide, so the map is 300 px high, and the frame what its parts need besides.
      expect(Math.abs(map - 300)).toBeLessThanOrEqual(2);
      expect(Math.abs((await frameHeight(index)) - (await wantedHeight(frame)) - map)).toBeLessThanOrEqual(3);
    }
    expect(await page.frameLocator("#japan").locator(".frame-head").count()).toBe(0);
    expect(await page.frameLocator("#record").locator(".frame-card h2").innerText()).toContain("Carmel");
    expect(await page.frameLocator("#dark").locator(".frame-time").count()).toBe(0);
    expect(await page.frameLocator("#still").locator(".frame-zoom").count()).toBe(0);
    expect(await page.frameLocator("#still").locator(".frame-source").innerText()).toContain(
      "edition of 31 January 2025",
    );
    // One response each, and the script for the heights; nothing else of ours, and nothing of anybody's.
    const asked = hosts.takeRequests();
    expect(asked.filter((path) => !path.startsWith("/embed/"))).toEqual(["/embed.js"]);
    expect(asked).toHaveLength(6);
  });

  it("is resized by pym.js, twice on one page", async () => {
    await openHost("pym.html");
    for (const index of [0, 1]) {
      const frame = page.frameLocator("iframe").nth(index);
      await live(frame);
      // 500 px wide: the map is 221 px high.
      await expect.poll(() => roomOf(frame, index)).toBe(223);
    }
    expect(await frameHeight(0)).toBeGreaterThan((await frameHeight(1)) + 100);
  });

  it("is resized by iframe-resizer", async () => {
    await openHost("resizer.html");
    const frame = page.frameLocator("iframe");
    await live(frame);
    await expect.poll(() => roomOf(frame, 0)).toBe(223);
  });

  it("is resized by WordPress, which sandboxes it, and by AMP", async () => {
    await openHost("wordpress.html");
    const wordpress = page.frameLocator("iframe");
    await live(wordpress);
    // 600 px wide: 265.
    await expect.poll(() => roomOf(wordpress, 0)).toBe(267);
    await page.context().close();
    await openHost("amp.html");
    const amp = page.frameLocator("iframe");
    await live(amp);
    // 400 px wide: 240.
    await expect.poll(() => roomOf(amp, 0)).toBe(242);
  });
});

describe("the messages of a page", () => {
  it("set the view, play, and are answered", async () => {
    const frame = await openFrame("?v=1&to=2016-12-31");
    await live(frame);
    await page.evaluate(() => {
      const said: unknown[] = [];
      Object.assign(window, { said });
      addEventListener("message", ({ data }) => said.push(data));
    });
    await post({ type: "setu:set", query: "v=1&partner=jp&to=2020-12-31&ui=min", v: 1 });
    await expect.poll(() => frame.locator(".frame-head").count()).toBe(0);
    await post({ type: "setu:get" });
    await expect
      .poll(() => page.evaluate(() => JSON.stringify(Reflect.get(window, "said"))))
      .toContain('"query":"v=1&to=2020-12-31&partner=jp&ui=min"');
    await post({ type: "setu:play", on: true });
    await frame.getByRole("button", { name: "Pause" }).waitFor();
    await post({ type: "setu:play", on: false });
    await frame.getByRole("button", { name: "Play" }).waitFor();
  });

  it("are ignored in silence when they are forged, giant, deep, of no shape or ten thousand in a second", async () => {
    const problems: string[] = [];
    const frame = await openFrame("");
    page.on("pageerror", (problem) => problems.push(String(problem)));
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await live(frame);
    const before = await title(frame);
    await page.evaluate(async () => {
      const target = document.querySelector("iframe")?.contentWindow;
      if (!target) throw new Error("There is no frame.");
      // Another frame of the page is not its parent.
      const stranger = document.body.appendChild(document.createElement("iframe"));
      const say = stranger.contentWindow as Window & typeof globalThis;
      say.eval("(target) => target.postMessage({ type: 'setu:set', query: 'v=1&partner=jp' }, '*')")(target);
      stranger.remove();
      let deep: unknown = 0;
      for (let level = 0; level < 300; level += 1) deep = { type: "setu:set", query: deep };
      const shapes = [null, 7, "setu:set", [], new Date(), new Map([["type", "setu:set"]]), deep];
      for (const shape of [...shapes, { type: "setu:set", query: "x".repeat(20_000_000) }])
        target.postMessage(shape, "*");
      for (let count = 0; count < 10_000; count += 1)
        target.postMessage({ type: "setu:set", query: count % 2 === 0 ? "v=1" : "v=1&undated=0" }, "*");
    });
    await post({ type: "setu:play", on: "yes" });
    // It still answers a reader at once, and shows what it showed.
    await frame.getByRole("button", { name: "Zoom in" }).click({ timeout: 5000 });
    expect(await title(frame)).toBe(before);
    expect(problems).toEqual([]);
  });
});

describe("scrolling the article", () => {
  const scrollY = (): Promise<number> => page.evaluate(() => window.scrollY);
  const mapBox = async (frame: FrameLocator) => {
    const box = await frame.locator(".frame-map").boundingBox();
    if (box === null) throw new Error("The map is not to be seen.");
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const land = (frame: FrameLocator): Promise<string | null> =>
    frame.locator(".still-map g[transform]").first().getAttribute("transform");

  type At = { readonly x: number; readonly y: number };
  /** Fingers that go down, move in fifteen steps and come up, as the browser itself gets them from a screen. */
  const drag = async (from: readonly At[], to: (at: At, step: number) => At): Promise<void> => {
    const cdp = await page.context().newCDPSession(page);
    const send = (type: "touchStart" | "touchMove" | "touchEnd", points: readonly At[]): Promise<unknown> =>
      cdp.send("Input.dispatchTouchEvent", {
        type,
        touchPoints: points.map((point, id) => ({ ...point, id })),
      });
    await send("touchStart", from);
    for (let step = 1; step <= 15; step += 1) {
      await send(
        "touchMove",
        from.map((at) => to(at, step)),
      );
    }
    await send("touchEnd", []);
  };

  it("goes on under a wheel over the map, which zooms with Ctrl", async () => {
    const frame = await openFrame("");
    await live(frame);
    const { x, y } = await mapBox(frame);
    const before = await land(frame);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, 120);
    await expect.poll(scrollY).toBeGreaterThan(80);
    await frame.getByText("scroll to zoom the map").waitFor();
    expect(await land(frame)).toBe(before);
    const scrolled = await scrollY();
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -120);
    await page.keyboard.up("Control");
    await expect.poll(() => land(frame)).not.toBe(before);
    expect(await scrollY()).toBe(scrolled);
  });

  it("goes on under one finger over the map, and two zoom it", async () => {
    const frame = await openFrame("", "", { hasTouch: true, isMobile: true });
    await live(frame);
    const { x, y } = await mapBox(frame);
    const before = await land(frame);
    await drag([{ x, y }], (at, step) => ({ x: at.x, y: at.y - 12 * step }));
    await expect.poll(scrollY).toBeGreaterThan(100);
    expect(await land(frame)).toBe(before);
    await frame.getByText("two fingers").waitFor();
    await page.evaluate(() => window.scrollTo(0, 0));
    await drag(
      [
        { x: x - 40, y },
        { x: x + 40, y },
      ],
      (at, step) => ({ x: at.x + (at.x < x ? -6 : 6) * step, y: at.y }),
    );
    await expect.poll(() => land(frame)).not.toBe(before);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  it("takes the wheel for the map where the address says so", async () => {
    const frame = await openFrame("?gestures=free");
    await live(frame);
    const { x, y } = await mapBox(frame);
    const before = await land(frame);
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -120);
    await expect.poll(() => land(frame)).not.toBe(before);
    expect(await scrollY()).toBe(0);
  });
});

describe("a frame of any size", () => {
  it("has no scroll bar from 280 to 1200 px, nor at twice the text, in the frame it is given", async () => {
    const frame = await openFrame("", "", { viewport: { width: 1200, height: 700 } });
    await live(frame);
    for (const size of ["100%", "200%"]) {
      await frame.locator("html").evaluate((root, given) => {
        root.style.fontSize = given;
      }, size);
      for (const width of [280, 340, 480, 680, 900, 1200]) {
        await page.setViewportSize({ width, height: 700 });
        await expect.poll(() => isScrollable(frame), { message: `${width} px, ${size}` }).toBe(false);
      }
    }
  });

  it("asks for another height when it is turned, and when it speaks another language", async () => {
    await openHost("article.html", { viewport: { width: 390, height: 700 } });
    const frame = page.frameLocator("#whole");
    await live(frame);
    const room = (): Promise<number> => roomOf(frame);
    await expect.poll(room).toBe(242);
    await page.setViewportSize({ width: 700, height: 390 });
    await expect.poll(room).toBe(302);
    await post({ type: "setu:set", query: "v=1&lang=ja" });
    await frame.locator('html[lang="ja"][data-state="live"]').waitFor();
    expect(await title(frame)).toMatch(/^1本の線/);
    await expect.poll(room).toBe(302);
    expect(await frame.locator(".frame-open").evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      `${hosts.site}?v=1&lang=ja`,
    );
  });

  it("asks for another height when a font comes that sets its words in fewer lines", async () => {
    await openHost("article.html", { viewport: { width: 700, height: 900 } });
    const frame = page.frameLocator("#whole");
    await live(frame);
    const before = await frameHeight();
    await frame.locator("html").evaluate(async (_, font) => {
      // The app's own typeface, which few readers have installed.
      const face = new FontFace("Archivo Variable", `url(${font})`, {
        stretch: "62% 125%",
        weight: "100 900",
      });
      document.fonts.add(await face.load());
    }, archivo);
    await expect.poll(() => frameHeight()).toBeLessThan(before - 10);
    await expect.poll(() => roomOf(frame)).toBe(302);
  });

  it("waits as it was printed in a tab nobody looks at, and is whole when somebody does", async () => {
    const frame = await openFrame("", "", {}, () => {
      // A hidden tab is never drawn, so nothing that follows a picture is ever called.
      let hidden = true;
      const held: (() => void)[] = [];
      const later =
        <T extends unknown[]>(call: (...given: T) => unknown) =>
        (...given: T): unknown =>
          hidden ? held.push(() => call(...given)) : call(...given);
      const draw = window.requestAnimationFrame.bind(window);
      window.requestAnimationFrame = (callback) => draw(later(callback) as FrameRequestCallback);
      const Seen = window.IntersectionObserver;
      window.IntersectionObserver = class extends Seen {
        constructor(callback: IntersectionObserverCallback, options?: IntersectionObserverInit) {
          super(later(callback), options);
        }
      };
      const Sized = window.ResizeObserver;
      window.ResizeObserver = class extends Sized {
        constructor(callback: ResizeObserverCallback) {
          super(later(callback));
        }
      };
      Object.defineProperty(document, "visibilityState", { get: () => (hidden ? "hidden" : "visible") });
      Object.assign(window, {
        comeForward: () => {
          hidden = false;
          for (const call of held.splice(0)) call();
          document.dispatchEvent(new Event("visibilitychange"));
        },
      });
    });
    await frame.locator(".frame-coming .frame-source").waitFor({ state: "attached" });
    expect(await frame.locator("html").getAttribute("data-state")).toBeNull();
    expect(await frame.locator(".first-frame > .print-m").isVisible()).toBe(true);
    await frame.locator("html").evaluate(() => Reflect.get(window, "comeForward")());
    await live(frame);
    expect(await frame.locator('.still-map > g[fill="none"] > path').count()).toBeGreaterThan(50);
    expect(await frame.locator(".timeline-handle input").count()).toBeGreaterThan(0);
    expect(await isScrollable(frame)).toBe(false);
  });

  it("starts when it is shown, where it was hidden", async () => {
    const frame = await openFrame("", "hidden");
    await page.locator("iframe").evaluate((element) => element.style.setProperty("display", "none"));
    await page.waitForFunction(() => document.readyState === "complete");
    await page.locator("iframe").evaluate((element) => {
      element.removeAttribute("hidden");
      element.style.setProperty("display", "block");
    });
    await live(frame);
    expect(await isScrollable(frame)).toBe(false);
    expect(await frame.locator('.still-map > g[fill="none"] > path').count()).toBeGreaterThan(50);
  });
});

describe("readers of a frame", () => {
  it("enter and leave it by keyboard", async () => {
    const frame = await openFrame("");
    await live(frame);
    await page.locator("body").click({ position: { x: 5, y: 5 } });
    const inside = (): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName === "IFRAME");
    await page.keyboard.press("Tab");
    await expect.poll(inside).toBe(true);
    await frame.locator(".frame-open").focus();
    await page.keyboard.press("Tab");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("After");
    await page.keyboard.press("Shift+Tab");
    expect(await inside()).toBe(true);
  });

  it("open a record by Enter on its mark and close it with Escape", async () => {
    const frame = await openFrame("");
    await live(frame);
    await frame.locator('.map-mark[data-place="tokyo"]').focus();
    await page.keyboard.press("Enter");
    await frame.locator(".frame-card h2").waitFor();
    await page.keyboard.press("Escape");
    await expect.poll(() => frame.locator(".frame-card").count()).toBe(0);
  });

  it("without scripts see the map, the source and a way to the whole atlas", async () => {
    const frame = await openFrame("", 'sandbox=""', {});
    expect(await frame.locator(".first-frame > .print-m").isVisible()).toBe(true);
    expect(await frame.locator(".first-frame > .print-s").isVisible()).toBe(false);
    expect(await frame.locator(".frame-source").innerText()).toContain("Lines are not routes");
    expect(await frame.locator(".frame-open").evaluate((link: HTMLAnchorElement) => link.href)).toBe(
      hosts.site,
    );
    expect(await frame.locator(".timeline-play").isVisible()).toBe(false);
  });

  it("get the home view where the address names a tour, or anything else a frame does not know", async () => {
    const problems: string[] = [];
    const frame = await openFrame("?tour=two-triangles&step=2&ui=all&colour=red&select=nobody&v=9");
    page.on("pageerror", (problem) => problems.push(String(problem)));
    await live(frame);
    expect(await title(frame)).toMatch(/^Each thread is one record/);
    expect(await frame.locator(".frame-card").count()).toBe(0);
    expect(problems).toEqual([]);
  });

  it("are served under a policy that its own frame keeps, at an origin of its own too", async () => {
    const server = await startServer(built, { host: "127.0.0.1", port: 0 });
    const problems: string[] = [];
    const frame = await openFrame(`${server.url}embed/`, 'sandbox="allow-scripts"');
    page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
    await live(frame);
    const policy = (await fetch(`${server.url}embed/`)).headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors *");
    expect(policy).not.toContain("unsafe");
    expect(problems).toEqual([]);
    // What the page does not hold by hash does not run.
    const ran = await frame.locator("body").evaluate((body) => {
      const script = document.createElement("script");
      try {
        script.textContent = "document.documentElement.dataset.strange = '1'";
      } catch {
        // Trusted Types refuse the text already.
      }
      body.append(script);
      return "strange" in document.documentElement.dataset;
    });
    expect(ran).toBe(false);
    await server.close();
  });

  it("never see the home view where the address asks for another", async () => {
    const frame = await openFrame("?v=1&partner=kr");
    await live(frame);
    expect(await frame.locator(".frame-key").innerText()).not.toContain("Japan");
    expect(edition).toMatch(/^\d{4}/);
  });
});
