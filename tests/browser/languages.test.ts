import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openSite, type Site } from "./harness/site.ts";
import { mapLabels, markOf } from "./mapPane.ts";
import { headline, sliderText } from "./reader.ts";

const names = /\/names-[0-9a-f]+\.json$/;

let site: Site;

beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

/** By its own name, out of the header's menu, whose name is in the language that is spoken. */
const choose = async (page: Page, language: string): Promise<void> => {
  await page
    .getByRole("banner")
    .getByLabel(/^(Language|言語)/)
    .click();
  await page.getByRole("banner").getByRole("button", { name: language, exact: true }).click();
};

const untilSpoken = (page: Page, language: string): Promise<void> =>
  expect.poll(() => page.locator("html").getAttribute("lang")).toBe(language);

// That every word has room in each of the languages is looked at in sizes.test.ts.
describe("choosing a language", () => {
  it("turns everything on the page, the address and the title, and back", async () => {
    const page = await site.show("");
    await markOf(page, "Tokyo").waitFor();
    await choose(page, "日本語");
    await untilSpoken(page, "ja");
    await expect.poll(() => page.title()).toBe("Setu：インドの技術連携の地図帳");
    await expect.poll(() => page.url()).toContain("lang=ja");
    await expect.poll(() => mapLabels(page).allTextContents().then(String)).toContain("東京");
    await expect.poll(() => headline(page).innerText()).toMatch(/インドと/);
    await expect.poll(() => sliderText(page)).toMatch(/^\d{4}年\d+月、全\d+件中\d+件$/);
    await page.getByRole("group", { name: "連携の地図" }).waitFor();
    await choose(page, "English");
    await untilSpoken(page, "en");
    await markOf(page, "Tokyo").waitFor();
    await expect.poll(() => mapLabels(page).allTextContents().then(String)).toContain("Tokyo");
  });

  it("stays in English and offers to try again when the words do not come", async () => {
    // Cut off before the page is opened: a quiet page may fetch the names ahead.
    const page = await site.visit("", {
      prepare: (context) => context.route(names, (route) => route.abort()),
    });
    await choose(page, "한국어");
    const notice = page.getByRole("status").filter({ hasText: "한국어 could not be loaded." });
    await notice.waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    // What was chosen stands in the address until it turns out not to come.
    await expect.poll(() => page.url()).not.toContain("lang=");
    await page.context().unroute(names);
    await notice.getByRole("button", { name: "Try again" }).click();
    await untilSpoken(page, "ko");
    // The names are asked for as often as somebody wants them.
    expect(new Set(site.takeProblems().map(({ kind }) => kind))).toEqual(new Set(["console-error"]));
    await page.context().close();
  });

  it("offers the browser's first language in itself, and chooses nothing", async () => {
    const page = await site.visit("", { locale: "hi-IN" });
    const accept = page.getByRole("status").getByRole("button", { name: "हिन्दी में पढ़ें" });
    await accept.waitFor();
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    await accept.click();
    await untilSpoken(page, "hi");
    await accept.waitFor({ state: "detached" });
    await page.context().close();
  });

  it("finds a place by its name in another script once the search is used", async () => {
    const page = await site.show("");
    await page.keyboard.press("/");
    await page.keyboard.type("서울");
    await page.getByRole("option", { name: /^Seoul \(서울\)/ }).waitFor();
    expect(site.takeProblems()).toEqual([]);
  });
});
