import { JSDOM } from "jsdom";
import { describe, expect, it } from "vitest";
import { siteTags } from "../../../../scripts/pages/head.ts";
import { oembedOf } from "../../../../scripts/pages/oembed.ts";
import { readSite } from "../../../../scripts/pages/site.ts";
import { robots, sitemap } from "../../../../scripts/pages/sitemap.ts";
import { atlasPage, staticPagesOf } from "../../../../scripts/pages/static-pages.ts";
import { atlas } from "../../../fixtures/atlas.ts";

const site = "https://example.org/a&b/";
const pages = [atlasPage(atlas), ...staticPagesOf(atlas, [])];

describe("the address of a site", () => {
  it("ends in a slash, whether it was given one or not", () => {
    expect(readSite("https://example.org")).toBe("https://example.org/");
    expect(readSite("https://example.org/setu")).toBe("https://example.org/setu/");
    expect(readSite("http://127.0.0.1:4173/setu/")).toBe("http://127.0.0.1:4173/setu/");
  });

  it("may be left out", () => {
    expect(readSite(undefined)).toBeNull();
    expect(readSite(" ")).toBeNull();
  });

  it("is refused with the reason when it is none", () => {
    expect(() => readSite("example.org")).toThrow('SETU_SITE is "example.org"; that is no address');
    expect(() => readSite("ftp://example.org/")).toThrow("has to begin with https:// or http://");
    expect(() => readSite("https://example.org/?a=1")).toThrow("may have no ? and no #");
    expect(() => readSite("https://me:word@example.org/")).toThrow("may hold no user name");
  });
});

describe("the oEmbed answers", () => {
  it("hold what the specification requires of rich content", () => {
    for (const page of pages) {
      const answer = oembedOf(page, site);
      expect(answer).toMatchObject({
        version: "1.0",
        type: "rich",
        title: page.title,
        provider_name: "Setu",
      });
      expect(answer.width).toBe(680);
      expect(answer.height).toBe(520);
      const frame = new JSDOM(String(answer.html)).window.document.querySelector("iframe");
      expect(frame?.title).toBe(page.title);
      expect(frame?.src.startsWith(`${site}embed/`)).toBe(true);
      // A thumbnail comes whole or not at all.
      expect(answer).toMatchObject({ thumbnail_width: 1200, thumbnail_height: 630 });
      expect(answer.thumbnail_url).toBe(`${site}${page.path}card.png`);
    }
  });

  it("frame the embed at the page's own view", () => {
    const [home, record] = pages.map((page) => String(oembedOf(page, "https://example.org/").html));
    expect(home).toContain('src="https://example.org/embed/"');
    expect(record).toContain('src="https://example.org/embed/?v=1&amp;select=prayagraj-carmel"');
  });
});

describe("the sitemap", () => {
  const parsed = new new JSDOM("").window.DOMParser().parseFromString(
    sitemap(pages, site, "2026-11-22"),
    "application/xml",
  );

  it("is well-formed and names every page once, with its picture", () => {
    expect(parsed.querySelector("parsererror")).toBeNull();
    expect(parsed.documentElement.namespaceURI).toBe("http://www.sitemaps.org/schemas/sitemap/0.9");
    const addresses = [...parsed.getElementsByTagName("loc")].map(({ textContent }) => textContent);
    expect(addresses).toEqual(pages.map(({ path }) => `${site}${path}`));
    const pictures = [...parsed.getElementsByTagName("image:loc")].map(({ textContent }) => textContent);
    expect(pictures).toEqual(pages.map(({ path }) => `${site}${path}card.png`));
  });

  it("is named in robots.txt where its address is known", () => {
    expect(robots("https://example.org/")).toBe(
      "User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n",
    );
    expect(robots(null)).toBe("User-agent: *\nAllow: /\n");
  });
});

describe("the atlas's own tags", () => {
  it("describe it as a data set with the years it covers", () => {
    const [home] = pages;
    if (!home) throw new Error("There is no page of the atlas.");
    const page = new JSDOM(siteTags(home, "https://example.org/")).window.document;
    const data = JSON.parse(page.querySelector("script")?.textContent ?? "");
    expect(data).toMatchObject({ "@type": "Dataset", version: "2026-11-22", isAccessibleForFree: true });
    expect(data.description.length).toBeGreaterThan(50);
    expect(data.temporalCoverage).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    expect(data.distribution[0].contentUrl).toBe("https://example.org/data/partnerships.json");
  });
});
