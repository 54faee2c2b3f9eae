const [QUOTE, LF, CR] = [34, 10, 13];

/** Cells of one row, as places in `bytes`. Good until the call returns: the arrays are filled anew for each row. */
export type Row = {
  readonly bytes: Uint8Array;
  /** Line of the file on which the row begins, from 1. Quoted line ends count as lines of the file. */
  readonly line: number;
  readonly cells: number;
  /** First byte of each cell, and the byte after it; without the quotes around it. */
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where quotes are doubled inside the cell. */
  readonly doubled: Uint8Array;
};

export type Tokenizer = {
  /** Reads on. What is left of an unfinished row waits for the next call. */
  readonly take: (chunk: Uint8Array) => void;
  /** The last row may lack its line end. */
  readonly finish: () => void;
};

export type OnRow = {
  readonly row: (row: Row) => void;
  /** A quote opened on this line and was not closed within `LONGEST` bytes, or at all. */
  readonly openQuote: (line: number) => void;
};

/** Bytes of the longest row. A quote that nobody closes would otherwise swallow the rest of the file. */
export const LONGEST = 65_536;

const MOST_CELLS = 256;

/**
 * RFC 4180 over bytes as they arrive: LF or CRLF (or a lone CR), quotes doubled inside quotes, any delimiter of one
 * byte. Written by hand because a general parser makes a string of every cell, which is most of the time and memory
 * of a large file, and counts rows where a reader needs the line in the file. Empty lines are no rows.
 *
 * A row with an open quote costs its first line only: reading goes on with the next.
 */
export const makeTokenizer = (delimiter: number, on: OnRow): Tokenizer => {
  const starts = new Int32Array(MOST_CELLS);
  const ends = new Int32Array(MOST_CELLS);
  const doubled = new Uint8Array(MOST_CELLS);
  let rest = new Uint8Array(0);
  let line = 1;

  /** Reads one row from `at`. The place after its line end; or −1 when the bytes end before the row does. */
  const readRow = (bytes: Uint8Array, from: number, isLast: boolean): number => {
    const stop = bytes.length;
    let at = from;
    let cells = 0;
    let lines = 0;
    for (;;) {
      let start = at;
      let end: number;
      let twice = 0;
      if (at < stop && bytes[at] === QUOTE) {
        start = at + 1;
        at = start;
        for (;;) {
          const byte = bytes[at];
          if (byte === QUOTE) {
            if (at + 1 >= stop && !isLast) return -1;
            if (bytes[at + 1] !== QUOTE) break;
            twice = 1;
            at += 2;
            continue;
          }
          if (at >= stop) return -1;
          if (byte === LF || (byte === CR && bytes[at + 1] !== LF)) lines += 1;
          at += 1;
        }
        end = at;
        at += 1;
        // What stands between the closing quote and the delimiter is nothing RFC 4180 knows; it is passed over.
        while (at < stop && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR) at += 1;
      } else {
        while (at < stop) {
          const byte = bytes[at];
          if (byte === delimiter || byte === LF || byte === CR) break;
          at += 1;
        }
        end = at;
      }
      if (cells < MOST_CELLS) {
        starts[cells] = start;
        ends[cells] = end;
        doubled[cells] = twice;
      }
      cells += 1;
      if (at < stop && bytes[at] === delimiter) {
        at += 1;
        continue;
      }
      if (at >= stop && !isLast) return -1;
      // Whether a CR at the end of the bytes has its LF is known when the next ones are here.
      if (bytes[at] === CR && at + 1 >= stop && !isLast) return -1;
      const isEmpty = cells === 1 && starts[0] === ends[0] && at === from;
      if (!isEmpty) on.row({ bytes, line, cells: Math.min(cells, MOST_CELLS), starts, ends, doubled });
      line += lines + 1;
      return at + (bytes[at] === CR && bytes[at + 1] === LF ? 2 : 1);
    }
  };

  /** The place after the next line end, or −1. */
  const afterLine = (bytes: Uint8Array, from: number): number => {
    const index = bytes.indexOf(LF, from);
    return index === -1 ? -1 : index + 1;
  };

  const read = (bytes: Uint8Array, isLast: boolean): void => {
    let at = 0;
    while (at < bytes.length) {
      const next = readRow(bytes, at, isLast);
      if (next !== -1) {
        at = next;
        continue;
      }
      if (!isLast && bytes.length - at <= LONGEST) break;
      on.openQuote(line);
      line += 1;
      const after = afterLine(bytes, at);
      at = after === -1 ? bytes.length : after;
    }
    rest = bytes.slice(at);
  };

  return {
    take: (chunk) => {
      const bytes = rest.length === 0 ? chunk : joined(rest, chunk);
      read(bytes, false);
    },
    finish: () => read(rest, true),
  };
};

const joined = (a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> => {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
};
