import { readdirSync, statSync } from "node:fs";

/** A file of the built site, by its path from the site's root, and what it weighs on the wire. */
export type Weight = { readonly path: string; readonly bytes: number };

/** What files of a name may weigh, in brotli bytes; the first budget whose name fits a file is its budget. */
export type Budget = {
  readonly name: RegExp;
  readonly bytes: number;
  /** A site without this file is not the site the budgets were made for. */
  readonly needed?: boolean;
};

const KB = 1000;

/**
 * Each with a tenth of room over what the file weighs today, or the issue's own number where there is one. What grows
 * past its budget is either made smaller, or given more here, in a commit that says what for.
 */
export const budgets: readonly Budget[] = [
  // Both first frames, labels, legend, timeline: all of it before the first line shows.
  { name: /^index\.html$/, bytes: 40 * KB, needed: true },
  // Pages of one record or tour: words and a picture.
  { name: /^[rt]\/[^/]*\/index\.html$/, bytes: 40 * KB },
  // A frame is one response; Hindi, with its three bytes a letter, is the heaviest.
  { name: /^embed\/(\w\w\/)?index\.html$/, bytes: 100 * KB, needed: true },
  { name: /^embed\.js$/, bytes: 1 * KB, needed: true },
  { name: /^open\/index\.html$/, bytes: 2 * KB, needed: true },
  // With d3-scale, for its axis.
  { name: /^assets\/open-[^/]*\.js$/, bytes: 20 * KB },
  // The hands of the SVG map are 1.3 KB of it: a phone without WebGL pinches like any other.
  { name: /^assets\/app-[^/]*\.js$/, bytes: 39 * KB, needed: true },
  // Preact, and what the page shares with /open/; named after one of its files.
  { name: /^assets\/ErrorBoundary-[^/]*\.js$/, bytes: 18 * KB },
  { name: /^assets\/(app|ErrorBoundary|static)-[^/]*\.css$/, bytes: 5 * KB },
  { name: /^data\/outline-[^/]*\.json$/, bytes: 18 * KB, needed: true },
  { name: /^data\/atlas-[^/]*\.json$/, bytes: 50 * KB, needed: true },
  { name: /^data\/tours-[^/]*\.json$/, bytes: 5 * KB },
  { name: /^data\/names-[^/]*\.json$/, bytes: 8 * KB },
  { name: /^data\/partnerships\.json$/, bytes: 40 * KB },
  { name: /^basemap\/world\.topo\.json$/, bytes: 92 * KB, needed: true },
  { name: /^basemap\/world-coarse\.topo\.json$/, bytes: 26 * KB },
  // MapLibre and deck.gl, which come when the page is quiet.
  { name: /^assets\/style-[^/]*\.js$/, bytes: 380 * KB, needed: true },
  { name: /^assets\/create-[^/]*\.js$/, bytes: 30 * KB, needed: true },
  { name: /^assets\/(create|style)-[^/]*\.css$/, bytes: 9 * KB },
  { name: /^assets\/maplibre-gl-worker-[^/]*\.mjs$/, bytes: 125 * KB, needed: true },
  { name: /^assets\/gpu-data-evaluator-[^/]*\.js$/, bytes: 28 * KB },
  // Every language, English too.
  { name: /^assets\/catalogue-[^/]*\.js$/, bytes: 20 * KB, needed: true },
  { name: /^assets\/[^/]*\.woff2$/, bytes: 52 * KB, needed: true },
  // PptxGenJS and Mediabunny, which come when somebody asks for slides or a film.
  { name: /^assets\/pptxgen\.es-[^/]*\.js$/, bytes: 120 * KB, needed: true },
  { name: /^assets\/encodeFilm-[^/]*\.js$/, bytes: 52 * KB, needed: true },
  // Parts that come when they are first needed.
  { name: /^assets\/[^/]*\.js$/, bytes: 12 * KB },
  { name: /^assets\/[^/]*\.css$/, bytes: 3 * KB },
];

/** Every budget that is overspent, or has no file to spend it, as a sentence. */
export const overspent = (files: readonly Weight[], allowed = budgets): readonly string[] => [
  ...files.flatMap(({ path, bytes }) => {
    const budget = allowed.find(({ name }) => name.test(path));
    return budget && bytes > budget.bytes
      ? [`${path} weighs ${bytes} bytes in brotli; its budget is ${budget.bytes}.`]
      : [];
  }),
  ...allowed
    .filter(({ name, needed }) => needed && !files.some(({ path }) => name.test(path)))
    .map(({ name }) => `No file is called ${name.source}; its budget guards nothing.`),
];

/** The files of a folder with their weight: that of the .br beside a file where there is one. */
export const weigh = (folder: string): readonly Weight[] => {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(`${folder}/${name}`).isFile(),
  );
  const compressed = new Set(names.filter((name) => name.endsWith(".br")));
  return names
    .filter((name) => !/\.(br|gz)$/.test(name))
    .map((name) => {
      const sent = compressed.has(`${name}.br`) ? `${name}.br` : name;
      return { path: name.replaceAll("\\", "/"), bytes: statSync(`${folder}/${sent}`).size };
    });
};

/** Throws with every overspent budget of a compressed site. */
export const checkBudget = (folder: string): void => {
  const problems = overspent(weigh(folder));
  if (problems.length > 0) throw new Error(`The built site is over its budget.\n${problems.join("\n")}`);
};
