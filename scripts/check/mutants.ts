import { runCommand } from "./command.ts";

/**
 * `npm run mutants -- src/model/time`: breaks the code of a folder, or of one file, in every way Stryker knows, and
 * says which breaks no test notices. A file is tested by what has its name, a folder by the folder of its name in
 * tests/unit and tests/component, so that what other tests happen to notice does not count. Hours without a folder.
 */
const rooms = ["src/model", "src/links", "src/svg", "src/stage", "scripts/data"];

const testsOf = (path: string): string => {
  const mirrored = `tests/*/${path.replace(/^src\//, "").replace(/\.tsx?$/, "")}`;
  return /\.tsx?$/.test(path) ? `${mirrored}.test.*,${mirrored}.*.test.*` : `${mirrored}/**/*.test.*`;
};

const asked = process.argv.slice(2).map((path) => path.replace(/\/$/, ""));
const outcomes: boolean[] = [];
for (const path of asked.length > 0 ? asked : rooms) {
  const mutated = /\.tsx?$/.test(path) ? path : `${path}/**/*.ts`;
  const tests = testsOf(path);
  const parameters = ["run", "--mutate", mutated, "--testFiles", tests];
  outcomes.push((await runCommand("stryker", parameters, { live: true })).succeeded);
}
process.exitCode = outcomes.every(Boolean) ? 0 : 1;
