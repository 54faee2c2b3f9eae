import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { deriveAtlas } from "../../../../scripts/data/derive.ts";
import { deriveNames } from "../../../../scripts/data/derive-names.ts";
import { outputFiles, writeOutput } from "../../../../scripts/data/output.ts";
import { publishedForm } from "../../../../scripts/data/published.ts";
import { weaveAll } from "../../../../src/model/drawing/weave.ts";
import { carmel, dataIn, editedFolder, emptyFolder, goodFolder } from "./edited-folder.ts";

const project = fileURLToPath(new URL("../../../..", import.meta.url));
const atlasOf = (folder: string) => deriveAtlas(dataIn(folder), weaveAll);

const outputsOf = (folder: string) => outputFiles(atlasOf(folder), deriveNames(dataIn(folder).names));

const build = (...options: string[]) =>
  spawnSync(process.execPath, ["--import", "tsx", "scripts/data/build.ts", ...options], {
    cwd: project,
    encoding: "utf8",
  });

it("publishes names, days and places instead of ids", () => {
  const published = publishedForm(atlasOf(goodFolder));
  expect(published.partnerships.map(({ id }) => id)).toEqual([
    "carmel-visakhapatnam",
    "gujarat-rail-plan",
    "three-for-india",
  ]);
  expect(published.partnerships[0]).toEqual({
    id: "carmel-visakhapatnam",
    title: "Carmel and Visakhapatnam become sister cities",
    summary: "A city in Indiana and a port in Andhra Pradesh tied a bond.",
    kind: "sister-cities",
    status: "signed",
    multiplicity: "bilateral",
    parties: [
      { name: "City of Carmel", country: "US", role: "signatory" },
      { name: "City of Visakhapatnam", country: "IN", role: "signatory" },
    ],
    places: [
      {
        id: "carmel",
        name: "Carmel",
        country: "US",
        level: "city",
        lon: -86.12,
        lat: 39.98,
        basis: "stated",
        role: "end",
      },
      {
        id: "visakhapatnam",
        name: "Visakhapatnam",
        country: "IN",
        level: "city",
        lon: 83.2,
        lat: 17.68,
        basis: "stated",
        role: "end",
      },
    ],
    date: { edtf: "2023-07", earliest: "2023-07-01", latest: "2023-07-31", basis: "stated" },
    amount: { value: 2500000, currency: "USD", qualifier: "about", of: "grant" },
    sectors: ["smart-cities"],
    claims: [
      {
        text: "The two tied the bond in July 2023.",
        source: "gazette",
        locator: "paragraph 3",
        basis: "stated",
      },
      { text: "A grant came with it.", source: "digest", locator: "headline", basis: "stated" },
    ],
    conflicts: [
      {
        about: "month",
        values: [
          { value: "July", source: "gazette" },
          { value: "June", source: "digest" },
        ],
      },
    ],
    verified: "2026-11-22",
    history: [
      { status: "announced", date: { edtf: "2023", earliest: "2023-01-01", latest: "2023-12-31" } },
      { status: "signed", date: { edtf: "2023-07", earliest: "2023-07-01", latest: "2023-07-31" } },
    ],
    caveats: ["Who signed is not said."],
  });
});

it("publishes null for a date that runs on, no date, and a place without coordinates", () => {
  const [, plan, three] = publishedForm(atlasOf(goodFolder)).partnerships;
  expect(plan?.date).toBeNull();
  expect(three?.date).toEqual({ edtf: "2023/..", earliest: "2023-01-01", latest: null, basis: "stated" });
  expect(three?.places[4]).toMatchObject({ id: "iss", country: null, lon: null, lat: null });
});

it("publishes every source by id", () => {
  expect(publishedForm(atlasOf(goodFolder)).sources).toEqual([
    {
      id: "digest",
      title: "A digest",
      publisher: "Digest House",
      url: "https://example.org/digest",
      published: null,
    },
    {
      id: "gazette",
      title: "The Gazette",
      publisher: "Gazette Press",
      url: "https://example.org/gazette",
      published: "2025-04",
    },
  ]);
});

it("gives the same bytes for the same data", () => {
  expect(outputsOf(goodFolder)).toEqual(outputsOf(editedFolder()));
});

it("names the atlas after its content, and takes the old one away", () => {
  const folder = emptyFolder();
  writeOutput(folder, outputsOf(goodFolder));
  const [before] = readdirSync(folder);
  writeOutput(folder, outputsOf(editedFolder(carmel("of: grant", "of: loan"))));
  const [after, manifest, names, ...others] = readdirSync(folder);
  expect(after).toMatch(/^atlas-[0-9a-f]{10}\.json$/);
  expect(after).not.toBe(before);
  expect(manifest).toBe("manifest.json");
  expect(names).toMatch(/^names-[0-9a-f]{10}\.json$/);
  const [outline, , tours] = others;
  expect(outline).toMatch(/^outline-[0-9a-f]{10}\.json$/);
  expect(tours).toMatch(/^tours-[0-9a-f]{10}\.json$/);
  expect(others).toEqual([outline, "partnerships.json", tours]);
  expect(JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"))).toEqual({
    schemaVersion: 1,
    edition: "2026-11-22",
    atlas: after,
    outline,
    names,
    tours,
  });
});

it("leaves the last good output untouched when anything is wrong, and counts the problems", () => {
  const to = emptyFolder();
  expect(build("--from", goodFolder, "--to", to).status).toBe(0);
  const before = readdirSync(to).map((name) => [name, readFileSync(join(to, name), "utf8")]);

  const from = editedFolder(
    carmel("kind: sister-cities", "kind: sister"),
    carmel("country: IN", "country: JN"),
  );
  const { status, stderr } = build("--from", from, "--to", to);
  expect(status).toBe(1);
  expect(
    stderr
      .trimEnd()
      .split("\n")
      .slice(-3)
      .map((line) => line.replace(/^.*\/partnerships\//, "")),
  ).toEqual([
    'carmel-visakhapatnam.yaml:5:7: kind: unknown kind "sister" (one of agreement, framework, dialogue, sister-cities, finance, programme, project, presence, model, event, institution, infrastructure)',
    'carmel-visakhapatnam.yaml:12:14: parties[1].country: unknown country "JN" (one of IN, US, JP, KR); a new country is a line in data/countries.yaml',
    "2 problems; nothing was written.",
  ]);
  expect(readdirSync(to).map((name) => [name, readFileSync(join(to, name), "utf8")])).toEqual(before);
}, 30_000);

it("only checks when told to", () => {
  const to = emptyFolder();
  writeFileSync(join(to, "note.txt"), "mine");
  expect(build("--check", "--from", goodFolder, "--to", to).stdout).toBe(
    "3 partnerships, 8 places, 6 parties, 2 sources, 0 tours: no problems.\n",
  );
  expect(readdirSync(to)).toEqual(["note.txt"]);
}, 30_000);

it("keeps the junction of a new record with the data, and says in a check that it is not kept yet", () => {
  const from = editedFolder({
    file: "junctions.yaml",
    replace: "- { record: three-for-india, lon: 170, lat: 42 }",
    by: "[]",
  });
  const to = emptyFolder();
  expect(build("--check", "--from", from, "--to", to).stderr).toMatch(
    /junctions\.yaml:1:1: lacks the junction of a new record: run npm run data, which adds it, and commit the file\n1 problem; nothing was written\.\n$/,
  );
  expect(build("--from", from, "--to", to).status).toBe(0);
  const kept = readFileSync(join(from, "junctions.yaml"), "utf8");
  expect(kept).toMatch(/^- \{ record: three-for-india, lon: \d+, lat: \d+ \}\n$/);
  expect(build("--check", "--from", from, "--to", to).status).toBe(0);
  expect(readFileSync(join(from, "junctions.yaml"), "utf8")).toBe(kept);
}, 60_000);
