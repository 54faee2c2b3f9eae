import { describe, expect, it } from "vitest";
import { carmel, type Edit, problemsAfter } from "./edited-folder.ts";

const cases: readonly [name: string, edit: Edit, says: string][] = [
  [
    "wants a party for every end",
    carmel("role: end, party: carmel-city, ", "role: end, "),
    "16:5: places[0].party: missing: an end stands for one of the parties",
  ],
  [
    "wants an end's party to be in the record",
    carmel("role: end, party: carmel-city", "role: end, party: japan"),
    '16:40: places[0].party: "japan" is no party of this record (one of carmel-city, visakhapatnam-city)',
  ],
  [
    "gives a party to ends only",
    carmel("place: carmel, role: end", "place: carmel, role: venue"),
    "16:42: places[0].party: only an end stands for a party",
  ],
  [
    "refuses a link with one end",
    carmel("  - { place: carmel, role: end, party: carmel-city, basis: stated, claims: [tie] }\n", ""),
    "16:3: places: a record of two or more countries needs ends on two sides: it has ends of IN only",
  ],
  [
    "refuses a link whose ends are on one side",
    carmel("place: carmel, role: end, party: carmel-city", "place: in, role: end, party: visakhapatnam-city"),
    "16:3: places: a record of two or more countries needs ends on two sides: it has ends of IN only",
  ],
  [
    "refuses a link without places",
    carmel(
      "places:\n  - { place: carmel, role: end, party: carmel-city, basis: stated, claims: [tie] }\n  - { place: visakhapatnam, role: end, party: visakhapatnam-city, basis: stated, claims: [tie] }",
      "places: []",
    ),
    "15:9: places: a record of two or more countries needs ends on two sides: it has none",
  ],
  [
    "notices an end in another country than its party's",
    carmel("place: carmel, role: end", "place: tokyo, role: end"),
    '16:39: places[0].party: carmel-city is of "US", but tokyo lies in "JP"',
  ],
  [
    "refuses a thread that ends nowhere",
    carmel("place: carmel, role: end", "place: iss, role: end"),
    "16:14: places[0].place: has no coordinates, so no thread can end there",
  ],
];

it.each(cases)("%s", (_, edit, says) => {
  expect(problemsAfter(edit)).toContain(`data/partnerships/carmel-visakhapatnam.yaml:${says}`);
});

it("refuses ends in a record of one country", () => {
  const file = "partnerships/gujarat-rail-plan.yaml";
  expect(problemsAfter({ file, replace: "role: site", by: "role: end, party: india" })).toEqual([
    `data/${file}:8:34: places[0].role: a record of one country has no ends: make it a site or a venue`,
  ]);
});

it("refuses a record in which everybody only receives", () => {
  const file = "partnerships/gujarat-rail-plan.yaml";
  expect(problemsAfter({ file, replace: "role: proposer", by: "role: beneficiary" })).toEqual([
    `data/${file}:7:10: parties: needs a party that is no beneficiary`,
  ]);
});

describe("a place", () => {
  const placeCases: readonly [name: string, replace: string, by: string, says: string][] = [
    [
      "is noticed when its coordinates are swapped",
      "lon: 77.21, lat: 28.62",
      "lon: 28.62, lat: 77.21",
      "3:68: [2].lon: lon 28.62 and lat 77.21 look swapped: the other way round they lie in IN",
    ],
    [
      "is noticed when its coordinates are swapped out of range",
      "lon: 139.69, lat: 35.69",
      "lon: 35.69, lat: 139.69",
      "7:60: [6].lon: lon 35.69 and lat 139.69 look swapped: the other way round they lie in JP",
    ],
    [
      "lies on the globe",
      "lat: 35.69",
      "lat: 95.69",
      "7:73: [6].lat: 95.69 is out of range: lat runs from -90 to 90",
    ],
    [
      "lies in its country",
      "lon: -86.12",
      "lon: 86.12",
      "6:62: [5].lon: lon 86.12, lat 39.98 lies outside US",
    ],
    [
      "has both coordinates or none",
      "lon: null, lat: null",
      "lon: null, lat: 1",
      "2:68: [1].lon: lon and lat are both null or both given",
    ],
    [
      "is in a country when it has coordinates",
      "name: Seoul, country: KR",
      "name: Seoul, country: null",
      "8:38: [7].country: only a place without coordinates is in no country",
    ],
    [
      "has coordinates when it is in a country",
      "lon: 126.98, lat: 37.57",
      "lon: null, lat: null",
      "8:60: [7].lon: only a place in no country goes without coordinates",
    ],
    [
      "has an outline that is on the basemap",
      "IN-GJ",
      "IN-GL",
      '4:88: [3].unit: unknown unit "IN-GL" (did you mean "IN-GJ"?)',
    ],
    ["has an outline in its own country", "IN-GJ", "JP-28", '4:88: [3].unit: "JP-28" is no part of IN'],
    [
      "has an outline only when it is a state",
      "lat: 37.57,",
      "lat: 37.57, unit: IN-GJ,",
      "8:86: [7].unit: only a place of level state has a unit",
    ],
  ];
  it.each(placeCases)("%s", (_, replace, by, says) => {
    expect(problemsAfter({ file: "places.yaml", replace, by })).toContain(`data/places.yaml:${says}`);
  });
});
