import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Load } from "./components.ts";
import { type Edition, prerenderedWorldview } from "./edition.ts";
import { siteTags } from "./head.ts";
import { mapDrawer } from "./map.ts";
import { oembedOf } from "./oembed.ts";
import type { Site } from "./site.ts";
import { robots, sitemap } from "./sitemap.ts";
import { staticPageHtml } from "./static-page.ts";
import { atlasPage, staticPagesOf } from "./static-pages.ts";
import { OEMBED_FILE, type StaticPage } from "./static-record.ts";

const stylesIn = (dist: string): string => {
  const name = readdirSync(`${dist}assets`).find((file) => /^static-[\w-]+\.css$/.test(file));
  if (name === undefined) throw new Error("The build has no style sheet for the prerendered pages.");
  return `assets/${name}`;
};

const OPEN = "<!--site-->";
const CLOSE = "<!--/site-->";
export const SITE_TAGS = `${OPEN}${CLOSE}`;

/** The atlas's own page with the tags of its site: between two marks, so that they can be written anew. */
const tagged = (html: string, page: StaticPage, site: Site): string => {
  const [before = "", rest = ""] = html.split(OPEN);
  const [, after] = rest.split(CLOSE);
  if (after === undefined) throw new Error(`The page has no place for the tags of its site: ${SITE_TAGS}.`);
  return `${before}${OPEN}${siteTags(page, site)}${CLOSE}${after}`;
};

/**
 * Writes a page and, where the site's address is known, its oEmbed answer for each page, then sitemap, robots and the
 * tags of the atlas's own page. It can be run again for another address.
 */
export const writeStaticPages = async (
  dist: string,
  edition: Edition,
  site: Site,
  load: Load,
): Promise<readonly StaticPage[]> => {
  const { atlas, tours, topology } = edition;
  const pages = staticPagesOf(atlas, tours);
  const home = atlasPage(atlas);
  const all = [home, ...pages];
  const { bodyPrinter } = await load("static");
  const print = bodyPrinter(atlas, tours);
  const draw = mapDrawer(atlas, topology, prerenderedWorldview());
  const styles = stylesIn(dist);

  for (const page of pages) {
    mkdirSync(`${dist}${page.path}`, { recursive: true });
    writeFileSync(`${dist}${page.path}index.html`, staticPageHtml(page, { print, draw, styles, site }));
  }
  writeFileSync(`${dist}index.html`, tagged(readFileSync(`${dist}index.html`, "utf8"), home, site));
  writeFileSync(`${dist}robots.txt`, robots(site));
  if (site !== null) {
    for (const page of all) {
      writeFileSync(`${dist}${page.path}${OEMBED_FILE}`, `${JSON.stringify(oembedOf(page, site))}\n`);
    }
    writeFileSync(`${dist}sitemap.xml`, sitemap(all, site, atlas.edition));
  }
  return all;
};
