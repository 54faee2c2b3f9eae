type Ring = readonly (readonly number[])[];

/** Authalic radius of the Earth, km: a sphere of this radius has the ellipsoid's surface. */
const RADIUS = 6371.0072;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

/**
 * Area of a closed ring of [lon, lat] degrees, km², never negative.
 * Chamberlain & Duquette, "Some algorithms for polygons on a sphere" (JPL 2007), eq. for edges that
 * are straight in lon and sin(lat); exact enough for edges of a few kilometres.
 */
export function ringArea(ring: Ring): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [west = 0, south = 0] = ring[index - 1] ?? [];
    const [east = 0, north = 0] = ring[index] ?? [];
    sum += radians(east - west) * (Math.sin(radians(south)) + Math.sin(radians(north)));
  }
  return (Math.abs(sum) / 2) * RADIUS ** 2;
}

/** Area of a polygon, km²: the outer ring less its holes. */
export function polygonArea([outer = [], ...holes]: readonly Ring[]): number {
  return holes.reduce((area, hole) => area - ringArea(hole), ringArea(outer));
}
