import { readFileSync } from "node:fs";
import { mapDrawer } from "../../../../scripts/pages/map.ts";
import { bodyPrinter } from "../../../../scripts/pages/print/static.tsx";
import type { Site } from "../../../../scripts/pages/site.ts";
import { staticPageHtml } from "../../../../scripts/pages/static-page.ts";
import { staticPagesOf, type Tour } from "../../../../scripts/pages/static-pages.ts";
import type { Atlas } from "../../../../src/model/records/atlas.ts";
import type { WorldTopology } from "../../../../src/svg/basemap.ts";

const topology = JSON.parse(
  readFileSync(new URL("../../../../public/basemap/world-coarse.topo.json", import.meta.url), "utf8"),
) as WorldTopology;

/** Every page of an atlas by its path. */
export const prerenderedPages = (
  atlas: Atlas,
  { tours = [], site = null }: { readonly tours?: readonly Tour[]; readonly site?: Site } = {},
): ReadonlyMap<string, string> => {
  const print = bodyPrinter(atlas, tours);
  const draw = mapDrawer(atlas, topology, "neutral");
  return new Map(
    staticPagesOf(atlas, tours).map((page) => [
      page.path,
      staticPageHtml(page, { print, draw, styles: "assets/static-1a2b.css", site }),
    ]),
  );
};
