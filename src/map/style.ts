import type { FeatureCollection, Geometry } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { Palette } from "../model/drawing/palette.ts";
import type { Basemap } from "../svg/basemap.ts";

const areas = ["land", "party", "disputed", "active", "lakes"] as const;
const lines = ["stateLines", "countryLines", "disputedLines"] as const;
export type SourceName = (typeof areas)[number] | (typeof lines)[number];
export const sourceNames: readonly SourceName[] = [...areas, ...lines];

export type ActiveArea = Basemap["party"];

const collection = (geometries: readonly Geometry[]): FeatureCollection => ({
  type: "FeatureCollection",
  features: geometries.map((geometry) => ({ type: "Feature", properties: {}, geometry })),
});

/** The land as MapLibre sources. */
export const sourceData = (
  basemap: Basemap,
  active: ActiveArea,
): Readonly<Record<SourceName, FeatureCollection>> => ({
  land: collection([basemap.land]),
  party: collection([basemap.party]),
  disputed: collection([basemap.disputed]),
  active: collection([active]),
  lakes: collection(basemap.lakes),
  stateLines: collection([basemap.stateLines]),
  countryLines: collection([basemap.countryLines]),
  disputedLines: collection([basemap.disputedLines]),
});

/** Each paint property that a theme changes: [layer, property, colour]. */
export const paints = (palette: Palette): readonly (readonly [string, string, string])[] => [
  ["sea", "background-color", palette.sea],
  ["land", "fill-color", palette.land],
  ["party", "fill-color", palette.party],
  ["disputed", "fill-color", palette.disputed],
  ["active", "fill-color", palette.active],
  ["lakes", "fill-color", palette.sea],
  ["stateLines", "line-color", palette.stateLine],
  ["countryLines", "line-color", palette.countryLine],
  ["disputedLines", "line-color", palette.disputedLine],
];

const colourOf = (palette: Palette, layer: string): string =>
  paints(palette).find(([name]) => name === layer)?.[2] ?? palette.land;

/** Where dashes become dust: below zoom 2 a disputed edge is drawn as a plain line. */
const DASHES_FROM_ZOOM = 2;

/** No glyphs, sprites or tiles: everything the map needs stands in these sources. */
export const styleFor = (data: ReturnType<typeof sourceData>, palette: Palette): StyleSpecification => ({
  version: 8,
  sources: Object.fromEntries(
    // Sources are simplified at build already; a second pass would open gaps between neighbours.
    sourceNames.map((name) => [name, { type: "geojson", data: data[name], tolerance: 0.1 }]),
  ),
  layers: [
    { id: "sea", type: "background", paint: { "background-color": palette.sea } },
    ...areas.map((id) => ({
      id,
      type: "fill" as const,
      source: id,
      paint: { "fill-color": colourOf(palette, id), "fill-antialias": true },
    })),
    {
      id: "stateLines",
      type: "line",
      source: "stateLines",
      paint: { "line-color": palette.stateLine, "line-width": 0.6 },
    },
    {
      id: "countryLines",
      type: "line",
      source: "countryLines",
      paint: { "line-color": palette.countryLine, "line-width": 0.7 },
    },
    {
      id: "disputedLines",
      type: "line",
      source: "disputedLines",
      paint: {
        "line-color": palette.disputedLine,
        "line-width": 0.7,
        "line-dasharray": ["step", ["zoom"], ["literal", [1, 0]], DASHES_FROM_ZOOM, ["literal", [4, 3.5]]],
      },
    },
  ],
});
