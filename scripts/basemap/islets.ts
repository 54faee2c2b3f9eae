import { feature } from "topojson-client";
import type { Topology } from "topojson-specification";
import type { Detail } from "./detail.ts";
import { polygonArea } from "./sphere.ts";
import { type ArcPolygon, arcPolygons, type Pieces } from "./topology.ts";

const arcNumber = (arc: number): number => (arc < 0 ? ~arc : arc);

/** How many rings run along each arc: one is a coast, two a border. */
function countUses(pieces: Pieces): Map<number, number> {
  const uses = new Map<number, number>();
  for (const geometry of pieces.objects.land.geometries) {
    for (const arc of arcPolygons(geometry).flat(2).map(arcNumber)) uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
  return uses;
}

/**
 * The pieces without islands smaller than the detail allows, each tagged with its simplification interval.
 * Only true islands go: a polygon with a border on any side would leave a hole. The largest polygon of a
 * piece always stays, so that no country and no unit disappears.
 */
export function dropIslets(pieces: Pieces, detail: Detail): Pieces {
  const uses = countUses(pieces);
  const isIsland = (polygon: ArcPolygon): boolean =>
    polygon.flat().every((arc) => uses.get(arcNumber(arc)) === 1);
  const geometries = pieces.objects.land.geometries.map((geometry) => {
    const { piece } = geometry.properties;
    const polygons = arcPolygons(geometry).map((arcs) => ({ arcs, area: arcPolygonArea(pieces, arcs) }));
    const largest = Math.max(...polygons.map(({ area }) => area));
    const kept = polygons.filter(
      ({ arcs, area }) => area === largest || area >= detail.islet(piece) || !isIsland(arcs),
    );
    return {
      type: "MultiPolygon" as const,
      arcs: kept.map(({ arcs }) => arcs.map((ring) => [...ring])),
      properties: { piece, interval: detail.interval(piece) },
    };
  });
  return { ...pieces, objects: { land: { type: "GeometryCollection", geometries } } };
}

/** Area of a polygon of arcs, km². */
export function arcPolygonArea(topology: Topology, arcs: ArcPolygon): number {
  const polygon = { type: "Polygon" as const, arcs: arcs.map((ring) => [...ring]) };
  return polygonArea(feature(topology, polygon).geometry.coordinates);
}
