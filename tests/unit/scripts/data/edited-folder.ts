import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { onTestFinished } from "vitest";
import type { Basemap } from "../../../../scripts/data/basemap.ts";
import { checkDataFolder } from "../../../../scripts/data/check.ts";
import { readDataFolder } from "../../../../scripts/data/data-folder.ts";
import { formatProblem } from "../../../../scripts/data/problem.ts";
import type { Data } from "../../../../scripts/data/schemas.ts";

export const goodFolder = fileURLToPath(new URL("../../../fixtures/data/good", import.meta.url));

const basemap: Basemap = { units: ["IN-GJ", "IN-MH", "JP-28"], ocean: [] };

/** A file of the good folder with one text in it replaced; the text must be there. */
export type Edit = { readonly file: string; readonly replace: string; readonly by: string };

export const carmel = (replace: string, by: string): Edit => ({
  file: "partnerships/carmel-visakhapatnam.yaml",
  replace,
  by,
});

export const emptyFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "setu-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

export const editedFolder = (...edits: readonly Edit[]): string => {
  const folder = emptyFolder();
  cpSync(goodFolder, folder, { recursive: true });
  for (const { file, replace, by } of edits) {
    const text = readFileSync(join(folder, file), "utf8");
    if (!text.includes(replace)) throw new Error(`${file} has no ${JSON.stringify(replace)}`);
    writeFileSync(
      join(folder, file),
      text.replace(replace, () => by),
    );
  }
  return folder;
};

/** The lines an editor sees for the good folder after these edits. */
export const problemsAfter = (...edits: readonly Edit[]): readonly string[] =>
  problemsIn(editedFolder(...edits));

export const problemsIn = (folder: string): readonly string[] => {
  const checked = checkDataFolder(readDataFolder(folder), basemap);
  return checked.kind === "good" ? [] : checked.problems.map((problem) => formatProblem(problem, "data"));
};

export const dataIn = (folder: string): Data => {
  const checked = checkDataFolder(readDataFolder(folder), basemap);
  if (checked.kind === "bad") throw new Error(checked.problems.map((problem) => problem.message).join("\n"));
  return checked.data;
};
