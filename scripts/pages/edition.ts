import { readFileSync } from "node:fs";
import type { Atlas } from "../../src/model/records/atlas.ts";
import type { Worldview } from "../../src/model/view/view.ts";
import type { WorldTopology } from "../../src/svg/basemap.ts";
import type { Tour } from "./static-pages.ts";

/** What the data build wrote last, as it stands in a built site. */
export type Edition = {
  readonly atlas: Atlas;
  readonly tours: readonly Tour[];
  /** The land, coarse enough for pictures that are no wider than a page. */
  readonly topology: WorldTopology;
};

// All of these are written by scripts/data and scripts/basemap, which check what they write.
const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

export const topologyFile = (dist: string): string => `${dist}basemap/world-coarse.topo.json`;

/** `dist` ends in a slash. */
export const readEdition = (dist: string): Edition => {
  const manifest = readJson<{ readonly atlas: string; readonly tours?: string }>(`${dist}data/manifest.json`);
  return {
    atlas: readJson<Atlas>(`${dist}data/${manifest.atlas}`),
    tours: manifest.tours
      ? readJson<{ readonly tours: readonly Tour[] }>(`${dist}data/${manifest.tours}`).tours
      : [],
    topology: readJson<WorldTopology>(topologyFile(dist)),
  };
};

/** Whose borders a prerendered picture draws: nobody is asked yet, so neutral ones, unless this build holds India's alone. */
export const prerenderedWorldview = (): Worldview => (process.env.SETU_WORLDVIEW === "in" ? "in" : "neutral");
