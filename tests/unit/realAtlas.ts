import { join } from "node:path";
import { checkDataFolder } from "../../scripts/data/check.ts";
import { readDataFolder } from "../../scripts/data/data-folder.ts";
import { deriveAtlas } from "../../scripts/data/derive.ts";
import { readDrawnUnits } from "../../scripts/data/drawn-units.ts";
import { weaveAll } from "../../src/model/drawing/weave.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";

// Not a URL: in jsdom that is another class than node knows.
const inProject = (path: string) => join(import.meta.dirname, "../..", path);

/** The edition as data/ has it now. Throws with the first problems when it does not pass the check. */
export const realAtlas = (): Atlas => {
  const checked = checkDataFolder(
    readDataFolder(inProject("data")),
    readDrawnUnits(inProject("public/basemap/world.topo.json")),
  );
  if (checked.kind === "bad")
    throw new Error(`data/ does not pass its check: ${JSON.stringify(checked.problems[0])}`);
  return deriveAtlas(checked.data, weaveAll);
};
