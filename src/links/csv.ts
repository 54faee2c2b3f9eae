import { dateIn, emptyDate } from "./date.ts";
import { type Columns, delimiterOf, type Header, headerOf } from "./header.ts";
import { LIMITS, type Read, type Reason } from "./links.ts";
import { numberIn } from "./number.ts";
import { type Cell, type Entry, emptyCell, makeTable } from "./table.ts";
import { makeTokenizer, type Row, type Tokenizer } from "./tokenizer.ts";

/** Reads a file chunk by chunk. */
export type Reader = {
  /** False when it is of no use to read on: `finish` says why. */
  readonly take: (chunk: Uint8Array) => boolean;
  readonly finish: () => Read;
  /** Links read so far. */
  readonly count: () => number;
};

const utf8 = new TextDecoder();

const SHOWN = 60;
const TITLE_SHOWN = 120;

const cut = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

const textOf = ({ bytes, start, end }: Cell): string => utf8.decode(bytes.subarray(start, end));

/** Puts the cell's place into `cell`; a quoted one with doubled quotes is copied without them. */
const fillCell = ({ bytes, cells, starts, ends, doubled }: Row, column: number, cell: Cell): void => {
  if (column < 0 || column >= cells) {
    cell.start = 0;
    cell.end = 0;
    return;
  }
  cell.bytes = bytes;
  cell.start = starts[column] as number;
  cell.end = ends[column] as number;
  if (doubled[column] === 1) {
    cell.bytes = new TextEncoder().encode(textOf(cell).replaceAll('""', '"'));
    cell.start = 0;
    cell.end = cell.bytes.length;
  }
};

const sides = [
  ["from_lon", "fromLon", 180],
  ["from_lat", "fromLat", 85],
  ["to_lon", "toLon", 180],
  ["to_lat", "toLat", 85],
] as const;

export const makeCsvReader = (): Reader => {
  const table = makeTable();
  let tokenizer: Tokenizer | null = null;
  let header: Header | null = null;
  const cell = emptyCell();
  const date = emptyDate();
  const [title, partner, status] = [emptyCell(), emptyCell(), emptyCell()];
  const entry: Entry = { line: 0, fromLon: 0, fromLat: 0, toLon: 0, toLat: 0, date, title, partner, status };

  const skip = (row: Row, columns: Columns, reason: Reason): void => {
    fillCell(row, columns.title, cell);
    table.skip(row.line, cut(textOf(cell), TITLE_SHOWN), reason);
  };

  const readEntry = (row: Row, columns: Columns, width: number): Reason | null => {
    for (let extra = width; extra < row.cells; extra += 1)
      if (row.starts[extra] !== row.ends[extra]) return { kind: "cells", found: row.cells, expected: width };
    for (const [column, side, most] of sides) {
      fillCell(row, columns[column], cell);
      const value = numberIn(cell.bytes, cell.start, cell.end);
      if (Number.isNaN(value)) {
        const text = cut(textOf(cell).trim(), SHOWN);
        return text === "" ? { kind: "empty", column } : { kind: "no-number", column, value: text };
      }
      if (Math.abs(value) > most)
        return { kind: "out-of-range", column, value: cut(textOf(cell).trim(), SHOWN) };
      entry[side] = value;
    }
    fillCell(row, columns.date, cell);
    if (dateIn(cell.bytes, cell.start, cell.end, date)) return null;
    const text = cut(textOf(cell).trim(), SHOWN);
    return text === "" ? { kind: "undated" } : { kind: "no-date", value: text };
  };

  const onRow = (row: Row): void => {
    if (header === null) {
      header = headerOf(
        Array.from({ length: row.cells }, (_, column) => {
          fillCell(row, column, cell);
          return textOf(cell);
        }),
      );
      return;
    }
    // After a hopeless header, or the last row there is room for, what follows in the same chunk is passed over.
    if (header.kind === "missing" || table.count() > LIMITS.rows) return;
    const { columns, width } = header;
    const reason = readEntry(row, columns, width);
    if (reason !== null) {
      skip(row, columns, reason);
      return;
    }
    entry.line = row.line;
    fillCell(row, columns.title, title);
    fillCell(row, columns.partner, partner);
    fillCell(row, columns.status, status);
    table.add(entry);
  };

  const start = (chunk: Uint8Array): Tokenizer =>
    makeTokenizer(delimiterOf(chunk), {
      row: onRow,
      openQuote: (line) => table.skip(line, "", { kind: "open-quote" }),
    });

  return {
    take: (chunk) => {
      tokenizer ??= start(chunk);
      tokenizer.take(chunk);
      return header?.kind !== "missing" && table.count() <= LIMITS.rows;
    },
    count: table.count,
    finish: () => {
      if (header?.kind !== "missing" && table.count() <= LIMITS.rows) tokenizer?.finish();
      // The tokenizer's callback has set it; the compiler does not see that.
      const known = header as Header | null;
      if (known === null) return { kind: "hopeless", why: { kind: "empty" } };
      if (known.kind === "missing") {
        const found = known.found.slice(0, 12).map((name) => cut(name, SHOWN));
        return { kind: "hopeless", why: { kind: "no-columns", missing: known.missing, found } };
      }
      if (table.count() > LIMITS.rows) return { kind: "hopeless", why: { kind: "too-many-rows" } };
      if (table.count() === 0) {
        return { kind: "hopeless", why: { kind: "nothing-drawable", skipped: table.skipped() } };
      }
      return {
        kind: "links",
        links: table.links(known.columns.partner !== -1, known.columns.status !== -1, "line"),
      };
    },
  };
};
