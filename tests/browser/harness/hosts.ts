import { readFileSync } from "node:fs";
import { createServer, type RequestListener } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";

const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const built = fileOf("../../../dist/");
const fixtures = fileOf("../../fixtures/hosts/");

/** What newsrooms load to resize frames, as npm brings it. */
const packages: Readonly<Record<string, string>> = {
  "/packages/pym.js": fileOf("../../../node_modules/pym.js/dist/pym.v1.js"),
  "/packages/iframe-resizer.js": fileOf("../../../node_modules/@iframe-resizer/parent/index.umd.js"),
};

export type Hosts = {
  /** The pages of tests/fixtures/hosts, at an origin of their own. Ends in a slash. */
  readonly url: string;
  /** The build, as a server sends it that knows no headers of ours. Ends in a slash. */
  readonly site: string;
  /** What the site was asked for since the last call. */
  readonly takeRequests: () => readonly string[];
  readonly close: () => Promise<void>;
};

const types: readonly (readonly [end: string, type: string])[] = [
  [".html", "text/html"],
  [".js", "text/javascript"],
];

const typeOf = (path: string): string => types.find(([end]) => path.endsWith(end))?.[1] ?? "text/plain";

const listen = async (handler: RequestListener) => {
  const server = createServer(handler);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  // A TCP server's address is never a string; that is for pipes.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise<void>((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
};

const sending =
  (fileFor: (path: string) => string | Buffer): RequestListener =>
  (request, response) => {
    const { pathname } = new URL(`http://host${request.url}`);
    const path = pathname.endsWith("/") ? `${pathname}index.html` : pathname;
    try {
      const body = fileFor(path);
      response.writeHead(200, { "Content-Type": `${typeOf(path)}; charset=utf-8` }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  };

/** Serves the build with no headers but its types, and host pages that embed it from another origin. */
export async function openHosts(): Promise<Hosts> {
  let requests: readonly string[] = [];
  const site = await listen((request, response) => {
    requests = [...requests, request.url ?? ""];
    sending((path) => readFileSync(`${built}${path.slice(1)}`))(request, response);
  });
  const hosts = await listen(
    sending((path) => {
      const brought = packages[path];
      if (brought !== undefined) return readFileSync(brought);
      return readFileSync(`${fixtures}${path.slice(1)}`, "utf8").replaceAll("{{site}}", site.url);
    }),
  );
  return {
    url: hosts.url,
    site: site.url,
    takeRequests: () => {
      const taken = requests;
      requests = [];
      return taken;
    },
    close: async () => {
      await hosts.close();
      await site.close();
    },
  };
}
