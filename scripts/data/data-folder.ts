import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "./problem.ts";
import { type ParsedYaml, parseYamlFile, type YamlFile } from "./yaml-file.ts";

/** The data folder as it was read. A file that is missing or broken is null, and a problem says so. */
export type DataFolder = {
  readonly edition: YamlFile | null;
  readonly countries: YamlFile | null;
  readonly junctions: YamlFile | null;
  readonly places: YamlFile | null;
  readonly parties: YamlFile | null;
  readonly sectors: YamlFile | null;
  readonly sources: YamlFile | null;
  readonly names: YamlFile | null;
  /** In order of file name; broken ones left out. */
  readonly partnerships: readonly YamlFile[];
  /** The same of `tours/`, which need not be there. */
  readonly tours: readonly YamlFile[];
  readonly problems: readonly Problem[];
};

export type ParseYaml = (name: string, text: string) => ParsedYaml;

/** `parse` may remember what it has parsed. Never throws. */
export const readDataFolder = (folder: string, parse: ParseYaml = parseYamlFile): DataFolder => {
  const problems: Problem[] = [];
  const report = (file: string, message: string, line = 1, column = 1) =>
    void problems.push({ file, line, column, path: "", message });

  const read = (name: string): YamlFile | null => {
    const text = readText(join(folder, name));
    if (typeof text !== "string") {
      report(name, text.fault);
      return null;
    }
    const { file, faults } = parse(name, text);
    for (const { position, message } of faults) report(name, message, position.line, position.column);
    return file;
  };

  const readEach = (inside: string, noun: string): readonly YamlFile[] => {
    const names = namesIn(join(folder, inside));
    for (const name of names) {
      if (!name.endsWith(".yaml")) report(`${inside}/${name}`, `a ${noun}'s file name ends in .yaml`);
    }
    return names.filter((name) => name.endsWith(".yaml")).flatMap((name) => read(`${inside}/${name}`) ?? []);
  };

  return {
    edition: read("edition.yaml"),
    countries: read("countries.yaml"),
    junctions: read("junctions.yaml"),
    places: read("places.yaml"),
    parties: read("parties.yaml"),
    sectors: read("sectors.yaml"),
    sources: read("sources.yaml"),
    names: read("names.yaml"),
    partnerships: readEach("partnerships", "record"),
    tours: readEach("tours", "tour"),
    problems,
  };
};

/** None when there is no such folder. */
const namesIn = (folder: string): readonly string[] => {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith("."))
    .sort();
};

const readText = (path: string): string | { readonly fault: string } => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    return { fault: faults[codeOf(error)] ?? "cannot be read" };
  }
};

const faults: Readonly<Record<string, string>> = {
  ENOENT: "the file is missing",
  EISDIR: "is a folder, not a file",
  ERR_ENCODING_INVALID_ENCODED_DATA: "is not UTF-8 text",
};

const codeOf = (error: unknown): string =>
  error instanceof Error && "code" in error ? String(error.code) : "";
