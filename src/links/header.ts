/** The columns that are read, by the names they have in the file. Case, blanks, - and _ make no difference. */
export const required = ["from_lon", "from_lat", "to_lon", "to_lat", "date"] as const;
export const optional = ["title", "partner", "status"] as const;
export type ColumnName = (typeof required)[number] | (typeof optional)[number];

export type Columns = Readonly<Record<ColumnName, number>>;

const normal = (name: string): string =>
  name
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, "_");

export type Header =
  | { readonly kind: "columns"; readonly columns: Columns; readonly width: number }
  | { readonly kind: "missing"; readonly missing: readonly string[]; readonly found: readonly string[] };

/** Where each column stands; −1 for an optional one that is not there. The first of two of the same name counts. */
export const headerOf = (cells: readonly string[]): Header => {
  const names = cells.map(normal);
  const missing = required.filter((name) => !names.includes(name));
  if (missing.length > 0) return { kind: "missing", missing, found: cells.map((cell) => cell.trim()) };
  const entries = [...required, ...optional].map((name) => [name, names.indexOf(name)] as const);
  // The entries name every column.
  return { kind: "columns", columns: Object.fromEntries(entries) as Columns, width: cells.length };
};

const delimiters = [",", ";", "\t"] as const;

/** The byte that separates cells: whichever of comma, semicolon and tab stands most often in the first line. */
export const delimiterOf = (start: Uint8Array): number => {
  const end = start.findIndex((byte) => byte === 10 || byte === 13);
  const line = new TextDecoder().decode(start.subarray(0, end === -1 ? start.length : end));
  const counted = delimiters.map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  const most = counted.reduce((best, next) => (next.count > best.count ? next : best));
  return most.delimiter.charCodeAt(0);
};
