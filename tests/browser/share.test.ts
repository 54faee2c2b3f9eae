import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { dark, light } from "../../src/model/drawing/palette.ts";
import { countNear } from "./harness/pixels.ts";
import { decodePng } from "./harness/png.ts";
import { openSite, type Site } from "./harness/site.ts";
import { headline, headlineCount, openShare, tableRows, untilFocused } from "./reader.ts";

const viewport = { width: 1280, height: 800 };

let site: Site;
let page: Page;

// A picture is drawn from the records, whichever way the map on the page is.
beforeAll(async () => {
  site = await openSite({ webgl: false });
  page = await site.visit("", { viewport });
  await openShare(page);
});

afterAll(() => site.close());

const save = async (
  name: string,
  on: Page = page,
): Promise<{ readonly name: string; readonly file: Buffer }> => {
  const saving = on.waitForEvent("download");
  await on.getByRole("button", { name: new RegExp(`^Save ${name}`) }).click();
  const saved = await saving;
  return { name: saved.suggestedFilename(), file: readFileSync(await saved.path()) };
};

describe("sharing, under the site's policy", () => {
  it("saves as many records as the headline counts, in each of three forms", async () => {
    const count = await headlineCount(page);
    const csv = (await save("CSV")).file.toString("utf8");
    const json = JSON.parse((await save("JSON")).file.toString("utf8"));
    const geojson = JSON.parse((await save("GeoJSON")).file.toString("utf8"));
    // No cell of the atlas holds a line end, so lines are records.
    expect(csv.trimEnd().split("\r\n")).toHaveLength(count + 1);
    expect(json.partnerships).toHaveLength(count);
    expect(geojson.features).toHaveLength(count);
    expect(geojson.address).toBe(page.url());
  });

  it("saves a PNG at one, two and four pixels for a pixel, none of them blank", async () => {
    const sizes: number[] = [];
    for (const scale of [1, 2, 4]) {
      const { name, file } = await save(`PNG ${scale}×`);
      expect(name).toMatch(new RegExp(`^setu-\\d{4}-\\d{2}-\\d{2}\\.${scale}x\\.png$`));
      const picture = decodePng(file);
      expect(picture.width).toBe(viewport.width * scale);
      expect(countNear(picture, light.sea, { tolerance: 4 })).toBeGreaterThan(150_000 * scale ** 2);
      // Land, threads and letters are the same drawing at every size; counting them once is enough.
      if (scale === 1) expect(countNear(picture, light.party, { tolerance: 4 })).toBeGreaterThan(20_000);
      if (scale === 1) expect(countNear(picture, light.ink)).toBeGreaterThan(1500);
      expect(countNear(picture, light.link.us)).toBeGreaterThan(3000 * scale ** 2);
      sizes.push(picture.height);
    }
    expect(sizes).toEqual([1, 2, 4].map((scale) => (sizes[0] ?? 0) * scale));
  });

  it("saves an SVG that is valid XML, names its licence and needs no other file", async () => {
    const svg = (await save("SVG")).file.toString("utf8");
    // Read on a page of its own: on ours the policy lets nothing be parsed.
    const blank = await page.context().browser()?.newPage();
    if (!blank) throw new Error("The browser is gone");
    const read = await blank.evaluate((text) => {
      const xml = new DOMParser().parseFromString(text, "image/svg+xml");
      return {
        error: xml.querySelector("parsererror")?.textContent ?? null,
        root: xml.documentElement.nodeName,
        title: xml.querySelector("svg > title")?.textContent,
        licence: xml.getElementsByTagName("cc:license")[0]?.getAttribute("rdf:resource"),
        words: [...xml.querySelectorAll("text")].map((each) => each.textContent).join(" "),
      };
    }, svg);
    await blank.close();
    expect(read.error).toBeNull();
    expect(read.root).toBe("svg");
    // Behind the open dialog no role is to be found.
    expect(read.title).toBe(await headline(page).innerText());
    expect(read.licence).toBe("https://creativecommons.org/licenses/by/4.0/");
    expect(read.words).toContain("imply no endorsement");
    expect(read.words).toContain(page.url());
    expect(svg).not.toMatch(/(?:href|src)="(?!#)|url\((?!#|&quot;data:)|var\(/);
  });

  it("draws a page in dark, and one that shows the table, as well", async () => {
    const table = await site.visit("?v=1&display=table&theme=dark", { viewport });
    await tableRows(table).first().waitFor();
    await openShare(table);
    const picture = decodePng((await save("PNG 1×", table)).file);
    expect(countNear(picture, dark.sea, { tolerance: 4 })).toBeGreaterThan(150_000);
    expect(countNear(picture, dark.link.us)).toBeGreaterThan(2000);
    await table.context().close();
  });

  it("copies the address, or selects it where the clipboard is refused", async () => {
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Copy link" }).click();
    await page.getByText("Link copied").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url());
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error("refused"));
    });
    await page.getByRole("button", { name: "Copy citation" }).click();
    await page.getByText("did not allow copying").waitFor();
    await untilFocused(page.getByRole("textbox", { name: "Citation" }));
  });

  it("closes with Escape, leaves the address alone and gives the focus back", async () => {
    const before = page.url();
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(page.url()).toBe(before);
    await untilFocused(page.getByRole("button", { name: "Share", exact: true }));
  });

  it("has caused no request to others, no error and no refusal by the policy", () => {
    expect(site.takeProblems()).toEqual([]);
  });
});
