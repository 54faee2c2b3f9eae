import { relative } from "node:path";
import type { Basemap } from "../data/basemap.ts";
import type { ParseYaml } from "../data/data-folder.ts";
import { editionFrom } from "../data/edition.ts";
import { outputFiles, unstamped } from "../data/output.ts";
import { formatProblem } from "../data/problem.ts";
import { type ParsedYaml, parseYamlFile } from "../data/yaml-file.ts";

/** What `npm run dev` shows of a data folder: its files in memory, the last good ones while there are problems. */
export type LiveEdition = {
  /** Reads the folder again, and says whether a file has changed. */
  readonly read: () => boolean;
  /** By names without a stamp, such as "atlas.json"; null for any other. */
  readonly file: (name: string) => string | null;
  /** As `data/places.yaml:7:12: what is wrong`. */
  readonly problems: () => readonly string[];
};

export const makeLiveEdition = (from: string, basemap: Basemap): LiveEdition => {
  const parse = parsedOnce();
  const folder = relative(process.cwd(), from).replaceAll("\\", "/") || ".";
  let files: ReadonlyMap<string, string> = new Map();
  let problems: readonly string[] = [];
  return {
    read: () => {
      const edition = editionFrom(from, basemap, parse);
      problems =
        edition.kind === "bad" ? edition.problems.map((problem) => formatProblem(problem, folder)) : [];
      if (edition.kind === "bad") return false;
      const before = files;
      files = new Map(
        outputFiles(edition.atlas, edition.names, edition.tours).map(({ name, text }) => [
          unstamped(name),
          text,
        ]),
      );
      return [...files].some(([name, text]) => before.get(name) !== text);
    },
    file: (name) => files.get(name) ?? null,
    problems: () => problems,
  };
};

/** Parsing is most of the work, and an editor saves one file at a time. */
const parsedOnce = (): ParseYaml => {
  const known = new Map<string, { readonly text: string; readonly parsed: ParsedYaml }>();
  return (name, text) => {
    const before = known.get(name);
    if (before?.text === text) return before.parsed;
    const parsed = parseYamlFile(name, text);
    known.set(name, { text, parsed });
    return parsed;
  };
};
