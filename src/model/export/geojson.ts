import { unproject } from "../drawing/mercator.ts";
import { pathsOf } from "../drawing/scene.ts";
import type { Atlas, Partnership } from "../records/atlas.ts";
import { cutAtAntimeridian, type Position } from "./antimeridian.ts";
import { type FlatRecord, flatRecord } from "./flatRecord.ts";
import type { Origin } from "./origin.ts";

/** The parts of RFC 7946 this atlas writes. */
export type Geometry =
  | { readonly type: "MultiLineString"; readonly coordinates: readonly (readonly Position[])[] }
  | { readonly type: "MultiPoint"; readonly coordinates: readonly Position[] }
  | { readonly type: "Point"; readonly coordinates: Position };

export type Feature = {
  readonly type: "Feature";
  readonly id: string;
  readonly geometry: Geometry | null;
  readonly properties: FlatRecord;
};

export type FeatureCollection = Origin & {
  readonly type: "FeatureCollection";
  readonly features: readonly Feature[];
};

const pointsOf = (atlas: Atlas, record: Partnership): readonly Position[] => {
  const places = [...new Set(record.places.map(({ place }) => place))];
  return places.flatMap((id) => {
    const { lon = null, lat = null } = atlas.places[id] ?? {};
    return lon === null || lat === null ? [] : [[lon, lat] as const];
  });
};

/** The threads as they are drawn; the places of a record that has none; null when it is nowhere. */
const geometryOf = (atlas: Atlas, record: Partnership): Geometry | null => {
  const lines = pathsOf(record).flatMap((path) => cutAtAntimeridian(path.map(unproject)));
  if (lines.length > 0) return { type: "MultiLineString", coordinates: lines };
  const [first, ...others] = pointsOf(atlas, record);
  if (first === undefined) return null;
  if (others.length === 0) return { type: "Point", coordinates: first };
  return { type: "MultiPoint", coordinates: [first, ...others] };
};

/** One feature a record in the order given, in degrees of WGS 84. A line is a relationship, not a route. */
export const geojsonOf = (
  atlas: Atlas,
  records: readonly Partnership[],
  origin: Origin,
): FeatureCollection => ({
  type: "FeatureCollection",
  ...origin,
  features: records.map((record) => ({
    type: "Feature",
    id: record.id,
    geometry: geometryOf(atlas, record),
    properties: flatRecord(atlas, record),
  })),
});
