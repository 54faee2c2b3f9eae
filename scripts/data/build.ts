import { relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { weaveAll } from "../../src/model/weave.ts";
import { checkDataFolder } from "./check.ts";
import { readDataFolder } from "./data-folder.ts";
import { deriveAtlas } from "./derive.ts";
import { deriveNames } from "./derive-names.ts";
import { readDrawnUnits } from "./drawn-units.ts";
import { outputFiles, writeOutput } from "./output.ts";
import { formatProblem } from "./problem.ts";

// Turns data/ into public/data/. `--check` only checks; `--from` and `--to` name other folders.

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, from: { type: "string" }, to: { type: "string" } },
});
const from = values.from ?? inProject("data");
const to = values.to ?? inProject("public/data");

const checked = checkDataFolder(
  readDataFolder(from),
  readDrawnUnits(inProject("public/basemap/world.topo.json")),
);
switch (checked.kind) {
  case "bad": {
    const shown = relative(process.cwd(), from).replaceAll("\\", "/") || ".";
    for (const problem of checked.problems) console.error(formatProblem(problem, shown));
    const count = checked.problems.length;
    console.error(`${count} ${count === 1 ? "problem" : "problems"}; nothing was written.`);
    process.exitCode = 1;
    break;
  }
  case "good": {
    const { partnerships, places, parties, sources } = checked.data;
    const counts = `${partnerships.length} partnerships, ${places.length} places, ${parties.length} parties, ${sources.length} sources`;
    if (!values.check)
      writeOutput(to, outputFiles(deriveAtlas(checked.data, weaveAll), deriveNames(checked.data.names)));
    console.log(`${counts}: ${values.check ? "no problems" : "written"}.`);
    break;
  }
}
