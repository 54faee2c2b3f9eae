import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";

const home = fileURLToPath(new URL(".", import.meta.url));

/** The part of mapshaper's interface used here: named inputs in, named outputs back. */
export interface Mapshaper {
  applyCommands(
    commands: string,
    input: Readonly<Record<string, object>>,
  ): Promise<Record<string, Uint8Array | string>>;
}

/**
 * The source packages weigh 450 MB and only this folder needs them, so they have their own lockfile
 * and are installed the first time somebody rebuilds the map.
 */
export function installPackages(): void {
  if (existsSync(`${home}node_modules/mapshaper`)) return;
  execFileSync("npm", ["ci"], { cwd: home, stdio: "inherit" });
}

/** Parsed JSON from a path below this folder. Throws if the file is missing. */
export function readJson<Shape>(path: string): Shape {
  // The sources are pinned by hash in the lockfile; their shape is checked by the build's own tests.
  return JSON.parse(readFileSync(`${home}${path}`, "utf8")) as Shape;
}

/**
 * Runs mapshaper on in-memory JSON and parses its one output, in mapshaper's output options.
 * Loaded late: a type check or a test of the committed map must not need the package.
 */
export async function runMapshaper<Shape>(
  commands: readonly string[],
  input: Readonly<Record<string, object>>,
  format = "format=geojson",
): Promise<Shape> {
  const mapshaper = createRequire(import.meta.url)("mapshaper") as Mapshaper;
  const output = await mapshaper.applyCommands([...commands, `-o out.json ${format}`].join(" "), input);
  const text = output["out.json"];
  if (text === undefined) throw new Error(`mapshaper wrote nothing: ${commands.join(" ")}`);
  return JSON.parse(text.toString()) as Shape;
}
