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
    const path = join(folder, name);
    if (!existsSync(path)) {
      report(name, "the file is missing");
      return null;
    }
    if (!statSync(path).isFile()) {
      report(name, "is no file");
      return null;
    }
    const text = decode(readFileSync(path));
    if (text === null) {
      report(name, "is not UTF-8 text");
      return null;
    }
    const { file, faults } = parse(name, text);
    for (const { position, message } of faults) report(name, message, position.line, position.column);
    return file;
  };

  const readEach = (inside: string, noun: string): readonly YamlFile[] => {
    if (!existsSync(join(folder, inside))) return [];
    const names = readdirSync(join(folder, inside))
      .filter((name) => !name.startsWith("."))
      .sort();
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

const decode = (bytes: Uint8Array): string | null => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
};
