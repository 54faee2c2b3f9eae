import { describe, expect, it } from "vitest";
import { horizonOf, stretchesInSight } from "../../../src/map/globe.ts";
import { project } from "../../../src/model/drawing/mercator.ts";

describe("the globe's horizon", () => {
  // Zoom 1, 600 px high, on the equator: r = 1024 / 2π = 163 px, d = 300 / tan(18.435°) = 900 px,
  // so the camera sees 81.2° around the point below it.
  const isInSight = horizonOf({ lon: 140, lat: 0, zoom: 1, height: 600 });

  it("shows what faces the camera and hides the far side", () => {
    expect(isInSight(project(140, 0))).toBe(true);
    expect(isInSight(project(-40, 0))).toBe(false);
  });

  it("lies 81.2° away at zoom 1 on a screen 600 px high", () => {
    expect(isInSight(project(140 - 80.9, 0))).toBe(true);
    expect(isInSight(project(140 - 81.5, 0))).toBe(false);
  });

  it("cuts a path into the stretches in sight", () => {
    const path = [0, 20, 70, 140, 200, 230].map((lon) => project(lon, 0));
    const [stretch, ...others] = stretchesInSight(path, isInSight);
    expect(stretch?.map(([x]) => x)).toEqual([70, 140, 200]);
    expect(others).toEqual([]);
  });
});
