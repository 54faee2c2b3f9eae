import { readFileSync } from "node:fs";

type Basemap = {
  readonly objects: {
    readonly land: { readonly geometries: readonly { readonly properties?: { unit?: string } }[] };
  };
};

/** The ISO 3166-2 codes the basemap has an outline for. Throws when the basemap is missing. */
export const readDrawnUnits = (basemap: string): readonly string[] => {
  // The basemap is our own committed output, written by scripts/basemap.
  const { objects } = JSON.parse(readFileSync(basemap, "utf8")) as Basemap;
  return objects.land.geometries.flatMap(({ properties }) => properties?.unit ?? []);
};
