import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** A link: what comes down it, and how long a question takes to its answer. */
export type Link = { readonly kilobits: number; readonly roundTrip: number };

/** The slow 4G of Chrome's own tools. */
export const slow4g: Link = { kilobits: 1600, roundTrip: 150 };

/** Bytes of a file that left the server at a moment, in ms since the epoch. */
type Sent = { readonly path: string; readonly at: number; readonly bytes: number };

export type BenchServer = {
  readonly url: string;
  readonly sent: readonly Sent[];
  /** ms since anything was asked for or sent; 0 while something is on its way. */
  readonly idle: () => number;
  readonly close: () => Promise<void>;
};

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".mjs": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
  ".webmanifest": "application/manifest+json",
};

// Bytes handed over at a time: two packets, so that files on their way together share the link.
const PIECE = 2920;

/**
 * Serves a folder as brotli down one shaped link. The shaping is the server's, because a browser's own throttling
 * leaves out its workers. Each question costs a round trip; opening a connection costs nothing here, for every page
 * alike.
 */
export const serveShaped = async (folder: string, link: Link | null): Promise<BenchServer> => {
  const sent: Sent[] = [];
  let open = 0;
  let last = Date.now();
  /** When the link is free again, on the clock of `performance.now`. */
  let free = 0;

  const server = createServer(async (request, response) => {
    open += 1;
    last = Date.now();
    response.on("close", () => {
      open -= 1;
      last = Date.now();
    });
    const { pathname } = new URL(request.url ?? "/", "http://bench");
    const path = normalize(pathname.endsWith("/") ? `${pathname}index.html` : pathname);
    if (link) await wait(link.roundTrip);
    const file = join(folder, path);
    if (!existsSync(file) || statSync(file).isDirectory()) {
      response.writeHead(404).end();
      return;
    }
    const brotli = existsSync(`${file}.br`);
    const body = readFileSync(brotli ? `${file}.br` : file);
    response.writeHead(200, {
      "Content-Type": types[extname(path)] ?? "application/octet-stream",
      "Content-Length": body.length,
      "Cache-Control": path.startsWith("/assets/") ? "max-age=31536000, immutable" : "no-cache",
      "Access-Control-Allow-Origin": "*",
      ...(brotli ? { "Content-Encoding": "br" } : {}),
    });
    for (let at = 0; at < body.length && !response.destroyed; at += PIECE) {
      const piece = body.subarray(at, at + PIECE);
      if (link) {
        const now = performance.now();
        free = Math.max(free, now) + (piece.length * 8) / link.kilobits;
        if (free - now > 1) await wait(free - now);
      }
      response.write(piece);
      sent.push({ path, at: Date.now(), bytes: piece.length });
    }
    response.end();
  });

  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  // A TCP server's address is never a string; that is for pipes.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    sent,
    idle: () => (open > 0 ? 0 : Date.now() - last),
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

/** All bytes that had left by a moment. */
export const bytesUntil = ({ sent }: BenchServer, moment = Number.POSITIVE_INFINITY): number =>
  sent.reduce((sum, { at, bytes }) => (at <= moment ? sum + bytes : sum), 0);

/** The files that had begun to come by a moment, largest first, with their bytes until then. */
export const filesUntil = (
  { sent }: BenchServer,
  moment = Number.POSITIVE_INFINITY,
): readonly (readonly [path: string, bytes: number])[] => {
  const files = new Map<string, number>();
  for (const { path, at, bytes } of sent) if (at <= moment) files.set(path, (files.get(path) ?? 0) + bytes);
  return [...files].sort(([, a], [, b]) => b - a);
};
