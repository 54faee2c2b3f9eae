import { readFileSync } from "node:fs";
import { join } from "node:path";
import { light } from "../src/model/drawing/palette.ts";

/** The colours that a printed map needs, by the names it gives them. */
const colours = (): string => {
  const names: Readonly<Record<string, string>> = {
    sea: light.sea,
    land: light.land,
    party: light.party,
    active: light.active,
    disputed: light.disputed,
    "country-line": light.countryLine,
    "state-line": light.stateLine,
    "disputed-line": light.disputedLine,
    label: light.label,
    "label-minor": light.labelMinor,
    halo: light.halo,
    ui: light.surface,
    ink: light.ink,
    ...Object.fromEntries(Object.entries(light.link).map(([group, hex]) => [`link-${group}`, hex])),
  };
  return `:root{${Object.entries(names)
    .map(([name, hex]) => `--${name}:${hex}`)
    .join(";")}}`;
};

const pageOf = (css: string, frame: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Bare SVG</title><link rel="icon" href="data:,"><style>${colours()}${css}</style></head><body>${frame}</body></html>`;

/** The printed maps of a page, from the first one's start to the last one's end. */
const printedFrame = (page: string, last: string): string => {
  const start = page.indexOf('<div class="first-frame">');
  const end = page.indexOf("</svg></div>", page.indexOf(last, start));
  if (start < 0 || page.indexOf(last, start) < 0 || end < 0)
    throw new Error("The built page holds no first frame.");
  return `${page.slice(start, end)}</svg></div>`;
};

/** What our first frame is measured against: the same frame, the colours it needs, and nothing else. */
export const bareAtlas = (dist: string): string =>
  pageOf(
    "html,body,.first-frame{margin:0;height:100%}.first-frame-portrait{display:none}@media (max-width:600px){.first-frame-portrait{display:block}.first-frame-landscape{display:none}}",
    printedFrame(readFileSync(join(dist, "index.html"), "utf8"), "first-frame-portrait"),
  );

/** The same of a frame for other pages, 680 px wide. */
export const bareEmbed = (dist: string): string =>
  pageOf(
    "html,body{margin:0}.first-frame{height:300px}.print-s{display:none}",
    printedFrame(readFileSync(join(dist, "embed/index.html"), "utf8"), 'class="print-m"'),
  );
