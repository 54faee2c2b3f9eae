import { type ChildProcess, fork } from "node:child_process";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";

const drawer = fileURLToPath(new URL("./draw.ts", import.meta.url));

// Reading the edition and the typeface costs each process most of a second.
const MOST = 4;

/** Processes, not threads: the rasteriser is native code, and what it cannot draw ends whatever it runs in. */
const startDrawer = (dist: string): ChildProcess =>
  fork(drawer, [dist], { execArgv: ["--import", import.meta.resolve("tsx")] });

/**
 * Draws the cards of some pages beside them, on every core; their folders have to be there. Resolves to the sizes of
 * the files in bytes.
 */
export const drawCards = async (dist: string, paths: readonly string[]): Promise<readonly number[]> => {
  const waiting = [...paths];
  const sizes: number[] = [];
  const work = (): Promise<void> =>
    new Promise((done, fail) => {
      const child = startDrawer(dist);
      let drawing: string | undefined;
      const next = (): void => {
        drawing = waiting.shift();
        if (drawing === undefined) child.disconnect();
        else child.send(drawing);
      };
      child.on("message", (bytes) => {
        sizes.push(Number(bytes));
        next();
      });
      child.once("error", fail);
      child.once("exit", (code, signal) => {
        if (drawing === undefined && code === 0) done();
        else fail(new Error(`The card of "${drawing}" could not be drawn (${signal ?? code}).`));
      });
      next();
    });
  const drawers = Math.max(1, Math.min(availableParallelism(), MOST, paths.length));
  await Promise.all(Array.from({ length: drawers }, work));
  return sizes;
};
