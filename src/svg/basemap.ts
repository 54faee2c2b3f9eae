import type { MultiLineString, MultiPolygon, Polygon } from "geojson";
import { feature, merge, mesh } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import { runSync, type SlicedWork } from "../model/drawing/sliced.ts";
import { india, subjects } from "../model/records/countries.ts";
import type { Worldview } from "../model/view/view.ts";

/** What `scripts/basemap` tags each piece of land with. */
export type LandProperties = {
  /** ISO 3166-1 alpha-2, or empty for a zone nobody's code is put on. */
  readonly a2: string;
  /** ISO 3166-2, for the units of India, the United States, Japan and South Korea. */
  readonly unit?: string;
  readonly name?: string;
  readonly zone?: string;
};

export type WorldTopology = Topology<{
  land: GeometryCollection<LandProperties>;
  lakes: GeometryCollection;
}>;

/** The land as areas and lines for one worldview, in degrees, lon −180 to 180. Nothing crosses 180°. */
export type Basemap = {
  readonly land: MultiPolygon;
  /** India and its three partners. */
  readonly party: MultiPolygon;
  readonly disputed: MultiPolygon;
  readonly lakes: readonly (Polygon | MultiPolygon)[];
  readonly countryLines: MultiLineString;
  readonly stateLines: MultiLineString;
  readonly disputedLines: MultiLineString;
};

/** Everything the Survey of India draws as India and somebody else claims or holds, and the other way round. */
export const indianZones = ["PK-GB", "PK-JK", "KAS", "IN-JK", "IN-LA", "IN-AR", "AKSAI", "SHAKSGAM"] as const;
const indian: ReadonlySet<string> = new Set(indianZones);

type Piece = WorldTopology["objects"]["land"]["geometries"][number];

// Every geometry of `land` carries properties; topojson's type allows for ones without.
const tagsOf = (piece: Piece): LandProperties => piece.properties as LandProperties;

/** The country a piece is filled and bounded as: its own, India's in that worldview, or nobody's. */
const ownerIn = (worldview: Worldview, { a2, zone }: LandProperties): string => {
  if (zone === undefined) return a2;
  return worldview === "in" && indian.has(zone) ? india.country : "zone";
};

const mergeWhere = (topology: WorldTopology, keep: (piece: Piece) => boolean): MultiPolygon =>
  // merge() is typed for polygons alone; every piece of `land` is one, or several.
  merge(topology, topology.objects.land.geometries.filter(keep) as Parameters<typeof merge>[1]);

const linesBetween = (topology: WorldTopology, keep: (a: Piece, b: Piece) => boolean): MultiLineString =>
  // mesh() hands back the geometries it was given, with their tags.
  mesh(
    topology,
    topology.objects.land as Parameters<typeof mesh>[1],
    (a, b) => a !== b && keep(a as Piece, b as Piece),
  );

export const basemapOf = (topology: WorldTopology, worldview: Worldview): Basemap =>
  runSync(basemapping(topology, worldview));

/** The same, for where nobody waits for it. */
export function* basemapping(topology: WorldTopology, worldview: Worldview): SlicedWork<Basemap> {
  const ownerOf = (piece: Piece): string => ownerIn(worldview, tagsOf(piece));
  const isZone = (piece: Piece): boolean => ownerOf(piece) === "zone";
  // Crimea and the southern Kurils are land like any other, tinted for nobody; only their edges say more.
  const isDisputed = (piece: Piece): boolean => isZone(piece) && indian.has(tagsOf(piece).zone ?? "");
  const isParty = (piece: Piece): boolean => subjects.includes(ownerOf(piece));
  const land = mergeWhere(topology, (piece) => !isParty(piece) && !isDisputed(piece));
  yield;
  const party = mergeWhere(topology, isParty);
  yield;
  const disputed = mergeWhere(topology, isDisputed);
  const lakes = feature(topology, topology.objects.lakes).features;
  yield;
  const countryLines = linesBetween(
    topology,
    (a, b) => !isZone(a) && !isZone(b) && ownerOf(a) !== ownerOf(b),
  );
  yield;
  const stateLines = linesBetween(
    topology,
    (a, b) => isParty(a) && ownerOf(a) === ownerOf(b) && tagsOf(a).unit !== tagsOf(b).unit,
  );
  yield;
  return {
    land,
    party,
    disputed,
    lakes: lakes.map((lake) => lake.geometry as Polygon | MultiPolygon),
    countryLines,
    stateLines,
    disputedLines: linesBetween(topology, (a, b) => isZone(a) || isZone(b)),
  };
}

/** The outlines of some states, as one area. */
export const unitsOf = (topology: WorldTopology, units: readonly string[]): MultiPolygon =>
  mergeWhere(topology, (piece) => units.includes(tagsOf(piece).unit ?? ""));
