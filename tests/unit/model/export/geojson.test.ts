import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutAtAntimeridian, type Position } from "../../../../src/model/export/antimeridian.ts";
import { geojsonOf } from "../../../../src/model/export/geojson.ts";
import type { Partnership } from "../../../../src/model/records/atlas.ts";
import { atlas, exchange, framework, sisters } from "../../../fixtures/atlas.ts";
import { realAtlas } from "../../realAtlas.ts";

const origin = {
  title: "Setu",
  address: "https://example.org/",
  edition: "2026-11-22",
  license: "",
  note: "",
};

const featureOf = (record: Partnership) => geojsonOf(atlas, [record], origin).features[0];

const isOnGlobe = ([lon, lat]: Position): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** The longest step in longitude between neighbours of a line, in degrees. */
const longestStep = (line: readonly Position[]): number =>
  Math.max(...line.slice(1).map(([lon], i) => Math.abs(lon - (line[i]?.[0] ?? lon))));

describe("the cut at 180°", () => {
  it("leaves a line alone that does not cross it", () => {
    const line = [
      [77.21, 28.61],
      [139.69, 35.69],
    ] as const;
    expect(cutAtAntimeridian(line)).toEqual([line]);
  });

  it("ends one piece at 180 and begins the next at −180, at the latitude in between", () => {
    // From 170° E to 200° E the way is 30°; 180° lies a third along: 10 + 30 / 3 = 20.
    expect(
      cutAtAntimeridian([
        [170, 10],
        [200, 40],
      ]),
    ).toEqual([
      [
        [170, 10],
        [180, 20],
      ],
      [
        [-180, 20],
        [-160, 40],
      ],
    ]);
  });

  it("cuts a line that comes back from the east as well", () => {
    expect(
      cutAtAntimeridian([
        [190, 0],
        [170, 0],
      ]),
    ).toEqual([
      [
        [-170, 0],
        [-180, 0],
      ],
      [
        [180, 0],
        [170, 0],
      ],
    ]);
  });

  it("leaves no piece of a single point where a line only touches 180°", () => {
    const touching = [
      [170, 1],
      [180, 2],
      [170, 3],
    ] as const;
    expect(cutAtAntimeridian(touching)).toEqual([touching]);
    expect(
      cutAtAntimeridian([
        [180, 2],
        [170, 3],
      ]),
    ).toEqual([
      [
        [180, 2],
        [170, 3],
      ],
    ]);
  });

  it("keeps every line on the globe, and every step under 180°, whatever way a line wanders", () => {
    const steps = fc.array(
      fc.tuple(fc.double({ min: -60, max: 60, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true })),
      {
        minLength: 1,
        maxLength: 40,
      },
    );
    fc.assert(
      fc.property(fc.double({ min: -360, max: 540, noNaN: true }), steps, (start, wander) => {
        let lon = start;
        const line = wander.map(([step, lat]): Position => {
          lon += step;
          return [lon, lat];
        });
        for (const piece of cutAtAntimeridian(line)) {
          expect(piece.length).toBeGreaterThan(1);
          expect(piece.every(isOnGlobe)).toBe(true);
          expect(longestStep(piece)).toBeLessThan(180);
        }
      }),
    );
  });
});

// Read once: checking the whole of data/ takes seconds on a busy machine.
const real = realAtlas();

describe("the GeoJSON file", () => {
  it("draws a record of two places without a thread as two points", () => {
    const places = {
      ...atlas.places,
      prayagraj: { ...atlas.places.prayagraj, lon: 81.85, lat: 25.44 },
      carmel: { ...atlas.places.carmel, lon: -86.13, lat: 39.98 },
    };
    // The fixture's places are all there; the spread only widens their type.
    const [feature] = geojsonOf({ ...atlas, places } as typeof atlas, [sisters], origin).features;
    expect(feature?.geometry).toEqual({
      type: "MultiPoint",
      coordinates: [
        [81.85, 25.44],
        [-86.13, 39.98],
      ],
    });
  });

  it("gives a record that is nowhere a geometry of null", () => {
    expect(featureOf(exchange)?.geometry).toBeNull();
  });

  it("keeps a trilateral one feature, whatever its lines", () => {
    expect(featureOf(framework)?.id).toBe("digi-framework");
    expect(featureOf(framework)?.properties.parties).toBe(
      "United States (signatory); Japan (signatory); South Korea (signatory); India (beneficiary)",
    );
  });

  it("holds every record of the edition once, on the globe, and crosses 180° nowhere", () => {
    const { features } = geojsonOf(real, real.partnerships, origin);
    expect(features.map(({ id }) => id)).toEqual(real.partnerships.map(({ id }) => id));
    const lines = features.flatMap(({ geometry }) =>
      geometry?.type === "MultiLineString" ? geometry.coordinates : [],
    );
    expect(lines.length).toBeGreaterThan(100);
    expect(lines.every((line) => line.every(isOnGlobe))).toBe(true);
    expect(Math.max(...lines.map(longestStep))).toBeLessThan(10);
    const onEdge = ([lon]: Position): boolean => Math.abs(lon) === 180;
    const cut = lines.filter((line) => line.some(onEdge));
    expect(cut.length).toBeGreaterThan(100);
    expect(cut.flatMap((line) => line.slice(1, -1)).filter(onEdge)).toEqual([]);
  });
});
