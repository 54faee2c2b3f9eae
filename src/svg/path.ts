import type { MultiLineString, MultiPolygon, Polygon, Position } from "geojson";
import { mercatorLat } from "../model/drawing/mercator.ts";
import type { Point } from "../model/records/atlas.ts";

/**
 * Path data in whole parts of a Mercator degree, y downwards: whole numbers are short, and the lens becomes one
 * `transform` that pans and zooms without touching the paths. A hundredth is fine enough for every zoom.
 */
export const FINE = 100;

// Land that ends beyond this would be stretched past every frame.
const MAX_LAT = 84;

// One polygon is never torn: it is moved as a whole to the side of the frame its middle lies on.
const CUT = -30;
const shiftOf = (ring: readonly Position[]): number => {
  let west = Number.POSITIVE_INFINITY;
  let east = Number.NEGATIVE_INFINITY;
  for (const [lon = 0] of ring) {
    west = Math.min(west, lon);
    east = Math.max(east, lon);
  }
  return (west + east) / 2 < CUT ? 360 : 0;
};

/** One absolute move, then relative lines; points that fall together are left out, and rings without an area. */
const trace = (points: readonly (readonly [number, number])[], closed: boolean): string => {
  const [start] = points;
  if (!start) return "";
  let [px, py] = start;
  let steps = 0;
  let data = `M${px} ${py}l`;
  for (const [x, y] of points) {
    if (x === px && y === py) continue;
    const [dx, dy] = [x - px, y - py];
    // A minus sign separates as well as a space does.
    data += `${steps > 0 && dx >= 0 ? " " : ""}${dx}${dy < 0 ? "" : " "}${dy}`;
    [px, py] = [x, y];
    steps += 1;
  }
  if (steps < (closed ? 2 : 1)) return "";
  return closed ? `${data}z` : data;
};

/** [west, south, east, north] in Mercator degrees of the frame. */
export type Box = readonly [number, number, number, number];

const everything: Box = [-180, -180, 540, 180];

const within = (points: readonly Point[], [west, south, east, north]: Box): boolean => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    x0 = Math.min(x0, x);
    x1 = Math.max(x1, x);
    y0 = Math.min(y0, y);
    y1 = Math.max(y1, y);
  }
  return x1 >= west && x0 <= east && y1 >= south && y0 <= north;
};

const projected = (ring: readonly Position[], shift: number): readonly Point[] =>
  ring.map(([lon = 0, lat = 0]) => [lon + shift, mercatorLat(Math.max(-MAX_LAT, Math.min(MAX_LAT, lat)))]);

const polygonsOf = (area: Polygon | MultiPolygon): readonly (readonly Position[][])[] =>
  area.type === "Polygon" ? [area.coordinates] : area.coordinates;

/** Areas as path data, without the polygons that lie wholly outside the box. */
export const areaPath = (area: Polygon | MultiPolygon, box: Box = everything, unit = FINE): string =>
  polygonsOf(area)
    .map((rings) => {
      const shift = shiftOf(rings[0] ?? []);
      if (!within(projected(rings[0] ?? [], shift), box)) return "";
      return rings
        .map((ring) =>
          trace(
            projected(ring, shift).map(([x, y]) => [Math.round(x * unit), Math.round(-y * unit)]),
            true,
          ),
        )
        .join("");
    })
    .join("");

export const linesPath = (lines: MultiLineString, box: Box = everything, unit = FINE): string =>
  lines.coordinates
    .map((line) => {
      const points = projected(line, shiftOf(line));
      return within(points, box)
        ? trace(
            points.map(([x, y]) => [Math.round(x * unit), Math.round(-y * unit)]),
            false,
          )
        : "";
    })
    .join("");

/** A path of the Scene as path data in px, to a tenth: the first point absolute, the rest from point to point. */
export const screenPath = (points: readonly (readonly [number, number])[]): string => {
  let [px, py] = [0, 0];
  return points
    .map(([x, y], i) => {
      // Steps are taken between rounded points, so that their errors do not add up.
      const [qx, qy] = [Math.round(x * 10), Math.round(y * 10)];
      const [dx, dy] = [(qx - px) / 10, (qy - py) / 10];
      [px, py] = [qx, qy];
      return `${i === 0 ? "M" : "l"}${dx}${dy < 0 ? "" : " "}${dy}`;
    })
    .join("");
};
