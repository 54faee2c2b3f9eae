import { type ChildProcess, spawn } from "node:child_process";
import { runCommand } from "./command.ts";

/**
 * `npm run test:loaded`: the whole suite several times beside three busy loops, as on a machine where others work. It
 * takes an hour or more. `npm run test:loaded -- 2 browser` runs the browser tests of the build that is there, twice.
 */
const LOOPS = 3;
const [times = "5", only = "everything"] = process.argv.slice(2);

// Each ends by itself when its parent is no more, however that ended.
const busy = "const { ppid } = process; while (process.ppid === ppid);";
const loops: readonly ChildProcess[] = Array.from({ length: LOOPS }, () =>
  spawn(process.execPath, ["-e", busy], { stdio: "ignore" }),
);

const suite = (): ReturnType<typeof runCommand> =>
  only === "browser"
    ? runCommand("vitest", ["run", "--project", "browser"])
    : runCommand("tsx", ["scripts/check/main.ts"]);

/** "1170 passed" of what vitest or `npm test` says last. */
const countsIn = (output: string): string => {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: vitest colours what it says.
  const plain = output.replaceAll(/\u001b\[[0-9;]*m/g, "");
  const line = plain.split("\n").findLast((each) => /^tests: |^\s+Tests /.test(each));
  return line?.replace(/^\s*[Tt]ests:?\s*/, "").trim() ?? "no counts";
};

let failures = 0;
try {
  console.log("run   minutes   tests");
  for (let run = 1; run <= Number(times); run += 1) {
    const start = performance.now();
    const { succeeded, output } = await suite();
    const minutes = ((performance.now() - start) / 60_000).toFixed(1);
    console.log(`${String(run).padStart(3)}   ${minutes.padStart(7)}   ${countsIn(output)}`);
    if (succeeded) continue;
    failures += 1;
    console.log(output.trimEnd());
  }
} finally {
  for (const loop of loops) loop.kill();
}
console.log(`${failures} of ${times} runs failed beside ${LOOPS} busy loops.`);
process.exitCode = failures === 0 ? 0 : 1;
