import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import openGraphScraper from "open-graph-scraper";
import { unfurl } from "unfurl.js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withComponents } from "../../scripts/pages/components.ts";
import { readEdition } from "../../scripts/pages/edition.ts";
import { writeStaticPages } from "../../scripts/pages/write-static-pages.ts";
import { findings } from "./harness/axe.ts";
import { openSite, type Site } from "./harness/site.ts";

const built = fileURLToPath(new URL("../../dist", import.meta.url));

// The address of a site has to be known when its pages are written, and the server's only once it runs.
const folder = mkdtempSync(join(tmpdir(), "setu-unfurl-"));
const dist = `${folder}/`;
let site: Site;

beforeAll(async () => {
  cpSync(built, folder, { recursive: true, filter: (path) => !/\.(br|gz)$/.test(path) });
  site = await openSite({ dist: folder, mount: "/atlas/", webgl: false });
  const edition = readEdition(dist);
  await withComponents((load) => writeStaticPages(dist, edition, site.url, load));
});

afterAll(async () => {
  await site.close();
  rmSync(folder, { recursive: true });
});

/** Width, height and weight of a PNG that the site serves. */
const pictureAt = async (address: string) => {
  const response = await fetch(address);
  const bytes = Buffer.from(await response.arrayBuffer());
  return {
    type: response.headers.get("content-type"),
    size: [bytes.readUInt32BE(16), bytes.readUInt32BE(20)],
    isLight: bytes.length <= 80 * 1024,
  };
};
const card = { type: "image/png", size: [1200, 630], isLight: true };

describe("a reader of Open Graph", () => {
  it("finds title, sentence and a real picture of a record", async () => {
    const { result, error } = await openGraphScraper({ url: `${site.url}r/digi-framework/` });
    expect(error).toBe(false);
    expect(result).toMatchObject({
      ogType: "article",
      ogSiteName: "Setu",
      ogTitle: "DiGi Framework for India’s digital infrastructure",
      ogUrl: `${site.url}r/digi-framework/`,
      twitterCard: "summary_large_image",
    });
    expect(result.ogDescription).toMatch(/^Framework, three parties, October 2024\. /);
    expect(result.jsonLD?.[0]).toMatchObject({ "@type": "CreativeWork" });
    const [picture] = result.ogImage ?? [];
    expect(Number(picture?.width)).toBe(1200);
    expect(await pictureAt(picture?.url ?? "")).toEqual(card);
  });

  it("finds the same of the atlas", async () => {
    const { result } = await openGraphScraper({ url: site.url });
    expect(result).toMatchObject({ ogType: "website", ogUrl: site.url });
    expect(result.jsonLD?.[0]).toMatchObject({ "@type": "Dataset" });
    expect(await pictureAt(result.ogImage?.[0]?.url ?? "")).toEqual(card);
  });
});

describe("the cards", () => {
  it("are there for every record, and light enough for any reader of previews", () => {
    const records = readdirSync(join(folder, "r"));
    const sizes = records.map((id) => statSync(join(folder, "r", id, "card.png")).size);
    expect(sizes.length).toBeGreaterThan(100);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(80 * 1024);
  });
});

describe("an oEmbed consumer", () => {
  it("discovers the frame to put into an article, for the atlas and for a record", async () => {
    for (const [path, query] of [
      ["", ""],
      ["r/digi-framework/", "?v=1&select=digi-framework"],
    ] as const) {
      const found = await unfurl(`${site.url}${path}`);
      expect(found.oEmbed).toMatchObject({ type: "rich", version: "1.0", provider_name: "Setu", width: 680 });
      // unfurl.js types the answer by its kind; this one is rich.
      const { html } = found.oEmbed as { readonly html?: string };
      expect(html).toContain(`src="${site.url}embed/${query}"`);
      expect(found.canonical_url).toBe(`${site.url}${path}`);
    }
  });
});

describe("a record's page in a browser", () => {
  it.each([
    { width: 1440, colorScheme: "light" },
    { width: 390, colorScheme: "dark" },
  ] as const)("has no fault axe-core knows, at $width, $colorScheme", async ({ width, colorScheme }) => {
    const page = await site.show("r/digi-framework/", { viewport: { width, height: 900 }, colorScheme });
    expect(await findings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  });

  it("is whole without scripts, and its link opens the record in the atlas", async () => {
    const still = await site.visit("r/digi-framework/", { javaScriptEnabled: false });
    expect(await still.getByRole("img").first().isVisible()).toBe(true);
    expect(await still.getByText("Three public finance institutions signed it").isVisible()).toBe(true);
    await still.context().close();

    const page = await site.show("r/digi-framework/");
    await page.getByRole("link", { name: "See it on the map" }).click();
    await page
      .getByRole("heading", { level: 2, name: "DiGi Framework for India’s digital infrastructure" })
      .waitFor();
    expect(page.url()).toBe(`${site.url}?v=1&select=digi-framework`);
  });
});
