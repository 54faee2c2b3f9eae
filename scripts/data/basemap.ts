import { readFileSync } from "node:fs";
import type { Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { mercatorLat, project } from "../../src/model/drawing/mercator.ts";
import type { Point } from "../../src/model/records/atlas.ts";
import type { LandProperties, WorldTopology } from "../../src/svg/basemap.ts";

export type OceanSpot = { readonly lon: number; readonly lat: number; readonly at: Point };

/** What the data is held against. */
export type Basemap = {
  /** ISO 3166-2 codes with an outline. */
  readonly units: readonly string[];
  /** Where a junction may lie: whole degrees of open ocean. */
  readonly ocean: readonly OceanSpot[];
};

/** Throws when the basemap is missing. */
export const readBasemap = (file: string): Basemap => {
  // Our own committed output, written by scripts/basemap.
  const topology = JSON.parse(readFileSync(file, "utf8")) as WorldTopology;
  const { geometries } = topology.objects.land;
  return {
    units: geometries.flatMap(({ properties }) => (properties as LandProperties).unit ?? []),
    ocean: openOcean(topology),
  };
};

/**
 * The part of the Pacific between the great sheaves: those of the capitals pass north of it, those of the cities south.
 */
const REGION = { west: 148, south: 14, east: 222, north: 45 };

/** Mercator degrees between a junction and the nearest coast: 15 px at the home frame of a 1440 px screen. */
const OFF_THE_COAST = 2.5;

// No land in the region is so large that its inside lies far from its coast, so the coasts' corners are enough.
const openOcean = (topology: WorldTopology): readonly OceanSpot[] => {
  const coast = coastNear(topology);
  return range(REGION.west, REGION.east)
    .flatMap((lon) => range(REGION.south, REGION.north).map((lat) => ({ lon, lat, at: project(lon, lat) })))
    .filter(({ at }) => coast.every((corner) => distanceBetween(corner, at) >= OFF_THE_COAST));
};

const range = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

export const distanceBetween = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(ax - bx, ay - by);

/** In the map's frame. */
const coastNear = (topology: WorldTopology): readonly Point[] =>
  feature(topology, topology.objects.land)
    .features.flatMap(({ geometry }): Position[][] =>
      // The basemap holds polygons alone.
      geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : (geometry as Polygon).coordinates,
    )
    .flatMap((ring) => ring.map(([lon = 0, lat = 0]) => project(lon, lat)))
    .filter(
      ([x, y]) =>
        x > REGION.west - OFF_THE_COAST &&
        x < REGION.east + OFF_THE_COAST &&
        y > mercatorLat(REGION.south) - OFF_THE_COAST &&
        y < mercatorLat(REGION.north) + OFF_THE_COAST,
    );
