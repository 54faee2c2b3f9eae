import { fileURLToPath } from "node:url";
import { build } from "vite";
import type { Precache } from "../../src/offline/precache.ts";

const worker = fileURLToPath(new URL("../../src/offline/worker.ts", import.meta.url));

/**
 * Builds the service worker of a site as `sw.js`, at its root because a worker serves only what lies below it. Without
 * a list it is the one that takes itself away.
 */
export const writeWorker = async (dist: string, precache: Precache | null): Promise<void> => {
  await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    define: { __PRECACHE__: JSON.stringify(precache) },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: "es2022",
      modulePreload: false,
      rolldownOptions: { input: worker, output: { format: "iife", entryFileNames: "sw.js" } },
    },
  });
};
