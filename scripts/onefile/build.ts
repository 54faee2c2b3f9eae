import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";
import { viteSingleFile } from "vite-plugin-singlefile";
import { withComponents } from "../pages/components.ts";
import { readEdition } from "../pages/edition.ts";
import { prerenderedPage } from "../pages/prerendered-page.ts";
import { singlePage } from "./single-page.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const target = `${root}dist-onefile/`;

// What the build makes beside the one page is of no use to it.
const scratch = mkdtempSync(join(tmpdir(), "setu-onefile-"));
try {
  await build({
    root,
    mode: "onefile",
    logLevel: "error",
    plugins: [viteSingleFile()],
    build: { outDir: scratch, emptyOutDir: true, license: false },
  });
  const dist = `${scratch}/`;
  const page = singlePage(readFileSync(`${dist}index.html`, "utf8"), dist);
  const html = await withComponents((load) => prerenderedPage(page, dist, readEdition(dist), load, ""));
  mkdirSync(target, { recursive: true });
  writeFileSync(`${target}setu.html`, html);
  console.log(
    `dist-onefile/setu.html: ${(Buffer.byteLength(html) / 1024 / 1024).toFixed(1)} MiB, the whole atlas.`,
  );
} finally {
  rmSync(scratch, { recursive: true });
}
