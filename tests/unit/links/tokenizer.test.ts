import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { LONGEST, makeTokenizer } from "../../../src/links/tokenizer.ts";

const utf8 = new TextDecoder();

type Table = {
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly number[];
  readonly open: readonly number[];
};

/** The cells as text, and the line of the file on which each row begins. */
const tokens = (text: string, { piece = Number.MAX_SAFE_INTEGER, delimiter = "," } = {}): Table => {
  const rows: string[][] = [];
  const lines: number[] = [];
  const open: number[] = [];
  const tokenizer = makeTokenizer(delimiter.charCodeAt(0), {
    row: ({ bytes, line, cells, starts, ends, doubled }) => {
      lines.push(line);
      rows.push(
        Array.from({ length: cells }, (_, index) => {
          const cell = utf8.decode(bytes.subarray(starts[index], ends[index]));
          return doubled[index] ? cell.replaceAll('""', '"') : cell;
        }),
      );
    },
    openQuote: (line) => open.push(line),
  });
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += piece) tokenizer.take(bytes.slice(at, at + piece));
  tokenizer.finish();
  return { rows, lines, open };
};

/** Cells of the characters that matter to CSV, and of letters of one to four bytes. */
const cells = fc.string({
  unit: fc.constantFrom('"', ",", ";", "\n", "\r\n", " ", "a", "é", "語", "🌏"),
  maxLength: 6,
});
// A row of one empty cell is an empty line, which is no row.
const tables = fc
  .integer({ min: 1, max: 4 })
  .chain((width) =>
    fc.array(fc.array(cells, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 8 }),
  )
  .map((rows) => rows.filter((row) => row.length > 1 || row[0] !== ""));

describe("the tokenizer", () => {
  it("brings back any table that Papa Parse writes as CSV, in pieces of any size", () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(",", ";", "\t"),
        fc.constantFrom("\n", "\r\n"),
        fc.integer({ min: 1, max: 20 }),
        fc.boolean(),
        (rows, delimiter, newline, piece, endsInLine) => {
          const csv = Papa.unparse(rows, { delimiter, newline, escapeFormulae: false });
          const text = endsInLine ? csv + newline : csv;
          expect(tokens(text, { piece, delimiter }).rows).toEqual(rows);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("reads what Papa Parse reads", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 20 }), (rows, piece) => {
        const text = Papa.unparse(rows, { quotes: true, newline: "\r\n" });
        expect(tokens(text, { piece }).rows).toEqual(
          Papa.parse(text, { delimiter: ",", newline: "\r\n" }).data,
        );
      }),
    );
  });

  it("counts the lines of the file, those inside quotes and empty ones too", () => {
    expect(tokens('a,b\r\n"one\r\ntwo",2\r\n\r\n3,"x\ny\nz"\n4,5')).toEqual({
      rows: [
        ["a", "b"],
        ["one\r\ntwo", "2"],
        ["3", "x\ny\nz"],
        ["4", "5"],
      ],
      lines: [1, 2, 5, 8],
      open: [],
    });
  });

  it("knows the line of every row, in pieces of any size", () => {
    fc.assert(
      fc.property(tables, fc.integer({ min: 1, max: 20 }), (rows, piece) => {
        const written = rows.map((row) => `${Papa.unparse([row], { quotes: true })}\n`);
        const expected = written.map(
          (_, index) =>
            written
              .slice(0, index)
              .join("")
              .split(/\r\n|\n/).length,
        );
        expect(tokens(written.join(""), { piece }).lines).toEqual(expected);
      }),
    );
  });

  it("takes a lone CR for a line end, and one at the end of a piece only when it knows what follows", () => {
    const rows = [["a"], ["b"], ["c"]];
    const lines = [1, 2, 3];
    for (const piece of [1, 2, 3, 99]) {
      expect(tokens("a\rb\rc", { piece })).toEqual({ rows, lines, open: [] });
      expect(tokens("a\r\nb\r\nc\r\n", { piece })).toEqual({ rows, lines, open: [] });
    }
    expect(tokens("a\r\rb\r").lines).toEqual([1, 3]);
  });

  it("counts a lone CR inside quotes as a line, and CRLF as one", () => {
    expect(tokens('"a\rb\r\nc"\rd')).toEqual({ rows: [["a\rb\r\nc"], ["d"]], lines: [1, 4], open: [] });
  });

  it("keeps 256 cells of a row and passes over what follows them", () => {
    const cells = Array.from({ length: 257 }, (_, index) => `${index}`);
    expect(tokens(`${cells.slice(0, 256).join(",")}\nnext`).rows).toEqual([cells.slice(0, 256), ["next"]]);
    expect(tokens(`${cells.join(",")}\nnext`).rows).toEqual([cells.slice(0, 256), ["next"]]);
  });

  it("takes a row of empty cells for a row, and an empty line or empty quotes at most for one cell", () => {
    expect(tokens(',\n\n""\n,,\n').rows).toEqual([["", ""], [""], ["", "", ""]]);
  });

  it("passes over what stands between a closing quote and the delimiter", () => {
    expect(tokens('"a" x,b\n"c"y\n"d"z\r"e"').rows).toEqual([["a", "b"], ["c"], ["d"], ["e"]]);
  });

  it("knows a quote doubled at the end of a piece from a closing one", () => {
    for (const piece of [1, 2, 3, 4, 5])
      expect(tokens('"a""b","c"""\nd', { piece }).rows).toEqual([['a"b', 'c"'], ["d"]]);
  });

  it("gives up one line when a quote is never closed, and reads on after it", () => {
    const { rows, lines, open } = tokens('a,b\n1,"2\n3,4\n5,6\n');
    expect(open).toEqual([2]);
    expect(rows).toEqual([
      ["a", "b"],
      ["3", "4"],
      ["5", "6"],
    ]);
    expect(lines).toEqual([1, 3, 4]);
  });

  it("does not wait for the end of the file to give a quote up", () => {
    const many = "7,8\n".repeat(LONGEST / 2);
    const { rows, open } = tokens(`1,"2\n${many}`, { piece: 10_000 });
    expect(open).toEqual([1]);
    expect(rows).toHaveLength(LONGEST / 2);
  });
});
