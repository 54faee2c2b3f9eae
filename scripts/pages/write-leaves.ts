import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import type { Load } from "./components.ts";
import { type Edition, printedWorldview } from "./edition.ts";
import { siteTags } from "./head.ts";
import { type Leaf, OEMBED_FILE } from "./leaf.ts";
import { bodyPrinter } from "./leaf-body.ts";
import { leafPage } from "./leaf-page.ts";
import { atlasLeaf, leavesOf } from "./leaves.ts";
import { mapDrawer } from "./map.ts";
import { oembedOf } from "./oembed.ts";
import type { Site } from "./site.ts";
import { robots, sitemap } from "./sitemap.ts";

const stylesIn = (dist: string): string => {
  const name = readdirSync(`${dist}assets`).find((file) => /^leaf-[\w-]+\.css$/.test(file));
  if (name === undefined) throw new Error("The build has no style sheet for the prerendered pages.");
  return `assets/${name}`;
};

const OPEN = "<!--site-->";
const CLOSE = "<!--/site-->";
export const SITE_TAGS = `${OPEN}${CLOSE}`;

/** The atlas's own page with the tags of its site: between two marks, so that they can be written anew. */
const tagged = (html: string, leaf: Leaf, site: Site): string => {
  const [before = "", rest = ""] = html.split(OPEN);
  const [, after] = rest.split(CLOSE);
  if (after === undefined) throw new Error(`The page has no place for the tags of its site: ${SITE_TAGS}.`);
  return `${before}${OPEN}${siteTags(leaf, site)}${CLOSE}${after}`;
};

/**
 * Writes a page and, where the site's address is known, its oEmbed answer for each leaf, then sitemap, robots and the
 * tags of the atlas's own page. It can be run again for another address.
 */
export const writeLeaves = async (
  dist: string,
  edition: Edition,
  site: Site,
  load: Load,
): Promise<readonly Leaf[]> => {
  const { atlas, tours, topology } = edition;
  const leaves = leavesOf(atlas, tours);
  const home = atlasLeaf(atlas);
  const all = [home, ...leaves];
  const print = await bodyPrinter(load, atlas, tours);
  const draw = mapDrawer(atlas, topology, printedWorldview());
  const styles = stylesIn(dist);

  for (const leaf of leaves) {
    mkdirSync(`${dist}${leaf.path}`, { recursive: true });
    writeFileSync(
      `${dist}${leaf.path}index.html`,
      leafPage(leaf, { body: print(leaf, site), draw, styles, site }),
    );
  }
  writeFileSync(`${dist}index.html`, tagged(readFileSync(`${dist}index.html`, "utf8"), home, site));
  writeFileSync(`${dist}robots.txt`, robots(site));
  if (site !== null) {
    for (const leaf of all) {
      writeFileSync(`${dist}${leaf.path}${OEMBED_FILE}`, `${JSON.stringify(oembedOf(leaf, site))}\n`);
    }
    writeFileSync(`${dist}sitemap.xml`, sitemap(all, site, atlas.edition));
  }
  return all;
};
