import { afterAll, beforeAll, expect, it } from "vitest";
import { openSite, type Site } from "./harness/site.ts";
import { waitForMap } from "./mapPane.ts";

const records = ["digi-framework", "carmel-visakhapatnam", "mahsr-foundation"];
/** A day behind Greenwich at one time of day, half an hour off it, and a day ahead. */
const zones = ["America/Los_Angeles", "Asia/Kolkata", "Pacific/Kiritimati"];

let site: Site;

beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

const readIn = async (timezoneId: string) => {
  const page = await site.visit("", { timezoneId, viewport: { width: 1440, height: 900 } });
  await waitForMap(page, "fallback");
  const headline = await page.locator(".headline h1").innerText();
  const slider = await page.getByRole("slider").getAttribute("aria-valuetext");
  const cards: string[] = [];
  for (const id of records) {
    await page.goto(`${site.url}?v=1&select=${id}`);
    const facts = page.locator(".card dl");
    await facts.waitFor();
    cards.push(
      ...(await facts.getByText(/\b20\d\d\b/).allInnerTexts()),
      await page.locator(".card-foot").innerText(),
    );
  }
  await page.goto(`${site.url}?v=1&to=2024-06-17`);
  await page.locator(".headline h1").waitFor();
  const dragged = await page.getByRole("slider").getAttribute("aria-valuetext");
  await page.context().close();
  return { headline, slider, cards, dragged };
};

it("says the same dates and counts in every time zone", async () => {
  const [west, india, east] = await Promise.all(zones.map(readIn));
  expect(west?.cards.length).toBeGreaterThanOrEqual(6);
  expect(west?.dragged).toMatch(/^17 June 2024, /);
  expect(india).toEqual(west);
  expect(east).toEqual(west);
  expect(site.takeProblems()).toEqual([]);
});
