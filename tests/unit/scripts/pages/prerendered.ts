import { readFileSync } from "node:fs";
import { mapDrawer } from "../../../../scripts/pages/map.ts";
import type { Site } from "../../../../scripts/pages/site.ts";
import { bodyPrinter } from "../../../../scripts/pages/static-body.ts";
import { staticPageHtml } from "../../../../scripts/pages/static-page.ts";
import { staticPagesOf, type Tour } from "../../../../scripts/pages/static-pages.ts";
import type { Atlas } from "../../../../src/model/records/atlas.ts";
import type { WorldTopology } from "../../../../src/svg/basemap.ts";

const topology = JSON.parse(
  readFileSync(new URL("../../../../public/basemap/world-coarse.topo.json", import.meta.url), "utf8"),
) as WorldTopology;

// The build lets Vite load these, for the styles they import; vitest does the same.
const modules: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  "/src/ui/static/RecordPage.tsx": () => import("../../../../src/ui/static/RecordPage.tsx"),
  "/src/ui/static/TourPage.tsx": () => import("../../../../src/ui/static/TourPage.tsx"),
  "/src/ui/card/paper.ts": () => import("../../../../src/ui/card/paper.ts"),
  "/src/ui/useStore.ts": () => import("../../../../src/ui/useStore.ts"),
  "/src/state/store.ts": () => import("../../../../src/state/store.ts"),
};

const load = async (path: string): Promise<Record<string, unknown>> => {
  const module = modules[path];
  if (!module) throw new Error(`The test does not load ${path}.`);
  return module();
};

/** Every page of an atlas by its path. */
export const prerenderedPages = async (
  atlas: Atlas,
  { tours = [], site = null }: { readonly tours?: readonly Tour[]; readonly site?: Site } = {},
): Promise<ReadonlyMap<string, string>> => {
  const print = await bodyPrinter(load, atlas, tours);
  const draw = mapDrawer(atlas, topology, "neutral");
  return new Map(
    staticPagesOf(atlas, tours).map((page) => [
      page.path,
      staticPageHtml(page, { body: print(page, site), draw, styles: "assets/static-1a2b.css", site }),
    ]),
  );
};
