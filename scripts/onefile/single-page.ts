import { readdirSync, readFileSync } from "node:fs";
import { CARRIED } from "../../src/offline/carried.ts";
import { put } from "../pages/html.ts";

/** The files the app reads while it runs, by the names it reads them under. */
const filesOf = (dist: string): readonly string[] => [
  "basemap/world.topo.json",
  ...readdirSync(`${dist}data`)
    .filter((name) => /-[0-9a-f]{10}\.json$/.test(name))
    .map((name) => `data/${name}`),
];

/** A data block; `<` is the one character of JSON that could end it. */
const block = (dist: string, path: string): string =>
  `<script type="application/json" ${CARRIED}="${path}">${readFileSync(`${dist}${path}`, "utf8").replace(/</g, "\\u003c")}</script>`;

const link = (rel: string): RegExp => new RegExp(`<link rel="${rel}"[^>]*>\\s*`);

/**
 * The built page with everything it reads in it. What would ask for another file goes: the manifest, what is fetched
 * ahead, and the icon's address in favour of the icon.
 */
export const singlePage = (html: string, dist: string): string => {
  const icon = `data:image/svg+xml;base64,${readFileSync(`${dist}icon.svg`).toString("base64")}`;
  const whole = html
    .replace(link("manifest"), "")
    .replace(link("preload"), "")
    .replace(link("icon"), `<link rel="icon" href="${icon}" type="image/svg+xml">`);
  return put(
    whole,
    "</body>",
    `${filesOf(dist)
      .map((path) => block(dist, path))
      .join("\n")}\n</body>`,
  );
};
