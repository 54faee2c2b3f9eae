import { describe, expect, it } from "vitest";
import { centreOf, lensAround, lensOf, noInsets, toScreen } from "../../../../src/model/drawing/lens.ts";
import { latOfMercator, mercatorLat, pacificLon, project } from "../../../../src/model/drawing/mercator.ts";
import { sheafOffsets } from "../../../../src/model/drawing/sheaf.ts";
import { pointOnStrand, sampleStrand } from "../../../../src/model/drawing/strand.ts";
import type { Strand } from "../../../../src/model/records/atlas.ts";

const strand = (change: Partial<Strand> = {}): Strand => ({
  from: [0, 0],
  to: [100, 0],
  bow: 0,
  offset: 0,
  fork: null,
  startPlace: null,
  endPlace: null,
  fadeStart: false,
  fadeEnd: false,
  stroke: "solid",
  ...change,
});

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
  });
});

describe("a strand", () => {
  it("bows north by its share of the chord in the middle, and ends where it should", () => {
    const bowed = strand({ bow: 0.15 });
    expect(pointOnStrand(bowed, 0)).toEqual([0, 0]);
    expect(pointOnStrand(bowed, 0.5)).toEqual([50, 15]);
    expect(pointOnStrand(bowed, 1)[0]).toBeCloseTo(100);
    expect(pointOnStrand(bowed, 1)[1]).toBeCloseTo(0);
  });

  it("bows to the same side when its ends are swapped", () => {
    const back = strand({ from: [100, 0], to: [0, 0], bow: 0.15 });
    expect(pointOnStrand(back, 0.5)[1]).toBeCloseTo(15);
  });

  it("opens a sheaf with the power 0.82: a quarter of the way it has 79 % of its offset", () => {
    // q = 4 · ¼ · ¾ = 0.75; 0.75^0.82 = 0.78987.
    expect(pointOnStrand(strand({ offset: 1 }), 0.25)[1]).toBeCloseTo(0.78987, 4);
  });

  it("forks into its trunk without a corner", () => {
    const trunk = strand({ bow: 0.1 });
    const fork = strand({ bow: 0.1, fork: { at: 0.3, run: 0.1, end: [10, -8] } });
    expect(pointOnStrand(fork, 0)).toEqual([10, -8]);
    expect(pointOnStrand(fork, 1)).toEqual(pointOnStrand(trunk, 0.3));
    const [a, b] = [pointOnStrand(fork, 0.999), pointOnStrand(fork, 1)];
    const [c, d] = [pointOnStrand(trunk, 0.3), pointOnStrand(trunk, 0.301)];
    const slopeIn = (b[1] - a[1]) / (b[0] - a[0]);
    const slopeOut = (d[1] - c[1]) / (d[0] - c[0]);
    expect(slopeIn).toBeCloseTo(slopeOut, 2);
  });

  it("is sampled from end to end with longitudes that never jump", () => {
    const path = sampleStrand(strand({ from: [77, 30], to: [283, 42], bow: 0.15, offset: 6 }));
    expect(path).toHaveLength(97);
    expect(path[0]).toEqual([77, 30]);
    const steps = path.slice(1).map(([x], i) => Math.abs(x - (path[i]?.[0] ?? x)));
    expect(Math.max(...steps)).toBeLessThan(5);
  });
});

describe("the offsets of a sheaf", () => {
  it("start in the middle and go out by turns to the north and the south", () => {
    // Gaps of 0.52 on a chord long enough not to press them.
    expect(sheafOffsets([2024, 2024, 2024, 2024, 2024], 200)).toEqual([0, 0.52, -0.52, 1.04, -1.04]);
  });

  it("set the ring of a new year apart by 0.275", () => {
    const offsets = sheafOffsets([2023, 2024, 2024], 200);
    expect(offsets[1]).toBeCloseTo(0.52 + 0.275);
    expect(offsets[2]).toBeCloseTo(-(0.52 + 0.275));
  });

  it("are pressed into 15 % of the chord when they would be wider", () => {
    const offsets = sheafOffsets(new Array(41).fill(2024), 20);
    expect(Math.max(...offsets)).toBeCloseTo(3);
    expect(Math.min(...offsets)).toBeCloseTo(-3);
  });

  it("are none for no threads", () => {
    expect(sheafOffsets([], 100)).toEqual([]);
  });
});

describe("a lens", () => {
  const size = { width: 1440, height: 612 };

  it("shows 56° E to 296° E across a wide screen: 6 px a degree at 1440 px", () => {
    const lens = lensOf({ kind: "frame", frame: "home" }, size);
    expect(lens.scale).toBeCloseTo(6, 2);
    expect(toScreen(lens, project(56, 0))[0]).toBeCloseTo(0, 1);
    expect(toScreen(lens, project(-64, 0))[0]).toBeCloseTo(1440, 1);
  });

  it("starts an upright phone on India and East Asia, with Washington outside", () => {
    const lens = lensOf({ kind: "frame", frame: "home" }, { width: 390, height: 392 });
    expect(toScreen(lens, project(77.21, 28.62))[0]).toBeGreaterThan(0);
    expect(toScreen(lens, project(139.69, 35.69))[0]).toBeLessThan(390);
    expect(toScreen(lens, project(-77.04, 38.9))[0]).toBeGreaterThan(390);
  });

  it("gives back the camera it was made from", () => {
    const camera = { kind: "free", lon: 200, lat: 35, zoom: 3 } as const;
    const centre = centreOf(lensOf(camera, size));
    expect(centre.lon).toBeCloseTo(200);
    expect(centre.lat).toBeCloseTo(35);
    expect(centre.zoom).toBeCloseTo(3);
  });

  it("frames points inside the insets and never closer than it may", () => {
    const points = [project(77, 10), project(140, 40)];
    const lens = lensAround(points, size, { top: 50, right: 300, bottom: 50, left: 50 }, 6);
    for (const point of points) {
      const [x, y] = toScreen(lens, point);
      expect(x).toBeGreaterThanOrEqual(50);
      expect(x).toBeLessThanOrEqual(1140);
      expect(y).toBeGreaterThanOrEqual(50);
      expect(y).toBeLessThanOrEqual(562);
    }
    expect(centreOf(lensAround([project(77, 28)], size, noInsets, 5)).zoom).toBeCloseTo(5);
  });
});

describe("the home frame", () => {
  it("is India and East Asia on every phone, also one whose map is wider than it is high", () => {
    for (const size of [
      { width: 360, height: 288 },
      { width: 375, height: 215 },
      { width: 390, height: 392 },
    ]) {
      const lens = lensOf({ kind: "frame", frame: "home" }, size);
      expect(toScreen(lens, project(77.21, 28.62))[0]).toBeGreaterThan(0);
      expect(toScreen(lens, project(-77.04, 38.9))[0]).toBeGreaterThan(size.width);
    }
  });
});
