import { createHash } from "node:crypto";

export type HeaderFields = Readonly<Record<string, string>>;

/** A page of the built site: its address from the site's root, such as "/" or "/open/", and its markup. */
export type Page = { readonly path: string; readonly html: string };

/** Names that carry a content hash, and so never change what they hold. */
const immutablePaths = ["/assets/*", "/data/atlas-*"] as const;

// Open to other origins: the data is public, and a sandboxed frame has an origin of its own.
const everywhere: HeaderFields = {
  "Access-Control-Allow-Origin": "*",
  "Cross-Origin-Resource-Policy": "cross-origin",
  "Permissions-Policy":
    "camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
};

const immutable: HeaderFields = { "Cache-Control": "public, max-age=31536000, immutable" };

/**
 * The hash sources, `'sha256-…'`, of the style elements in a page. Style attributes have none: the policy refuses
 * them, so pictures carry presentation attributes instead.
 */
export function styleHashes(html: string): readonly string[] {
  const styles = html.matchAll(/<style\b[^>]*>(.*?)<\/style>/gis);
  // A browser turns every line end into a line feed before it hashes.
  const hashes = [...styles].map(([, css = ""]) => sha256(css.replace(/\r\n?/g, "\n")));
  return [...new Set(hashes)];
}

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** The content security policy of a page that holds these style elements and no other inline code. */
export const contentSecurityPolicy = (hashes: readonly string[]): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    ["style-src 'self'", ...hashes].join(" "),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

/** The headers of a page. */
export const pageHeaders = (html: string): HeaderFields => ({ ...everywhere, ...pageOnly(html) });

const pageOnly = (html: string): HeaderFields => ({
  "Content-Security-Policy": contentSecurityPolicy(styleHashes(html)),
  "Cross-Origin-Opener-Policy": "same-origin",
});

// A worker obeys the policy of its own response, not that of the page that started it.
const scriptOnly: HeaderFields = { "Content-Security-Policy": contentSecurityPolicy([]) };

/** The headers of any other file, by its path from the site's root. */
export const fileHeaders = (path: string): HeaderFields => ({
  ...everywhere,
  ...scriptOnly,
  ...(immutablePaths.some((pattern) => path.startsWith(pattern.slice(0, -1))) ? immutable : {}),
});

/**
 * The same headers as a `_headers` file, which Netlify and Cloudflare Pages read from the root of a site. A header
 * stands in one matching block only, because both hosts join what several blocks say.
 */
export function headersFile(pages: readonly Page[]): string {
  const blocks: readonly (readonly [string, HeaderFields])[] = [
    ["/*", everywhere],
    ["/assets/*", { ...scriptOnly, ...immutable }],
    ["/data/atlas-*", { ...scriptOnly, ...immutable }],
    ...pages.flatMap(({ path, html }) => [
      [path, pageOnly(html)] as const,
      [`${path}index.html`, pageOnly(html)] as const,
    ]),
  ];
  const lines = blocks.map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${lines.join("\n\n")}\n`;
}
