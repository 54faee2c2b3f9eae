import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  frameHeight,
  isScrollable,
  openFramePages,
  prerenderedMaps,
  roomOf,
  threadsIn,
  title,
} from "./framePage.ts";
import { untilFrameAnswers } from "./harness/answers.ts";

const archivo = `data:font/woff2;base64,${readFileSync(
  fileURLToPath(new URL("../../src/typeface/archivo-latin.woff2", import.meta.url)),
).toString("base64")}`;

const host = openFramePages();

describe("a frame of any size", () => {
  it("has no scroll bar from 280 to 1200 px, nor at twice the text, in the frame it is given", async () => {
    const frame = await host.openFrame("", "", { viewport: { width: 1200, height: 700 } });
    await untilFrameAnswers(frame);
    for (const size of ["100%", "200%"]) {
      await frame.locator("html").evaluate((root, given) => {
        root.style.fontSize = given;
      }, size);
      for (const width of [280, 340, 480, 680, 900, 1200]) {
        await host.page.setViewportSize({ width, height: 700 });
        await expect.poll(() => isScrollable(frame), { message: `${width} px, ${size}` }).toBe(false);
      }
    }
  });

  it("asks for another height when it is turned, and when it speaks another language", async () => {
    await host.open("article.html", { viewport: { width: 390, height: 700 } });
    const frame = host.page.frameLocator("#whole");
    await untilFrameAnswers(frame);
    const room = (): Promise<number> => roomOf(host.page, frame);
    await expect.poll(room).toBe(242);
    await host.page.setViewportSize({ width: 700, height: 390 });
    await expect.poll(room).toBe(302);
    await host.post({ type: "setu:set", query: "v=1&lang=ja" });
    await frame.locator('html[lang="ja"][data-state="live"]').waitFor();
    await expect.poll(() => title(frame)).toMatch(/^1本の線/);
    await expect.poll(room).toBe(302);
    const links = await frame
      .getByRole("link")
      .evaluateAll((all: HTMLAnchorElement[]) => all.map((link) => link.href));
    expect(links).toContain(`${host.hosts.site}?v=1&lang=ja`);
  });

  it("asks for another height when a font comes that sets its words in fewer lines", async () => {
    await host.open("article.html", { viewport: { width: 700, height: 900 } });
    const frame = host.page.frameLocator("#whole");
    await untilFrameAnswers(frame);
    const before = await frameHeight(host.page);
    await frame.locator("html").evaluate(async (_, font) => {
      // The app's own typeface, which few readers have installed.
      const face = new FontFace("Archivo Variable", `url(${font})`, {
        stretch: "62% 125%",
        weight: "100 900",
      });
      document.fonts.add(await face.load());
    }, archivo);
    await expect.poll(() => frameHeight(host.page)).toBeLessThan(before - 10);
    await expect.poll(() => roomOf(host.page, frame)).toBe(302);
  });

  it("waits as it was prerendered in a tab nobody looks at, and is whole when somebody does", async () => {
    const frame = await host.openFrame("", "", {}, () => {
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
    // All that can be done without a picture has been: both the prerendered foot and the one to come are there.
    await expect.poll(() => frame.locator("footer").count()).toBe(2);
    expect(await frame.locator("html").getAttribute("data-state")).toBeNull();
    await prerenderedMaps(frame).filter({ visible: true }).waitFor();
    await frame.locator("html").evaluate(() => Reflect.get(window, "comeForward")());
    await untilFrameAnswers(frame);
    expect(await threadsIn(frame).count()).toBeGreaterThan(50);
    expect(await frame.getByRole("slider").count()).toBeGreaterThan(0);
    await expect.poll(() => isScrollable(frame)).toBe(false);
  });

  it("starts when it is shown, where it was hidden", async () => {
    const frame = await host.openFrame("", "hidden");
    await host.page.locator("iframe").evaluate((element) => element.style.setProperty("display", "none"));
    await host.page.waitForFunction(() => document.readyState === "complete");
    await host.page.locator("iframe").evaluate((element) => {
      element.removeAttribute("hidden");
      element.style.setProperty("display", "block");
    });
    await untilFrameAnswers(frame);
    await expect.poll(() => isScrollable(frame)).toBe(false);
    expect(await threadsIn(frame).count()).toBeGreaterThan(50);
  });
});
