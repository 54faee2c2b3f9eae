import { readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import type { MultiPolygon, Polygon, Position } from "geojson";
import { feature, mergeArcs } from "topojson-client";
import { describe, expect, it } from "vitest";
import { polygonArea } from "../../../scripts/basemap/sphere.ts";
import type { LandProperties, World } from "../../../scripts/basemap/topology.ts";

const read = (name: string): string =>
  readFileSync(new URL(`../../../public/basemap/${name}`, import.meta.url), "utf8");

interface Piece {
  readonly properties: LandProperties;
  readonly polygons: readonly Position[][][];
}

const polygonsOf = (area: Polygon | MultiPolygon): Position[][][] =>
  area.type === "Polygon" ? [area.coordinates] : area.coordinates;

function piecesOf(world: World): Piece[] {
  return feature<LandProperties>(world, world.objects.land).features.map(({ properties, geometry }) => ({
    properties,
    // The build writes nothing but polygons.
    polygons: polygonsOf(geometry as Polygon | MultiPolygon),
  }));
}

const areaOf = (pieces: readonly Piece[]): number =>
  pieces.flatMap(({ polygons }) => polygons).reduce((sum, polygon) => sum + polygonArea(polygon), 0);

const CLAIMED_BY_INDIA = ["PK-GB", "PK-JK", "KAS", "IN-JK", "IN-LA", "IN-AR", "AKSAI", "SHAKSGAM"];

const fineText = read("world.topo.json");
const coarseText = read("world-coarse.topo.json");
// The build writes these files in this shape; the tests below are what keeps it true.
const fine = JSON.parse(fineText) as World;
const coarse = JSON.parse(coarseText) as World;

const inZones = (pieces: readonly Piece[], zones: readonly string[]): Piece[] =>
  pieces.filter(({ properties }) => properties.zone !== undefined && zones.includes(properties.zone));

describe.each([
  ["the map", fine, 95_000, fineText],
  ["the coarse map", coarse, 25_000, coarseText],
])("%s", (_, world, budget, text) => {
  const pieces = piecesOf(world);

  it("stays within its size when served with brotli", () => {
    expect(brotliCompressSync(text).length).toBeLessThanOrEqual(budget);
  });

  it.each([
    ["IN", 36],
    ["US", 51],
    ["JP", 47],
    ["KR", 17],
  ])("has every first-level unit of %s once, named", (country, count) => {
    const units = pieces.filter(({ properties }) => properties.a2 === country);
    expect(new Set(units.map(({ properties }) => properties.unit)).size).toBe(count);
    expect(units).toHaveLength(count);
    expect(units.every(({ properties }) => properties.name && properties.unit?.startsWith(country))).toBe(
      true,
    );
  });

  it("has every disputed zone as one piece", () => {
    const zones = pieces.flatMap(({ properties }) => properties.zone ?? []);
    expect(zones.toSorted()).toEqual([
      ...["AKSAI", "CRIMEA", "IN-AR", "IN-JK", "IN-LA"],
      ...["KAS", "KURILS", "PK-GB", "PK-JK", "SHAKSGAM"],
    ]);
  });

  it("gives a country only to the zones that are Indian units", () => {
    const withCountry = pieces.filter(({ properties }) => properties.zone && properties.a2);
    expect(withCountry.map(({ properties }) => properties.unit).toSorted()).toEqual([
      "IN-AR",
      "IN-JK",
      "IN-LA",
    ]);
  });

  it("closes every ring and keeps it on one side of 180 degrees", () => {
    const lakes = polygonsOfLakes(world);
    for (const ring of [...pieces.flatMap(({ polygons }) => polygons), ...lakes].flat()) {
      expect(ring[0]).toEqual(ring.at(-1));
      const longitudes = ring.map(([lon = Number.NaN]) => lon);
      expect(Math.min(...longitudes)).toBeGreaterThanOrEqual(-180);
      expect(Math.max(...longitudes)).toBeLessThanOrEqual(180);
      for (let index = 1; index < longitudes.length; index += 1) {
        expect(Math.abs((longitudes[index] ?? 0) - (longitudes[index - 1] ?? 0))).toBeLessThan(90);
      }
    }
  });

  it("leaves no hole inside India when the zones it claims are merged with it", () => {
    const claimed = world.objects.land.geometries.filter(
      ({ properties }) => properties.a2 === "IN" || CLAIMED_BY_INDIA.includes(properties.zone ?? ""),
    );
    expect(mergeArcs(world, claimed).arcs.filter((polygon) => polygon.length > 1)).toEqual([]);
  });

  it("draws India with the zones it claims at its published 3,287,263 km²", () => {
    const india = pieces.filter(
      ({ properties }) => properties.a2 === "IN" || CLAIMED_BY_INDIA.includes(properties.zone ?? ""),
    );
    expect(areaOf(india) / 3_287_263).toBeGreaterThan(0.985);
    expect(areaOf(india) / 3_287_263).toBeLessThan(1.015);
  });

  it("keeps Lakshadweep and the Andamans, the largest lakes and the large islands of the frame", () => {
    const sizeOf = (unit: string) => areaOf(pieces.filter(({ properties }) => properties.unit === unit));
    expect(sizeOf("IN-LD")).toBeGreaterThan(1);
    expect(sizeOf("IN-AN")).toBeGreaterThan(3000);
    expect(sizeOf("JP-01")).toBeGreaterThan(70_000);
    expect(areaOf(pieces.filter(({ properties }) => properties.a2 === "LK"))).toBeGreaterThan(60_000);
    // Superior, Huron and Michigan are 82,100, 59,600 and 58,000 km².
    expect(
      polygonsOfLakes(world).filter((polygon) => polygonArea(polygon) > 50_000).length,
    ).toBeGreaterThanOrEqual(3);
  });
});

function polygonsOfLakes(world: World): Position[][][] {
  return feature(world, world.objects.lakes).features.flatMap(({ geometry }) =>
    polygonsOf(geometry as Polygon | MultiPolygon),
  );
}

describe("the tagged zones", () => {
  const pieces = piecesOf(fine);

  // Natural Earth's own areas before simplification, km², except Aksai Chin and Shaksgam, which are ours to
  // cut: 30,194 and 5,263 in the prototype. Siachen is small and has straight sides: 2 % is 40 km².
  it.each([
    ["PK-GB", 65_236, 0.005],
    ["PK-JK", 11_966, 0.01],
    ["IN-JK", 42_569, 0.005],
    ["IN-LA", 64_274, 0.005],
    ["IN-AR", 80_714, 0.005],
    ["KAS", 2_088, 0.02],
    ["AKSAI", 30_194, 0.01],
    ["SHAKSGAM", 5_263, 0.01],
  ])("%s keeps its area through simplification", (zone, expected, tolerance) => {
    const ratio = areaOf(inZones(pieces, [zone])) / expected;
    expect(Math.abs(ratio - 1)).toBeLessThan(tolerance);
  });

  // The Indian census's 222,236 km² for the former state. How it divides depends on where one takes the
  // lines of control: Natural Earth's Ladakh is 5,000 km² above the administrative 59,146, its Aksai Chin
  // 7,500 below the claimed 37,555. The sum does not depend on them.
  it("add up to the former state of Jammu and Kashmir", () => {
    const state = CLAIMED_BY_INDIA.filter((zone) => zone !== "IN-AR");
    expect(Math.abs(areaOf(inZones(pieces, state)) / 222_236 - 1)).toBeLessThan(0.01);
  });

  // The same census's 78,114 km². Gilgit-Baltistan alone is published as 72,971, which is Natural Earth's
  // unit only if Siachen and Shaksgam are counted with it, so it is not compared by itself.
  it("make up the land Pakistan administers within a fiftieth", () => {
    expect(Math.abs(areaOf(inZones(pieces, ["PK-GB", "PK-JK"])) / 78_114 - 1)).toBeLessThan(0.02);
  });

  it("show Azad Kashmir at 12 to 14 thousand km² (published: 13,297)", () => {
    const area = areaOf(inZones(pieces, ["PK-JK"]));
    expect(area).toBeGreaterThan(12_000);
    expect(area).toBeLessThan(14_000);
  });

  // 83,743 km² in the census; Natural Earth's McMahon line and Assam border leave 3.7 % less.
  it("show Arunachal Pradesh within a twentieth of its published area", () => {
    expect(Math.abs(areaOf(inZones(pieces, ["IN-AR"])) / 83_743 - 1)).toBeLessThan(0.05);
  });
});

describe("contested islets", () => {
  it.each([
    ["Liancourt Rocks", 131.8, 37.2, 131.9, 37.3],
    ["the Senkaku Islands", 123.3, 25.6, 124.7, 26.0],
    ["the Paracel Islands", 111.0, 15.6, 113.0, 17.3],
    ["the Spratly Islands", 111.5, 7.0, 116.5, 11.6],
  ])("are on neither map: %s", (_, west, south, east, north) => {
    const points = [fine, coarse].flatMap(piecesOf).flatMap(({ polygons }) => polygons.flat(2));
    expect(
      points.filter(([lon = 0, lat = 0]) => lon > west && lon < east && lat > south && lat < north),
    ).toEqual([]);
  });
});
