import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { builtAtlas } from "./atlas.ts";
import { engines, type Tab } from "./harness/engines.ts";
import { type Hosts, openHosts } from "./harness/hosts.ts";

const sandboxes = ["no sandbox", "allow-scripts", "allow-scripts allow-same-origin"] as const;

const dated = builtAtlas().partnerships.filter(({ date }) => date !== null).length;

const isLive = 'return document.documentElement.dataset.state === "live"';
// Engines that are driven by text have no locators; the drawing has no words, and the rest is asked for by its words.
const threadCount = `return document.querySelectorAll('.still-map > g[fill="none"] > path').length`;
const map = `document.querySelector('[role="group"][aria-label="Map of partnerships"]')`;
const named = (name: string): string => `document.querySelector('[aria-label^="${name}"]')`;

let hosts: Hosts;
beforeAll(async () => {
  hosts = await openHosts();
});
afterAll(() => hosts.close());

describe.each(engines)("in $name, on a server without headers", ({ open }) => {
  let tab: Tab;
  beforeAll(async () => {
    tab = await open();
  });
  afterAll(() => tab.close());
  beforeEach(async () => {
    hosts.takeRequests();
    await tab.goto(`${hosts.url}sandboxes.html`);
  });

  it("is complete in each of three sandboxes, from one response each", async () => {
    for (const [index, sandbox] of sandboxes.entries()) {
      await tab.inPage(`document.querySelectorAll("iframe")[${index}].scrollIntoView()`);
      const within = <T>(body: string): Promise<T> => tab.inFrame<T>(index, body);
      await expect.poll(() => within(isLive), { message: sandbox }).toBe(true);

      // Ribbons stand for several threads, so there are fewer paths than records, and still many.
      expect(await within<number>(threadCount)).toBeGreaterThan(50);
      expect(await within("return document.querySelector('footer').textContent")).toContain(
        `${dated} records`,
      );

      const before = await within(`return ${map}.innerHTML.length`);
      await within(`${named("Zoom in")}.click()`);
      await expect.poll(() => within(`return ${map}.innerHTML.length`)).not.toBe(before);

      await within(
        `${named("Tokyo, ")}.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }))`,
      );
      await expect
        .poll(() => within(`return ${named("Selected record")}?.querySelector("h2")?.textContent`))
        .toMatch(/^Tokyo/);

      const said = await tab.inPage<readonly { readonly type: string }[]>(`return said[${index}]`);
      expect(said[0]).toMatchObject({ type: "setu:ready", v: 1, edition: builtAtlas().edition });
      expect(said.some(({ type }) => type === "setu:error")).toBe(false);
    }
    expect(hosts.takeRequests()).toEqual(["/embed/", "/embed/", "/embed/"]);
  });

  it("shows the address where windows are refused", async () => {
    const within = <T>(body: string): Promise<T> => tab.inFrame<T>(1, body);
    await tab.inPage(`document.querySelectorAll("iframe")[1].scrollIntoView()`);
    await expect.poll(() => within(isLive)).toBe(true);
    await within(`[...document.links].find((link) => link.textContent.startsWith("Open full map")).click()`);
    await expect.poll(() => within(`return ${named("Address of the full map")}?.value`)).toBe(hosts.site);
  });
});
