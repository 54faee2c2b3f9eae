import { expect, it } from "vitest";
import { carmel, type Edit, goodFolder, problemsAfter, problemsIn } from "./edited-folder.ts";

it("finds nothing wrong with the good folder", () => {
  expect(problemsIn(goodFolder)).toEqual([]);
});

const cases: readonly [name: string, edit: Edit, says: string][] = [
  [
    "names the nearest key when one is unknown",
    carmel("    role: sig", "    rol: x\n    role: sig"),
    '13:5: parties[1].rol: unknown key (did you mean "role"?)',
  ],
  [
    "reports an unknown top-level key at the key",
    carmel("caveats:", "tags: [a]\ncaveats:"),
    "24:1: tags: unknown key",
  ],
  ["puts a missing key at its map", carmel("country: US, ", ""), "10:5: parties[0].country: missing"],
  [
    "puts a missing top-level key at the file's start",
    carmel("sectors: [smart-cities]\n", ""),
    "1:1: sectors: missing",
  ],
  ["reports a key without a value", carmel("kind: sister-cities", "kind:"), "5:1: kind: is empty"],
  [
    "tells to quote a year",
    carmel('date: "2023",', "date: 2023,"),
    '7:28: status[0].date: must be text: put it in quotes, "2023"',
  ],
  [
    "wants a map where there is text",
    carmel('date: { edtf: "2023-07", basis: stated, claims: [tie] }', 'date: "2023-07"'),
    "18:7: date: must be a map of keys, not text",
  ],
  [
    "wants a list where there is text",
    carmel("sectors: [smart-cities]", "sectors: smart-cities"),
    "20:10: sectors: must be a list, not text",
  ],
  [
    "wants a number where there is text",
    carmel("value: 2500000", 'value: "2500000"'),
    "19:18: amount.value: must be a number: take the quotes away, 2500000",
  ],
  [
    "wants more than nothing of an amount",
    carmel("value: 2500000", "value: 0"),
    "19:18: amount.value: must be more than 0",
  ],
  ["wants an amount's currency", carmel("currency: USD, ", ""), "19:9: amount.currency: missing"],
  [
    "knows the currencies",
    carmel("USD", "USS"),
    '19:37: amount.currency: unknown currency "USS" (did you mean "USD"?)',
  ],
  [
    "knows the countries",
    carmel("country: IN", "country: JN"),
    '12:14: parties[1].country: unknown country "JN" (one of IN, US, JP, KR); a new country is a line in data/countries.yaml',
  ],
  [
    "knows the roles",
    carmel("    role: signatory", "    role: signatry"),
    '13:11: parties[1].role: unknown role "signatry" (did you mean "signatory"?)',
  ],
  [
    "knows the states of affairs",
    carmel("is: signed", "is: singed"),
    '8:11: status[1].is: unknown status "singed" (did you mean "signed"?)',
  ],
  [
    "lists the words when none is near",
    carmel("basis: stated, claims: [tie] }\namount", "basis: guess, claims: [tie] }\namount"),
    '18:33: date.basis: unknown basis "guess" (one of stated, inferred)',
  ],
  ["refuses a blank text", carmel("of: grant", 'of: " "'), "19:64: amount.of: is empty"],
  [
    "refuses a title of 81 characters",
    carmel("title: Carmel and Visakhapatnam become sister cities", `title: ${"x".repeat(81)}`),
    "2:8: title: is 81 characters long, at most 80 fit",
  ],
  [
    "refuses a title with a full stop",
    carmel("become sister cities", "become sister cities."),
    "2:8: title: ends with a full stop",
  ],
  [
    "refuses a short title of 29 characters",
    carmel("short: Carmel–Visakhapatnam", `short: ${"é".repeat(29)}`),
    "3:8: short: is 29 characters long, at most 28 fit",
  ],
  [
    "refuses a summary of 241 characters",
    carmel("summary: A city", `summary: ${"x".repeat(182)}A city`),
    "4:10: summary: is 241 characters long, at most 240 fit",
  ],
  [
    "refuses markup",
    carmel("Who signed", "<b>Who</b> signed"),
    "24:11: caveats[0]: has an angle bracket: texts are plain, without markup",
  ],
  [
    "refuses control characters",
    carmel("of: grant", 'of: "gr\\u0007ant"'),
    "19:64: amount.of: has a control or invisible character",
  ],
  [
    "refuses text that runs backwards",
    carmel("of: grant", 'of: "gr\\u202Eant"'),
    "19:64: amount.of: has a control or invisible character",
  ],
  [
    "refuses a line break",
    carmel("of: grant", 'of: "a\\ngrant"'),
    "19:64: amount.of: has a line break: fold a long text with >-",
  ],
  [
    "wants a day of verification",
    carmel('verified: "2026-11-22"', 'verified: "2026-11"'),
    '28:11: verified: "2026-11" is no day: write it as 2026-11-22',
  ],
  [
    "wants a claim for every fact",
    carmel("    claims: [tie]", "    claims: []"),
    "14:13: parties[1].claims: needs at least one claim",
  ],
  [
    "wants two values in a conflict",
    carmel(", { value: June, claim: grant }", ""),
    "27:13: conflicts[0].values: a conflict needs at least two values",
  ],
  [
    "says that a colon within { } lacks its space",
    carmel("country: US, role: signatory", "country: US, role:signatory"),
    "10:40: parties[0].role:signatory: put a space after the colon",
  ],
  [
    "says that a text with a comma within { } wants quotes",
    carmel("text: A grant came", "text: A grant, it seems, came"),
    "23:33: claims[1].it seems: is no key: a text with a comma wants quotes, and a number has no commas",
  ],
  [
    "says that a number has no commas",
    carmel("value: 2500000", "value: 2,500"),
    "19:20: amount.500: is no key: a text with a comma wants quotes, and a number has no commas",
  ],
  [
    "says that a list's text with a colon wants quotes",
    carmel("[Who signed is not said.]", "\n  - Note: who signed is not said."),
    "25:5: caveats[0]: must be text, not a map of keys: a text with a colon wants quotes",
  ],
  [
    "says that a list's hyphens want a space",
    carmel("[Who signed is not said.]", "\n  -Who signed is not said."),
    "25:3: caveats: must be a list, not text: put a space after each hyphen",
  ],
  [
    "wants the year of a date first",
    carmel('edtf: "2023-07"', 'edtf: "22/07/2023"'),
    '18:15: date.edtf: "22/07/2023" is no date: year first, as in 2024-06-17',
  ],
  [
    "refuses curly quotes around a text",
    carmel("of: grant", "of: “grant”"),
    "19:64: amount.of: has curly quotes around it: YAML's are straight",
  ],
  [
    "refuses an id with capitals",
    carmel("{ id: grant", "{ id: Grant"),
    '23:11: claims[1].id: "Grant" is no id: use a-z, 0-9 and single hyphens',
  ],
  [
    "refuses an id that means something else in an address",
    carmel("{ id: grant", "{ id: none"),
    '23:11: claims[1].id: "none" is a word of the page\'s address: give it a longer id',
  ],
];

it.each(cases)("%s", (_, edit, says) => {
  expect(problemsAfter(edit)).toContain(`data/partnerships/carmel-visakhapatnam.yaml:${says}`);
});

it("wants a source's address to be on the web", () => {
  expect(
    problemsAfter({ file: "sources.yaml", replace: "https://example.org/digest", by: "javascript:alert(1)" }),
  ).toEqual(["data/sources.yaml:11:8: [1].url: must be a web address that starts with https:// or http://"]);
});

it("allows a registry only the keys it has", () => {
  expect(
    problemsAfter({ file: "sectors.yaml", replace: "name: Rail }", by: "name: Rail, colour: red }" }),
  ).toEqual(["data/sectors.yaml:1:27: [0].colour: unknown key (one of id, name)"]);
});

it("wants an edition's day", () => {
  expect(problemsAfter({ file: "edition.yaml", replace: "11-22", by: "11-31" })).toEqual([
    'data/edition.yaml:1:10: edition: "2026-11-31" is no day: write it as 2026-11-22',
  ]);
});

it("says once that a sector is written by its name, and which id that is", () => {
  expect(problemsAfter(carmel("[smart-cities]", "[Smart cities]"))).toEqual([
    'data/partnerships/carmel-visakhapatnam.yaml:20:11: sectors[0]: unknown sector "Smart cities" (did you mean "smart-cities"?)',
  ]);
});
