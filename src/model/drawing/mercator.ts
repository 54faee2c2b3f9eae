import type { Point } from "../records/atlas.ts";

const RADIANS = Math.PI / 180;

/** Latitude in degrees to Mercator latitude in degrees: equal to the latitude at the equator, 180 at 85.05°. */
export const mercatorLat = (lat: number): number =>
  Math.log(Math.tan(Math.PI / 4 + (lat * RADIANS) / 2)) / RADIANS;

/** The inverse of `mercatorLat`. */
export const latOfMercator = (y: number): number =>
  (2 * Math.atan(Math.exp(y * RADIANS)) - Math.PI / 2) / RADIANS;

// The frame is cut in the Atlantic: everything west of 30° W is drawn east of the Pacific.
const CUT = -30;

/** Longitude in the Pacific frame, −30 to 330 degrees: Washington (−77.04) lies at 282.96. */
export const pacificLon = (lon: number): number => (lon < CUT ? lon + 360 : lon);

/** Degrees lon, lat to a point of the frame. */
export const project = (lon: number, lat: number): Point => [pacificLon(lon), mercatorLat(lat)];

/** A point of the frame to degrees; lon stays unwrapped so that a path is never torn at 180°. */
export const unproject = ([x, y]: Point): readonly [lon: number, lat: number] => [x, latOfMercator(y)];
