import { JSDOM } from "jsdom";
import { beforeAll, describe, expect, it } from "vitest";
import { atlas, framework, sisters } from "../../../fixtures/atlas.ts";
import { prerenderedPages } from "./prerendered.ts";

const site = "https://example.org/setu/";
const tours = [
  {
    slug: "two-triangles",
    title: "Two triangles",
    summary: "Two ties of three, and how they differ.",
    steps: [
      { headline: "For India", caption: "*Three* sign, one benefits.", view: "v=1&select=digi-framework" },
      { headline: "With India", caption: "India sits at the table.", view: "v=1&view=india" },
    ],
  },
];
const hostile = {
  ...sisters,
  title: 'Ties & <script>alert("1")</script>',
  summary: "</script><img src=x onerror=alert(2)>",
};

let pages: ReadonlyMap<string, string>;
const pageAt = (path: string): Document => new JSDOM(pages.get(path)).window.document;
const metaOf = (page: Document, name: string): string | null =>
  page.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute("content") ?? null;
const dataOf = (page: Document): Record<string, unknown> =>
  JSON.parse(page.querySelector('script[type="application/ld+json"]')?.textContent ?? "");

beforeAll(() => {
  const partnerships = [hostile, ...atlas.partnerships.slice(1)];
  pages = prerenderedPages({ ...atlas, partnerships }, { tours, site });
});

describe("the prerendered pages", () => {
  it("are one for each record and each tour", () => {
    expect([...pages.keys()]).toEqual([
      "r/prayagraj-carmel/",
      "r/korea-credit/",
      "r/digi-framework/",
      "r/expert-exchange/",
      "t/two-triangles/",
    ]);
  });

  it("say what the card says: roles, date and its precision, amount, conflicts, sources", () => {
    const text = (path: string): string => pageAt(path).querySelector("article")?.textContent ?? "";
    expect(text("r/korea-credit/")).toMatch(/BeneficiaryIndia.*FunderSouth Korea.*2023, to the year/);
    expect(text("r/korea-credit/")).toContain("Over US$4 billion line of credit");
    expect(text("r/prayagraj-carmel/")).toMatch(/Sources differAbout the year2016.*2015/);
    expect(text("r/expert-exchange/")).toContain("None given, so none shown");
    expect(text("r/digi-framework/")).toContain("What page says of day.");
    expect(text("r/digi-framework/")).toContain("Last verified 22 November 2026");
  });

  it("run no script and carry no style of their own", () => {
    for (const html of pages.values()) {
      const page = new JSDOM(html).window.document;
      const scripts = [...page.querySelectorAll("script")].map(({ type }) => type);
      expect(scripts).toEqual(["application/ld+json"]);
      expect(page.querySelectorAll("style, [style], [onclick], button")).toHaveLength(0);
    }
  });

  it("lead to the map, to places and to sources by links that work under any path", () => {
    const page = pageAt("r/digi-framework/");
    const links = [...page.querySelectorAll("a")].map((link) => link.getAttribute("href") ?? "");
    expect(links).toContain("../../?v=1&select=digi-framework");
    expect(links).toContain("../../?v=1&select=place:tokyo");
    expect(links.filter((href) => href.startsWith("/"))).toEqual([]);
    for (const href of links.filter((each) => each.startsWith("#"))) {
      expect(page.getElementById(href.slice(1)), href).not.toBeNull();
    }
  });

  it("show the record's own picture, named for who cannot see it", () => {
    const pictures = [...pageAt("r/digi-framework/").querySelectorAll(".static-map > svg")];
    expect(pictures.map((each) => each.getAttribute("aria-label"))).toEqual([
      "Map: DiGi Framework",
      "Map: DiGi Framework",
    ]);
    // The places of the records that stand back are left out.
    const places = [...(pictures[0]?.querySelectorAll("[data-place]") ?? [])];
    expect(places.map((place) => place.getAttribute("data-place")).toSorted()).toEqual([
      "new-delhi",
      "tokyo",
    ]);
  });

  it("take what a title holds as text, in the page, its head and its data", () => {
    const page = pageAt("r/prayagraj-carmel/");
    expect(page.querySelector("h1")?.textContent).toBe(hostile.title);
    expect(metaOf(page, "og:title")).toBe(hostile.title);
    expect(dataOf(page)).toMatchObject({ name: hostile.title, abstract: hostile.summary });
    expect(page.querySelector("img")).toBeNull();
    expect(pages.get("r/prayagraj-carmel/")).not.toContain("<script>alert");
  });

  it("tell other sites where they stand and which picture shows them", () => {
    const page = pageAt("r/digi-framework/");
    const address = "https://example.org/setu/r/digi-framework/";
    expect(page.querySelector('link[rel="canonical"]')?.getAttribute("href")).toBe(address);
    expect(page.querySelector('link[type="application/json+oembed"]')?.getAttribute("href")).toBe(
      `${address}oembed.json`,
    );
    expect(metaOf(page, "og:url")).toBe(address);
    expect(metaOf(page, "og:image")).toBe(`${address}card.png`);
    expect(metaOf(page, "twitter:card")).toBe("summary_large_image");
    expect(metaOf(page, "description")).toBe(
      "Framework, three parties, October 2024. DiGi Framework, in one sentence.",
    );
  });

  it("describe a record in the words of schema.org", () => {
    expect(dataOf(pageAt("r/digi-framework/"))).toMatchObject({
      "@context": "https://schema.org",
      "@type": "CreativeWork",
      "@id": "https://example.org/setu/r/digi-framework/",
      temporalCoverage: "2024-10",
      about: [
        { "@type": "Country", name: "United States" },
        { "@type": "Country", name: "Japan" },
        { "@type": "Country", name: "South Korea" },
        { "@type": "Country", name: "India" },
      ],
      isPartOf: { "@type": "Dataset", url: site },
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
    expect(dataOf(pageAt("r/expert-exchange/"))).not.toHaveProperty("temporalCoverage");
  });

  it("print a tour step by step, each with its place in the app", () => {
    const page = pageAt("t/two-triangles/");
    expect([...page.querySelectorAll("h2")].map(({ textContent }) => textContent)).toEqual([
      "For India",
      "With India",
    ]);
    expect(page.querySelector("strong")?.textContent).toBe("Three");
    const links = [...page.querySelectorAll("article a")].map((link) => link.getAttribute("href"));
    expect(links).toEqual([
      "../../?tour=two-triangles",
      "../../?tour=two-triangles&step=1",
      "../../?tour=two-triangles&step=2",
    ]);
  });

  it("leave out what must be absolute when nobody said where the site will stand", async () => {
    const html = prerenderedPages({ ...atlas, partnerships: [framework] }).get("r/digi-framework/") ?? "";
    const page = new JSDOM(html).window.document;
    expect(page.querySelector('link[rel="canonical"], link[rel="alternate"]')).toBeNull();
    expect(metaOf(page, "og:image")).toBeNull();
    expect(metaOf(page, "og:title")).toBe("DiGi Framework");
    expect(dataOf(page)).not.toHaveProperty("url");
  });
});
