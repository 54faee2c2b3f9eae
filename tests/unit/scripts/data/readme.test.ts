import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { readBasemap } from "../../../../scripts/data/basemap.ts";
import { editionFrom } from "../../../../scripts/data/edition.ts";
import { emptyFolder } from "./edited-folder.ts";

const inProject = (path: string) => fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** A copy of data/ in which the README's own examples of a record and of a country stand. */
it("shows editors a record and a country that pass the check", () => {
  const readme = readFileSync(inProject("data/README.md"), "utf8");
  const [, record = ""] = /```yaml\n(id: carmel-visakhapatnam .*?)```/s.exec(readme) ?? [];
  const [, country = ""] = /`(\{ code: FR, .*?\})`/.exec(readme) ?? [];
  const folder = emptyFolder();
  cpSync(inProject("data"), folder, { recursive: true });
  writeFileSync(join(folder, "partnerships/carmel-visakhapatnam.yaml"), record);
  writeFileSync(
    join(folder, "countries.yaml"),
    `${readFileSync(join(folder, "countries.yaml"), "utf8")}- ${country.replace("capital: paris, ", "")}\n`,
  );
  const edition = editionFrom(folder, readBasemap(inProject("public/basemap/world-coarse.topo.json")));
  expect(edition.kind === "bad" ? edition.problems : []).toEqual([]);
});
