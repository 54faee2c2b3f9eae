import { readFileSync } from "node:fs";
import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import sirv from "sirv";
import { fileHeaders, pageHeaders } from "../pages/headers.ts";

export type Address = {
  readonly host: string;
  /** The first port to try; 0 takes any free one. */
  readonly port: number;
};

export type RunningServer = {
  /** Ends in a slash: "http://127.0.0.1:4173/". */
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
};

/**
 * Serves a built site. `mount` is the path it stands under, with a slash at both ends. When the port is taken it
 * takes the next free one; rejects after twenty.
 */
export async function startServer(dist: string, address: Address, mount = "/"): Promise<RunningServer> {
  const server = createServer(siteHandler(dist, mount));
  const attempts = 20;
  for (let attempt = 0; ; attempt += 1) {
    try {
      await listen(server, { host: address.host, port: address.port + attempt });
      break;
    } catch (error) {
      if (attempt + 1 === attempts || !isTaken(error)) throw error;
    }
  }
  // A TCP server's address is never a string; that is for pipes.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://${address.host}:${port}${mount}`,
    port,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

const listen = (server: ReturnType<typeof createServer>, address: Address): Promise<void> =>
  new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(address.port, address.host, () => {
      server.removeListener("error", fail);
      done();
    });
  });

const isTaken = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE";

function siteHandler(dist: string, mount: string): RequestListener {
  const root = resolve(dist);
  // `dev` looks at the disk for each request, so a rebuild under a running server is served whole.
  const sendFile = sirv(root, { dev: true, etag: true, brotli: true, gzip: true, extensions: [] });

  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.setHeader("Allow", "GET, HEAD");
      return refuse(response, 405, "Method not allowed");
    }
    const path = requestedPath(request, mount);
    if (path === null) return refuse(response, 404, "Not found");

    const file = path.endsWith("/") ? `${path}index.html` : path;
    if (!file.includes(".") && readPage(root, `${file}/index.html`) !== null) {
      response.setHeader("Location", `${mount}${path.slice(1)}/`);
      return refuse(response, 301, "Moved");
    }

    const html = file.endsWith(".html") ? readPage(root, file) : null;
    const headers = html === null ? fileHeaders(file) : pageHeaders({ path: file, html });
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);

    // A range that is no plain first–last may be ignored (RFC 9110, 14.2), and sirv throws on one that runs backwards.
    if (!isPlainRange(request.headers.range)) delete request.headers.range;
    request.url = encodeURI(file);
    sendFile(request, response, () => refuse(response, 404, "Not found"));
  };
}

/** The path from the site's root, decoded, or null when it names nothing that is served. */
function requestedPath(request: IncomingMessage, mount: string): string | null {
  try {
    const { pathname } = new URL(`http://site${request.url}`);
    if (!pathname.startsWith(mount)) return null;
    const path = `/${decodeURI(pathname.slice(mount.length))}`;
    return path.includes("//") || path.includes("/.") || path.includes("\0") ? null : path;
  } catch {
    return null;
  }
}

function readPage(root: string, file: string): string | null {
  try {
    return readFileSync(join(root, file), "utf8");
  } catch {
    return null;
  }
}

function isPlainRange(range: string | undefined): boolean {
  const [, first, last] = range?.match(/^bytes=(\d+)-(\d*)$/) ?? [];
  return first !== undefined && (last === "" || Number(last) >= Math.max(1, Number(first)));
}

function refuse(response: ServerResponse, status: number, text: string): void {
  for (const [name, value] of Object.entries(fileHeaders("/"))) response.setHeader(name, value);
  response.removeHeader("Cache-Control");
  response.setHeader("Content-Type", "text/plain; charset=utf-8");
  response.writeHead(status).end(`${text}\n`);
}
