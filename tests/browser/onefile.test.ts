import { existsSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtAtlas } from "./atlas.ts";
import { engines, type Tab } from "./harness/engines.ts";

const file = new URL("../../dist-onefile/setu.html", import.meta.url);
const address = (query = ""): string => `${file.href}${query}`;

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
    await untilShown("tbody tr");
    const rows = await tab.inPage<number>('return document.querySelectorAll("tbody tr").length;');
    expect(rows).toBe(builtAtlas().partnerships.length);

    await tab.goto(address());
    await untilShown('.map-pane[data-state="live"], .map-pane[data-state="fallback"]');
    const asked = await tab.inPage<readonly string[]>(
      'return performance.getEntriesByType("resource").map((each) => each.name).filter((name) => /^(https?|file):/.test(name));',
    );
    expect(asked).toEqual([]);
  });

  it("opens a record from its link, in another language, with its sources", async () => {
    await tab.goto(address("?v=1&select=digi-framework&lang=ko"));
    await untilShown(".panel .source a");
    expect(await tab.inPage<string>("return document.documentElement.lang;")).toBe("ko");
    expect(await text(".panel h2")).toBe("DiGi Framework for India’s digital infrastructure");
  });

  it("presents a tour, step by step", async () => {
    await tab.goto(address("?tour=two-triangles&step=1"));
    await expect.poll(() => text(".present-position")).toBe("1 of 3");
    await tab.inPage(
      'document.dispatchEvent(new KeyboardEvent("keydown", { key: "PageDown", bubbles: true })); return 0;',
    );
    await expect.poll(() => text(".present-position")).toBe("2 of 3");
  });

  it("goes from record to record without an error, whether or not the address may be written", async () => {
    await tab.goto(address("?v=1&select=digi-framework"));
    await untilShown(".panel .source a");
    await tab.inPage(`
      window.faults = [];
      addEventListener("error", (event) => window.faults.push(event.message));
      document.querySelector(".panel .card-step ~ .icon-button + .icon-button").click();
    `);
    await expect.poll(() => text(".panel h2")).not.toBe("DiGi Framework for India’s digital infrastructure");
    expect(await tab.inPage<readonly string[]>("return window.faults;")).toEqual([]);
  });
});
