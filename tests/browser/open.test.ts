import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { light } from "../../src/model/drawing/palette.ts";
import { findings } from "./harness/axe.ts";
import { pixelsNear } from "./harness/pixels.ts";
import { type Look, openSite, type Site } from "./harness/site.ts";

const csv = [
  "from_lon,from_lat,to_lon,to_lat,date,title,partner",
  '77.2,28.6,139.7,35.7,2001-05-17,"Two\nlines",Japan',
  "77.2,28.6,-122.4,37.8,2010,Bay,US",
  "77.2,28.6,elsewhere,37.6,2011,Nowhere,South Korea",
  "77.2,28.6,127,37.6,2020-03,Seoul,South Korea",
].join("\n");

const file = (name: string, text: string) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
/** Resolves when the page can be given a file. */
const open = async (query = "", look: Look = {}): Promise<Page> => {
  const page = await site.show(`open/${query}`, look);
  await page.getByRole("heading", { level: 1 }).or(page.getByRole("alert")).first().waitFor();
  return page;
};
const choose = async (page: Page, name: string, text: string): Promise<void> => {
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Choose a file" }).click();
  await (await choosing).setFiles(file(name, text));
};
/** "2 of 3 links" */
const untilCounted = (page: Page, count: string | RegExp): Promise<void> =>
  page.getByRole("status").getByText(count, { exact: true }).waitFor();

/** Another site: /open.csv lets everybody read it, /closed.csv nobody, /endless.csv never comes to its end. */
const startElsewhere = async (): Promise<{ readonly url: string; readonly close: () => void }> => {
  const held = new Set<ServerResponse>();
  const server: Server = createServer(({ url }, response) => {
    if (url !== "/closed.csv") response.setHeader("Access-Control-Allow-Origin", "*");
    if (url === "/gone.csv") response.statusCode = 404;
    if (url !== "/endless.csv") return void response.end(csv);
    held.add(response);
    return void response.write(csv);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // A TCP server's address is never a string; that is for pipes.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => {
      for (const response of held) response.destroy();
      server.close();
    },
  };
};

let site: Site;
let elsewhere: Awaited<ReturnType<typeof startElsewhere>>;

beforeAll(async () => {
  // What is read and said is the same without WebGL, and software WebGL takes seconds a page.
  site = await openSite({ webgl: false });
  elsewhere = await startElsewhere();
});

afterAll(async () => {
  elsewhere.close();
  await site.close();
});

/** Requests to the other site are what these tests are about; anything else is still a problem. */
const expectOnlyElsewhere = (): void => {
  const others = site
    .takeProblems()
    .filter(({ text }) => !text.includes(elsewhere.url) && !/ERR_FAILED|404/.test(text));
  expect(others).toEqual([]);
};

describe("the page for one's own data", () => {
  it("draws a chosen file, counts it, and lists the bad row by its line", async () => {
    const page = await open();
    await choose(page, "mine.csv", csv);
    await untilCounted(page, "3 of 3 links");
    await page.getByRole("button", { name: "1 row not drawn" }).click();
    const row = page.getByRole("dialog").getByRole("listitem");
    // Two lines of the file are one row, so the third row begins on line 5.
    expect(await row.textContent()).toContain("Line 5");
    expect(await row.textContent()).toContain("to_lon is “elsewhere”");
  });

  it("shows what touches the window, by keyboard and by typed date", async () => {
    const page = await open();
    await choose(page, "mine.csv", csv);
    const until = page.getByRole("slider", { name: "Last day shown" });
    await until.press("PageDown");
    await untilCounted(page, "2 of 3 links");
    expect(await until.getAttribute("aria-valuetext")).toBe("March 2019, 2 of 3 links");
    const field = page.getByRole("textbox", { name: "Last day shown" });
    await field.fill("2009");
    await field.press("Enter");
    await untilCounted(page, "1 of 3 links");
    await field.fill("2010-01");
    await field.press("Enter");
    await untilCounted(page, "2 of 3 links");
  });

  it("draws a dropped file", async () => {
    const page = await open();
    await page.evaluate((text) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([text], "dropped.csv"));
      document.body.dispatchEvent(new DragEvent("drop", { dataTransfer, bubbles: true, cancelable: true }));
    }, csv);
    await expect.poll(() => page.getByRole("heading", { level: 1 }).textContent()).toBe("dropped.csv");
  });

  it("keeps what stands there when a file is hopeless, and says what was expected", async () => {
    const page = await open();
    await choose(page, "mine.csv", csv);
    await untilCounted(page, "3 of 3 links");
    await page.getByRole("button", { name: "Draw another file" }).click();
    await choose(page, "wrong.csv", "name,where\na,b\n");
    const alert = page.getByRole("alert");
    await expect.poll(() => alert.textContent()).toContain("wrong.csv could not be drawn");
    expect(await alert.textContent()).toContain(
      "The first row lacks from_lon, from_lat, to_lon, to_lat, date",
    );
    expect(await alert.textContent()).toContain("What was drawn before still stands.");
    await page.getByRole("button", { name: "Back to what is drawn" }).click();
    await untilCounted(page, "3 of 3 links");
  });

  it("draws the atlas's own published file", async () => {
    const page = await open("?data=../data/partnerships.json");
    await untilCounted(page, /^\d+ of \d+ links$/);
  });

  it("reads an address on another site that allows it", async () => {
    const page = await open(`?data=${encodeURIComponent(`${elsewhere.url}open.csv`)}`);
    await untilCounted(page, "3 of 3 links");
    expectOnlyElsewhere();
  });

  it("says what to do when the other site does not allow it, has no file, or is no site", async () => {
    const alert = async (data: string): Promise<string> => {
      const page = await open(`?data=${encodeURIComponent(data)}`);
      return (await page.getByRole("alert").textContent()) ?? "";
    };
    expect(await alert(`${elsewhere.url}closed.csv`)).toContain(
      "Download the file there and choose it here.",
    );
    expect(await alert(`${elsewhere.url}gone.csv`)).toContain("The server answered with 404.");
    expect(await alert("file:///etc/hostname")).toContain("it must begin with https:// or http://");
    expectOnlyElsewhere();
  });

  it("stops reading when cancelled, and can begin again", async () => {
    const page = await open(`?data=${encodeURIComponent(`${elsewhere.url}endless.csv`)}`);
    await page.getByRole("progressbar", { name: "Reading endless.csv" }).waitFor();
    await page.getByRole("button", { name: "Cancel" }).click();
    await expect.poll(() => page.getByText("Reading was cancelled.").count()).toBe(1);
    await choose(page, "mine.csv", csv);
    await untilCounted(page, "3 of 3 links");
    expectOnlyElsewhere();
  });

  it.each([
    { screen: "1440 × 900, light", viewport: { width: 1440, height: 900 }, colorScheme: "light" },
    { screen: "390 × 844, dark", viewport: { width: 390, height: 844 }, colorScheme: "dark" },
  ] as const)("has nothing for axe-core to find at $screen", async ({ viewport, colorScheme }) => {
    const page = await open("", { viewport, colorScheme });
    expect(await findings(page)).toEqual([]);
    await choose(page, "mine.csv", csv);
    await untilCounted(page, "3 of 3 links");
    expect(await findings(page)).toEqual([]);
    await page.getByRole("button", { name: "1 row not drawn" }).click();
    expect(await findings(page)).toEqual([]);
  });
});

describe("with WebGL", () => {
  it("draws the links of the window and no others, and says which one the pointer is on", async () => {
    const drawing = await openSite();
    const page = await drawing.visit("open/", { viewport: { width: 1000, height: 700 } });
    await page.getByRole("heading", { level: 1 }).waitFor();
    // Two bands across the map: one over the other, one before the other.
    const band = (south: number, rest: string) =>
      Array.from({ length: 40 }, (_, row) => {
        const lat = south + row / 4;
        return `75,${lat},140,${lat},${rest}`;
      });
    const text = [csv.split("\n")[0], ...band(10, "2001-05-17,North,Japan"), ...band(-10, "2020,South,US")];
    await choose(page, "bands.csv", text.join("\n"));
    // The map has no words of its own to be found by.
    const stage = page.locator(".open-stage");
    const pixels = (ink: string) => pixelsNear(stage, ink, { tolerance: 70 });
    await expect.poll(() => pixels(light.link.jp)).toBeGreaterThan(5000);
    expect(await pixels(light.link.us)).toBeGreaterThan(5000);
    const field = page.getByRole("textbox", { name: "First day shown" });
    await field.fill("2015");
    await field.press("Enter");
    // The key keeps its sample of the colour.
    await expect.poll(() => pixels(light.link.jp)).toBeLessThan(500);
    expect(await pixels(light.link.us)).toBeGreaterThan(5000);
    const box = await stage.boundingBox();
    if (box === null) throw new Error("The map has no place on the screen.");
    // The map fits all ends, so the southern band lies in its lower third, and nothing is where the other one lay.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.22);
    expect(await page.getByRole("tooltip").count()).toBe(0);
    await page.mouse.move(box.x + box.width / 2, box.y + box.height * 0.78);
    await expect.poll(() => page.getByRole("tooltip").textContent()).toContain("South2020");
    await drawing.close();
  });
});
