import { createHash } from "node:crypto";
import { project } from "../../src/model/drawing/mercator.ts";
import { endsAtJunction, type Junctions } from "../../src/model/drawing/weave.ts";
import type { Point } from "../../src/model/records/atlas.ts";
import { distanceBetween, type OceanSpot } from "./basemap.ts";
import type { DataFolder } from "./data-folder.ts";
import { derivePlaces } from "./derive.ts";
import { derivePartnership } from "./derive-partnership.ts";
import { type Problem, problemAt } from "./problem.ts";
import type { Data } from "./schemas.ts";
import { at, itemsOf, rootOf, textOf } from "./spot.ts";

/** Mercator degrees between two junctions: 24 px at the home frame of a 1440 px screen, so that no two touch. */
const LEAST = 4;
/** Nearer than this, a junction rather goes a little further from the middle of its ends. */
const AMPLE = 7;

/**
 * Where every record of three or more countries has its junction: where data/junctions.yaml has it, which moves no
 * other record's, or else the best spot that is left.
 */
export const placeJunctions = (
  folder: DataFolder,
  data: Data,
  ocean: readonly OceanSpot[],
): { readonly junctions: Junctions; readonly problems: readonly Problem[] } => {
  const places = derivePlaces(data);
  const joined = data.partnerships.flatMap((entry, index) => {
    const ends = endsAtJunction(derivePartnership(entry), places);
    return ends.length > 0 ? [{ id: entry.id, ends, file: folder.partnerships[index] }] : [];
  });
  const junctions: Record<string, readonly [number, number]> = { ...data.junctions };
  const problems: Problem[] = [];
  for (const { id, ends, file } of joined.filter(({ id }) => !junctions[id])) {
    const taken = Object.values(junctions).map(([lon, lat]) => project(lon, lat));
    const spot = bestSpot(id, ends, taken, ocean);
    if (spot) junctions[id] = [spot.lon, spot.lat];
    else if (file) problems.push(problemAt(at(rootOf(file), "places"), crowded(taken.length)));
  }
  const stale = folder.junctions
    ? itemsOf(rootOf(folder.junctions))
        .map((line) => at(line, "record"))
        .filter((record) => !joined.some(({ id }) => id === textOf(record)))
    : [];
  return { junctions, problems: [...problems, ...stale.map((record) => problemAt(record, isStale))] };
};

const isStale = "has no ends in three or more countries: take this line away";

const crowded = (count: number): string =>
  `its ends lie in three or more countries, and among ${count} junctions the ocean has no room left for one more`;

/** Null when no spot is far enough from what is taken. */
export const bestSpot = (
  id: string,
  ends: readonly Point[],
  taken: readonly Point[],
  ocean: readonly OceanSpot[],
): OceanSpot | null => {
  const middle: Point = [mean(ends.map(([x]) => x)), mean(ends.map(([, y]) => y))];
  const ranked = ocean.flatMap((spot) => {
    const distances = taken.map((other) => distanceBetween(other, spot.at));
    if (distances.some((distance) => distance < LEAST)) return [];
    const crowding = sum(distances.map((distance) => Math.max(0, AMPLE - distance) ** 2));
    return [{ spot, cost: distanceBetween(middle, spot.at) + crowding }];
  });
  const least = Math.min(...ranked.map(({ cost }) => cost));
  // Of equally good spots, one that depends on the record and on nothing else.
  const order = ({ lon, lat }: OceanSpot) => createHash("sha256").update(`${id} ${lon} ${lat}`).digest("hex");
  const best = ranked.filter(({ cost }) => cost - least < 1e-9).map(({ spot }) => spot);
  return best.sort((a, b) => (order(a) < order(b) ? -1 : 1))[0] ?? null;
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
const mean = (numbers: readonly number[]): number => sum(numbers) / numbers.length;

/** The text of data/junctions.yaml with a line for every record that had none; in order of id, all else as it was. */
export const withJunctions = (text: string, junctions: Junctions): string => {
  const lines = text.split("\n").filter((line) => line !== "[]");
  const recordOf = (line: string): string => /^- \{ record: ([a-z0-9-]+),/.exec(line)?.[1] ?? "";
  for (const [id, [lon, lat]] of Object.entries(junctions)) {
    if (lines.some((line) => recordOf(line) === id)) continue;
    const after = lines.findIndex((line) => recordOf(line) > id);
    const end = lines.at(-1) === "" ? lines.length - 1 : lines.length;
    lines.splice(after === -1 ? end : after, 0, `- { record: ${id}, lon: ${lon}, lat: ${lat} }`);
  }
  return lines.join("\n");
};
