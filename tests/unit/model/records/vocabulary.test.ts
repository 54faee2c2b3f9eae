import { describe, expect, it } from "vitest";
import * as vocabulary from "../../../../src/model/records/vocabulary.ts";

describe("the words of a record", () => {
  it("are those that published files, addresses and the editors' guide use", () => {
    const { strokeOf, ...lists } = vocabulary;
    expect(Object.fromEntries(Object.entries(lists).map(([name, words]) => [name, words.join(" ")]))).toEqual(
      {
        kinds:
          "agreement framework dialogue sister-cities finance programme project presence model event institution infrastructure",
        statuses: "signed in-force completed ongoing announced planned proposed aspiration",
        roles:
          "signatory participant member host beneficiary funder investor supplier buyer builder operator model learner proposer",
        placeRoles: "end venue site",
        levels: "site city state region country",
        bases: "stated inferred",
        qualifiers: "exactly about over nearly up-to at-least",
        partyTypes: "government agency city state company university body people",
        sourceGrades: "article page weak",
        multiplicities: "unilateral bilateral trilateral plurilateral",
        groups: "us jp kr multi other",
        strokes: "solid dashed dotted",
      },
    );
  });
});

describe("a line", () => {
  const { statuses, strokeOf } = vocabulary;

  it("is solid for what is done or under way, dashed for what is not yet, dotted for a wish", () => {
    expect(statuses.map((status) => strokeOf("agreement", status))).toEqual([
      ...["solid", "solid", "solid", "solid"],
      ...["dashed", "dashed", "dashed", "dotted"],
    ]);
  });

  it("is dotted for a model to learn from, whatever became of it", () => {
    expect(new Set(statuses.map((status) => strokeOf("model", status)))).toEqual(new Set(["dotted"]));
  });
});
