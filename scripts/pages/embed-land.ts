import { type EmbedData, type Land, landNames } from "../../src/embed/data.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";
import type { Worldview } from "../../src/model/view/view.ts";
import { basemapOf, unitsOf, type WorldTopology } from "../../src/svg/basemap.ts";
import { landPathsOf } from "../../src/svg/land.ts";

/** Whole numbers to a Mercator degree: 2 px where a frame stops zooming, a tenth of one where it starts. */
export const UNIT = 30;

/** The land as path data under one worldview. */
export const landOf = (topology: WorldTopology, worldview: Worldview): Land => {
  const paths = landPathsOf(basemapOf(topology, worldview), unitsOf(topology, []), undefined, UNIT);
  const { active: _active, unit: _unit, ...land } = paths;
  return land;
};

/** Where another worldview differs from the prerendered one. */
export const otherLand = (
  topology: WorldTopology,
  prerendered: Land,
  worldview: Worldview,
): EmbedData["land"]["other"] => {
  const other = landOf(topology, worldview);
  const differing = landNames.filter((name) => other[name] !== prerendered[name]);
  return { worldview, paths: Object.fromEntries(differing.map((name) => [name, other[name]])) };
};

/** The outline of every state in which a record of the atlas has an end. */
export const unitPaths = (atlas: Atlas, topology: WorldTopology): EmbedData["units"] => {
  const ends = atlas.partnerships.flatMap(({ places }) => places.map(({ place }) => place));
  const units = new Set(ends.flatMap((place) => atlas.places[place]?.unit ?? []));
  const pathOf = (unit: string): string =>
    landPathsOf(basemapOf(topology, "neutral"), unitsOf(topology, [unit]), undefined, UNIT).active;
  return Object.fromEntries([...units].sort().map((unit) => [unit, pathOf(unit)]));
};
