import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { DATA_ID, type EmbedData } from "../../src/embed/data.ts";
import { sceneOf } from "../../src/model/drawing/scene.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";
import { type Language, languages } from "../../src/model/records/language.ts";
import { type Names, spokenIn } from "../../src/model/records/names.ts";
import { slimOf } from "../../src/model/records/slim.ts";
import { select } from "../../src/model/time/select.ts";
import { homeView } from "../../src/model/view/view.ts";
import type { WorldTopology } from "../../src/svg/basemap.ts";
import { type Catalogue, en } from "../../src/text/catalogue.ts";
import { catalogues } from "../../src/text/languages.ts";
import { bundle } from "./bundle.ts";
import { classicParts } from "./classic-parts.ts";
import type { Load } from "./components.ts";
import { type Edition, prerenderedWorldview } from "./edition.ts";
import { type PrerenderedSize, prerenderedMaps, prerenderedSizes } from "./embed-frame.ts";
import { landOf, otherLand, UNIT, unitPaths } from "./embed-land.ts";
import type { Page } from "./headers.ts";
import { fill, jsonBlock } from "./html.ts";
import { styleAttributesAsRules } from "./parsed.ts";

const only = process.env.SETU_WORLDVIEW === "in";

// Characters of script that a phone compiles in some 20 ms.
const AT_ONCE = 32_000;

/** Px for which a prerendered frame's chart is drawn: its width without margins, the play button and, from 480 px on, the dates. */
const chartWidths: Readonly<Record<PrerenderedSize, number>> = {
  s: prerenderedSizes.s.width - 100,
  m: prerenderedSizes.m.width - 190,
};

const dataOf = (atlas: Atlas, topology: WorldTopology) => {
  const prerendered = prerenderedWorldview();
  const land = landOf(topology, prerendered);
  const data: EmbedData = {
    atlas: slimOf(atlas),
    land: { prerendered, unit: UNIT, other: only ? null : otherLand(topology, land, "in") },
    units: unitPaths(atlas, topology),
  };
  return { data, land };
};

const inCode = (code: string): string => code.replace(/<\/(script)/gi, "<\\/$1").trim();

type Parts = {
  readonly language: Language;
  readonly words: Catalogue;
  /** The printed frame, and its maps. */
  readonly frame: string;
  readonly maps: string;
  readonly css: string;
  readonly early: string;
  readonly code: string;
  readonly data: EmbedData;
};

const pageOf = ({ language, words, frame, maps, css, early, code, data }: Parts): string => {
  const prerendered = styleAttributesAsRules(frame);
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${words.embed.pageName}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<script>${inCode(early)}</script>
<style>${css}</style>
<style>${prerendered.css}</style>
</head>
<body>
<div id="setu" class="frame">${fill(prerendered.html, "map", maps)}</div>
${jsonBlock({ type: "application/json", id: DATA_ID }, JSON.stringify(data))}
${classicParts(code, AT_ONCE)
  .map((part) => `<script>${inCode(part)}</script>`)
  .join("\n")}
</body>
</html>
`;
};

const readJson = <T>(file: string): T =>
  // Written and checked by scripts/data and scripts/basemap.
  JSON.parse(readFileSync(file, "utf8")) as T;

/**
 * Writes the frame for other pages, `embed/index.html`, and `embed/<language>/index.html` for each other language.
 * Each is complete in one response, because at the opaque origin of a sandbox nothing else of ours may be within its
 * reach. And `embed.js`, for hosts that want its height to follow.
 */
export const writeEmbed = async (
  dist: string,
  { atlas, topology }: Edition,
  load: Load,
): Promise<readonly Page[]> => {
  const { names: namesFile } = readJson<{ readonly names: string }>(`${dist}data/manifest.json`);
  const names = readJson<Names>(`${dist}data/${namesFile}`);
  const early = await bundle("src/embed-early.ts", "iife");
  const host = await bundle("src/embed-host.ts", "iife");
  writeFileSync(`${dist}embed.js`, host.code);
  const { printFrame } = await load("frame");
  const pages: Page[] = [];
  for (const language of languages) {
    const words = language === "en" ? en : await catalogues[language]();
    const spoken = language === "en" ? atlas : spokenIn(atlas, names, language);
    const { data, land } = dataOf(spoken, topology);
    const { areas } = sceneOf(spoken, homeView, select(spoken, homeView));
    const active = areas.map((unit) => data.units[unit] ?? "").join("");
    const maps = prerenderedMaps(spoken, { ...land, unit: UNIT, active }, words);
    const frame = printFrame(spoken, words, chartWidths);
    const { code, css } = await bundle("src/embed.tsx", "es", language);
    const html = pageOf({ language, words, frame, maps, css, early: early.code, code, data });
    const path = language === "en" ? "embed/" : `embed/${language}/`;
    mkdirSync(`${dist}${path}`, { recursive: true });
    writeFileSync(`${dist}${path}index.html`, html);
    pages.push({ path: `/${path}`, html });
  }
  return pages;
};
