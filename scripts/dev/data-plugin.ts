import { readFileSync } from "node:fs";
import { join, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import { readBasemap } from "../data/basemap.ts";
import { makeLiveEdition } from "./live-edition.ts";

const inProject = (path: string) => join(import.meta.dirname, "../..", path);

/** Long enough for an editor that saves in several steps, and for a checkout of many files. */
const SETTLED_MS = 60;

/**
 * Where the page finds its data. A build takes what `npm run data` wrote last. `npm run dev` needs none of that: it
 * checks `from` at every save and serves it from memory, so that a record is on the map within a second, problems stand
 * beside the last good map and in the terminal, and `npm run data` in another terminal takes nothing away.
 */
export const dataPlugin = (from: string = inProject("data")): Plugin => ({
  name: "setu-data",
  config: (_, { command }) => ({ define: addresses(command === "serve" ? unstampedNames : readManifest()) }),
  configureServer: (server) => {
    // The server that only loads components for printing shows no data.
    if (server.config.appType === "spa") serve(server, from);
  },
  transformIndexHtml: (_, { server }) =>
    server ? [{ tag: "script", attrs: { type: "module", src: "/scripts/dev/problem-panel.ts" } }] : [],
});

type Manifest = Readonly<Record<"atlas" | "outline" | "names" | "tours", string>>;

const unstampedNames: Manifest = {
  atlas: "atlas.json",
  outline: "outline.json",
  names: "names.json",
  tours: "tours.json",
};

const addresses = ({ atlas, outline, names, tours }: Manifest) => ({
  __ATLAS_URL__: JSON.stringify(`data/${atlas}`),
  __OUTLINE_URL__: JSON.stringify(`data/${outline}`),
  __NAMES_URL__: JSON.stringify(`data/${names}`),
  __TOURS_URL__: JSON.stringify(`data/${tours}`),
});

const readManifest = (): Manifest => {
  try {
    // Written by scripts/data, which checks what it writes.
    return JSON.parse(readFileSync(inProject("public/data/manifest.json"), "utf8")) as Manifest;
  } catch (cause) {
    throw new Error("public/data/manifest.json is missing or broken. Run: npm run data", { cause });
  }
};

const serve = (server: ViteDevServer, from: string): void => {
  const { logger } = server.config;
  const edition = makeLiveEdition(from, readBasemap(inProject("public/basemap/world-coarse.topo.json")));

  const read = (): void => {
    const hadProblems = edition.problems().length > 0;
    const hasChanged = edition.read();
    const problems = edition.problems();
    for (const problem of problems) logger.error(problem, { timestamp: true });
    if (hadProblems && problems.length === 0) logger.info("data: no problems", { timestamp: true });
    server.ws.send("setu:problems", problems);
    if (hasChanged) server.ws.send({ type: "full-reload" });
  };
  read();

  let settled: NodeJS.Timeout | undefined;
  server.watcher.add(from);
  server.watcher.on("all", (_, path) => {
    if (!path.startsWith(from + sep)) return;
    clearTimeout(settled);
    settled = setTimeout(read, SETTLED_MS);
  });

  server.middlewares.use((request, response, next) => {
    const [, name] = /^\/data\/([^/?]+\.json)(\?|$)/.exec(request.url ?? "") ?? [];
    if (name === undefined) return next();
    const text = name === "problems.json" ? JSON.stringify(edition.problems()) : edition.file(name);
    // Vite would answer with the page instead, and the app would call its data broken.
    response.statusCode = text === null ? 404 : 200;
    response.setHeader("Content-Type", "application/json");
    response.setHeader("Cache-Control", "no-store");
    response.end(text ?? "null");
  });
};
