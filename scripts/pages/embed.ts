import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createElement, type ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { createServer, type ViteDevServer } from "vite";
import { DATA_ID, type EmbedData } from "../../src/embed/data.ts";
import { sceneOf } from "../../src/model/drawing/scene.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";
import { type Language, languages } from "../../src/model/records/language.ts";
import { type Names, spokenIn } from "../../src/model/records/names.ts";
import { slimOf } from "../../src/model/records/slim.ts";
import { select } from "../../src/model/time/select.ts";
import { plainOptions } from "../../src/model/view/frameOptions.ts";
import { homeView } from "../../src/model/view/view.ts";
import type { WorldTopology } from "../../src/svg/basemap.ts";
import { type Catalogue, en } from "../../src/text/catalogue.ts";
import { catalogues } from "../../src/text/languages.ts";
import { styleAttributesAsRules } from "./app-shell.ts";
import { bundle } from "./bundle.ts";
import { classicParts } from "./classic-parts.ts";
import { type Edition, prerenderedWorldview } from "./edition.ts";
import { type PrerenderedSize, prerenderedMaps, prerenderedSizes } from "./embed-frame.ts";
import { landOf, otherLand, UNIT, unitPaths } from "./embed-land.ts";
import type { Page } from "./headers.ts";
import { stretching } from "./prerendered-chart.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));

const only = process.env.SETU_WORLDVIEW === "in";

// Characters of script that a phone compiles in some 20 ms.
const AT_ONCE = 32_000;

/** What stands beside the chart of a prerendered frame, in px: margins, the play button, and the dates from 480 px on. */
const besideChart: Readonly<Record<PrerenderedSize, number>> = { s: 100, m: 190 };

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

/** The frame's own parts as markup, at the home view, with its map and chart at two widths. */
const printFrame = async (
  atlas: Atlas,
  maps: string,
  words: Catalogue,
  vite: ViteDevServer,
): Promise<string> => {
  const { speak } = await vite.ssrLoadModule("/src/text/catalogue.ts");
  speak(words);
  const { Frame } = await vite.ssrLoadModule("/src/embed/Frame.tsx");
  const { Chart } = await vite.ssrLoadModule("/src/ui/timeline/Chart.tsx");
  const { PrerenderedWidth } = await vite.ssrLoadModule("/src/ui/timeline/useWidth.ts");
  const { makeStore } = await vite.ssrLoadModule("/src/state/store.ts");
  const { StoreContext } = await vite.ssrLoadModule("/src/ui/useStore.ts");
  const { makeOptions, SettingContext } = await vite.ssrLoadModule("/src/embed/setting.ts");
  const store = makeStore(atlas, homeView);
  const setting = {
    options: makeOptions(plainOptions),
    landFor: () => null,
    onDrawn: () => {},
    onFailed: () => {},
  };
  const print = (inner: ReactNode): string =>
    renderToStaticMarkup(
      createElement(
        StoreContext.Provider,
        { value: store },
        createElement(SettingContext.Provider, { value: setting }, inner),
      ),
    );
  const charts = (Object.keys(prerenderedSizes) as PrerenderedSize[]).map((name) => {
    const width = prerenderedSizes[name].width - besideChart[name];
    const chart = createElement(Chart, { compact: true, onType: () => {} });
    const prerendered = print(createElement(PrerenderedWidth.Provider, { value: width }, chart));
    // Nothing answers before the script is here, so nothing takes focus.
    return stretching(prerendered.replace(/<input\b[^>]*>/g, ""), width).replace(
      'class="chart"',
      `class="chart print-${name}"`,
    );
  });
  const frame = print(createElement(Frame));
  const withMaps = putInto(frame, '<div class="map-stage">', maps);
  const bare = withMaps.match(/<div class="chart">.*?<\/svg><\/div>/s)?.[0];
  if (bare === undefined) throw new Error("The prerendered frame has no chart to replace.");
  return withMaps.replace(bare, () => charts.join(""));
};

const putInto = (html: string, place: string, inner: string): string => {
  const parts = html.split(place);
  if (parts.length !== 2)
    throw new Error(`Expected ${place} once in the frame, found it ${parts.length - 1} times.`);
  return parts.join(place + inner);
};

/** Text inside a script element: no `<` that could end it. */
const inScript = (json: string): string => json.replaceAll("<", "\\u003c");

const inCode = (code: string): string => code.replace(/<\/(script)/gi, "<\\/$1").trim();

type Parts = {
  readonly language: Language;
  readonly words: Catalogue;
  readonly frame: string;
  readonly css: string;
  readonly early: string;
  readonly code: string;
  readonly data: EmbedData;
};

const pageOf = ({ language, words, frame, css, early, code, data }: Parts): string => {
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
<div id="setu" class="frame">${prerendered.html}</div>
<script type="application/json" id="${DATA_ID}">${inScript(JSON.stringify(data))}</script>
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
export const writeEmbed = async (dist: string, { atlas, topology }: Edition): Promise<readonly Page[]> => {
  const { names: namesFile } = readJson<{ readonly names: string }>(`${dist}data/manifest.json`);
  const names = readJson<Names>(`${dist}data/${namesFile}`);
  const early = await bundle("src/embed-early.ts", "iife");
  const host = await bundle("src/embed-host.ts", "iife");
  writeFileSync(`${dist}embed.js`, host.code);
  const vite = await createServer({
    root,
    configFile: false,
    define: { __WORLDVIEW__: JSON.stringify(process.env.SETU_WORLDVIEW ?? "") },
    server: { middlewareMode: true, ws: false },
    appType: "custom",
    logLevel: "error",
    // Nothing is sent to a browser, so nothing has to be bundled for one.
    optimizeDeps: { noDiscovery: true, include: [] },
  });
  const pages: Page[] = [];
  try {
    for (const language of languages) {
      const words = language === "en" ? en : await catalogues[language]();
      const spoken = language === "en" ? atlas : spokenIn(atlas, names, language);
      const { data, land } = dataOf(spoken, topology);
      const { areas } = sceneOf(spoken, homeView, select(spoken, homeView));
      const active = areas.map((unit) => data.units[unit] ?? "").join("");
      const maps = prerenderedMaps(spoken, { ...land, unit: UNIT, active }, words);
      const frame = await printFrame(spoken, maps, words, vite);
      const { code, css } = await bundle("src/embed.tsx", "es", language);
      const html = pageOf({ language, words, frame, css, early: early.code, code, data });
      const path = language === "en" ? "embed/" : `embed/${language}/`;
      mkdirSync(`${dist}${path}`, { recursive: true });
      writeFileSync(`${dist}${path}index.html`, html);
      pages.push({ path: `/${path}`, html });
    }
  } finally {
    await vite.close();
  }
  return pages;
};
