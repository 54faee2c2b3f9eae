import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvOf, csvOfCells, neutralised } from "../../../../src/model/export/csv.ts";
import { columns } from "../../../../src/model/export/flatRecord.ts";
import { atlas, credit, exchange } from "../../../fixtures/atlas.ts";
import { realAtlas } from "../../realAtlas.ts";

/** RFC 4180 read letter by letter, and nothing of ours in it. */
const parse = (text: string): readonly (readonly string[])[] => {
  const lines: string[][] = [];
  let line: string[] = [];
  let at = 0;
  while (at < text.length) {
    let cell = "";
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error("A quoted cell does not end");
        if (text[at] === '"') at += 1;
        cell += text[at];
        at += 1;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== "," && text[at] !== "\r") {
        cell += text[at];
        at += 1;
      }
    }
    line.push(cell);
    if (text[at] === ",") {
      at += 1;
    } else {
      if (text.slice(at, at + 2) !== "\r\n") throw new Error(`No line end at ${at}`);
      at += 2;
      lines.push(line);
      line = [];
    }
  }
  return lines;
};

const cell = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom("=", "+", "-", "@", "\t", "\r", "\n", '"', ",", "'", "a", "₹") }),
);

// Read once: checking the whole of data/ takes seconds on a busy machine.
const real = realAtlas();

describe("the CSV file", () => {
  it("reads back as it was written, but for the apostrophe before a formula", () => {
    const table = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
      );
    fc.assert(
      fc.property(table, (lines) => {
        expect(parse(csvOfCells(lines))).toEqual(lines.map((line) => line.map(neutralised)));
      }),
    );
  });

  it("puts an apostrophe before every cell a spreadsheet would run", () => {
    expect(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "1-1", "a=b", ""].map(neutralised)).toEqual([
      "'=1+1",
      "'+1",
      "'-1",
      "'@SUM(A1)",
      "'\tx",
      "'\rx",
      "1-1",
      "a=b",
      "",
    ]);
  });

  it("gives a record one line, with its amount in whole units and its date as an interval", () => {
    const [head, line] = parse(csvOf(atlas, [credit]));
    expect(head).toEqual(columns);
    expect(line).toEqual([
      "korea-credit",
      "South Korea offers a line of credit",
      "finance",
      "announced",
      "bilateral",
      "kr",
      "South Korea (funder); India (beneficiary)",
      "2023",
      "2023-01-01",
      "2023-12-31",
      "stated",
      "4000000000",
      "USD",
      "over",
      "",
      "Rail",
      "https://example.org/article",
      "South Korea offers a line of credit, in one sentence.",
    ]);
  });

  it("leaves the cells of a date that is not known empty", () => {
    const [, line = []] = parse(csvOf(atlas, [exchange]));
    expect(columns.slice(7, 11)).toEqual(["date_edtf", "earliest", "latest", "date_basis"]);
    expect(line.slice(7, 11)).toEqual(["", "", "", ""]);
  });

  it("has a line for each record of the edition, all of eighteen cells, none of them a formula", () => {
    const lines = parse(csvOf(real, real.partnerships));
    expect(lines).toHaveLength(real.partnerships.length + 1);
    expect(new Set(lines.map((line) => line.length))).toEqual(new Set([18]));
    expect(lines.flat().filter((each) => /^[=+\-@\t\r]/.test(each))).toEqual([]);
  });
});
