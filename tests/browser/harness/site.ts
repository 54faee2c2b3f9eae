import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { startServer } from "../../../scripts/serve/server.ts";
import { PATIENCE, waitForAnswers } from "./answers.ts";
import { launchChromium } from "./launch.ts";

const builtSite = fileURLToPath(new URL("../../../dist", import.meta.url));

/** Something a reader's browser would have complained about. */
export type Problem = {
  readonly kind: "foreign-request" | "console-error" | "page-error" | "policy-violation";
  readonly text: string;
};

export type Visit = BrowserContextOptions & {
  /** Prepares the context before the page loads, for example to make a request fail. */
  readonly prepare?: (context: BrowserContext) => Promise<unknown>;
};

/** How a page is looked at. */
export type Look = {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
};

export type Site = {
  /** The site's address, ending in a slash. */
  readonly url: string;
  /** Opens a path ("", "?view", "#hash") in a profile of its own, and resolves when the page answers. */
  readonly visit: (path?: string, visit?: Visit) => Promise<Page>;
  /**
   * Opens a path in a page that is kept for the next one: for tests that leave nothing behind but an address. A new
   * profile takes a browser three times the work.
   */
  readonly show: (path: string, look?: Look) => Promise<Page>;
  /** Returns the problems so far and forgets them: for a test that causes one on purpose. */
  readonly takeProblems: () => readonly Problem[];
  /** Closes browser and server; rejects when a problem is left that no test took. */
  readonly close: () => Promise<void>;
};

export type SiteOptions = {
  /** The folder to serve; the build when left out. */
  readonly dist?: string;
  /** The path the site stands under, with a slash at both ends. */
  readonly mount?: string;
  readonly webgl?: boolean;
};

const desk = { width: 1440, height: 900 };

/**
 * What a page has unless its test is about something else: nothing moves, so that no test waits for a flight, and no
 * worker fills its cache with the whole site.
 */
const quiet: BrowserContextOptions = { viewport: desk, reducedMotion: "reduce", serviceWorkers: "block" };

/** Serves the build with its headers on a free port, and a Chromium that notes every problem on its pages. */
export async function openSite({
  dist = builtSite,
  mount = "/",
  webgl = true,
}: SiteOptions = {}): Promise<Site> {
  if (!existsSync(dist)) throw new Error("There is no build to open. Run: npm run build");
  const server = await startServer(dist, { host: "127.0.0.1", port: 0 }, mount);
  const browser = await launchChromium({ webgl });
  let problems: readonly Problem[] = [];
  const note = (kind: Problem["kind"], text: string): void => {
    problems = [...problems, { kind, text }];
  };

  const visit: Site["visit"] = async (path = "", { prepare, ...options } = {}) => {
    const context = await browser.newContext({ ...quiet, ...options });
    context.setDefaultTimeout(PATIENCE);
    await watch(context, server.url, note);
    await prepare?.(context);
    const page = await context.newPage();
    if (options.javaScriptEnabled !== false) waitForAnswers(page);
    await page.goto(new URL(path, server.url).href);
    return page;
  };

  let kept: Page | null = null;
  return {
    url: server.url,
    visit,
    show: async (path, { viewport = desk, colorScheme = "light" } = {}) => {
      if (kept === null) {
        kept = await visit(path, { viewport, colorScheme });
        return kept;
      }
      await kept.setViewportSize(viewport);
      await kept.emulateMedia({ colorScheme });
      await kept.goto(new URL(path, server.url).href);
      return kept;
    },
    takeProblems: () => {
      const taken = problems;
      problems = [];
      return taken;
    },
    close: async () => {
      await browser.close();
      await server.close();
      if (problems.length > 0) {
        throw new Error(problems.map(({ kind, text }) => `${kind}: ${text}`).join("\n"));
      }
    },
  };
}

async function watch(
  context: BrowserContext,
  siteUrl: string,
  note: (kind: Problem["kind"], text: string) => void,
): Promise<void> {
  const { origin } = new URL(siteUrl);
  context.on("request", (request) => {
    const url = new URL(request.url());
    if (/^(http|ws)s?:$/.test(url.protocol) && url.origin !== origin) note("foreign-request", request.url());
  });
  context.on("console", (message) => {
    if (message.type() === "error") note("console-error", `${message.text()} (${message.location().url})`);
  });
  context.on("weberror", (webError) =>
    note("page-error", webError.error().stack ?? webError.error().message),
  );
  await context.exposeFunction("noteViolation", (text: string) => note("policy-violation", text));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      // The function the harness exposes above; no type in the page knows it.
      const page = window as unknown as { readonly noteViolation: (text: string) => void };
      const place = `${event.sourceFile}:${event.lineNumber}`;
      page.noteViolation(
        `${event.effectiveDirective} refused ${event.blockedURI} ${event.sample} at ${place}`,
      );
    });
  });
}
