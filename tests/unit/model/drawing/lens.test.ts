import { describe, expect, it } from "vitest";
import {
  centreOf,
  globeLens,
  lensAround,
  lensOf,
  noInsets,
  scaleOfZoom,
  toScreen,
  zoomOfScale,
} from "../../../../src/model/drawing/lens.ts";
import { mercatorLat, project } from "../../../../src/model/drawing/mercator.ts";

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

describe("what a lens shows", () => {
  const size = { width: 1000, height: 500 };

  it("is an area that fits whichever side is tighter, in the middle of the free part", () => {
    const area = { kind: "area", west: 100, south: 0, east: 120, north: 10 } as const;
    const insets = { top: 0, right: 500, bottom: 100, left: 100 };
    const lens = lensOf(area, size, insets);
    // 20 degrees in 400 px; 10° N is 10.05 Mercator degrees, which would fit 400 px twice.
    expect(lens.scale).toBeCloseTo(20);
    const [x, y] = toScreen(lens, [110, mercatorLat(10) / 2]);
    expect([x, y]).toEqual([expect.closeTo(300), expect.closeTo(200)]);
    const high = lensOf({ kind: "area", west: 100, south: -60, east: 101, north: 60 }, size);
    expect(high.scale).toBeCloseTo(500 / (2 * 75.4561), 3);
  });

  it("is an area that ends beyond 180° east", () => {
    const lens = lensOf({ kind: "area", west: 170, south: 0, east: 190, north: 1 }, size);
    expect(toScreen(lens, [170, 0])[0]).toBeCloseTo(0);
    expect(toScreen(lens, [190, 0])[0]).toBeCloseTo(1000);
  });

  it("is a place in the middle of the screen", () => {
    const [x, y] = toScreen(lensOf({ kind: "free", lon: -77, lat: 38.9, zoom: 4 }, size), project(-77, 38.9));
    expect([x, y]).toEqual([expect.closeTo(500), expect.closeTo(250)]);
  });

  it("leaves a pixel where insets take everything", () => {
    const insets = { top: 300, right: 600, bottom: 300, left: 600 };
    expect(lensOf({ kind: "frame", frame: "us" }, size, insets).scale).toBeGreaterThan(0);
  });

  it("is India and East Asia where it is nearly as high as wide, and the whole ocean where it is wider", () => {
    const washington = (width: number, height: number) =>
      toScreen(lensOf({ kind: "frame", frame: "home" }, { width, height }), project(-77.04, 38.9))[0] < width;
    expect(washington(1149, 1000)).toBe(false);
    expect(washington(1150, 1000)).toBe(true);
    expect(washington(599, 300)).toBe(false);
    expect(washington(600, 300)).toBe(true);
  });

  it("is the frame that was asked for", () => {
    const middle = (frame: "india" | "east-asia" | "us" | "whole") =>
      Math.round(centreOf(lensOf({ kind: "frame", frame }, size)).lon * 10) / 10;
    expect([middle("india"), middle("east-asia"), middle("us"), middle("whole")]).toEqual([
      82.5, 131, 264, 176,
    ]);
  });

  it("has one scale for one zoom: 512 px around the world at zoom 0", () => {
    expect(scaleOfZoom(0)).toBeCloseTo(512 / 360);
    expect(scaleOfZoom(3)).toBeCloseTo((512 * 8) / 360);
    expect(zoomOfScale(scaleOfZoom(4.2))).toBeCloseTo(4.2);
  });
});

describe("a lens around points", () => {
  const size = { width: 1000, height: 500 };

  it("leaves half a degree about them", () => {
    const lens = lensAround(
      [
        [100, 0],
        [119, 5],
      ],
      size,
      noInsets,
      20,
    );
    expect(lens.scale).toBeCloseTo(1000 / 20);
    expect(toScreen(lens, [109.5, 2.5])).toEqual([expect.closeTo(500), expect.closeTo(250)]);
  });

  it("stands over the free part's middle when it may come no closer", () => {
    const insets = { top: 100, right: 300, bottom: 50, left: 100 };
    const lens = lensAround([[110, 20]], size, insets, 4);
    expect(zoomOfScale(lens.scale)).toBeCloseTo(4);
    // Between 100 and 700 px from the left, and 100 and 450 px from the top.
    expect(toScreen(lens, [110, 20])).toEqual([expect.closeTo(400), expect.closeTo(275)]);
  });
});

describe("the whole globe", () => {
  it("stands on East Asia, as high as 88 % of the smaller side", () => {
    const { lon, lat, zoom } = centreOf(globeLens({ width: 1000, height: 500 }));
    expect([lon, lat]).toEqual([expect.closeTo(118), expect.closeTo(26)]);
    // A radius of 220 px: 512 · 2^z / 2π / cos 26° = 220.
    expect((512 * 2 ** zoom) / (2 * Math.PI) / Math.cos((26 * Math.PI) / 180)).toBeCloseTo(220);
    expect(centreOf(globeLens({ width: 500, height: 1000 })).zoom).toBeCloseTo(zoom);
  });
});
