import type { Links, Read } from "../../../src/links/links.ts";
import { titleOf } from "../../../src/links/links.ts";
import { makeReader } from "../../../src/links/reader.ts";

const encoder = new TextEncoder();

/** Reads a file's text in pieces of so many bytes. */
export const readText = (text: string, piece = Number.MAX_SAFE_INTEGER): Read => {
  const bytes = encoder.encode(text);
  const reader = makeReader();
  for (let at = 0; at < bytes.length; at += piece) {
    if (!reader.take(bytes.slice(at, at + piece))) break;
  }
  return reader.finish();
};

export const linksIn = (text: string, piece?: number): Links => {
  const read = readText(text, piece);
  if (read.kind !== "links") throw new Error(`No links: ${JSON.stringify(read.why)}`);
  return read.links;
};

export const titlesOf = (links: Links): readonly string[] =>
  Array.from({ length: links.count }, (_, row) => titleOf(links, row));

/** A file without titles. */
export const table = (rows: readonly string[]): string =>
  `from_lon,from_lat,to_lon,to_lat,date\n${rows.join("\n")}\n`;

/** From India to Japan, once on each date. */
export const datedLinks = (...dates: readonly string[]): Links =>
  linksIn(table(dates.map((date) => `77,13,139,35,${date}`)));
