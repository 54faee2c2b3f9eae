import { type Browser as Firefox, launch } from "puppeteer-core";
import { firefoxPath } from "../../../scripts/check/browsers.ts";
import { PATIENCE } from "./answers.ts";
import { launchChromium } from "./launch.ts";
import { launchWebkit } from "./webkit.ts";

/**
 * A page in one of three engines, as far as all of them can be driven alike. Scripts are function bodies as text:
 * what travels over three protocols is nothing but strings and JSON.
 */
export type Tab = {
  readonly goto: (url: string) => Promise<void>;
  readonly inPage: <T>(body: string) => Promise<T>;
  /** In the page's frame of that number, whatever its origin. */
  readonly inFrame: <T>(index: number, body: string) => Promise<T>;
  readonly close: () => Promise<void>;
};

export type Engine = { readonly name: string; readonly open: () => Promise<Tab> };

const size = { width: 1000, height: 800 };

const called = (body: string): string => `(() => { ${body} })()`;

const chromium: Engine = {
  name: "Chromium",
  open: async () => {
    const browser = await launchChromium({ webgl: false });
    const page = await browser.newPage({ viewport: size, reducedMotion: "reduce" });
    page.setDefaultTimeout(PATIENCE);
    return {
      goto: async (url) => {
        await page.goto(url);
      },
      inPage: (body) => page.evaluate(called(body)),
      inFrame: async (index, body) => {
        const frame = await (await page.locator("iframe").nth(index).elementHandle())?.contentFrame();
        if (!frame) throw new Error(`The page has no frame ${index}.`);
        return frame.evaluate(called(body));
      },
      close: () => browser.close(),
    };
  },
};

const firefox: Engine = {
  name: "Firefox",
  open: async () => {
    // No screen: nothing of a frame needs WebGL, which is what Firefox lacks then.
    const browser: Firefox = await launch({
      browser: "firefox",
      executablePath: firefoxPath(),
      headless: true,
      defaultViewport: size,
      timeout: PATIENCE,
      extraPrefsFirefox: { "ui.prefersReducedMotion": 1 },
    });
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    // The protocol's answer is what the script returned, and no type can know that.
    const evaluated = <T>(value: unknown): T => value as T;
    return {
      goto: async (url) => {
        await page.goto(url);
      },
      inPage: async <T>(body: string) => evaluated<T>(await page.evaluate(called(body))),
      inFrame: async <T>(index: number, body: string) => {
        const frames = await page.$$("iframe");
        const frame = await frames[index]?.contentFrame();
        if (!frame) throw new Error(`The page has no frame ${index}.`);
        return evaluated<T>(await frame.evaluate(called(body)));
      },
      close: () => browser.close(),
    };
  },
};

const webkit: Engine = { name: "WebKitGTK", open: () => launchWebkit(size) };

export const engines: readonly Engine[] = [chromium, firefox, webkit];
