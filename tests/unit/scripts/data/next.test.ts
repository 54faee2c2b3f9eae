import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readBasemap } from "../../../../scripts/data/basemap.ts";
import { editionFrom } from "../../../../scripts/data/edition.ts";

const project = join(import.meta.dirname, "../../../..");
const folder = mkdtempSync(join(tmpdir(), "setu-next-"));

afterAll(() => rmSync(folder, { recursive: true }));

const read = (path: string): string => readFileSync(join(project, "data", path), "utf8");

/** Lines of a register's sections, added at the end of the sections of the same name. */
const withSections = (text: string, more: string): string =>
  more.split(/^(?=\w+:$)/m).reduce((whole, section) => {
    const [name = "", ...lines] = section.trimEnd().split("\n");
    return whole.replace(`${name}\n`, () => `${[name, ...lines].join("\n")}\n`);
  }, text);

it("the records of the next edition keep the rules, laid over today's", () => {
  cpSync(join(project, "data"), folder, {
    recursive: true,
    filter: (path) => !path.startsWith(join(project, "data/next")),
  });
  for (const kind of ["partnerships", "tours"])
    cpSync(join(project, "data/next", kind), join(folder, kind), { recursive: true });
  for (const register of ["places", "parties", "sources"])
    writeFileSync(
      join(folder, `${register}.yaml`),
      `${read(`${register}.yaml`).trimEnd()}\n${read(`next/${register}.yaml`)}`,
    );
  writeFileSync(join(folder, "names.yaml"), withSections(read("names.yaml"), read("next/names.yaml")));
  const edition = editionFrom(folder, readBasemap(join(project, "public/basemap/world-coarse.topo.json")));
  expect(edition.problems).toEqual([]);
  expect(edition.made?.atlas.partnerships.length).toBe(116 + 98);
});
