import { fileURLToPath } from "node:url";
import { readDataFolder } from "../../scripts/data/data-folder.ts";
import { checkTours } from "../../scripts/data/tours.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";
import type { Tour } from "../../src/model/tours/tour.ts";

/** The tours as data/ has them now. Throws with the first problem when they do not pass the check. */
export const realTours = (atlas: Atlas): readonly Tour[] => {
  const { tours } = readDataFolder(fileURLToPath(new URL("../../data", import.meta.url)));
  const checked = checkTours(tours, atlas);
  if (checked.problems.length > 0) throw new Error(JSON.stringify(checked.problems[0]));
  return checked.tours;
};
