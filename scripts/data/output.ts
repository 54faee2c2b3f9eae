import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../../src/model/records/atlas.ts";
import type { Names } from "../../src/model/records/names.ts";
import { outlineOf } from "../../src/model/records/outline.ts";
import type { Tour, TourFile } from "../../src/model/tours/tour.ts";
import { publishedForm } from "./published.ts";

export type OutputFile = { readonly name: string; readonly text: string };

/** A name that changes with the text, so that a browser may keep the file for ever. */
const stamped = (stem: string, text: string): OutputFile => ({
  name: `${stem}-${createHash("sha256").update(text).digest("hex").slice(0, 10)}.json`,
  text,
});

const STAMP = /-[0-9a-f]{10}\.json$/;

/** The name as it would be without its stamp. */
export const unstamped = (name: string): string => name.replace(STAMP, ".json");

/** In the order they may appear: the manifest comes last, once what it names is there. */
export const outputFiles = (
  atlas: Atlas,
  names: Names,
  tours: readonly Tour[] = [],
): readonly OutputFile[] => {
  const { schemaVersion, edition } = atlas;
  const tourFile: TourFile = { schemaVersion, edition, tours };
  const files = {
    atlas: stamped("atlas", JSON.stringify(atlas)),
    outline: stamped("outline", JSON.stringify(outlineOf(atlas))),
    names: stamped("names", JSON.stringify(names)),
    tours: stamped("tours", JSON.stringify(tourFile)),
  };
  const manifest = {
    schemaVersion,
    edition,
    ...Object.fromEntries(Object.entries(files).map(([key, { name }]) => [key, name])),
  };
  return [
    ...Object.values(files),
    { name: "partnerships.json", text: `${JSON.stringify(publishedForm(atlas), null, 1)}\n` },
    { name: "manifest.json", text: `${JSON.stringify(manifest)}\n` },
  ];
};

/**
 * Replaces what is in `folder`. Everything is on disk before the first rename, so that a full disk or a lost process
 * leaves the last good output, and files of earlier editions go only when nothing names them.
 */
export const writeOutput = (folder: string, files: readonly OutputFile[]): void => {
  mkdirSync(folder, { recursive: true });
  // Inside the folder: a rename does not cross file systems.
  const draft = mkdtempSync(join(folder, ".draft-"));
  try {
    for (const { name, text } of files) writeFileSync(join(draft, name), text);
    for (const { name } of files) renameSync(join(draft, name), join(folder, name));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  const written = files.map(({ name }) => name);
  for (const name of readdirSync(folder)) {
    if (STAMP.test(name) && !written.includes(name)) rmSync(join(folder, name));
  }
};
