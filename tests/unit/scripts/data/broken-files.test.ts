import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { carmel, type Edit, editedFolder, problemsAfter, problemsIn } from "./edited-folder.ts";

const record = "data/partnerships/carmel-visakhapatnam.yaml";

describe("a file that cannot be read", () => {
  it.each<[name: string, edit: Edit, says: string]>([
    [
      "a title with a colon",
      carmel("title: Carmel and Visakhapatnam become", "title: Carmel: two become"),
      "2:8: this text has a colon in it: put it in quotes",
    ],
    [
      "a text with a colon within { }",
      carmel("text: The two tied", "text: Two: they tied"),
      "22:22: a text with a colon in it wants quotes; or else a comma is missing in this line",
    ],
    ["a tab", carmel("    country: IN", "\tcountry: IN"), "12:1: a tab indents this line: use spaces"],
    [
      "no space after a colon",
      carmel("kind: sister-cities", "kind:sister-cities"),
      "5:1: put a space after the colon",
    ],
    [
      "no space after a colon in the last line",
      carmel('verified: "2026-11-22"', 'verified:"2026-11-22"'),
      "28:1: put a space after the colon",
    ],
    [
      "a hard space after a colon",
      carmel("kind: sister-cities", "kind:\u00a0sister-cities"),
      "5:1: put a space after the colon",
    ],
    [
      "a line too deep",
      carmel("kind: sister-cities", "  kind: sister-cities"),
      "4:10: a deeper line follows this text: mind its indent",
    ],
    [
      "a line not deep enough",
      carmel("    country: IN", "   country: IN"),
      "12:1: this line is indented unlike those above it",
    ],
    [
      "a first line that is too deep",
      carmel("id: carmel", " id: carmel"),
      "2:1: this line is indented unlike those above it",
    ],
    [
      "a long text that is not indented",
      carmel("summary: A city in Indiana", "summary: >-\nA city in Indiana"),
      '5:1: this line is no "key: value": indent it if it goes on with the text above, or look at its colon',
    ],
    [
      "a text that goes on in the next line",
      carmel("summary: A city in Indiana", "summary: A city\nin Indiana"),
      '5:1: this line is no "key: value": indent it if it goes on with the text above, or look at its colon',
    ],
    [
      "text after a closing quote",
      carmel("title: Carmel and", 'title: "Carmel" and'),
      "2:17: the text goes on after its closing quote: put all of it in quotes",
    ],
    [
      "an apostrophe between single quotes",
      carmel("short: Carmel–Visakhapatnam", "short: 'Carmel's bond'"),
      "3:16: the text goes on after its closing quote: put all of it in quotes",
    ],
    [
      "a quote that is never closed, where it stands",
      carmel('edtf: "2023-07"', 'edtf: "2023-07'),
      "18:15: this quote is never closed",
    ],
    [
      "a single quote that is never closed",
      carmel("of: grant", "of: 'grant"),
      "19:64: this quote is never closed",
    ],
    [
      "a [ that is never closed, where it stands",
      carmel("sectors: [smart-cities]", "sectors: [smart-cities"),
      "20:10: this [ is never closed: a ] is missing",
    ],
    [
      "a { that is never closed",
      carmel("role: signatory, claims: [tie] }", "role: signatory, claims: [tie]"),
      "10:5: this { is never closed: a } is missing",
    ],
    [
      "the inner one of two brackets",
      carmel("basis: stated, claims: [tie] }\namount", "basis: stated, claims: [tie }\namount"),
      "18:49: this [ is never closed: a ] is missing",
    ],
    [
      "a } that closes nothing",
      carmel('verified: "2026-11-22"', 'verified: "2026-11-22"\n}'),
      "29:1: this } closes nothing",
    ],
    [
      "a { before a list with hyphens",
      carmel("places:\n", "places: {\n"),
      "16:3: a line with a hyphen cannot stand within { } or [ ]: one of them is not closed above",
    ],
    [
      "a comma that is missing",
      carmel("place: carmel, role", "place: carmel role"),
      "16:14: a text with a colon in it wants quotes; or else a comma is missing in this line",
    ],
    [
      "a text that starts with %",
      carmel("of: grant", "of: %5"),
      "19:64: a text that starts with % wants quotes",
    ],
    [
      "a text that starts with @",
      carmel("of: grant", "of: @x"),
      "19:64: a text that starts with @ wants quotes",
    ],
    [
      "a text that starts with !",
      carmel("of: grant", "of: !x"),
      "19:64: a text that starts with ! wants quotes",
    ],
    [
      "a text that starts with [",
      carmel("title: Carmel and", "title: [Carmel] and"),
      "2:17: a text that starts with a bracket wants quotes",
    ],
    [
      "a text that starts with a hyphen",
      carmel("title: Carmel and", "title: - Carmel and"),
      "2:8: a text that starts with a hyphen wants quotes",
    ],
    [
      "a text that starts with a question mark within { }",
      carmel("of: grant", "of: ? grant"),
      "19:66: a comma is missing before this, or the text wants quotes",
    ],
    [
      "a text that starts with *",
      carmel("of: grant", "of: *grant"),
      "19:64: anchors, aliases and keys that are not text are not used here: put a text that starts with & or * in quotes",
    ],
    [
      "a backslash in double quotes",
      carmel("of: grant", 'of: "gr\\qant"'),
      "19:67: \\q means nothing in double quotes: write \\\\ for a backslash",
    ],
    [
      "a second document",
      carmel('verified: "2026-11-22"', 'verified: "2026-11-22"\n---\nid: other'),
      "29:1: a line of --- begins a second document: a file holds one",
    ],
    [
      "a merge that was not finished",
      carmel(
        "kind: sister-cities",
        "<<<<<<< ours\nkind: sister-cities\n=======\nkind: event\n>>>>>>> theirs",
      ),
      "5:1: a merge conflict is left here: choose a side",
    ],
  ])("says in plain words, once and at its place, what is wrong with %s", (_, edit, says) => {
    expect(problemsAfter(edit)).toEqual([`${record}:${says}`]);
  });

  it("passes on what YAML says about anything else", () => {
    expect(problemsAfter(carmel("[smart-cities]", "[, smart-cities]"))).toEqual([
      `${record}:20:11: broken YAML: Unexpected , in flow sequence`,
    ]);
  });

  it("says that a text ends where # begins a comment, as in a number", () => {
    expect(problemsAfter(carmel("become sister cities", "become sister #2"))).toEqual([
      `${record}:2:47: the text ends here, as # begins a comment: put all of it in quotes`,
    ]);
    expect(problemsAfter(carmel("become sister cities", "become sister # cities"))).toEqual([]);
  });

  it.each([
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["Windows line ends", (text: string) => text.replaceAll("\n", "\r\n")],
    ["old Mac line ends", (text: string) => text.replaceAll("\n", "\r")],
  ])("takes %s for what it is, and still counts lines and columns", (_, written) => {
    const folder = editedFolder(carmel("kind: sister-cities", "kind: sisters"));
    const path = join(folder, "partnerships/carmel-visakhapatnam.yaml");
    writeFileSync(path, written(readFileSync(path, "utf8")));
    expect(problemsIn(folder)).toEqual([
      expect.stringContaining(`${record}:5:7: kind: unknown kind "sisters"`),
    ]);
  });

  it("points at the second of two equal keys, and still reads the rest", () => {
    expect(problemsAfter(carmel("kind: sister-cities", "title: Again\nkind: treaty"))).toEqual([
      `${record}:5:1: the key "title" is here twice`,
      `${record}:6:7: kind: unknown kind "treaty" (one of agreement, framework, dialogue, sister-cities, finance, programme, project, presence, model, event, institution, infrastructure)`,
    ]);
  });

  it("wants every value written out instead of anchored and repeated", () => {
    expect(problemsAfter(carmel("short: Carmel", "short: &name Carmel"))).toEqual([
      `${record}:3:14: anchors, aliases and keys that are not text are not used here: put a text that starts with & or * in quotes`,
    ]);
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

  it("reports folders that stand where a file is due, and the other way round", () => {
    const folder = editedFolder();
    mkdirSync(join(folder, "partnerships/late.yaml"));
    writeFileSync(join(folder, "tours"), "");
    expect(problemsIn(folder)).toEqual(["data/partnerships/late.yaml:1:1: is a folder, not a file"]);
  });

  it("has a problem, never an exception, for any file whatever is typed into it", () => {
    const files = ["countries.yaml", "junctions.yaml", "places.yaml", "partnerships/three-for-india.yaml"];
    const typed = fc.constantFrom(
      ..."{}[]:#-\"'&*!?>|~,<%@` \n\t5",
      "- ",
      ": ",
      "<<: ",
      "__proto__: 1\n",
      ".inf",
    );
    const folder = editedFolder();
    let broken = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.double({ min: 0, max: 1, noNaN: true }),
        typed,
        fc.nat(9),
        (file, where, text, cut) => {
          const path = join(folder, file);
          const before = readFileSync(path, "utf8");
          const at = Math.floor(where * before.length);
          writeFileSync(path, before.slice(0, at) + text + before.slice(at + cut));
          broken += problemsIn(folder).length > 0 ? 1 : 0;
          writeFileSync(path, before);
        },
      ),
      { numRuns: 60 },
    );
    // Most of what is typed at random does break a file.
    expect(broken).toBeGreaterThan(30);
  });
});
