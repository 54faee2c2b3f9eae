import { latOfMercator } from "../model/drawing/mercator.ts";
import type { Point } from "../model/records/atlas.ts";

const RADIANS = Math.PI / 180;

/** MapLibre's vertical field of view in degrees, and so the camera's distance in heights of the screen. */
const FIELD_OF_VIEW = 36.87;

export type Facing = {
  /** Degrees. */
  readonly lon: number;
  readonly lat: number;
  /** MapLibre zoom. */
  readonly zoom: number;
  /** Px of the map. */
  readonly height: number;
};

/**
 * Which points of the globe the camera sees. The horizon lies at the angle whose cosine is r / (r + d), r the globe's
 * radius on the screen and d the camera's distance from its surface, both in px.
 */
export const horizonOf = ({ lon, lat, zoom, height }: Facing): ((point: Point) => boolean) => {
  const radius = (512 * 2 ** zoom) / (2 * Math.PI) / Math.cos(lat * RADIANS);
  const distance = height / 2 / Math.tan((FIELD_OF_VIEW / 2) * RADIANS);
  const least = radius / (radius + distance);
  const [sin0, cos0] = [Math.sin(lat * RADIANS), Math.cos(lat * RADIANS)];
  return ([x, y]) => {
    const phi = latOfMercator(y) * RADIANS;
    return sin0 * Math.sin(phi) + cos0 * Math.cos(phi) * Math.cos((x - lon) * RADIANS) > least;
  };
};

/** The stretches of a path that are in sight, each of two points or more. */
export const stretchesInSight = (
  path: readonly Point[],
  isInSight: (point: Point) => boolean,
): readonly (readonly Point[])[] => {
  const stretches: Point[][] = [];
  let open: Point[] = [];
  for (const point of path) {
    if (isInSight(point)) open.push(point);
    else {
      if (open.length > 1) stretches.push(open);
      open = [];
    }
  }
  if (open.length > 1) stretches.push(open);
  return stretches;
};
