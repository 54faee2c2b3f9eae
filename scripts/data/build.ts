import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { weaveAll } from "../../src/model/drawing/weave.ts";
import { checkDataFolder } from "./check.ts";
import { readDataFolder } from "./data-folder.ts";
import { deriveAtlas } from "./derive.ts";
import { deriveNames } from "./derive-names.ts";
import { readDrawnUnits } from "./drawn-units.ts";
import { outputFiles, writeOutput } from "./output.ts";
import { formatProblem, sortProblems } from "./problem.ts";
import { checkTours } from "./tours.ts";

// Turns data/ into public/data/. `--check` only checks; `--from` and `--to` name other folders.

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, from: { type: "string" }, to: { type: "string" } },
});
const from = values.from ?? inProject("data");
const to = values.to ?? inProject("public/data");

const folder = readDataFolder(from);
const checked = checkDataFolder(folder, readDrawnUnits(inProject("public/basemap/world.topo.json")));
const atlas = checked.kind === "good" ? deriveAtlas(checked.data, weaveAll) : null;
const names = checked.kind === "good" ? deriveNames(checked.data.names) : null;
const { tours, problems: tourProblems } = checkTours(folder.tours, atlas);
const problems = sortProblems([...(checked.kind === "bad" ? checked.problems : []), ...tourProblems]);

if (atlas === null || names === null || problems.length > 0) {
  const shown = relative(process.cwd(), from).replaceAll("\\", "/") || ".";
  for (const problem of problems) console.error(formatProblem(problem, shown));
  const count = problems.length;
  console.error(`${count} ${count === 1 ? "problem" : "problems"}; nothing was written.`);
  process.exitCode = 1;
} else {
  const counted = [
    [atlas.partnerships, "partnerships"],
    [Object.keys(atlas.places), "places"],
    [Object.keys(atlas.parties), "parties"],
    [Object.keys(atlas.sources), "sources"],
    [tours, "tours"],
  ] as const;
  if (!values.check) writeOutput(to, outputFiles(atlas, names, tours));
  const counts = counted.map(([things, noun]) => `${things.length} ${noun}`).join(", ");
  console.log(`${counts}: ${values.check ? "no problems" : "written"}.`);
}
