import type { Atlas, Partnership } from "../records/atlas.ts";
import { columns, flatRecord } from "./flatRecord.ts";

/**
 * A spreadsheet takes a cell that starts like this for a formula and runs it
 * (https://owasp.org/www-community/attacks/CSV_Injection). An apostrophe in front makes it text.
 */
const formula = /^[=+\-@\t\r]/;

export const neutralised = (text: string): string => (formula.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** RFC 4180: lines end in CRLF, and a cell with a comma, a quote or a line end stands in quotes. */
export const csvOfCells = (lines: readonly (readonly string[])[]): string =>
  lines.map((cells) => `${cells.map((cell) => quoted(neutralised(cell))).join(",")}\r\n`).join("");

/** A line of column names, then one line a record in the order given. An absent value is an empty cell. */
export const csvOf = (atlas: Atlas, records: readonly Partnership[]): string =>
  csvOfCells([
    columns,
    ...records.map((record) => {
      const flat = flatRecord(atlas, record);
      return columns.map((column) => String(flat[column] ?? ""));
    }),
  ]);
