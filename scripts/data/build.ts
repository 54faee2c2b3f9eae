import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readBasemap } from "./basemap.ts";
import { countsOf, editionFrom, problemCount } from "./edition.ts";
import { withJunctions } from "./junctions.ts";
import { outputFiles, writeOutput } from "./output.ts";
import { formatProblem, type Problem } from "./problem.ts";

// Turns data/ into public/data/. `--check` only checks; `--from` and `--to` name other folders.

const inProject = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

const { values } = parseArgs({
  options: { check: { type: "boolean", default: false }, from: { type: "string" }, to: { type: "string" } },
});
const from = values.from ?? inProject("data");
const to = values.to ?? inProject("public/data");

const fail = (problems: readonly Problem[]): void => {
  const shown = relative(process.cwd(), from).replaceAll("\\", "/") || ".";
  for (const problem of problems) console.error(formatProblem(problem, shown));
  console.error(`${problemCount(problems)}; nothing was written.`);
  process.exitCode = 1;
};

const edition = editionFrom(from, readBasemap(inProject("public/basemap/world-coarse.topo.json")));
if (edition.kind === "bad") fail(edition.problems);
else {
  const file = "junctions.yaml";
  const kept = readFileSync(join(from, file), "utf8");
  const after = withJunctions(kept, edition.junctions);
  if (values.check && after !== kept) {
    // Unkept, a junction would move when another record comes.
    const message =
      "lacks the junction of a new record: run npm run data, which adds it, and commit the file";
    fail([{ file, line: 1, column: 1, path: "", message }]);
  } else {
    if (!values.check) writeOutput(to, outputFiles(edition.atlas, edition.names, edition.tours));
    if (after !== kept) writeFileSync(join(from, file), after);
    console.log(`${countsOf(edition)}: ${values.check ? "no problems" : "written"}.`);
  }
}
