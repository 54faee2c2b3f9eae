import { mercatorLat, pacificLon } from "../model/drawing/mercator.ts";
import type { DateCell } from "./date.ts";
import { growing } from "./growing.ts";
import { makeMonths } from "./histogram.ts";
import { LISTED, type LineUnit, type Links, type Reason, type Skipped, type SkippedRow } from "./links.ts";
import { makeTally, type Tally } from "./tally.ts";

/** Cells as bytes of the file, or of a buffer of their own. */
export type Cell = { bytes: Uint8Array; start: number; end: number };

export const emptyCell = (): Cell => ({ bytes: new Uint8Array(0), start: 0, end: 0 });

/** One link on its way into the columns; refilled for each. Degrees. */
export type Entry = {
  line: number;
  fromLon: number;
  fromLat: number;
  toLon: number;
  toLat: number;
  readonly date: DateCell;
  readonly title: Cell;
  readonly partner: Cell;
  readonly status: Cell;
};

export type Table = {
  readonly add: (entry: Entry) => void;
  readonly skip: (line: number, title: string, reason: Reason) => void;
  readonly count: () => number;
  readonly skipped: () => Skipped;
  /** The columns; the table is spent then. There must be one row at least. */
  readonly links: (hasPartner: boolean, hasStatus: boolean, lineUnit: LineUnit) => Links;
};

/**
 * Degrees. Wider links go round the other way, over the cut. India and the American east coast lie up to 225° apart
 * over the Pacific, and the atlas draws them that way; London and San Francisco are 237° apart.
 */
const WIDEST = 226;

export const makeTable = (): Table => {
  const bounds = { x0: 330, x1: -30, south: 90, north: -90 };
  const from = growing((length) => new Float32Array(length));
  const to = growing((length) => new Float32Array(length));
  const days = growing((length) => new Float32Array(length));
  const partners = growing((length) => new Uint8Array(length));
  const statuses = growing((length) => new Uint8Array(length));
  const titles = growing((length) => new Uint8Array(length));
  const titleStarts = growing((length) => new Uint32Array(length));
  const lines = growing((length) => new Uint32Array(length));
  const again = growing((length) => new Uint32Array(length));
  const partnerNames = makeTally("…");
  const statusNames = makeTally("…");
  const months = makeMonths();
  const skippedRows: SkippedRow[] = [];
  let skippedCount = 0;
  const skipped = (): Skipped => ({ count: skippedCount, rows: skippedRows });

  return {
    add: (entry) => {
      const { date, title, partner, status } = entry;
      const x0 = pacificLon(entry.fromLon);
      const x1 = pacificLon(entry.toLon);
      const turn = x1 - x0 > WIDEST ? -360 : x0 - x1 > WIDEST ? 360 : 0;
      bounds.x0 = Math.min(bounds.x0, x0, x1);
      bounds.x1 = Math.max(bounds.x1, x0, x1);
      if (turn !== 0) again.push(lines.length());
      from.push(x0);
      from.push(mercatorLat(entry.fromLat));
      to.push(x1 + turn);
      to.push(mercatorLat(entry.toLat));
      bounds.south = Math.min(bounds.south, entry.fromLat, entry.toLat);
      bounds.north = Math.max(bounds.north, entry.fromLat, entry.toLat);
      days.push(date.first);
      days.push(date.last);
      months.add(date.month, date.lastMonth);
      partners.push(partnerNames.add(partner.bytes, partner.start, partner.end));
      statuses.push(statusNames.add(status.bytes, status.start, status.end));
      titleStarts.push(titles.length());
      titles.append(title.bytes, title.start, title.end);
      lines.push(entry.line);
    },
    skip: (line, title, reason) => {
      skippedCount += 1;
      if (skippedRows.length < LISTED) skippedRows.push({ line, title, reason });
    },
    count: () => lines.length(),
    skipped,
    links: (hasPartner, hasStatus, lineUnit) => {
      const count = lines.length();
      titleStarts.push(titles.length());
      const twice = again.taken();
      const colouredBy = hasPartner ? "partner" : hasStatus ? "status" : "nothing";
      const statusColumn = statuses.taken();
      const kindNames: Tally = colouredBy === "status" ? statusNames : partnerNames;
      const { column, names } = byFrequency(
        colouredBy === "status" ? statusColumn : partners.taken(),
        kindNames,
      );
      const dayColumn = days.taken();
      const firstDays = everySecond(dayColumn, 0).sort();
      const lastDays = everySecond(dayColumn, 1).sort();
      return {
        count,
        drawn: count + twice.length,
        again: twice,
        ...endsAgain(from.taken(), to.taken(), twice),
        days: repeated(dayColumn, twice, 2, (length) => new Float32Array(length)),
        kinds: repeated(column, twice, 1, (length) => new Uint8Array(length)),
        names,
        colouredBy,
        bounds: [
          [bounds.x0, mercatorLat(bounds.south)],
          [bounds.x1, mercatorLat(bounds.north)],
        ],
        titles: titles.taken(),
        titleStarts: titleStarts.taken(),
        statuses: statusColumn,
        statusNames: statusNames.names().map(({ name }) => name),
        lines: lines.taken(),
        lineUnit,
        firstDays,
        lastDays,
        histogram: months.histogram(firstDays, lastDays),
        skipped: skipped(),
      };
    },
  };
};

/** Numbers the names anew, the most frequent first. */
const byFrequency = (column: Uint8Array<ArrayBuffer>, tally: Tally) => {
  const order = tally
    .names()
    .map(({ name, count }, index) => ({ name, count, index }))
    .sort((a, b) => b.count - a.count);
  const places = new Uint8Array(256);
  for (const [place, { index }] of order.entries()) places[index] = place;
  for (let row = 0; row < column.length; row += 1) column[row] = places[column[row] as number] as number;
  return { column, names: order.map(({ name, count }) => ({ name, count })) };
};

const everySecond = (pairs: Float32Array, offset: 0 | 1): Float32Array<ArrayBuffer> => {
  const column = new Float32Array(pairs.length / 2);
  for (let row = 0; row < column.length; row += 1) column[row] = pairs[row * 2 + offset] as number;
  return column;
};

const repeated = <Column extends Float32Array | Uint8Array>(
  column: Column,
  rows: Uint32Array,
  size: number,
  make: (length: number) => Column,
): Column => {
  if (rows.length === 0) return column;
  const longer = make(column.length + rows.length * size);
  longer.set(column);
  for (const [index, row] of rows.entries())
    longer.set(column.subarray(row * size, row * size + size), column.length + index * size);
  return longer;
};

/** A second drawing lies a whole turn away, so that its other end is the one that stands in the frame. */
const endsAgain = (from: Float32Array, to: Float32Array, rows: Uint32Array) => {
  const make = (length: number) => new Float32Array(length);
  const longer = { from: repeated(from, rows, 2, make), to: repeated(to, rows, 2, make) };
  for (let at = from.length; at < longer.from.length; at += 2) {
    const [x0, x1] = [longer.from[at] as number, longer.to[at] as number];
    const turn = x1 < x0 ? 360 : -360;
    longer.from[at] = x0 + turn;
    longer.to[at] = x1 + turn;
  }
  return longer;
};
