import { readFile } from "../state/files.ts";
import type { WorldTopology } from "../svg/basemap.ts";
import { say } from "../text/catalogue.ts";

/** The land, which the map has loaded already. Rejects with words for the reader when it does not come. */
export const loadLand = async (): Promise<WorldTopology> => {
  const response = await readFile("basemap/world.topo.json");
  if (!response.ok) throw new Error(say.share.noLand(response.status));
  // Made by scripts/basemap and checked by its tests.
  return (await response.json()) as WorldTopology;
};
