import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import type { Kept, Precache } from "../../src/offline/precache.ts";

const sha = (bytes: string | Buffer): string => createHash("sha256").update(bytes).digest("hex").slice(0, 10);

const filesIn = (dist: string, folder: string): readonly string[] =>
  readdirSync(`${dist}${folder}`).map((name) => `${folder}/${name}`);

// Parts of other doors, and copies for servers.
const isOthers = (path: string): boolean =>
  /\.(br|gz)$/.test(path) || /^assets\/(leaf|embed|open)-/.test(path);

/** What the page itself names, and the typeface: enough to open without a network. */
const essentialsOf = (html: string, assets: readonly string[]): readonly string[] => [
  ...assets.filter((path) => html.includes(path) || path.endsWith(".woff2")),
  "basemap/world.topo.json",
  "manifest.webmanifest",
  "icon.svg",
];

/** Every file of a built site that the app can ask for, each with a revision of its content. */
export const precacheOf = (dist: string): Precache => {
  const html = readFileSync(`${dist}index.html`, "utf8");
  const assets = filesIn(dist, "assets").filter((path) => !isOthers(path));
  const data = filesIn(dist, "data").filter((path) => /-[0-9a-f]{10}\.json$/.test(path));
  const essential = new Set([
    "",
    ...essentialsOf(html, assets),
    ...data.filter((path) => /\/outline-/.test(path)),
  ]);
  const icons = readdirSync(dist).filter((name) => /^icon-.*\.png$/.test(name));
  const paths = [...new Set([...essential, ...assets, ...data, ...icons])];
  const files = paths.map(
    (path): Kept => ({
      path,
      revision: sha(readFileSync(`${dist}${path === "" ? "index.html" : path}`)),
      essential: essential.has(path),
    }),
  );
  return { version: sha(files.map(({ path, revision }) => `${path} ${revision}`).join("\n")), files };
};
