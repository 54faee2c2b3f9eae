import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { compressFolder } from "../scripts/pages/compress.ts";
import { measureArticle } from "./article.ts";
import { bareEmbed } from "./bare.ts";
import { firstLine } from "./first-line.ts";
import { scriptTasks } from "./processor.ts";
import { bytesUntil, slow4g } from "./server.ts";
import { kilobytes, median, milliseconds, type Row, times } from "./table.ts";
import { type Conditions, inNewBrowser, settle } from "./visit.ts";

// As wide as a column of text, and high enough for all of the frame.
const viewport = { width: 680, height: 540 };
const phone: Conditions = { link: slow4g, slower: 4, viewport };

const folders = {
  English: "embed/",
  Hindi: "embed/hi/",
  Japanese: "embed/ja/",
  Korean: "embed/ko/",
} as const;

type Start = {
  /** Of every long task, what is over 50 ms, from the address on: the page around a frame waits for all of it. */
  readonly blocking: number;
  readonly longest: number;
  /** The same two in processor time, of tasks with script in them. */
  readonly processor: { readonly blocking: number; readonly longest: number };
  /** All that was asked for, until nothing more came. */
  readonly bytes: number;
};

const ACCEPTABLE = 50;

const blockingOf = (tasks: readonly number[]): number =>
  tasks.reduce((sum, ms) => sum + Math.max(0, ms - ACCEPTABLE), 0);

// ms after the last byte, in which a frame starts on a busy machine too.
const START = 6000;

const startOf = (dist: string, path: string, conditions: Conditions): Promise<Start> =>
  inNewBrowser(dist, conditions, async (visit) => {
    const { page, server } = visit;
    const tasks = await scriptTasks(visit, async () => {
      await page.goto(server.url + path, { waitUntil: "commit" });
      // To ask a page how it is doing is work on its main thread: the frame starts without being looked at.
      while (server.idle() < START) await wait(100);
    });
    await settle(visit);
    const state = await page.evaluate(() => document.documentElement.dataset.state);
    if (state !== "live") throw new Error(`The frame is "${state}" ${START} ms after its last byte.`);
    const long = await page.evaluate(() => window.benchNotes.long.map(([, ms]) => ms));
    return {
      blocking: blockingOf(long),
      longest: Math.max(0, ...long),
      processor: { blocking: blockingOf(tasks), longest: Math.max(0, ...tasks) },
      bytes: bytesUntil(server),
    };
  });

const bytesRow = async (dist: string): Promise<Row> => {
  const bytes: number[] = [];
  for (const path of Object.values(folders))
    bytes.push((await startOf(dist, path, { ...phone, link: null, slower: 1 })).bytes);
  return {
    what: `embed: everything a frame fetches (${Object.keys(folders).join(", ")})`,
    target: `≤ ${kilobytes(100_000)}`,
    measured: bytes.map(kilobytes).join(", "),
    met: bytes.every((each) => each <= 100_000),
  };
};

/** The frame and the bare page in turns, so that a slow minute is both's. */
const firstLineRow = async (dist: string, runs: number): Promise<Row> => {
  const bare = mkdtempSync(join(tmpdir(), "setu-bare-"));
  try {
    mkdirSync(bare, { recursive: true });
    writeFileSync(join(bare, "index.html"), bareEmbed(dist));
    await compressFolder(bare);
    const ours: number[] = [];
    const theirs: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      ours.push((await firstLine(dist, phone, folders.English))?.ms ?? Number.NaN);
      theirs.push((await firstLine(bare, phone))?.ms ?? Number.NaN);
    }
    const seen = (all: readonly number[]): number => median(all.filter((ms) => !Number.isNaN(ms)));
    const ratio = seen(ours) / seen(theirs);
    return {
      what: "embed: first line visible, against the bare inline-SVG page",
      target: "≤ 1.3 ×",
      measured: `${times(ratio)} (${milliseconds(seen(ours))} to ${milliseconds(seen(theirs))})`,
      met: ratio <= 1.3,
    };
  } finally {
    rmSync(bare, { recursive: true });
  }
};

const blockingRows = async (dist: string, runs: number): Promise<readonly Row[]> => {
  const starts: Start[] = [];
  for (let run = 0; run < runs; run += 1) starts.push(await startOf(dist, folders.English, phone));
  const of = (what: (start: Start) => number): number => median(starts.map(what));
  const blocking = of((start) => start.blocking);
  const busy = of(({ processor }) => processor.blocking);
  return [
    {
      what: "embed: total blocking time until it answers and rests",
      target: "≤ 50 ms",
      measured: `${milliseconds(blocking)}; longest task ${milliseconds(of(({ longest }) => longest))}`,
      met: blocking <= 50,
    },
    {
      what: "the same in processor time, of tasks with script in them: without waiting for other programs",
      target: "–",
      measured: `${milliseconds(busy)}; longest task ${milliseconds(of(({ processor }) => processor.longest))}`,
      met: null,
    },
  ];
};

const hostRow = (dist: string): Row => {
  const bytes = readFileSync(join(dist, "embed.js")).length;
  return {
    what: "embed.js, for hosts that want the height to follow",
    target: "≤ 2.0 KB",
    measured: kilobytes(bytes),
    met: bytes <= 2000,
  };
};

/** What an embedded frame costs the page it stands in, and its readers. */
export const embedRows = async (dist: string, runs: number): Promise<readonly Row[]> => {
  const article = await measureArticle();
  return [
    await bytesRow(dist),
    hostRow(dist),
    await firstLineRow(dist, runs),
    ...(await blockingRows(dist, runs)),
    {
      what: "embed: JavaScript heap of five in one article together",
      target: "≤ 60 MB",
      measured: `${article.heapMB.toFixed(1)} MB`,
      met: article.heapMB <= 60,
    },
    {
      what: "embed: wheel over the article and its five frames that arrived, processor slowed down 4 times",
      target: "all",
      measured: `${article.scrolled} of ${article.asked} px`,
      met: article.scrolled === article.asked,
    },
    {
      what: "embed: requests to any other origin",
      target: "0",
      measured: String(article.strangers.length),
      met: article.strangers.length === 0,
    },
  ];
};
