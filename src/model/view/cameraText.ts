import { type Camera, frames } from "./view.ts";

const fixed = (...numbers: readonly number[]): string => numbers.map((each) => each.toFixed(2)).join(",");

/** A camera as an address has it: a frame's name, "lon,lat,zoom", or "west,south,east,north"; degrees, two places. */
export const cameraText = (camera: Camera): string => {
  switch (camera.kind) {
    case "frame":
      return camera.frame;
    case "free":
      return fixed(camera.lon, camera.lat, camera.zoom);
    case "area":
      return fixed(camera.west, camera.south, camera.east, camera.north);
  }
};

const readArea = (numbers: readonly number[]): Camera | null => {
  const [west = Number.NaN, south = Number.NaN, east = Number.NaN, north = Number.NaN] = numbers;
  const fits =
    // Hundredths of a degree have no exact difference, so a whole turn may seem a hair more.
    west >= -180 && east > west && east - west < 360.005 && south >= -85 && north > south && north <= 85;
  return fits ? { kind: "area", west, south, east, north } : null;
};

/** The camera that a text names; null when it names none, or one that no map could stand at. */
export const readCamera = (text: string): Camera | null => {
  const frame = frames.find((name) => name === text);
  if (frame) return { kind: "frame", frame };
  const numbers = text.split(",").map(Number);
  if (numbers.length === 4) return readArea(numbers);
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = numbers;
  const fits = numbers.length === 3 && Math.abs(lon) <= 540 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 12;
  return fits ? { kind: "free", lon, lat, zoom } : null;
};
