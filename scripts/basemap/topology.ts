import type { GeometryCollection, MultiPolygon, Polygon, Topology } from "topojson-specification";

/** What a piece of land says about itself in the committed files. */
export type LandProperties = {
  /** ISO 3166-1 alpha-2; empty on the zones whose country is the worldview's to say. */
  readonly a2: string;
  /** ISO 3166-2, on the units of the active countries. */
  readonly unit?: string;
  /** English, on units. */
  readonly name?: string;
  readonly zone?: string;
};

/** Polygons only: TopoJSON's own collection type would let points and lines in. */
export interface Areas<Properties extends object> {
  readonly type: "GeometryCollection";
  readonly geometries: (Area<Properties> & { properties: Properties })[];
}

type Area<Properties extends object> = Polygon<Properties> | MultiPolygon<Properties>;

/** The committed files. */
export type World = Topology<{ land: Areas<LandProperties>; lakes: GeometryCollection }>;

type PieceProperties = { readonly piece: string; readonly interval?: number };

/** Land on its way to a committed file: each geometry knows only its piece. */
export type Pieces = Topology<{ land: Areas<PieceProperties> }>;

/** A polygon as TopoJSON writes it: rings of arc numbers, ~n for arc n backwards. */
export type ArcPolygon = readonly (readonly number[])[];

export const arcPolygons = (area: Polygon | MultiPolygon): ArcPolygon[] =>
  area.type === "Polygon" ? [area.arcs] : area.arcs;
