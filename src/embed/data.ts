import type { SlimAtlas } from "../model/records/slim.ts";
import type { Worldview } from "../model/view/view.ts";
import type { LandPaths } from "../svg/land.ts";

/** Land under one worldview. The outlines of active states depend on what is shown, so they stand apart. */
export type Land = Omit<LandPaths, "active" | "unit">;

/** What a frame draws from. It stands in the page, because a sandboxed frame may not be able to fetch anything. */
export type EmbedData = {
  readonly atlas: SlimAtlas;
  readonly land: {
    /** Whose borders the page is prerendered with; their paths are read back from the prerendered map. */
    readonly prerendered: Worldview;
    readonly unit: LandPaths["unit"];
    /** The other worldview's paths where they differ; null in a build that holds one worldview. */
    readonly other: { readonly worldview: Worldview; readonly paths: Partial<Land> } | null;
  };
  /** Outlines of the states in which records have an end, by ISO 3166-2 code. */
  readonly units: Readonly<Record<string, string>>;
};

export const landNames = [
  "land",
  "party",
  "disputed",
  "lakes",
  "countryLines",
  "stateLines",
  "disputedLines",
] as const satisfies readonly (keyof Land)[];

/** The id of a prerendered path. */
export const landId = (name: (typeof landNames)[number]): string => `land-${name}`;

export const DATA_ID = "setu-data";

/** The data of a prerendered page. */
export const readData = (page: Document): EmbedData => {
  const block = page.getElementById(DATA_ID);
  if (block === null) throw new Error("The page holds no data.");
  // Written by scripts/pages, in the same build as this script.
  return JSON.parse(block.textContent ?? "") as EmbedData;
};

const prerenderedLand = (page: Document): Land => {
  const pathOf = (name: (typeof landNames)[number]): string =>
    page.getElementById(landId(name))?.getAttribute("d") ?? "";
  // One entry for each name, so nothing is missing.
  return Object.fromEntries(landNames.map((name) => [name, pathOf(name)])) as Land;
};

/** Gives the land under a worldview and the outlines of states. Reads the page once, before its frame is replaced. */
export const landReader = (
  page: Document,
  { land, units }: EmbedData,
): ((worldview: Worldview, active: readonly string[]) => LandPaths) => {
  const prerendered = prerenderedLand(page);
  const other = land.other === null ? null : { ...prerendered, ...land.other.paths };
  let last: { readonly key: string; readonly paths: LandPaths } | null = null;
  return (worldview, active) => {
    const key = [worldview, ...active].join();
    if (last?.key !== key) {
      const base = land.other?.worldview === worldview && other !== null ? other : prerendered;
      const outlines = active.map((unit) => units[unit] ?? "").join("");
      last = { key, paths: { ...base, unit: land.unit, active: outlines } };
    }
    return last.paths;
  };
};
