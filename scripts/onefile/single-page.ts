import { readdirSync, readFileSync } from "node:fs";
import { CARRIED } from "../../src/offline/carried.ts";
import { fill, jsonBlock } from "../pages/html.ts";
import { editPage, isLink, remove, setAttribute } from "../pages/parsed.ts";

/** The files the app reads while it runs, by the names it reads them under. */
const filesOf = (dist: string): readonly string[] => [
  "basemap/world.topo.json",
  ...readdirSync(`${dist}data`)
    .filter((name) => /-[0-9a-f]{10}\.json$/.test(name))
    .map((name) => `data/${name}`),
];

const block = (dist: string, path: string): string =>
  jsonBlock({ type: "application/json", [CARRIED]: path }, readFileSync(`${dist}${path}`, "utf8"));

/**
 * The built page with everything it reads in it. What would ask for another file goes: the manifest, what is fetched
 * ahead, and the icon's address in favour of the icon.
 */
export const singlePage = (html: string, dist: string): string => {
  const icon = `data:image/svg+xml;base64,${readFileSync(`${dist}icon.svg`).toString("base64")}`;
  const whole = editPage(html, (element) => {
    if (isLink(element, "manifest", "preload")) remove(element);
    if (isLink(element, "icon")) setAttribute(element, "href", icon);
  });
  return fill(
    whole,
    "body",
    filesOf(dist)
      .map((path) => `${block(dist, path)}\n`)
      .join(""),
  );
};
