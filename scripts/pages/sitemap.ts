import { escaped } from "./html.ts";
import type { Site } from "./site.ts";
import { addressOf, CARD_FILE, type StaticPage } from "./static-record.ts";

const entry = (page: StaticPage, site: string, edition: string): string => {
  const address = addressOf(site, page);
  return [
    "  <url>",
    `    <loc>${escaped(address)}</loc>`,
    `    <lastmod>${edition}</lastmod>`,
    `    <image:image><image:loc>${escaped(address)}${CARD_FILE}</image:loc></image:image>`,
    "  </url>",
  ].join("\n");
};

/** Every page with its picture (https://www.sitemaps.org/protocol.html). */
export const sitemap = (pages: readonly StaticPage[], site: string, edition: string): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">',
    ...pages.map((page) => entry(page, site, edition)),
    "</urlset>",
    "",
  ].join("\n");

/** Everything may be read; the sitemap is named where its address is known (RFC 9309). */
export const robots = (site: Site): string =>
  ["User-agent: *", "Allow: /", ...(site === null ? [] : [`Sitemap: ${site}sitemap.xml`]), ""].join("\n");
