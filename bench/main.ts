import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { type Answer, timelineAnswer, wholePage } from "./answer.ts";
import { type Doings, doingsOf, peerStep } from "./doing.ts";
import { embedRows } from "./embed.ts";
import { type FirstLine, firstLine } from "./first-line.ts";
import { openRows } from "./others.ts";
import { buildPeers, readAtlas } from "./peers.ts";
import { pickAccuracy } from "./pick.ts";
import { isPart, type Measured, type Part, parts, resultsOf } from "./results.ts";
import { doingRows, firstLineRows, loadRows, pickRow } from "./rows.ts";
import { slow4g } from "./server.ts";
import { type Row, tableOf } from "./table.ts";
import type { Conditions } from "./visit.ts";

const { values: options } = parseArgs({
  options: {
    runs: { type: "string", default: "3" },
    /** Also measures kepler.gl, built elsewhere: the folder of its built page. */
    kepler: { type: "string" },
    /** Parts to measure, with commas: first, load, doing, pick, open, embed. */
    only: { type: "string", default: Object.keys(parts).join() },
  },
});
const runs = Number(options.runs);
const asked = options.only.split(",");
const here = fileURLToPath(new URL("./", import.meta.url));
const dist = fileURLToPath(new URL("../dist", import.meta.url));

if (!existsSync(join(dist, "index.html"))) throw new Error("Nothing is built yet. Run: npm run build");
if (!Number.isInteger(runs) || runs < 1)
  throw new Error(`--runs is "${options.runs}"; it is a number of runs.`);
if (!asked.every(isPart))
  throw new Error(`--only is "${options.only}"; the parts are ${Object.keys(parts).join(", ")}.`);
if (options.kepler !== undefined && !existsSync(join(options.kepler, "index.html"))) {
  throw new Error(
    `--kepler is the folder of a built page that draws bench/peers' links with kepler.gl; ${options.kepler} holds no index.html. See bench/README.md.`,
  );
}

const wide = { width: 1280, height: 720 };
const upright = { width: 390, height: 844 };
const phone: Conditions = { link: slow4g, slower: 4, viewport: wide };
const slowProcessor: Conditions = { link: null, slower: 4, viewport: wide };

const note = (text: string): void => console.error(text);

/** What stands between an address and the first line: the page and the style sheets it waits for, in brotli. */
const neededBytes = (): number => {
  const page = readFileSync(join(dist, "index.html"), "utf8");
  const sheets = [...page.matchAll(/<link rel="stylesheet"[^>]*href="([^"]+)"/g)].map(
    ([, href = ""]) => href,
  );
  return ["index.html", ...sheets].reduce(
    (sum, file) => sum + readFileSync(join(dist, `${file}.br`)).length,
    0,
  );
};

/** Every page once, then again from the next one on, so that a slow minute is everybody's. */
const inTurns = async (
  folders: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, readonly FirstLine[]>> => {
  const found = new Map<string, FirstLine[]>();
  const names = [...folders.keys()];
  for (let run = 0; run < runs; run += 1) {
    for (let turn = 0; turn < names.length; turn += 1) {
      const name = names[(run + turn) % names.length] as string;
      const line = await firstLine(folders.get(name) as string, phone);
      note(`${name}: ${line ? `first line after ${line.ms.toFixed(0)} ms` : "no line seen; run left out"}`);
      if (line === null) continue;
      found.set(name, [...(found.get(name) ?? []), line]);
    }
  }
  return found;
};

const measureLoad = async (peer: string): Promise<readonly Row[]> => {
  const answers: Answer[] = [];
  for (let run = 0; run < runs; run += 1) {
    const answer = await timelineAnswer(dist, phone);
    note(`timeline answers: ${JSON.stringify({ ...answer, files: undefined })}`);
    answers.push(answer);
  }
  for (const [path, bytes] of answers[0]?.files ?? []) note(`  ${path} ${bytes}`);
  const { shift: phoneShift } = await timelineAnswer(dist, { ...phone, viewport: upright });
  const whole = await wholePage(peer, phone);
  return loadRows(answers, { needed: neededBytes(), peer: whole, phoneShift });
};

const measureDoing = async (peer: string): Promise<readonly Row[]> => {
  const atlas = readAtlas(dist);
  const [live, still]: readonly [Doings[], Doings[]] = [[], []];
  const theirs: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    live.push(await doingsOf(dist, atlas, "live", slowProcessor));
    theirs.push(await peerStep(peer, slowProcessor));
    still.push(await doingsOf(dist, atlas, "still", slowProcessor));
    note(JSON.stringify([live.at(-1), theirs.at(-1), still.at(-1)]));
  }
  return doingRows(live, still, theirs);
};

const measurePicks = (): readonly Row[] => {
  const atlas = readAtlas(dist);
  const desk = { width: 1440, height: 612 };
  const hand = { width: 390, height: 392 };
  return [
    ...[0, 2].map((off) =>
      pickRow(`1440 × 900, pointer ${off} px off`, pickAccuracy(atlas, desk, { pointer: "mouse", off })),
    ),
    ...[0, 6].map((off) =>
      pickRow(`390 × 844, finger ${off} px off`, pickAccuracy(atlas, hand, { pointer: "touch", off })),
    ),
  ];
};

const measure = async (part: Part, out: string): Promise<readonly Row[]> => {
  const plain = join(out, "maplibre-deck");
  switch (part) {
    case "first":
      return firstLineRows(
        await inTurns(
          new Map([
            ["setu", dist],
            ...["bare-svg", "echarts", "maplibre-deck"].map((peer) => [peer, join(out, peer)] as const),
            ...(options.kepler === undefined ? [] : ([["kepler", options.kepler]] as const)),
          ]),
        ),
      );
    case "load":
      return measureLoad(plain);
    case "doing":
      return measureDoing(plain);
    case "pick":
      return measurePicks();
    case "open":
      return openRows();
    case "embed":
      return embedRows(dist, runs);
  }
};

const how = (): string =>
  `Measured on ${new Date().toISOString().slice(0, 10)} in ${runs === 1 ? "one run" : `${runs} runs in turns, medians`}, on ${cpus().length} processor cores with a load average of ${(loadavg()[0] ?? 0).toFixed(1)} when it began.`;

const out = mkdtempSync(join(tmpdir(), "setu-peers-"));
const measured = new Map<Part, Measured>();
try {
  if ((["first", "load", "doing"] as const).some((part) => asked.includes(part))) await buildPeers(dist, out);
  for (const part of asked) {
    const began = how();
    const rows = await measure(part, out);
    measured.set(part, { rows, how: began });
    console.log(tableOf(rows));
  }
} finally {
  rmSync(out, { recursive: true });
}

const file = join(here, "results.md");
writeFileSync(file, resultsOf(existsSync(file) ? readFileSync(file, "utf8") : "", measured));
