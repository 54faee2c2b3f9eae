import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { createServer, type Server } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  contentSecurityPolicy,
  headersFile,
  pageHeaders,
  styleHashes,
} from "../../../../scripts/pages/headers.ts";
import { type RunningServer, startServer } from "../../../../scripts/serve/server.ts";

const page = "<!doctype html><title>Setu</title><style>p{color:red}</style><p>Setu</p>";
// printf 'p{color:red}' | openssl dgst -sha256 -binary | base64
const pageStyle = "'sha256-p0bF+un5yUb9MBO6xRb8kPHlY2BdpHVtLiFkDrZPF64='";

const folder = mkdtempSync(join(tmpdir(), "setu-serve-"));
const dist = join(folder, "dist");
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(dist, "assets"), { recursive: true });
  mkdirSync(join(dist, "data"));
  mkdirSync(join(dist, "open"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(dist, ".hidden"), "hidden");
  writeFileSync(join(dist, "index.html"), page);
  writeFileSync(join(dist, "open", "index.html"), "<!doctype html><title>Open</title>");
  writeFileSync(join(dist, "assets", "app-1a2b.js"), "export {};");
  writeFileSync(join(dist, "assets", "app-1a2b.js.br"), brotliCompressSync("export {};"));
  writeFileSync(join(dist, "data", "atlas-1a2b.json"), "{}");
  writeFileSync(join(dist, "data", "partnerships.json"), "0123456789");
  server = await startServer(dist, { host: "127.0.0.1", port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(server.url + path, { headers, redirect: "manual" });

/** The status of a request whose path is sent as it is written; `fetch` would tidy it first. */
const statusOf = (path: string): Promise<number | undefined> =>
  new Promise((done, fail) => {
    request({ host: "127.0.0.1", port: server.port, path }, (response) => {
      response.resume();
      done(response.statusCode);
    })
      .once("error", fail)
      .end();
  });

describe("the server", () => {
  it("sends a page with the policy that allows its own style element and nothing inline besides", async () => {
    const response = await get("");
    expect(response.status).toBe(200);
    expect(await response.text()).toBe(page);
    const policy = response.headers.get("content-security-policy");
    expect(policy).toContain("default-src 'none';");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain(`style-src 'self' ${pageStyle};`);
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("unsafe");
    expect(response.headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(response.headers.get("x-content-type-options")).toBe("nosniff");
    expect(response.headers.get("referrer-policy")).toBe("strict-origin-when-cross-origin");
    expect(response.headers.get("permissions-policy")).toContain("geolocation=()");
    expect(response.headers.get("cache-control")).toBe("no-cache");
  });

  it("sends index.html under its own name with the same policy", async () => {
    const policy = (await get("")).headers.get("content-security-policy");
    expect((await get("index.html")).headers.get("content-security-policy")).toBe(policy);
    expect((await get("%69ndex.html")).headers.get("content-security-policy")).toBe(policy);
    expect((await get("index")).status).toBe(404);
  });

  it("lets a browser keep hashed files for ever, and ask again for the others", async () => {
    const forEver = "public, max-age=31536000, immutable";
    expect((await get("assets/app-1a2b.js")).headers.get("cache-control")).toBe(forEver);
    expect((await get("data/atlas-1a2b.json")).headers.get("cache-control")).toBe(forEver);
    expect((await get("data/partnerships.json")).headers.get("cache-control")).toBe("no-cache");
    expect((await get("assets/gone-1a2b.js")).headers.get("cache-control")).toBeNull();
  });

  it("gives a script the policy a worker needs, and opens it to other origins", async () => {
    const response = await get("assets/app-1a2b.js");
    expect(response.headers.get("content-type")).toMatch(/javascript/);
    expect(response.headers.get("content-security-policy")).toContain("connect-src 'self'");
    expect(response.headers.get("access-control-allow-origin")).toBe("*");
    expect(response.headers.get("cross-origin-resource-policy")).toBe("cross-origin");
  });

  it("prefers the brotli file where the browser takes it", async () => {
    const response = await get("assets/app-1a2b.js", { "accept-encoding": "br" });
    expect(response.headers.get("content-encoding")).toBe("br");
    expect(response.headers.get("vary")).toBe("Accept-Encoding");
    expect(await response.text()).toBe("export {};");
    const plain = await get("assets/app-1a2b.js", { "accept-encoding": "identity" });
    expect(plain.headers.get("content-encoding")).toBeNull();
  });

  it("answers 304 to a browser that has the file", async () => {
    const tag = (await get("")).headers.get("etag") ?? "";
    expect((await get("", { "if-none-match": tag })).status).toBe(304);
  });

  it("sends the range that is asked for, and the whole for a range that makes no sense", async () => {
    const part = await get("data/partnerships.json", { range: "bytes=2-4", "accept-encoding": "identity" });
    expect(part.status).toBe(206);
    expect(part.headers.get("content-range")).toBe("bytes 2-4/10");
    expect(await part.text()).toBe("234");
    for (const range of ["bytes=5-2", "bytes=-3", "bytes=0-0", "bytes=0-1,4-5", "chapters=1"]) {
      const whole = await get("data/partnerships.json", { range, "accept-encoding": "identity" });
      expect([range, whole.status, await whole.text()]).toEqual([range, 200, "0123456789"]);
    }
    expect((await get("data/partnerships.json", { range: "bytes=99-" })).status).toBe(416);
  });

  it("gives nothing from outside the site and no hidden file", async () => {
    const paths = [
      "/../secret.txt",
      "/..%2fsecret.txt",
      "/%2e%2e/secret.txt",
      "/assets/../../secret.txt",
      "/..\\secret.txt",
      "//secret.txt",
      "/.hidden",
      "/%00",
      "/%",
    ];
    for (const path of paths) expect([path, await statusOf(path)]).toEqual([path, 404]);
  });

  it("sends a reader of /open on to /open/, where relative addresses work", async () => {
    const response = await get("open");
    expect(response.status).toBe(301);
    expect(response.headers.get("location")).toBe("/open/");
    expect((await get("open/")).headers.get("content-security-policy")).toContain("style-src 'self';");
  });

  it("refuses to be written to", async () => {
    const response = await fetch(server.url, { method: "POST" });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD");
    expect((await fetch(server.url, { method: "HEAD" })).status).toBe(200);
  });

  it("takes the next port when one is taken", async () => {
    const { port, blocker } = await takePort();
    const other = await startServer(dist, { host: "127.0.0.1", port });
    expect(other.port).toBeGreaterThan(port);
    expect((await fetch(other.url)).status).toBe(200);
    await other.close();
    blocker.close();
  });

  it("stands under any path", async () => {
    const mounted = await startServer(dist, { host: "127.0.0.1", port: 0 }, "/atlas/setu/");
    expect(mounted.url).toMatch(/\/atlas\/setu\/$/);
    expect((await fetch(mounted.url)).status).toBe(200);
    expect((await fetch(`${mounted.url}assets/app-1a2b.js`)).status).toBe(200);
    expect((await fetch(new URL("/", mounted.url))).status).toBe(404);
    await mounted.close();
  });

  it("serves a rebuilt page with the hash of its new style", async () => {
    const rebuilt = join(folder, "rebuilt");
    mkdirSync(rebuilt);
    writeFileSync(join(rebuilt, "index.html"), "<style>a{}</style>");
    const other = await startServer(rebuilt, { host: "127.0.0.1", port: 0 });
    writeFileSync(join(rebuilt, "index.html"), page);
    const response = await fetch(other.url);
    expect(response.headers.get("content-security-policy")).toContain(pageStyle);
    expect(await response.text()).toBe(page);
    await other.close();
  });
});

async function takePort(): Promise<{ readonly port: number; readonly blocker: Server }> {
  const blocker = createServer();
  const port = await new Promise<number>((done) => {
    blocker.listen(0, "127.0.0.1", () => {
      const address = blocker.address();
      done(typeof address === "object" && address !== null ? address.port : 0);
    });
  });
  return { port, blocker };
}

describe("the headers", () => {
  it("hash each style element once, as a browser reads it", () => {
    expect(styleHashes(page)).toEqual([pageStyle]);
    expect(styleHashes(`${page}<svg><style media="print">p{color:red}</style></svg>`)).toEqual([pageStyle]);
    expect(styleHashes("<style>a\r\n{}</style>")).toEqual(styleHashes("<style>a\n{}</style>"));
    expect(styleHashes("<p>none</p>")).toEqual([]);
  });

  it("let other sites frame the embed, which holds its script by hash, and nothing else", () => {
    const early = "document.documentElement.dataset.script = 'on'";
    const html = `<style>a{}</style><script>${early}</script><script type="application/json">{}</script>`;
    const { "Content-Security-Policy": policy = "", ...others } = pageHeaders({ path: "/embed/ja/", html });
    const directives = policy.split("; ");
    const hash = createHash("sha256").update(early).digest("base64");
    expect(directives).toContain(`script-src 'self' 'sha256-${hash}'`);
    expect(directives).toContain("frame-ancestors *");
    expect(directives).toContain("connect-src 'self'");
    expect(directives).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toMatch(/unsafe|blob:|https?:/);
    expect(others).not.toHaveProperty("Cross-Origin-Opener-Policy");
    const app = pageHeaders({ path: "/", html })["Content-Security-Policy"];
    expect(app).toContain("frame-ancestors 'self'");
  });

  it("are written for Netlify and Cloudflare with each header in one matching block", () => {
    const text = headersFile([{ path: "/", html: page }]);
    const blocks = text.trimEnd().split("\n\n");
    expect(blocks.map((block) => block.split("\n")[0])).toEqual([
      "/*",
      "/assets/*",
      "/data/atlas-*",
      "/data/outline-*",
      "/data/names-*",
      "/data/tours-*",
      "/r/*",
      "/t/*",
      "/",
      "/index.html",
    ]);
    expect(blocks[0]).not.toContain("Content-Security-Policy");
    expect(blocks[0]).not.toContain("Cache-Control");
    expect(blocks.find((block) => block.startsWith("/\n"))).toContain(
      `  Content-Security-Policy: ${contentSecurityPolicy([pageStyle])}`,
    );
    // Cloudflare refuses a longer line.
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(2000);
  });
});
