import { makeCsvReader, type Reader } from "./csv.ts";
import { readJson } from "./json.ts";
import { type FileError, LIMITS } from "./links.ts";

const BOM = [0xef, 0xbb, 0xbf] as const;
const BRACE = "{".charCodeAt(0);
const BRACKET = "[".charCodeAt(0);

/** Enough to see what a file is. */
const ENOUGH = 4096;

const hopelessReader = (why: FileError): Reader => ({
  take: () => false,
  finish: () => ({ kind: "hopeless", why }),
  count: () => 0,
});

/** JSON is parsed when all of it is here. */
const makeJsonReader = (): Reader => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  return {
    take: (chunk) => {
      // The caller may use its buffer again.
      chunks.push(chunk.slice());
      length += chunk.length;
      return length <= LIMITS.json;
    },
    count: () => 0,
    finish: () => {
      if (length > LIMITS.json) return { kind: "hopeless", why: { kind: "too-big", limit: LIMITS.json } };
      return readJson(joined(chunks));
    },
  };
};

/** What a file is by its first bytes: a zero byte stands in no UTF-8 text that anybody writes. */
const readerFor = (start: Uint8Array): Reader => {
  if (start.includes(0)) return hopelessReader({ kind: "not-text" });
  const first = start.find((byte) => byte > 32);
  if (first === undefined) return hopelessReader({ kind: "empty" });
  return first === BRACE || first === BRACKET ? makeJsonReader() : makeCsvReader();
};

/** Reads either kind of file, chunk by chunk, in UTF-8 with or without a byte order mark. */
export const makeReader = (): Reader => {
  let start = new Uint8Array(0);
  let reader: Reader | null = null;
  let length = 0;

  const begin = (): Reader => {
    const marked = BOM.every((byte, index) => start[index] === byte);
    const bytes = marked ? start.subarray(BOM.length) : start;
    const made = readerFor(bytes);
    made.take(bytes);
    start = new Uint8Array(0);
    return made;
  };

  const tooBig = (): boolean => length > LIMITS.bytes;

  return {
    take: (chunk) => {
      length += chunk.length;
      if (tooBig()) return false;
      if (reader !== null) return reader.take(chunk);
      start = joined([start, chunk]);
      if (start.length < ENOUGH) return true;
      reader = begin();
      return reader.take(new Uint8Array(0));
    },
    count: () => reader?.count() ?? 0,
    finish: () => {
      if (tooBig()) return { kind: "hopeless", why: { kind: "too-big", limit: LIMITS.bytes } };
      reader ??= begin();
      return reader.finish();
    },
  };
};

const joined = (pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
};
