import { copyFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { carmel, type Edit, editedFolder, problemsAfter, problemsIn } from "./edited-folder.ts";

const cases: readonly [name: string, edit: Edit, says: string][] = [
  [
    "knows the parties",
    carmel("{ party: carmel-city", "{ party: carmel-citty"),
    '10:14: parties[0].party: unknown party "carmel-citty" (did you mean "carmel-city"?)',
  ],
  [
    "knows the places",
    carmel("place: carmel,", "place: caramel,"),
    '16:14: places[0].place: unknown place "caramel" (did you mean "carmel"?)',
  ],
  [
    "knows the sectors",
    carmel("[smart-cities]", "[smart-city]"),
    '20:11: sectors[0]: unknown sector "smart-city" (did you mean "smart-cities"?)',
  ],
  [
    "knows the sources",
    carmel("source: gazette", "source: gazete"),
    '22:67: claims[0].source: unknown source "gazete" (did you mean "gazette"?)',
  ],
  [
    "knows the claims",
    carmel("of: grant, claims: [grant]", "of: grant, claims: [grand]"),
    '19:80: amount.claims[0]: unknown claim "grand" (did you mean "grant"?)',
  ],
  [
    "knows a conflict's claims",
    carmel("value: July, claim: tie", "value: July, claim: tye"),
    '27:36: conflicts[0].values[0].claim: unknown claim "tye" (did you mean "tie"?)',
  ],
  [
    "says where a sector is added when no known one is near",
    carmel("[smart-cities]", "[zzzzzzzz]"),
    '20:11: sectors[0]: unknown sector "zzzzzzzz" (one of rail, smart-cities); a new sector is a line in data/sectors.yaml',
  ],
  [
    "wants the id to equal the file name",
    carmel("id: carmel-visakhapatnam", "id: carmel-vizag"),
    '1:5: id: must equal the file name, "carmel-visakhapatnam"',
  ],
  [
    "refuses a second claim of the same id",
    carmel("{ id: grant", "{ id: tie"),
    '23:11: claims[1].id: "tie" is here twice, first at claims[0].id',
  ],
  [
    "refuses a sector twice",
    carmel("[smart-cities]", "[rail, rail]"),
    '20:17: sectors[1]: "rail" is here twice, first at sectors[0]',
  ],
  [
    "refuses a claim cited twice for one fact",
    carmel("    claims: [tie]", "    claims: [tie, tie]"),
    '14:19: parties[1].claims[1]: "tie" is here twice, first at parties[1].claims[0]',
  ],
  [
    "notices a country that is not the party's",
    carmel("carmel-city, country: US", "carmel-city, country: IN"),
    '10:36: parties[0].country: is "IN", but carmel-city is of "US" in parties.yaml',
  ],
  [
    "wants to know what an inference rests on",
    carmel("headline, basis: stated }", "headline, basis: inferred }"),
    "23:5: claims[1].from: missing: what is inferred says from what",
  ],
  [
    "refuses an inference's ground for what is stated",
    carmel("carmel-city, basis: stated,", "carmel-city, basis: stated, from: Hearsay,"),
    "16:74: places[0].from: only what is inferred says from what; this is stated",
  ],
  [
    "refuses a date that is no EDTF",
    carmel('edtf: "2023-07"', 'edtf: "July 2023"'),
    '18:15: date.edtf: "July 2023" is no date: write it as 2024-06-17, 2023-07 or 2023',
  ],
  [
    "refuses a date that is not in the calendar",
    carmel('edtf: "2023-07"', 'edtf: "2023-02-30"'),
    '18:15: date.edtf: "2023-02-30" is not in the calendar',
  ],
  [
    "refuses a span that ends before it starts",
    carmel('edtf: "2023-07"', 'edtf: "2024/2023"'),
    '18:15: date.edtf: "2024/2023" ends before it starts',
  ],
  [
    "wants the oldest status first",
    carmel('date: "2023-07", claims', 'date: "2022", claims'),
    '8:25: status[1].date: "2022" comes before "2023" above: oldest first',
  ],
];

it.each(cases)("%s", (_, edit, says) => {
  expect(problemsAfter(edit)).toContain(`data/partnerships/carmel-visakhapatnam.yaml:${says}`);
});

it("allows a claim that nothing uses", () => {
  expect(problemsAfter(carmel("claims: [grant]", "claims: [tie]"))).toEqual([]);
});

it("refuses the id and the title of another record, whatever their case", () => {
  const file = "partnerships/gujarat-rail-plan.yaml";
  expect(
    problemsAfter(
      { file, replace: "id: gujarat-rail-plan", by: "id: carmel-visakhapatnam" },
      { file, replace: "Gujarat plans a railway", by: "CARMEL and Visakhapatnam become sister cities" },
    ),
  ).toEqual([
    'data/partnerships/gujarat-rail-plan.yaml:1:5: id: must equal the file name, "gujarat-rail-plan"',
    "data/partnerships/gujarat-rail-plan.yaml:1:5: id: the id is also that of partnerships/carmel-visakhapatnam.yaml",
    "data/partnerships/gujarat-rail-plan.yaml:2:8: title: the title is also that of partnerships/carmel-visakhapatnam.yaml",
  ]);
});

it("refuses a registry's id twice", () => {
  expect(problemsAfter({ file: "sectors.yaml", replace: "id: smart-cities", by: "id: rail" })).toContain(
    'data/sectors.yaml:2:9: [1].id: "rail" is here twice, first at [0].id',
  );
});

it("lists all problems at once, from top to bottom", () => {
  const folder = editedFolder(
    carmel("kind: sister-cities", "kind: sister-city"),
    carmel("country: IN", "country: JN"),
    carmel("claims: [grant]", "claims: [grand]"),
    { file: "places.yaml", replace: "lon: 83.2, lat: 17.68", by: "lon: 17.68, lat: 83.2" },
    { file: "sectors.yaml", replace: "name: Rail ", by: "" },
  );
  copyFileSync(join(folder, "sectors.yaml"), join(folder, "partnerships/wrong.yaml"));
  expect(problemsIn(folder)).toEqual([
    'data/partnerships/carmel-visakhapatnam.yaml:5:7: kind: unknown kind "sister-city" (did you mean "sister-cities"?)',
    'data/partnerships/carmel-visakhapatnam.yaml:12:14: parties[1].country: unknown country "JN" (one of IN, US, JP, KR); a new country is a line in data/countries.yaml',
    'data/partnerships/carmel-visakhapatnam.yaml:19:80: amount.claims[0]: unknown claim "grand" (did you mean "grant"?)',
    "data/partnerships/wrong.yaml:1:1: must be a map of keys, not a list",
    "data/places.yaml:5:76: [4].lon: lon 17.68 and lat 83.2 look swapped: the other way round they lie in IN",
    "data/sectors.yaml:1:3: [0].name: missing",
  ]);
});
