import { readFileSync } from "node:fs";
import { bodyPrinter } from "../../../scripts/pages/leaf-body.ts";
import { leafPage } from "../../../scripts/pages/leaf-page.ts";
import { leavesOf, type Tour } from "../../../scripts/pages/leaves.ts";
import { mapDrawer } from "../../../scripts/pages/map.ts";
import type { Site } from "../../../scripts/pages/site.ts";
import type { Atlas } from "../../../src/model/atlas.ts";
import type { WorldTopology } from "../../../src/svg/basemap.ts";

const topology = JSON.parse(
  readFileSync(new URL("../../../public/basemap/world-coarse.topo.json", import.meta.url), "utf8"),
) as WorldTopology;

// The build lets Vite load these, for the styles they import; vitest does the same.
const modules: Readonly<Record<string, () => Promise<Record<string, unknown>>>> = {
  "/src/ui/leaf/RecordLeaf.tsx": () => import("../../../src/ui/leaf/RecordLeaf.tsx"),
  "/src/ui/leaf/TourLeaf.tsx": () => import("../../../src/ui/leaf/TourLeaf.tsx"),
  "/src/ui/card/paper.ts": () => import("../../../src/ui/card/paper.ts"),
  "/src/state/store.ts": () => import("../../../src/state/store.ts"),
};

const load = async (path: string): Promise<Record<string, unknown>> => {
  const module = modules[path];
  if (!module) throw new Error(`The test does not load ${path}.`);
  return module();
};

/** Every page of an atlas by its path. */
export const printedPages = async (
  atlas: Atlas,
  { tours = [], site = null }: { readonly tours?: readonly Tour[]; readonly site?: Site } = {},
): Promise<ReadonlyMap<string, string>> => {
  const print = await bodyPrinter(load, atlas, tours);
  const draw = mapDrawer(atlas, topology, "neutral");
  return new Map(
    leavesOf(atlas, tours).map((leaf) => [
      leaf.path,
      leafPage(leaf, { body: print(leaf, site), draw, styles: "assets/leaf-1a2b.css", site }),
    ]),
  );
};
