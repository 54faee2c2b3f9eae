import type { Point } from "../records/atlas.ts";
import type { Camera, FrameName } from "../view/view.ts";
import { latOfMercator, project } from "./mercator.ts";

/**
 * What a flat picture shows: `scale` pixels per Mercator degree, with the point (left, top) in its top left corner.
 * Both renderers look through the same lens, so the one can take over from the other without a jump.
 */
export type Lens = {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type Size = { readonly width: number; readonly height: number };

/** Pixels at each side that something lies over. */
export type Insets = {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
};

export const noInsets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };

type Bounds = readonly [west: number, south: number, east: number, north: number];

const bounds = (west: number, south: number, east: number, north: number): Bounds => {
  const [x0, y0] = project(west, south);
  const [x1, y1] = project(east, north);
  return [x0, y0, x1, y1];
};

// Degrees; 296° E is 64° W. The first camera, and the three a tap away.
const frameBounds: Readonly<Record<Exclude<FrameName, "home">, Bounds>> = {
  whole: bounds(56, -13, -64, 62),
  india: bounds(66, 5, 99, 37.5),
  "east-asia": bounds(112, 22, 150, 47),
  us: bounds(-127, 22, -65, 50),
};

const phoneHome = bounds(58.5, -6, 146.5, 56);

// Narrower than this, or nearly as high as wide, the whole Pacific would be too small to read.
const NARROW = 600;
const UPRIGHT = 1.15;

const boundsOf = (frame: FrameName, { width, height }: Size): Bounds => {
  if (frame !== "home") return frameBounds[frame];
  return width < NARROW || width / height < UPRIGHT ? phoneHome : frameBounds.whole;
};

/** Fits bounds into the free part of the box. The whole map fills the width and lets north and south be cut. */
const fitted = ([x0, y0, x1, y1]: Bounds, size: Size, insets: Insets): Lens => {
  const freeWidth = Math.max(1, size.width - insets.left - insets.right);
  const freeHeight = Math.max(1, size.height - insets.top - insets.bottom);
  const scale = Math.min(freeWidth / (x1 - x0), freeHeight / (y1 - y0));
  const x = (x0 + x1) / 2;
  const y = (y0 + y1) / 2;
  return {
    scale,
    left: x - (insets.left + freeWidth / 2) / scale,
    top: y + (insets.top + freeHeight / 2) / scale,
    ...size,
  };
};

/** MapLibre's world is 512 px wide at zoom 0. */
export const zoomOfScale = (scale: number): number => Math.log2((scale * 360) / 512);

export const scaleOfZoom = (zoom: number): number => (512 * 2 ** zoom) / 360;

export const lensOf = (camera: Camera, size: Size, insets: Insets = noInsets): Lens => {
  switch (camera.kind) {
    case "frame":
      return fitted(boundsOf(camera.frame, size), size, insets);
    case "area": {
      const { west, south, east, north } = camera;
      const [x0, y0] = project(west, south);
      return fitted([x0, y0, x0 + (east - west), project(east, north)[1]], size, insets);
    }
    case "free": {
      const scale = scaleOfZoom(camera.zoom);
      const [x, y] = project(camera.lon, camera.lat);
      return { scale, left: x - size.width / 2 / scale, top: y + size.height / 2 / scale, ...size };
    }
  }
};

/** Fits points into the free part of the box, never closer than `maxZoom`. */
export const lensAround = (points: readonly Point[], size: Size, insets: Insets, maxZoom: number): Lens => {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const box: Bounds = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  const half = 0.5;
  const grown: Bounds = [box[0] - half, box[1] - half, box[2] + half, box[3] + half];
  const lens = fitted(grown, size, insets);
  if (zoomOfScale(lens.scale) <= maxZoom) return lens;
  const scale = scaleOfZoom(maxZoom);
  const x = (box[0] + box[2]) / 2;
  const y = (box[1] + box[3]) / 2;
  return {
    scale,
    left: x - (insets.left + (size.width - insets.left - insets.right) / 2) / scale,
    top: y + (insets.top + (size.height - insets.top - insets.bottom) / 2) / scale,
    ...size,
  };
};

// India and East Asia face the reader, and the threads to America go over the edge: no view of a globe shows both.
const GLOBE_MIDDLE = { lon: 118, lat: 26 };
const GLOBE_SHARE = 0.44;

/** The whole globe: its radius is a share of the smaller side. MapLibre's globe has radius 512·2^z / 2π / cos(lat). */
export const globeLens = (size: Size): Lens => {
  const radius = GLOBE_SHARE * Math.min(size.width, size.height);
  const { lon, lat } = GLOBE_MIDDLE;
  const zoom = Math.log2((radius * 2 * Math.PI * Math.cos((lat * Math.PI) / 180)) / 512);
  return lensOf({ kind: "free", lon, lat, zoom }, size);
};

/** The lens's middle in degrees (lon unwrapped) and its MapLibre zoom. */
export const centreOf = ({ scale, left, top, width, height }: Lens) => ({
  lon: left + width / 2 / scale,
  lat: latOfMercator(top - height / 2 / scale),
  zoom: zoomOfScale(scale),
});

/** Pixels from the top left corner. */
export const toScreen = ({ scale, left, top }: Lens, [x, y]: Point): readonly [x: number, y: number] => [
  (x - left) * scale,
  (top - y) * scale,
];
