import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { deriveAtlas } from "../../../../scripts/data/derive.ts";
import { weaveAll } from "../../../../src/model/drawing/weave.ts";
import { carmel, dataIn, type Edit, editedFolder, problemsAfter, problemsIn } from "./edited-folder.ts";

const countries = (replace: string, by: string): Edit => ({ file: "countries.yaml", replace, by });

const france = countries(
  "- { code: US",
  "- { code: FR, name: France, capital: paris, extent: [[-6, 41, 10, 52]] }\n- { code: US",
);
const paris: Edit = {
  file: "places.yaml",
  replace: "- { id: tokyo",
  by: "- { id: paris, name: Paris, country: FR, level: city, lon: 2.35, lat: 48.85 }\n- { id: tokyo",
};
const government: Edit = {
  file: "parties.yaml",
  replace: "- { id: japan",
  by: "- { id: france, name: France, short: France, country: FR, type: government }\n- { id: japan",
};

const tie = `id: france-india
title: France and India sign
short: France–India
summary: France and India signed.
kind: agreement
status: [{ is: signed, date: "2024", claims: [tie] }]
parties:
  - { party: france, country: FR, role: signatory, claims: [tie] }
  - { party: india, country: IN, role: signatory, claims: [tie] }
places:
  - { place: paris, role: end, party: france, basis: inferred, from: Its capital., claims: [tie] }
  - { place: new-delhi, role: end, party: india, basis: inferred, from: Its capital., claims: [tie] }
date: { edtf: "2024", basis: stated, claims: [tie] }
sectors: []
claims: [{ id: tie, text: The two signed., source: gazette, locator: paragraph 1, basis: stated }]
verified: "2026-11-22"
`;

it("draws a tie with a country that is three new lines of data", () => {
  const folder = editedFolder(france, paris, government);
  writeFileSync(join(folder, "partnerships/france-india.yaml"), tie);
  expect(problemsIn(folder)).toEqual([]);
  const atlas = deriveAtlas(dataIn(folder), weaveAll);
  expect(atlas.places.paris).toMatchObject({ country: "FR", capital: true });
  const record = atlas.partnerships.find(({ id }) => id === "france-india");
  expect(record).toMatchObject({ multiplicity: "bilateral", group: "other" });
  expect(record?.weave.pair).toBe("new-delhi~paris");
  // From Delhi in the west-going frame: Paris stands at 2.35 degrees, and both capitals merely stand for their country.
  expect(record?.weave.strands).toHaveLength(1);
  expect(record?.weave.strands[0]).toMatchObject({ bow: -0.1, fadeStart: true, fadeEnd: true });
  expect(record?.weave.strands[0]?.to[0]).toBe(2.35);
});

const record = "data/partnerships/carmel-visakhapatnam.yaml";

it("says how a country is added, and suggests none that is merely as short", () => {
  expect(problemsAfter(carmel("country: IN", "country: FR"))).toEqual([
    `${record}:12:14: parties[1].country: unknown country "FR" (one of IN, US, JP, KR); a new country is a line in data/countries.yaml`,
  ]);
});

it("knows a country by its name, its lower case and its long code", () => {
  expect(problemsAfter(carmel("country: IN", "country: India"))).toEqual([
    `${record}:12:14: parties[1].country: write a country's code: "IN"`,
  ]);
  expect(problemsAfter(carmel("country: IN", "country: in"))).toEqual([
    `${record}:12:14: parties[1].country: unknown country "in" (did you mean "IN"?)`,
  ]);
  expect(problemsAfter(carmel("country: IN", "country: IND"))).toEqual([
    `${record}:12:14: parties[1].country: unknown country "IND" (did you mean "IN"?)`,
  ]);
});

it("wants the country of a party and of a place to be known", () => {
  const unknown =
    'unknown country "FR" (one of IN, US, JP, KR); a new country is a line in data/countries.yaml';
  expect(problemsAfter(paris)).toEqual([`data/places.yaml:7:38: [6].country: ${unknown}`]);
  expect(problemsAfter(government)).toEqual([`data/parties.yaml:2:55: [1].country: ${unknown}`]);
});

it("wants a capital that is a place of its country", () => {
  expect(problemsAfter(countries("capital: tokyo", "capital: tokio"))).toEqual([
    'data/countries.yaml:3:37: [2].capital: unknown place "tokio" (did you mean "tokyo"?)',
  ]);
  expect(problemsAfter(countries("capital: tokyo", "capital: seoul"))).toEqual([
    'data/countries.yaml:3:37: [2].capital: seoul lies in "KR" in places.yaml',
  ]);
});

it("wants codes of two letters, each once, and boxes of four numbers", () => {
  expect(problemsAfter(countries("code: US", "code: usa"))).toContain(
    'data/countries.yaml:2:11: [1].code: "usa" is no code: two capital letters of ISO 3166-1',
  );
  expect(problemsAfter(countries("code: KR", "code: JP"))).toContain(
    'data/countries.yaml:4:11: [3].code: "JP" is here twice, first at [2].code',
  );
  expect(problemsAfter(countries("[[122, 20, 154, 46]]", "[122, 20, 154, 46]"))).toContain(
    "data/countries.yaml:3:53: [2].extent[0]: must be a box of four numbers: [west, south, east, north]",
  );
  expect(problemsAfter(countries("[[122, 20, 154, 46]]", "[[122, 20, 154]]"))).toContain(
    "data/countries.yaml:3:53: [2].extent[0]: must be a box of four numbers: [west, south, east, north]",
  );
  expect(problemsAfter(countries("[[122, 20, 154, 46]]", "[[122, 20, 154, 96]]"))).toEqual([
    "data/countries.yaml:3:68: [2].extent[0][3]: must be at most 90",
  ]);
});

it("takes every box of an extent for the country", () => {
  const folder = editedFolder(countries("[[122, 20, 154, 46]]", "[[122, 20, 130, 46], [139, 35, 140, 36]]"));
  expect(problemsIn(folder)).toEqual([]);
  expect(
    problemsAfter(countries("[[122, 20, 154, 46]]", "[[122, 20, 130, 46], [139, 36, 140, 37]]")),
  ).toEqual(["data/places.yaml:7:60: [6].lon: lon 139.69, lat 35.69 lies outside JP"]);
});
