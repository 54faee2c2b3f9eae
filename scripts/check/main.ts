import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowsers } from "./browsers.ts";
import { type Outcome, runCommand } from "./command.ts";
import {
  failedOne,
  isGood,
  passedOne,
  type Tally,
  tallyLine,
  total,
  type VitestReport,
  vitestTally,
} from "./tally.ts";

const reports = mkdtempSync(join(tmpdir(), "setu-check-"));

/** Runs a step, says how it went, and shows its output only when it failed. */
async function step(name: string, work: () => Promise<readonly [Tally, Outcome]>): Promise<Tally> {
  const start = performance.now();
  const [tally, { output }] = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const counts =
    tally.failed > 0 ? `${tally.passed} passed, ${tally.failed} FAILED` : `${tally.passed} passed`;
  if (tally.failed > 0 && output !== "") console.log(output.trimEnd());
  console.log(`${name.padEnd(20)} ${counts.padEnd(24)} ${seconds.padStart(6)} s`);
  return tally;
}

const command = (name: string, program: string, ...parameters: readonly string[]): Promise<Tally> =>
  step(name, async () => {
    const outcome = await runCommand(program, parameters);
    return [outcome.succeeded ? passedOne : failedOne, outcome];
  });

const vitest = (name: string, projects: readonly string[]): Promise<Tally> =>
  step(name, async () => {
    const file = join(reports, `${projects.join("-")}.json`);
    const outcome = await runCommand("vitest", [
      "run",
      ...projects.flatMap((project) => ["--project", project]),
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${file}`,
    ]);
    return [vitestTally(readReport(file), outcome.succeeded), outcome];
  });

function readReport(file: string): VitestReport | null {
  try {
    // Written a moment ago by the pinned vitest.
    return JSON.parse(readFileSync(file, "utf8")) as VitestReport;
  } catch {
    return null;
  }
}

const notRun = (name: string, reason: string): Promise<Tally> =>
  step(name, async () => [failedOne, { succeeded: false, output: reason }]);

async function browserTests(isBuilt: boolean): Promise<Tally> {
  const name = "browser";
  if (!isBuilt) return notRun(name, "The browser tests did not run: there is no build to open.");
  if (!(await ensureBrowsers())) return notRun(name, "The browser tests did not run: no browser.");
  return vitest(name, ["browser"]);
}

const isFast = process.argv.includes("--fast");
/** Side by side: each of them leaves a core idle for much of its time. */
const together = (...steps: readonly Promise<Tally>[]): Promise<readonly Tally[]> => Promise.all(steps);

const building = async (): Promise<readonly Tally[]> => {
  const build = await command("build", "npm", "run", "--silent", "build");
  // Both write the same files of data.
  return [build, await command("one file", "tsx", "scripts/onefile/build.ts")];
};

const quick = await together(
  command("types", "tsc", "--noEmit"),
  command("model without DOM", "tsc", "--noEmit", "-p", "scripts/check/model"),
  command("lint", "biome", "check"),
  command("data", "tsx", "scripts/data/build.ts", "--check"),
);
const [fast, builds] = await Promise.all([
  vitest("unit and component", ["unit", "component"]),
  isFast ? [] : building(),
]);
const tallies = [...quick, fast, ...builds];
if (!isFast) tallies.push(await browserTests(builds.every(isGood)));
rmSync(reports, { recursive: true, force: true });

const result = total(tallies);
console.log(tallyLine(result));
process.exitCode = isGood(result) ? 0 : 1;
