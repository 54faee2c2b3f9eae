import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtAtlas, builtTours } from "./atlas.ts";
import { type Clicker, SEE, type Seen, walk } from "./clicker.ts";
import { engines, type Tab } from "./harness/engines.ts";

const file = new URL("../../dist-onefile/setu.html", import.meta.url);
const address = (query = ""): string => `${file.href}${query}`;

// Beside the map there is one thing.
const card = "aside:has(h2)";

describe.each(engines)("the one file in $name, from the disk", ({ open }) => {
  let tab: Tab;
  beforeAll(async () => {
    if (!existsSync(file)) throw new Error("There is no single file to open. Run: npm run onefile");
    tab = await open();
  });
  afterAll(() => tab.close());

  const untilShown = (selector: string): Promise<void> =>
    expect
      .poll(() => tab.inPage<boolean>(`return document.querySelector(${JSON.stringify(selector)}) !== null;`))
      .toBe(true);
  const text = (selector: string): Promise<string> =>
    tab.inPage<string>(`return document.querySelector(${JSON.stringify(selector)})?.textContent ?? "";`);

  it("draws the map and lists every record, with nothing fetched", async () => {
    await tab.goto(address("?v=1&display=table&undated=1"));
    // The head of the table is a row as well.
    await expect
      .poll(() => tab.inPage<number>('return document.querySelectorAll("table tr").length - 1;'))
      .toBe(builtAtlas().partnerships.length);

    await tab.goto(address());
    // Whichever map the engine can draw, it stands as it will stay.
    await untilShown('.map-pane[data-state="live"], .map-pane[data-state="fallback"]');
    const asked = await tab.inPage<readonly string[]>(
      'return performance.getEntriesByType("resource").map((each) => each.name).filter((name) => /^(https?|file):/.test(name));',
    );
    expect(asked).toEqual([]);
  });

  it("opens a record from its link, in another language, with its sources", async () => {
    await tab.goto(address("?v=1&select=digi-framework&lang=ko"));
    await untilShown(`${card} a[href^="https://"]`);
    expect(await tab.inPage<string>("return document.documentElement.lang;")).toBe("ko");
    expect(await text(`${card} h2`)).toBe("DiGi Framework for India’s digital infrastructure");
  });

  it("presents both tours to their last step, and goes back through one", async () => {
    const clicker: Clicker = {
      press: (key) =>
        tab.inPage(
          `document.dispatchEvent(new KeyboardEvent("keydown", { key: "${key}", bubbles: true })); return 0;`,
        ),
      see: () => tab.inPage<Seen>(SEE),
    };
    for (const tour of builtTours()) {
      await tab.goto(address(`?tour=${tour.slug}`));
      // WebKit draws WebGL on the processor here and takes its time over each step.
      await walk(tour, clicker, { oneWay: tour.steps.length > 3 });
    }
  });

  it("goes from record to record without an error, whether or not the address may be written", async () => {
    await tab.goto(address("?v=1&select=digi-framework"));
    await untilShown(`${card} a[href^="https://"]`);
    await tab.inPage(`
      window.faults = [];
      addEventListener("error", (event) => window.faults.push(event.message));
      document.querySelector('${card} [aria-label="Next record"]').click();
    `);
    await expect.poll(() => text(`${card} h2`)).not.toBe("DiGi Framework for India’s digital infrastructure");
    expect(await tab.inPage<readonly string[]>("return window.faults;")).toEqual([]);
  });
});
