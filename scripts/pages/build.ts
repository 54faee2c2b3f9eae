import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Atlas } from "../../src/model/atlas.ts";
import { appShell, styleAttributesAsRules } from "./app-shell.ts";
import { compressFolder } from "./compress.ts";
import { firstFrame } from "./first-frame.ts";
import { headersFile, type Page } from "./headers.ts";

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

const PLACE = "<!--first-frame-->";
const STAGE = '<div class="map-stage"></div>';

/** Puts `inner` where `place` stands, and says so when it does not stand there exactly once. */
const put = (html: string, place: string, inner: string): string => {
  const parts = html.split(place);
  if (parts.length !== 2)
    throw new Error(`Expected ${place} once in the page, found it ${parts.length - 1} times.`);
  return parts.join(inner);
};

const readAtlas = (): Atlas => {
  const manifest = JSON.parse(readFileSync(`${dist}data/manifest.json`, "utf8")) as {
    readonly atlas: string;
  };
  // Written by scripts/data, which checks what it writes.
  return JSON.parse(readFileSync(`${dist}data/${manifest.atlas}`, "utf8")) as Atlas;
};

const atlas = readAtlas();
const frame = firstFrame(atlas, `${dist}basemap/world-coarse.topo.json`);
const printed = styleAttributesAsRules(await appShell(atlas));
const shell = put(printed.html, STAGE, STAGE.replace("></", `>${frame}</`));
const page = put(readFileSync(`${dist}index.html`, "utf8"), PLACE, shell);
const html = put(page, "</head>", `<style>${printed.css}</style></head>`);
writeFileSync(`${dist}index.html`, html);
const pages: readonly Page[] = [
  { path: "/", html },
  { path: "/open/", html: readFileSync(`${dist}open/index.html`, "utf8") },
];
writeFileSync(`${dist}_headers`, headersFile(pages));
compressFolder(dist);
console.log(`dist/index.html: ${(html.length / 1024).toFixed(0)} KiB with both first frames.`);
