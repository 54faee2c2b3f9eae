import { type Junctions, weaveAll } from "../../src/model/drawing/weave.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";
import type { Names } from "../../src/model/records/names.ts";
import type { Tour } from "../../src/model/tours/tour.ts";
import type { Basemap } from "./basemap.ts";
import { checkDataFolder } from "./check.ts";
import { type ParseYaml, readDataFolder } from "./data-folder.ts";
import { deriveAtlas } from "./derive.ts";
import { deriveNames } from "./derive-names.ts";
import { type Problem, sortProblems } from "./problem.ts";
import { checkTours } from "./tours.ts";

/** What the data folder says now, or every problem there is with it. */
export type Edition =
  | {
      readonly kind: "good";
      readonly atlas: Atlas;
      readonly names: Names;
      readonly tours: readonly Tour[];
      readonly junctions: Junctions;
    }
  | { readonly kind: "bad"; readonly problems: readonly Problem[] };

export const editionFrom = (from: string, basemap: Basemap, parse?: ParseYaml): Edition => {
  const folder = readDataFolder(from, parse);
  const checked = checkDataFolder(folder, basemap);
  const atlas = checked.kind === "good" ? deriveAtlas(checked.data, weaveAll) : null;
  const { tours, problems: tourProblems } = checkTours(folder.tours, atlas);
  if (checked.kind === "bad" || atlas === null || tourProblems.length > 0) {
    const problems = checked.kind === "bad" ? checked.problems : [];
    return { kind: "bad", problems: sortProblems([...problems, ...tourProblems]) };
  }
  const { names, junctions } = checked.data;
  return { kind: "good", atlas, names: deriveNames(names), tours, junctions };
};

/** "116 partnerships, 55 places, 80 parties, 77 sources, 2 tours" */
export const countsOf = ({ atlas, tours }: { readonly atlas: Atlas; readonly tours: readonly Tour[] }) => {
  const counts = {
    partnerships: atlas.partnerships,
    places: Object.keys(atlas.places),
    parties: Object.keys(atlas.parties),
    sources: Object.keys(atlas.sources),
    tours,
  };
  return Object.entries(counts)
    .map(([noun, things]) => `${things.length} ${noun}`)
    .join(", ");
};

/** Such as "2 problems; nothing was written." */
export const problemCount = (problems: readonly Problem[]): string =>
  `${problems.length} ${problems.length === 1 ? "problem" : "problems"}`;
