import { join } from "node:path";
import { readBasemap } from "../../scripts/data/basemap.ts";
import { editionFrom } from "../../scripts/data/edition.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";
import type { Names } from "../../src/model/records/names.ts";

// Not a URL: in jsdom that is another class than node knows.
const inProject = (path: string) => join(import.meta.dirname, "../..", path);

/** The edition as data/ has it now. Throws with the first problem when it does not pass the check. */
export const realEdition = (): { readonly atlas: Atlas; readonly names: Names } => {
  const basemap = readBasemap(inProject("public/basemap/world-coarse.topo.json"));
  const edition = editionFrom(inProject("data"), basemap);
  if (edition.kind === "bad")
    throw new Error(`data/ does not pass its check: ${JSON.stringify(edition.problems[0])}`);
  return edition;
};

export const realAtlas = (): Atlas => realEdition().atlas;
