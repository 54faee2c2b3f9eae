import type { Lens } from "../model/drawing/lens.ts";
import type { Palette } from "../model/drawing/palette.ts";
import { runSync, type SlicedWork } from "../model/drawing/sliced.ts";
import type { Basemap } from "./basemap.ts";
import { type Node, node } from "./node.ts";
import { areaPath, type Box, FINE, linesPath } from "./path.ts";

/** Path data of a basemap, made once for each worldview and set of active states; no lens is in it. */
export type LandPaths = Readonly<Record<"land" | "party" | "active" | "disputed" | "lakes", string>> &
  Readonly<Record<"countryLines" | "stateLines" | "disputedLines", string>> & {
    /** Whole numbers of the data to a Mercator degree. */
    readonly unit: number;
  };

export const landPathsOf = (
  basemap: Basemap,
  active: Basemap["party"],
  box?: Box,
  unit = FINE,
): LandPaths => ({
  ...basemapPathsOf(basemap, box, unit),
  active: areaPath(active, box, unit),
});

/** The same on another set of active states, which are all that a step of the timeline changes. */
export const withActive = (paths: LandPaths, active: Basemap["party"]): LandPaths => ({
  ...paths,
  active: areaPath(active, undefined, paths.unit),
});

type BasemapPaths = Omit<LandPaths, "active">;

function* drawingBasemap(basemap: Basemap, box: Box | undefined, unit: number): SlicedWork<BasemapPaths> {
  const land = areaPath(basemap.land, box, unit);
  yield;
  const party = areaPath(basemap.party, box, unit);
  yield;
  const disputed = areaPath(basemap.disputed, box, unit);
  const lakes = basemap.lakes.map((lake) => areaPath(lake, box, unit)).join("");
  yield;
  const countryLines = linesPath(basemap.countryLines, box, unit);
  yield;
  const stateLines = linesPath(basemap.stateLines, box, unit);
  const disputedLines = linesPath(basemap.disputedLines, box, unit);
  return { unit, land, party, disputed, lakes, countryLines, stateLines, disputedLines };
}

const prepared = new WeakMap<Basemap, BasemapPaths>();

/** Draws the whole of a basemap, fine, for a later `landPathsOf` to find done. */
export function* preparingLand(basemap: Basemap): SlicedWork<void> {
  prepared.set(basemap, yield* drawingBasemap(basemap, undefined, FINE));
}

const basemapPathsOf = (basemap: Basemap, box: Box | undefined, unit: number): BasemapPaths =>
  (box === undefined && unit === FINE ? prepared.get(basemap) : undefined) ??
  runSync(drawingBasemap(basemap, box, unit));

// Below this scale (MapLibre zoom 2) dashes are dust.
const DASHES_FROM = (512 * 2 ** 2) / 360;

const fill = (d: string, colour: string, key: string): Node => node("path", { d, fill: colour }, [], key);

const line = (d: string, colour: string, width: number, key: string, dash: string | null = null): Node =>
  node(
    "path",
    {
      d,
      fill: "none",
      stroke: colour,
      "stroke-width": width,
      "stroke-dasharray": dash,
      "vector-effect": "non-scaling-stroke",
      "stroke-linejoin": "round",
    },
    [],
    key,
  );

/** Sea, land and borders under a lens. */
export const drawLand = (paths: LandPaths, lens: Lens, palette: Palette): Node => {
  const k = lens.scale / paths.unit;
  const x = (-lens.left * lens.scale).toFixed(2);
  const y = (lens.top * lens.scale).toFixed(2);
  const dashed = lens.scale >= DASHES_FROM;
  return node(
    "g",
    { "aria-hidden": "true" },
    [
      node("rect", { width: lens.width, height: lens.height, fill: palette.sea }, [], "sea"),
      node(
        "g",
        {
          transform: `matrix(${k.toPrecision(8)} 0 0 ${k.toPrecision(8)} ${x} ${y})`,
          "data-unit": paths.unit,
        },
        [
          fill(paths.land, palette.land, "land"),
          fill(paths.party, palette.party, "party"),
          fill(paths.disputed, palette.disputed, "disputed"),
          fill(paths.active, palette.active, "active"),
          fill(paths.lakes, palette.sea, "lakes"),
          line(paths.stateLines, palette.stateLine, 0.6, "states"),
          line(paths.countryLines, palette.countryLine, 0.7, "countries"),
          line(
            paths.disputedLines,
            dashed ? palette.disputedLine : palette.countryLine,
            0.7,
            "zones",
            dashed ? "3 2.5" : null,
          ),
        ],
        "land",
      ),
    ],
    "land",
  );
};

// In the order in which drawLand draws them.
const layers = [
  "land",
  "party",
  "disputed",
  "active",
  "lakes",
  "stateLines",
  "countryLines",
  "disputedLines",
] as const satisfies readonly (keyof LandPaths)[];

/** The path data of land that `drawLand` has drawn somewhere under `root`; null when there is none. */
export const landPathsIn = (root: ParentNode): LandPaths | null => {
  const drawn = root.querySelector("[data-unit]");
  if (!drawn) return null;
  const data = layers.map((layer, i) => [layer, drawn.children[i]?.getAttribute("d") ?? ""] as const);
  return {
    ...(Object.fromEntries(data) as Omit<LandPaths, "unit">),
    unit: Number(drawn.getAttribute("data-unit")),
  };
};

/** Nothing but sea, where the page came without a prerendered map. */
export const noLand: LandPaths = {
  land: "",
  party: "",
  disputed: "",
  active: "",
  lakes: "",
  stateLines: "",
  countryLines: "",
  disputedLines: "",
  unit: FINE,
};
