import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { plainCaption, type Step } from "../../src/model/tours/tour.ts";
import { builtTours } from "./atlas.ts";
import { clickerOn, walk } from "./clicker.ts";
import { waitForAnswers } from "./harness/answers.ts";
import { findings } from "./harness/axe.ts";
import { pdfPages } from "./harness/pdf.ts";
import { openSite, type Site } from "./harness/site.ts";
import { callouts, mapLabels, markOf, waitForFit, waitForMap } from "./mapPane.ts";
import { headline, untilFocused } from "./reader.ts";

const tours = builtTours();
const tour = tours.find(({ slug }) => slug === "india-and-three-partners");
if (!tour) throw new Error("The build has no tour india-and-three-partners.");

let site: Site;

// The still map stands at once; what is tested here is the same over either.
beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

const wide = { width: 1920, height: 1080 };

const stage = (page: Page): Locator => page.getByRole("region", { name: /^Presentation: / });
const query = (page: Page): string => new URL(page.url()).search;
const untilSaid = (page: Page, step: Step | undefined): Promise<void> =>
  stage(page)
    .getByRole("heading", { level: 1, name: step?.headline ?? "", exact: true })
    .waitFor();

/** Opens a tour's address: on the stage, or to be read. */
const open = async (path: string, viewport = wide): Promise<Page> => {
  const page = await site.show(path, { viewport });
  await stage(page)
    .or(page.getByRole("region", { name: /^Tour: / }))
    .waitFor();
  await waitForMap(page, "fallback");
  return page;
};

describe("with a clicker and nothing else, a presenter", () => {
  it("goes through each tour and back, and every step is an address", async () => {
    for (const whole of tours) {
      const page = await open(`?tour=${whole.slug}`);
      let visited = 0;
      const each = async (number: number): Promise<void> => {
        visited += 1;
        // Opened without a step, the first one is not written until it is left.
        if (visited > 1) await expect.poll(() => query(page)).toBe(`?tour=${whole.slug}&step=${number}`);
      };
      await walk(whole, clickerOn(page), { each });
      expect(visited).toBe(2 * whole.steps.length - 1);
      // Nothing but the stage is there to be seen.
      expect(await page.getByRole("banner").count()).toBe(0);
      expect(await page.getByRole("region", { name: /^(Filters|Timeline)$/ }).count()).toBe(0);
    }
  });

  it("comes back with Escape to the page as it was", async () => {
    const page = await site.show("?v=1&to=2024-06-30&partner=us", { viewport: wide });
    await waitForMap(page, "fallback");
    const before = await headline(page).innerText();
    await page.keyboard.press("p");
    // The first tour is ready to be begun.
    await untilFocused(page.getByRole("button", { name: "Present India and three partners" }));
    await page.keyboard.press("Enter");
    await untilSaid(page, tour.steps[0]);
    expect(await page.locator("html").getAttribute("data-theme")).toBe("dark");
    await page.keyboard.press("PageDown");
    await expect.poll(() => query(page)).toBe("?tour=india-and-three-partners&step=2");
    await page.keyboard.press("Escape");
    await expect.poll(() => query(page)).toBe("?v=1&to=2024-06-30&partner=us");
    await expect.poll(() => headline(page).innerText()).toBe(before);
    expect(await stage(page).count()).toBe(0);
  });

  it("blanks the screen with the clicker's own key", async () => {
    const page = await open("?tour=two-triangles&step=2");
    await page.keyboard.press(".");
    const blank = page.getByRole("button", { name: /^The screen is blank/ });
    await blank.waitFor();
    const { width, height } = (await blank.boundingBox()) ?? { width: 0, height: 0 };
    expect([width, height]).toEqual([1920, 1080]);
    await page.keyboard.press(".");
    await blank.waitFor({ state: "detached" });
  });
});

describe("the map stays live under a presentation", () => {
  it("opens a card, and Escape returns to the step", async () => {
    const page = await open("?tour=india-and-three-partners&step=5");
    await markOf(page, "Mumbai").click();
    await page.getByRole("complementary", { name: "Selected place" }).waitFor();
    await expect.poll(() => query(page)).toContain("select=place:mumbai");
    await untilSaid(page, tour.steps[4]);
    await page.keyboard.press("Escape");
    await page.getByRole("complementary").waitFor({ state: "detached" });
    await expect.poll(() => query(page)).toBe("?tour=india-and-three-partners&step=5");
  });

  it("opens no card for what the step itself has selected", async () => {
    const page = await open("?tour=two-triangles&step=3");
    await stage(page).getByRole("heading", { level: 1, name: "Partners for India" }).waitFor();
    expect(await page.getByRole("complementary").count()).toBe(0);
  });
});

describe("the notes in a second window", () => {
  it("keep in step both ways, and catch up when they are loaded anew", async () => {
    const page = await open("?tour=india-and-three-partners&step=2");
    const [notes] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.press("n")]);
    waitForAnswers(notes);
    const untilNoted = (step: Step | undefined): Promise<void> =>
      notes.getByRole("heading", { level: 1, name: step?.headline ?? "", exact: true }).waitFor();
    await untilNoted(tour.steps[1]);
    await page.keyboard.press("PageDown");
    await untilNoted(tour.steps[2]);
    await notes.getByText(tour.steps[2]?.notes ?? "", { exact: true }).waitFor();
    await notes.getByRole("button", { name: "Next" }).click();
    await untilSaid(page, tour.steps[3]);
    // Its own address is still that of the step it was loaded at until it is written: the stage knows better.
    await notes.goto(`${site.url}?tour=india-and-three-partners&step=8&notes=1`);
    await untilNoted(tour.steps[3]);
    await untilSaid(page, tour.steps[3]);
    expect(await findings(notes)).toEqual([]);
    await notes.close();
  });
});

type Rect = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

const rects = (locator: Locator): Promise<readonly Rect[]> =>
  locator.evaluateAll((all) =>
    all.map((element) => {
      const { left, top, right, bottom } = element.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );

const meet = (a: Rect, b: Rect): boolean =>
  a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;

/** What is wrong with where a step's annotations stand. */
const annotationFaults = async (
  page: Page,
  step: Step,
  { width, height }: typeof wide,
): Promise<readonly string[]> => {
  const boxes = await rects(callouts(page));
  const caption = stage(page).getByText(plainCaption(step.caption));
  const position = stage(page).getByText(/^\d+ of \d+$/);
  const source = stage(page).getByText(/^Sources?: /);
  const words = await rects(
    caption
      .or(position)
      .or(source)
      .or(stage(page).getByRole("heading", { level: 1 })),
  );
  const names = await rects(mapLabels(page));
  const [said] = await rects(caption);
  const foot = await rects(position.or(source));
  const wrong = (what: string, isWrong: boolean): readonly string[] => (isWrong ? [what] : []);
  return [
    ...wrong(`${boxes.length} annotations`, boxes.length !== step.annotations.length),
    ...wrong("less than four kinds of words", words.length < 4),
    ...boxes.flatMap((box, index) => [
      ...wrong(`${index}: outside`, box.left < 0 || box.top < 0 || box.right > width || box.bottom > height),
      ...wrong(
        `${index}: on words`,
        words.some((other) => meet(box, other)),
      ),
      // A callout meets itself and no other label.
      ...wrong(`${index}: on a name`, names.filter((other) => meet(box, other)).length !== 1),
    ]),
    ...wrong(
      "the caption on its foot",
      foot.some((other) => said !== undefined && meet(said, other)),
    ),
  ];
};

describe.each([
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
])("at $width × $height", (viewport) => {
  it("every annotation stands inside the frame, clear of the words and of each other", async () => {
    for (const { slug, steps } of tours) {
      const page = await open(`?tour=${slug}`, viewport);
      for (const [i, step] of steps.entries()) {
        if (i > 0) await page.keyboard.press("PageDown");
        await untilSaid(page, step);
        await expect
          .poll(() => annotationFaults(page, step, viewport), { message: `${slug} ${i + 1}` })
          .toEqual([]);
      }
    }
  });

  it("axe finds nothing, with the keys and the strip open as well", async () => {
    const page = await open("?tour=two-triangles&step=1", viewport);
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("?");
    await page.getByRole("dialog", { name: "Keys while presenting" }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("t");
    const strip = page.getByRole("navigation", { name: "All steps" });
    // Each step with a picture of its map, once the land is here.
    await strip.getByRole("button").last().locator("path").first().waitFor({ state: "attached" });
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await strip.waitFor({ state: "detached" });
  });
});

describe.each([
  { screen: "a desktop", viewport: { width: 1440, height: 900 } },
  { screen: "a phone", viewport: { width: 390, height: 844 } },
])("reading a tour on $screen", ({ viewport }) => {
  it("the step follows the words, with a keyboard too", async () => {
    const page = await open("?tour=india-and-three-partners&step=3&read=1", viewport);
    await waitForFit(page);
    const words = page.getByRole("region", { name: `Tour: ${tour.title}` });
    const stepOf = (number: number): Locator =>
      words.getByRole("region", { name: tour.steps[number - 1]?.headline ?? "", exact: true });
    const untilNow = (number: number): Promise<void> =>
      stepOf(number).and(page.locator('[aria-current="step"]')).waitFor();
    await untilNow(3);
    await stepOf(6).evaluate((step) => step.scrollIntoView({ block: "center" }));
    await untilNow(6);
    await expect.poll(() => query(page)).toBe("?tour=india-and-three-partners&step=6&read=1");
    await words.focus();
    await page.keyboard.press("End");
    await untilNow(tour.steps.length);
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "Close the tour" }).click();
    await words.waitFor({ state: "detached" });
  });
});

describe("on paper", () => {
  it("a tour that is read is one page a step, and the printer waits for the pictures", async () => {
    const page = await site.visit("", {
      prepare: async (context) => {
        await context.addInitScript(() => {
          window.print = () => {
            window.dispatchEvent(new Event("beforeprint"));
            // What the printer would see now: how much is drawn on each sheet.
            const sheets = [...document.querySelectorAll(".print-sheet")];
            const paths = sheets.map((sheet) => sheet.querySelectorAll("svg path").length);
            document.documentElement.dataset.printed = paths.join();
          };
        });
      },
    });
    for (const whole of tours) {
      await page.goto(`${site.url}?tour=${whole.slug}&read=1`);
      // Pressed as soon as it is there, while the land may still be on its way.
      await page.getByRole("button", { name: "Print or save as PDF" }).click();
      const printed = page.locator("html[data-printed]");
      await printed.waitFor();
      const paths = (await printed.getAttribute("data-printed"))?.split(",").map(Number) ?? [];
      expect(paths).toHaveLength(whole.steps.length);
      expect(Math.min(...paths)).toBeGreaterThan(5);
      expect(pdfPages(await page.pdf({ preferCSSPageSize: true }))).toBe(whole.steps.length);
    }
    await page.context().close();
  });
});

it("nothing was refused, missed or complained about", () => {
  expect(site.takeProblems()).toEqual([]);
});
