import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { compressFolder } from "../scripts/pages/compress.ts";
import { latOfMercator } from "../src/model/drawing/mercator.ts";
import { light } from "../src/model/drawing/palette.ts";
import { pointOnStrand } from "../src/model/drawing/strand.ts";
import type { Atlas } from "../src/model/records/atlas.ts";
import { yearOf } from "../src/model/records/day.ts";
import { bareAtlas } from "./bare.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const folder = join(root, "bench/peers");

export const library = ["maplibre-deck", "echarts"] as const;
export type Peer = "bare-svg" | "kepler" | (typeof library)[number];

const rounded = (degrees: number): number => Math.round(degrees * 1000) / 1000;

/** The dated partnerships as links from end to end, one a strand, in Setu's colours. */
const linksOf = ({ partnerships }: Atlas) =>
  partnerships.flatMap(({ date, group, weave }) => {
    if (date === null) return [];
    const hex = light.link[group];
    const colour = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return weave.strands.map((strand) => {
      const [from, to] = [0, 1].map((t) => {
        const [x, y] = pointOnStrand(strand, t);
        return [rounded(x), rounded(latOfMercator(y))];
      });
      return { from, to, year: yearOf(date.earliest), colour };
    });
  });

export const readAtlas = (dist: string): Atlas => {
  // Both are written and checked by scripts/data.
  const manifest = JSON.parse(readFileSync(join(dist, "data/manifest.json"), "utf8")) as { atlas: string };
  return JSON.parse(readFileSync(join(dist, "data", manifest.atlas), "utf8")) as Atlas;
};

/** Builds every peer into `out`/<peer>, with the data of this build and files compressed as the site's are. */
export const buildPeers = async (dist: string, out: string): Promise<void> => {
  if (!existsSync(join(folder, "node_modules"))) {
    console.log("Installing the peers, once.");
    execFileSync("npm", ["ci", "--prefix", folder], { stdio: "inherit" });
  }
  const links = JSON.stringify(linksOf(readAtlas(dist)));
  for (const peer of library) {
    await build({
      root: join(folder, peer),
      configFile: false,
      base: "./",
      logLevel: "error",
      build: {
        outDir: join(out, peer),
        emptyOutDir: true,
        target: "es2022",
        modulePreload: { polyfill: false },
        chunkSizeWarningLimit: 3000,
      },
    });
    writeFileSync(join(out, peer, "links.json"), links);
    cpSync(join(dist, "basemap/world-coarse.topo.json"), join(out, peer, "world.json"));
  }
  mkdirSync(join(out, "bare-svg"), { recursive: true });
  writeFileSync(join(out, "bare-svg/index.html"), bareAtlas(dist));
  for (const peer of [...library, "bare-svg"]) await compressFolder(join(out, peer));
};
