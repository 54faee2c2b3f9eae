import { describe, expect, it } from "vitest";
import { en, type Leaf, leavesOf, others } from "./catalogues.ts";

type Said = (...given: unknown[]) => unknown;

const cited = { title: "A", edition: "B", year: 2026, address: "https://example.org/" };

/** What functions are called with, by the end of their path: the arguments the interface gives them. */
const given: readonly (readonly [RegExp, readonly unknown[]])[] = [
  [/shell\.headline$/, ["up-to", ["A"], 3, ["US", "JP"], false]],
  [/timeline\.announcement$/, ["between", ["A", "B"], 3, 9]],
  [/timeline\.column$/, [3, 2, "us"]],
  [/timeline\.dates\.day$/, [17, "A", 2024]],
  [/cite\.(plain|apa)$/, [cited]],
  [/card\.amount$/, [4e9, "USD", "about"]],
  [/card\.amountOf$/, ["JPY", "a loan"]],
  [/card\.published$/, ["A", "B", true]],
  [/place\.aliases$/, [["A", "B"]]],
  [/words\.(country|inSentence)$/, ["IN"]],
  [/(otherDate|filters\.clear|clear\.filter)$/, ["A"]],
  [/place\.kind$/, ["A", "B"]],
  [/search\.note$/, ["A", "B"]],
  [/sheet\.line$/, ["A", "B"]],
  [/map\.(role)$/, ["host"]],
  [/map\.status$/, ["signed"]],
  [/map\.placeName$/, ["tokyo", "東京"]],
  [/map\.sheafNote$/, [24, 2024, 6, 16]],
  [/map\.monthShort$/, [6, 2024]],
  [/notice\.ignored$/, [["A", "B"]]],
  [/money\.currency$/, ["JPY"]],
  [/tours\.source$/, [["A", "B"]]],
  [/embed\.title$/, ["up-to", ["A"]]],
  [/embed\.roles$/, ["A", ["B", "C"]]],
  [/embed\.facts$/, ["A", "B", false, "C"]],
];

const said = ({ path, value }: Leaf): unknown =>
  typeof value === "function"
    ? (value as Said)(...(given.find(([pattern]) => pattern.test(path))?.[1] ?? [2, 3, 4, 5]))
    : value;

/** Names, licences, symbols and addresses; citations, which name the work as it was published. */
const sameInAll = [
  /(^|\.)(share\.licence|cite\.authors|cite\.atlas|share\.author|share\.work|share\.medium|shell\.name)$/,
  /(^|\.)(licences\.\d\.[12]|keys\.\d+\.0|search\.hint)$/,
  /styles\.(apa|bibtex|ris)$/,
  /share\.(svg|data\.(csv|json|geojson))$/,
  /map\.(placeName|sheafTitle|leaves)$/,
  /timeline\.(more|speedValue|dates\.year|dates\.day|dates\.month)$/,
  /share\.png$/,
  /card\.(dateWithPrecision|statusOn|otherDate|inCountry|amountOf|placeWithLevel)$/,
  /(sheet|table)\.line$/,
  /filters\.name$/,
  /map\.(partyInRole|markName)$/,
  /embed\.roles$/,
  /search\.(alias|note)$/,
  /place\.kind$/,
  /tours\.position$/,
];

const scripts = {
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u,
  ko: /\p{Script=Hangul}/u,
};

describe.each(others)("the catalogue of %s", (language, catalogue) => {
  const leaves = leavesOf(catalogue);

  it("has every text of English, and no other", () => {
    expect(leaves.map(({ path }) => path).toSorted()).toEqual(
      leavesOf(en)
        .map(({ path }) => path)
        .toSorted(),
    );
  });

  it("says something everywhere, and nothing undefined", () => {
    for (const leaf of leaves) {
      const text = said(leaf);
      if (text === null) continue;
      expect(text, leaf.path).toEqual(expect.stringMatching(/\S/));
      expect(text, leaf.path).not.toMatch(/undefined|NaN|null|\[object/);
    }
  });

  it("leaves nothing in English but names and signs", () => {
    const english = new Map(leavesOf(en).map((leaf) => [leaf.path, said(leaf)]));
    const left = leaves.filter(
      (leaf) => said(leaf) === english.get(leaf.path) && !sameInAll.some((same) => same.test(leaf.path)),
    );
    // A note that a chart does not have is missing in every language.
    expect(left.filter(({ value }) => value !== null).map(({ path }) => path)).toEqual([]);
  });

  it("writes its sentences in its own script", () => {
    const sentences = leaves.filter(({ value }) => typeof value === "string" && value.includes(" "));
    const foreign = sentences.filter(
      ({ path, value }) =>
        !scripts[language].test(String(value)) && !sameInAll.some((same) => same.test(path)),
    );
    expect(foreign).toEqual([]);
  });
});
