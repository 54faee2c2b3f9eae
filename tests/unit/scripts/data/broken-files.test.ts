import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { carmel, editedFolder, problemsAfter, problemsIn } from "./edited-folder.ts";

const record = "data/partnerships/carmel-visakhapatnam.yaml";

describe("a file that cannot be read", () => {
  it("names the line and column where the YAML breaks", () => {
    expect(problemsAfter(carmel("sectors: [smart-cities]", "sectors: [smart-cities"))).toContain(
      `${record}:21:1: broken YAML: Flow sequence in block collection must be sufficiently indented and end with a ]`,
    );
  });

  it("says so when a tab indents a line", () => {
    expect(problemsAfter(carmel("    country: IN", "\tcountry: IN"))[0]).toBe(
      `${record}:12:1: broken YAML: Tabs are not allowed as indentation`,
    );
  });

  it("points at the second of two equal keys, and still reads the rest", () => {
    expect(problemsAfter(carmel("kind: sister-cities", "title: Again\nkind: treaty"))).toEqual([
      `${record}:5:1: the key "title" is here twice`,
      `${record}:6:7: kind: unknown kind "treaty" (one of agreement, framework, dialogue, sister-cities, finance, programme, project, presence, model, event, institution, infrastructure)`,
    ]);
  });

  it("wants every value written out instead of anchored and repeated", () => {
    expect(problemsAfter(carmel("short: Carmel", "short: &name Carmel"))).toEqual([
      `${record}:3:14: anchors, aliases and keys that are not text are not used here: write it out`,
    ]);
  });

  it("reports a second document in the file", () => {
    expect(
      problemsAfter(carmel('verified: "2026-11-22"', 'verified: "2026-11-22"\n---\nid: other'))[0],
    ).toMatch(/^data\/partnerships\/carmel-visakhapatnam\.yaml:29:1: broken YAML: /);
  });

  it("reports an empty file once", () => {
    const folder = editedFolder();
    writeFileSync(join(folder, "partnerships/carmel-visakhapatnam.yaml"), "");
    expect(problemsIn(folder)).toEqual([`${record}:1:1: is empty`]);
  });

  it("reports bytes that are no UTF-8", () => {
    const folder = editedFolder();
    writeFileSync(join(folder, "partnerships/carmel-visakhapatnam.yaml"), new Uint8Array([0x69, 0xff]));
    expect(problemsIn(folder)).toEqual([`${record}:1:1: is not UTF-8 text`]);
  });

  it("blames a missing registry once, not every record that refers to it", () => {
    const folder = editedFolder();
    rmSync(join(folder, "places.yaml"));
    expect(problemsIn(folder)).toEqual(["data/places.yaml:1:1: the file is missing"]);
  });

  it("reports a record whose file name has another ending", () => {
    const folder = editedFolder();
    writeFileSync(join(folder, "partnerships/late.yml"), "");
    expect(problemsIn(folder)).toEqual([
      "data/partnerships/late.yml:1:1: a record's file name ends in .yaml",
    ]);
  });
});
