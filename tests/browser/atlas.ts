import { readFileSync } from "node:fs";
import type { Atlas } from "../../src/model/records/atlas.ts";
import type { Tour, TourFile } from "../../src/model/tours/tour.ts";

const file = (path: string): string =>
  readFileSync(new URL(`../../dist/data/${path}`, import.meta.url), "utf8");

/** The atlas of the build, as the page loads it. */
export const builtAtlas = (): Atlas => {
  const manifest = JSON.parse(file("manifest.json")) as { readonly atlas: string };
  // Written by scripts/data, which checks what it writes.
  return JSON.parse(file(manifest.atlas)) as Atlas;
};

/** The tours of the build, as the page loads them. */
export const builtTours = (): readonly Tour[] => {
  // Written by scripts/data, which checks what it writes.
  const { tours } = JSON.parse(file("manifest.json")) as { readonly tours: string };
  return (JSON.parse(file(tours)) as TourFile).tours;
};
