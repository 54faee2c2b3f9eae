import { bytesUntil, filesUntil } from "./server.ts";
import { type Conditions, inNewBrowser, settle } from "./visit.ts";

/** When the timeline first answered a key. */
export type Answer = {
  readonly ms: number;
  readonly bytes: number;
  /** Total blocking time until then: what of each task is over 50 ms, from the first paint on. */
  readonly blocking: number;
  /** Layout shift of the whole visit, until the live map stands. */
  readonly shift: number;
  /** Bytes that had come when the live map stood, and what they were. */
  readonly live: number;
  readonly files: readonly (readonly [path: string, bytes: number])[];
  /** Bytes of the visit until nothing more came. */
  readonly whole: number;
};

const SLIDER = ".timeline-handle input[type=range]";
// Of a long task, in ms, what counts as blocking begins here.
const ACCEPTABLE = 50;
// ms between presses: a hasty reader's, so that the presses are not what is measured.
const EACH = 150;

declare global {
  interface Window {
    /** Called by the bench, of a page: ms until a reader's ArrowLeft has changed how many threads are drawn. */
    benchAnswer: Promise<number>;
    benchLive: Promise<number>;
  }
}

/** Runs before the page: watches the printed and then the still map's lines, and when the live one has taken over. */
const watch = (): void => {
  // The page that answers is drawn behind the printed one, and is #setu from the moment it takes that one's place.
  const drawn = (): number => document.querySelectorAll("#setu .map-stage .still-map path[stroke]").length;
  window.benchAnswer = new Promise((answer) => {
    let before = 0;
    let page: Element | null = null;
    addEventListener(
      "keydown",
      () => {
        const now = document.querySelector("#setu");
        before = now === page ? Math.max(before, drawn()) : drawn();
        page = now;
        requestAnimationFrame(() => {
          const isPage = document.querySelector("#setu") === page;
          if (isPage && before > 0 && drawn() !== before) answer(performance.now());
        });
      },
      { capture: true },
    );
  });
  window.benchLive = new Promise((live) => {
    new MutationObserver(() => {
      if (document.querySelector(".map-pane[data-state=live]")) live(performance.now());
    }).observe(document, { subtree: true, childList: true, attributeFilter: ["data-state"] });
  });
};

/** Presses ArrowLeft on the timeline from the first moment there is one, until the drawn threads change. */
export const timelineAnswer = (folder: string, conditions: Conditions): Promise<Answer> =>
  inNewBrowser(folder, conditions, async (visit) => {
    const { page, server } = visit;
    await page.addInitScript(watch);
    await page.goto(server.url, { waitUntil: "commit" });
    let answered = false;
    const answering = page
      .evaluate(() => window.benchAnswer)
      .then((ms) => {
        answered = true;
        return ms;
      });
    while (!answered) {
      await page.evaluate((slider) => document.querySelector<HTMLElement>(slider)?.focus(), SLIDER);
      await page.keyboard.press("ArrowLeft");
      await new Promise((done) => setTimeout(done, EACH));
    }
    const ms = await answering;
    const { origin, blocking } = await page.evaluate(
      ([until, acceptable]) => ({
        origin: performance.timeOrigin,
        blocking: window.benchNotes.long
          .filter(([start, length]) => start + length > window.benchNotes.firstPaint && start < until)
          .reduce((sum, [, length]) => sum + Math.max(0, length - acceptable), 0),
      }),
      [ms, ACCEPTABLE] as const,
    );
    const live = origin + (await page.evaluate(() => window.benchLive));
    await settle(visit);
    return {
      ms,
      bytes: bytesUntil(server, origin + ms),
      blocking,
      shift: await page.evaluate(() => window.benchNotes.shift),
      live: bytesUntil(server, live),
      files: filesUntil(server, live),
      whole: bytesUntil(server),
    };
  });

/** All bytes a page asks for until it is at rest. */
export const wholePage = (folder: string, conditions: Conditions): Promise<number> =>
  inNewBrowser(folder, conditions, async (visit) => {
    await visit.page.goto(visit.server.url, { waitUntil: "commit" });
    await settle(visit);
    return bytesUntil(visit.server);
  });
