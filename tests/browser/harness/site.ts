import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, BrowserContextOptions, Page } from "playwright-core";
import { startServer } from "../../../scripts/serve/server.ts";
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

export type Site = {
  /** The site's address, ending in a slash. */
  readonly url: string;
  /** Opens a path ("", "?view", "#hash") in a profile of its own, and resolves when the page has loaded. */
  readonly visit: (path?: string, visit?: Visit) => Promise<Page>;
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

  return {
    url: server.url,
    visit: async (path = "", { prepare, ...options } = {}) => {
      const context = await browser.newContext(options);
      await watch(context, server.url, note);
      await prepare?.(context);
      const page = await context.newPage();
      if (options.javaScriptEnabled !== false) waitForTakeOver(page);
      await page.goto(new URL(path, server.url).href);
      return page;
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

/**
 * Resolves when the app stands in the prerendered page's place, or says why it cannot. Until then the page has everything
 * twice, and what is asked of it may be answered by the one that is about to go.
 */
const takenOver = async (page: Page): Promise<void> => {
  await page.waitForFunction(
    () =>
      document.querySelector(".app .first-frame") === null ||
      document.querySelector(".notice[role=alert]") !== null,
  );
};

/** From here on the page's own ways to an address wait for the app as well. */
export const waitForTakeOver = (page: Page): void => {
  const { goto, reload } = page;
  page.goto = async (...given) => {
    const response = await goto.apply(page, given);
    await takenOver(page);
    return response;
  };
  page.reload = async (...given) => {
    const response = await reload.apply(page, given);
    await takenOver(page);
    return response;
  };
};

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
