import type { Feature, FeatureCollection, LineString, MultiLineString, MultiPolygon, Polygon } from "geojson";
import { readJson, runMapshaper } from "./packages.ts";

export const ZONES = [
  "PK-GB",
  "PK-JK",
  "KAS",
  "IN-JK",
  "IN-LA",
  "IN-AR",
  "AKSAI",
  "SHAKSGAM",
  "CRIMEA",
  "KURILS",
] as const;

/** A piece of land more than one state claims, drawn according to the reader's worldview. */
export type Zone = (typeof ZONES)[number];

export const isZone = (name: string): name is Zone => (ZONES as readonly string[]).includes(name);

type Area = Polygon | MultiPolygon;

/** The two Chinese regions the Indian claim lines run through. */
export const CLAIMED_FROM: readonly string[] = ["CN-XJ", "CN-XZ"];

/** Every piece whose bounds lie in here belongs to Iturup, Kunashir, Shikotan or the Habomai islets. */
const SOUTHERN_KURILS = { west: 145.3, south: 43.2, east: 149.0, north: 45.6 };

export function isSouthernKuril(ring: readonly (readonly number[])[]): boolean {
  const box = SOUTHERN_KURILS;
  return ring.every(
    ([lon = 0, lat = 0]) => lon >= box.west && lon <= box.east && lat >= box.south && lat <= box.north,
  );
}

/**
 * Cuts Xinjiang and Tibet along the Indian claim lines: Aksai Chin, the Shaksgam valley, and the rest.
 * Natural Earth's lines end on its own boundaries to about 1e-6 degrees, so snapping to 1e-4 (11 m)
 * closes the rings; without it mapshaper finds a single polygon.
 */
export async function cutIndianClaims(
  regions: readonly Feature<Area>[],
): Promise<{ readonly piece: string; readonly geometry: Area }[]> {
  const china = { type: "FeatureCollection", features: regions };
  const claims = readJson<FeatureCollection<LineString | MultiLineString>>(
    "sources/disputed-borders.geojson",
  );
  const parts = await runMapshaper<FeatureCollection<Area, { area: number; lon: number }>>(
    [
      "-i china.json claims.json combine-files snap-interval=0.0001",
      "-dissolve2 target=china",
      "-lines target=china",
      "-filter-fields target=claims",
      "-merge-layers target=china,claims force name=out",
      "-polygons gap-tolerance=0.02",
      '-each "area = this.area, lon = this.centroidX"',
    ],
    { "china.json": china, "claims.json": claims },
  );
  const [rest, ...claimed] = parts.features.toSorted((a, b) => b.properties.area - a.properties.area);
  const [east, west] = claimed.toSorted((a, b) => b.properties.lon - a.properties.lon);
  if (!rest || !east || !west || claimed.length !== 2) {
    throw new Error(`The claim lines cut ${parts.features.length} parts; expected 3.`);
  }
  return [
    { piece: "CN", geometry: rest.geometry },
    { piece: "AKSAI", geometry: east.geometry },
    { piece: "SHAKSGAM", geometry: west.geometry },
  ];
}
