import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  edition,
  type Group,
  groupOf,
  hasBegun,
  ranIn,
  records,
  strokeOf,
  wasInForce,
} from "./countedByHand.ts";
import { openSite, type Site } from "./harness/site.ts";
import { headlineCount, openShare, partners, showAs, sliderText, tableRows } from "./reader.ts";

let site: Site;

// What is counted is the interface's, not the renderer's: the still map is the quicker one.
beforeAll(async () => {
  site = await openSite({ webgl: false });
});

afterAll(() => site.close());

type Shown = (record: (typeof records)[number]) => boolean;

const views: readonly (readonly [name: string, query: string, shown: Shown])[] = [
  ["as it opens", "", (record) => hasBegun(record, edition)],
  ["up to a day", "?v=1&to=2024-06-30", (record) => hasBegun(record, "2024-06-30")],
  [
    "between two days",
    "?v=1&mode=between&from=2023-01-01&to=2024-12-31",
    (record) => ranIn(record, "2023-01-01", "2024-12-31"),
  ],
  ["in force on a day", "?v=1&mode=in-force&on=2025-08-29", (record) => wasInForce(record, "2025-08-29")],
  ["with the undated", "?v=1&undated=1", (record) => record.date === null || hasBegun(record, edition)],
  [
    "under filters",
    "?v=1&kind=framework,dialogue&partner=us,jp",
    (record) =>
      hasBegun(record, edition) &&
      ["framework", "dialogue"].includes(record.kind) &&
      ["us", "jp"].includes(groupOf(record)),
  ],
];

const numberIn = (text: string): number => Number(text.match(/(\d+)\s*$/)?.[1]);

/** The numbers beside the partners that are ticked: each partner counts what it would add. */
const partnerNumbers = async (page: Page): Promise<readonly number[]> =>
  (
    await partners(page)
      .and(page.getByRole("checkbox", { checked: true }))
      .locator("..")
      .allInnerTexts()
  ).map(numberIn);

/** The numbers beside the three line styles of the key. */
const lineNumbers = async (page: Page): Promise<readonly number[]> =>
  Promise.all(
    ["Signed, under way or done", "Announced, planned, proposed", "Model or inspiration only"].map(
      async (name) => numberIn(await page.getByRole("button", { name }).innerText()),
    ),
  );

const groups: readonly Group[] = ["us", "jp", "kr", "multi", "other"];

describe("one number, wherever it stands, and the one that the editors' files give by hand", () => {
  it.each(views)("%s", async (_, query, isShown) => {
    const expected = records.filter(isShown);
    const count = expected.length;
    const page = await site.show(query);
    await expect.poll(() => headlineCount(page)).toBe(count);
    expect(count).toBeGreaterThan(0);
    expect(await sliderText(page)).toContain(`${count} of ${records.length} partnerships`);
    const counts = groups.map((group) => expected.filter((record) => groupOf(record) === group).length);
    const ticked = query.includes("partner=us,jp") ? counts.slice(0, 2) : counts;
    expect(await partnerNumbers(page)).toEqual(ticked);
    expect(await lineNumbers(page)).toEqual(
      (["solid", "dashed", "dotted"] as const).map(
        (stroke) => expected.filter((record) => strokeOf(record) === stroke).length,
      ),
    );
    await showAs(page, "Table");
    await expect.poll(() => tableRows(page).count()).toBe(count);
    const titles = await tableRows(page).getByRole("rowheader").getByRole("button").allInnerTexts();
    expect(titles.toSorted()).toEqual(expected.map(({ title }) => title).toSorted());
    const dialog = await openShare(page);
    await dialog.getByText(`Exactly what is shown now: ${count} record`).waitFor();
    expect(site.takeProblems()).toEqual([]);
  });
});

/**
 * Worked out by a person from the files: a second reader could share the first one's mistake. Begun by 30 June 2024,
 * running on a day of 2023 or 2024, in force on 29 August 2025.
 */
const byHand = [
  // A contract of October 2024: later than June, and still a framework.
  ["digi-framework", false, true, true],
  // Built from June 2023 on, and standing since.
  ["micron-sanand", true, true, true],
  // From June 2024 to the launch on 30 July 2025, a month too early.
  ["nisar", true, true, false],
  // A visit some time in 2023.
  ["brainard-visit-2023", true, true, false],
  // Completed on 31 March 2025, after ten years.
  ["smart-cities-mission", true, true, false],
  // A meeting on 8 April 2025.
  ["mmrda-korea-talks-2025", false, false, false],
] as const;

describe("the second reading itself", () => {
  it.each(byHand)("%s", (id, begun, ran, inForce) => {
    const record = records.find((each) => each.id === id);
    if (record === undefined) throw new Error(`There is no record ${id}.`);
    expect([
      hasBegun(record, "2024-06-30"),
      ranIn(record, "2023-01-01", "2024-12-31"),
      wasInForce(record, "2025-08-29"),
    ]).toEqual([begun, ran, inForce]);
  });
});
