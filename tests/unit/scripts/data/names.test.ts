import { expect, it } from "vitest";
import { deriveNames } from "../../../../scripts/data/derive-names.ts";
import { dataIn, goodFolder, problemsAfter } from "./edited-folder.ts";

const tokyo = "{ id: tokyo, hi: टोक्यो, ja: 東京, ko: 도쿄, also: [とうきょう] }";
const names = (replace: string, by: string) => ({ file: "names.yaml", replace, by });

it("derives the names a browser reads, by id", () => {
  expect(deriveNames(dataIn(goodFolder).names)).toEqual({
    schemaVersion: 1,
    places: { tokyo: { name: { hi: "टोक्यो", ja: "東京", ko: "도쿄" }, also: ["とうきょう"] } },
    parties: {},
    sectors: {
      rail: { hi: "रेल", ja: "鉄道", ko: "철도" },
      "smart-cities": { hi: "स्मार्ट सिटी", ja: "スマートシティ", ko: "스마트시티" },
    },
  });
});

it("refuses a name of something that is in no register, and says where it stands", () => {
  expect(problemsAfter(names("id: tokyo", "id: tokio"))).toEqual([
    'data/names.yaml:2:11: places[0].id: unknown place "tokio" (did you mean "tokyo"?)',
  ]);
});

it("refuses a language it does not know, and a thing named twice", () => {
  expect(problemsAfter(names("ko: 도쿄", "kr: 도쿄"))).toEqual([
    "data/names.yaml:2:38: places[0].kr: unknown key (one of id, hi, ja, ko, also)",
  ]);
  expect(problemsAfter(names(tokyo, `${tokyo}\n  - ${tokyo}`))).toEqual([
    'data/names.yaml:3:11: places[1].id: "tokyo" is here twice, first at places[0].id',
  ]);
});

it("wants every sector in every language", () => {
  expect(problemsAfter(names("  - { id: rail, hi: रेल, ja: 鉄道, ko: 철도 }\n", ""))).toEqual([
    'data/names.yaml:5:3: sectors: "rail" has no names',
  ]);
  expect(problemsAfter(names(", ko: 철도", ""))).toEqual(["data/names.yaml:5:5: sectors[0].ko: missing"]);
});
