import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { builtAtlas } from "./atlas.ts";
import { openSite, type Site } from "./harness/site.ts";
import { turnTo } from "./mapPane.ts";
import { headline, sliderText } from "./reader.ts";

const records = ["digi-framework", "carmel-visakhapatnam", "mahsr-foundation"];
/** A day behind Greenwich at one time of day, half an hour off it, and a day ahead. */
const zones = ["America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati"];

let site: Site;

beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

const facts = (page: Page): Promise<readonly string[]> =>
  page.getByRole("complementary", { name: "Selected record" }).locator("dl, footer").allInnerTexts();

const readIn = async (timezoneId: string) => {
  const page = await site.visit("", { timezoneId });
  const said = [await headline(page).innerText(), await sliderText(page)];
  const cards: string[] = [];
  for (const id of records) {
    await turnTo(page, `?v=1&select=${id}`);
    const title = builtAtlas().partnerships.find((record) => record.id === id)?.title ?? id;
    await page.getByRole("heading", { level: 2, name: title, exact: true }).waitFor();
    cards.push(...(await facts(page)));
  }
  await page.goto(`${site.url}?v=1&to=2024-06-17`);
  const dragged = await sliderText(page);
  await page.context().close();
  return { said, cards, dragged };
};

it("says the same dates and counts in every time zone", async () => {
  const [west, india, east] = await Promise.all(zones.map(readIn));
  expect(west?.cards.join().match(/\b20\d\d\b/g)?.length).toBeGreaterThanOrEqual(6);
  expect(west?.dragged).toMatch(/^17 June 2024, /);
  expect(india).toEqual(west);
  expect(east).toEqual(west);
  expect(site.takeProblems()).toEqual([]);
});
