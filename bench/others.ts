import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { runCommand } from "../scripts/check/command.ts";
import type { Row } from "./table.ts";

/** What the bench of the other door prints: one JSON object a line. */
type Line = Readonly<Record<string, unknown>>;

const fileOf = (name: string): string => fileURLToPath(new URL(`${name}.ts`, import.meta.url));

const linesOf = async (name: string): Promise<readonly Line[] | null> => {
  if (!existsSync(fileOf(name))) return null;
  const { succeeded, output } = await runCommand("tsx", [fileOf(name)]);
  if (!succeeded) throw new Error(`bench/${name}.ts failed.\n${output}`);
  // Each line that is an object was printed by that bench as one.
  return output
    .split("\n")
    .filter((line) => line.startsWith("{"))
    .map((line) => JSON.parse(line) as Line);
};

const isNumber = (value: unknown): value is number => typeof value === "number";
const shown = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value));

const MILLION = 1_000_000;

/** The rows of /open/: a million links of one's own. */
export const openRows = async (): Promise<readonly Row[]> => {
  const lines = await linesOf("open");
  if (lines === null) return [];
  const find = (page: string, rows: number): Line =>
    lines.find((line) => line.page === page && line.rows === rows) ?? {};
  const million = find("open", MILLION);
  const steps = [
    [`step at 1,000,000 links, to step at 10,000`, 1.5, million.stepMs, find("open", 10_000).stepMs],
    [
      "step at 1,000,000 links, to plain deck.gl with binary attributes",
      1.2,
      million.stepMs,
      find("plain deck.gl", MILLION).stepMs,
    ],
  ] as const;
  const tasks = Array.isArray(million.longestTasks) ? million.longestTasks.filter(isNumber) : [];
  const heap = million.heapMB;
  return [
    ...steps.map(([what, target, ours, theirs]): Row => {
      const ratio = isNumber(ours) && isNumber(theirs) ? ours / theirs : Number.NaN;
      return {
        what,
        target: `≤ ${target} ×`,
        measured: `${ratio.toFixed(2)} × (${shown(ours)} to ${shown(theirs)} ms)`,
        met: ratio <= target,
      };
    }),
    {
      what: `longest main-thread tasks while ${shown(million.megabytes)} MB of CSV load (${shown(million.seconds)} s)`,
      target: "none over 50 ms",
      measured: `${shown(tasks)} ms`,
      met: tasks.length > 0 && tasks.every((ms) => ms <= 50),
    },
    {
      what: "JavaScript heap after it",
      target: "≤ 200 MB",
      measured: `${shown(heap)} MB`,
      met: isNumber(heap) && heap <= 200,
    },
  ];
};
