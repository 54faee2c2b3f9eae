import { describe, expect, it } from "vitest";
import { deriveAtlas } from "../../../../scripts/data/derive.ts";
import { formatProblem } from "../../../../scripts/data/problem.ts";
import { checkTours } from "../../../../scripts/data/tours.ts";
import { parseYamlFile } from "../../../../scripts/data/yaml-file.ts";
import { weaveAll } from "../../../../src/model/drawing/weave.ts";
import { dataIn, goodFolder, problemsIn } from "./edited-folder.ts";

const atlas = deriveAtlas(dataIn(goodFolder), weaveAll);

const good = `id: two
title: Two steps
summary: A tour of the fixture.
steps:
  - headline: "One tie in {2023 = year: carmel-visakhapatnam}"
    caption: "*{Two = count} records*, one of them with several partners."
    notes: "{undated} without a date, {acting: three-for-india} act."
    view: v=1&partner=us,multi
    light: v=1&kind=sister-cities
    annotations:
      - { record: carmel-visakhapatnam, along: 0.5, text: "{lit} tie, {date: carmel-visakhapatnam}", note: "{amount: carmel-visakhapatnam}" }
      - { place: seoul, text: Seoul }
    sources: [gazette]
`;

const check = (text: string) => {
  const { file } = parseYamlFile("tours/two.yaml", text);
  if (file === null) throw new Error("the YAML itself is broken");
  return checkTours([file], atlas);
};

/** What an editor sees after one replacement in the good tour. */
const problemsAfter = (replace: string, by: string): readonly string[] => {
  if (!good.includes(replace)) throw new Error(`the tour has no ${replace}`);
  return check(good.replace(replace, () => by)).problems.map((problem) => formatProblem(problem, "data"));
};

describe("a tour", () => {
  it("gets its numbers from the data", () => {
    const { tours, problems } = check(good);
    expect(problems).toEqual([]);
    expect(tours).toEqual([
      {
        slug: "two",
        title: "Two steps",
        summary: "A tour of the fixture.",
        steps: [
          {
            headline: "One tie in 2023",
            caption: "*Two records*, one of them with several partners.",
            notes: "0 without a date, 3 act.",
            view: "v=1&partner=us,multi",
            light: "v=1&kind=sister-cities",
            annotations: [
              {
                anchor: { kind: "partnership", partnership: "carmel-visakhapatnam", along: 0.5 },
                text: "1 tie, July 2023",
                note: "About US$2.5 million",
              },
              { anchor: { kind: "place", place: "seoul" }, text: "Seoul", note: null },
            ],
            sources: ["gazette"],
          },
        ],
      },
    ]);
  });

  it("may not say a number that is wrong", () => {
    expect(problemsAfter("Two = count", "Three = count")).toEqual([
      'data/tours/two.yaml:6:14: steps[0].caption: says "Three"; it is 2',
    ]);
    expect(problemsAfter("2023 = year", "2022 = year")).toEqual([
      'data/tours/two.yaml:5:15: steps[0].headline: says "2022"; it is 2023',
    ]);
  });

  it("may not say a number that nothing checks, in figures or in words", () => {
    for (const typed of ["17", "1,024", "Twelve", "two"]) {
      expect(problemsAfter("{Two = count}", typed)).toEqual([
        `data/tours/two.yaml:6:14: steps[0].caption: "${typed}" is a number that nothing checks: compute it, {count}, or check it, {${typed} = year: record}`,
      ]);
    }
    expect(problemsAfter("Seoul }", "5G in Seoul }")).toEqual([]);
  });

  it("names measures, records and claims that do not exist", () => {
    expect(problemsAfter("{undated}", "{undatd}")).toEqual([
      'data/tours/two.yaml:7:12: steps[0].notes: {undatd} names no number (did you mean "undated"?)',
    ]);
    expect(problemsAfter("acting: three-for-india", "acting: three-for-indai")).toEqual([
      'data/tours/two.yaml:7:12: steps[0].notes: unknown record "three-for-indai" (did you mean "three-for-india"?)',
    ]);
    expect(problemsAfter("{undated}", "{value: carmel-visakhapatnam ti}")).toEqual([
      'data/tours/two.yaml:7:12: steps[0].notes: "carmel-visakhapatnam" has no conflict with a claim "ti" (did you mean "tie"?)',
    ]);
    expect(problemsAfter("year: carmel-visakhapatnam", "year: gujarat-rail-plan")).toEqual([
      'data/tours/two.yaml:5:15: steps[0].headline: "gujarat-rail-plan" has no date',
    ]);
  });

  it("has views that an address gives back letter for letter", () => {
    expect(problemsAfter("v=1&partner=us,multi", "v=1&partner=multi,us")).toEqual([
      'data/tours/two.yaml:8:11: steps[0].view: write it as "v=1&partner=us,multi"',
    ]);
    expect(problemsAfter("v=1&partner=us,multi", "v=1&partnr=us")).toEqual([
      'data/tours/two.yaml:8:11: steps[0].view: "partnr" says nothing an address can say: misspelt, or with a value it does not know',
    ]);
    expect(problemsAfter("v=1&partner=us,multi", "v=1&partner=us,multi&theme=dark")).toEqual([
      'data/tours/two.yaml:8:11: steps[0].view: "theme" is not for a step to choose: leave it out',
    ]);
    expect(problemsAfter("v=1&partner=us,multi", "v=1&partner=us,multi&select=place:nowhere")).toEqual([
      'data/tours/two.yaml:8:11: steps[0].view: "select" names nothing in the atlas',
    ]);
    expect(problemsAfter("v=1&kind=sister-cities", "v=1&kind=dialogue")).toContain(
      "data/tours/two.yaml:9:12: steps[0].light: lights no record",
    );
  });

  it("points at what its map shows", () => {
    expect(
      problemsAfter("record: carmel-visakhapatnam, along", "record: carmel-visakapatnam, along"),
    ).toEqual([
      'data/tours/two.yaml:11:19: steps[0].annotations[0].record: unknown record "carmel-visakapatnam" (did you mean "carmel-visakhapatnam"?)',
    ]);
    expect(problemsAfter("record: carmel-visakhapatnam, along", "record: gujarat-rail-plan, along")).toEqual([
      'data/tours/two.yaml:11:19: steps[0].annotations[0].record: "gujarat-rail-plan" is not shown in this step\'s view',
    ]);
    expect(problemsAfter("place: seoul", "place: iss")).toEqual([
      'data/tours/two.yaml:12:18: steps[0].annotations[1].place: "iss" has no mark in this step\'s view',
    ]);
    expect(problemsAfter("{ place: seoul,", "{ place: seoul, record: three-for-india,")).toEqual([
      "data/tours/two.yaml:12:9: steps[0].annotations[1]: needs a record or a place, not both",
    ]);
  });

  it("rests on sources of what it lights", () => {
    expect(problemsAfter("sources: [gazette]", "sources: [gazete]")).toEqual([
      'data/tours/two.yaml:13:15: steps[0].sources[0]: unknown source "gazete" (did you mean "gazette"?)',
    ]);
    expect(
      problemsAfter("light: v=1&kind=sister-cities", "light: v=1&kind=framework").filter((line) =>
        line.includes("sources"),
      ),
    ).toEqual([]);
  });

  it("has captions of one sentence that fit", () => {
    expect(problemsAfter("several partners.", "several. Partners.")).toEqual([
      "data/tours/two.yaml:6:14: steps[0].caption: is more than one sentence",
    ]);
    expect(problemsAfter("several partners.", "several* partners.")).toEqual([
      "data/tours/two.yaml:6:14: steps[0].caption: has an asterisk without its partner",
    ]);
    expect(problemsAfter("text: Seoul", `text: ${"Seoul ".repeat(7)}again`)).toEqual([
      "data/tours/two.yaml:12:31: steps[0].annotations[1].text: is 47 characters long, at most 40 fit",
    ]);
  });

  it("is checked in shape even while the records have problems", () => {
    const { file } = parseYamlFile("tours/other.yaml", good.replace("headline:", "headlin:"));
    const { problems, tours } = checkTours(file ? [file] : [], null);
    expect(tours).toEqual([]);
    expect(problems.map((problem) => formatProblem(problem, "data"))).toEqual([
      "data/tours/other.yaml:5:5: steps[0].headline: missing",
      'data/tours/other.yaml:5:5: steps[0].headlin: unknown key (did you mean "headline"?)',
      'data/tours/other.yaml:1:5: id: must equal the file name, "other"',
    ]);
  });

  it("need not be there at all", () => {
    expect(problemsIn(goodFolder)).toEqual([]);
    expect(checkTours([], atlas)).toEqual({ tours: [], problems: [] });
  });
});
