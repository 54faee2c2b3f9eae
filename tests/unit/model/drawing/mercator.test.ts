import { describe, expect, it } from "vitest";
import {
  latOfMercator,
  mercatorLat,
  pacificLon,
  project,
  unproject,
} from "../../../../src/model/drawing/mercator.ts";

describe("the Mercator frame", () => {
  it("puts 60° N at 75.456 Mercator degrees and the equator at 0", () => {
    // ln(tan(75°)) = ln(3.732051) = 1.316958 rad.
    expect(mercatorLat(60)).toBeCloseTo(75.4561, 3);
    expect(mercatorLat(0)).toBeCloseTo(0, 9);
    expect(latOfMercator(mercatorLat(-35.28))).toBeCloseTo(-35.28, 9);
  });

  it("draws America east of the Pacific and leaves Europe and Asia where they are", () => {
    expect(pacificLon(-77.04)).toBeCloseTo(282.96);
    expect(pacificLon(77.21)).toBe(77.21);
    expect(pacificLon(2.16)).toBe(2.16);
    expect(pacificLon(-30)).toBe(-30);
    expect(pacificLon(-30.1)).toBeCloseTo(329.9);
  });

  it("comes back to degrees, with longitudes that go on beyond 180", () => {
    const [lon, lat] = unproject(project(-77.04, 38.9));
    expect(lon).toBeCloseTo(282.96);
    expect(lat).toBeCloseTo(38.9);
  });
});
