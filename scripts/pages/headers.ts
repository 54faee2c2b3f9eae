import { createHash } from "node:crypto";
import { attributeOf, type Element, elementsOf, textOf } from "./parsed.ts";

export type HeaderFields = Readonly<Record<string, string>>;

/** A page of the built site: its address from the site's root, such as "/" or "/open/", and its markup. */
export type Page = { readonly path: string; readonly html: string };

/** Names that carry a content hash, and so never change what they hold. */
const immutablePaths = [
  "/assets/*",
  "/data/atlas-*",
  "/data/outline-*",
  "/data/names-*",
  "/data/tours-*",
] as const;

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
export const styleHashes = (html: string): readonly string[] =>
  hashesOf(elementsOf(html).filter(({ tagName }) => tagName === "style"));

// The parser, as a browser, has made every line end a line feed.
const hashesOf = (elements: readonly Element[]): readonly string[] => [
  ...new Set(elements.map((element) => sha256(textOf(element)))),
];

const sha256 = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/**
 * What a page is for, and so what its policy allows. Only `embed` may stand in a frame of another site, and at an
 * opaque origin, where 'self' matches nothing: its scripts, styles and fonts are in the page, by hash or as data.
 * Only `open` may read from another address. A `page` is a page for one record or tour: words and a picture.
 */
export type Door = "app" | "embed" | "open" | "static";

/** The door of a page, by its path from the site's root. */
export const doorOf = (path: string): Door => {
  const [, folder = ""] = path.match(/^\/(embed|open|r|t)\//) ?? [];
  if (folder === "r" || folder === "t") return "static";
  return folder === "embed" || folder === "open" ? folder : "app";
};

/** The content security policy of a page that holds these style elements and scripts and no other inline code. */
export const contentSecurityPolicy = (
  styles: readonly string[],
  door: Door = "app",
  scripts: readonly string[] = [],
): string =>
  [
    "default-src 'none'",
    ["script-src 'self'", ...scripts].join(" "),
    ["style-src 'self'", ...styles].join(" "),
    "img-src 'self' data:",
    door === "embed" ? "font-src 'self' data:" : "font-src 'self'",
    door === "open" ? "connect-src 'self' https: http:" : "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    // The share dialog shows what other pages would embed.
    ...(door === "app" ? ["frame-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    door === "embed" ? "frame-ancestors *" : "frame-ancestors 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types default",
  ].join("; ");

/** The hash sources of the scripts written into a page. Data blocks, such as JSON-LD, do not run and need none. */
export const scriptHashes = (html: string): readonly string[] =>
  hashesOf(
    elementsOf(html).filter(
      (element) =>
        element.tagName === "script" &&
        attributeOf(element, "src") === null &&
        ["module", null].includes(attributeOf(element, "type")),
    ),
  );

/** The headers of a page. */
export const pageHeaders = (page: Page): HeaderFields => ({ ...everywhere, ...pageOnly(page) });

const pageOnly = ({ path, html }: Page): HeaderFields => {
  const door = doorOf(path);
  return {
    "Content-Security-Policy": contentSecurityPolicy(styleHashes(html), door, scriptHashes(html)),
    // A frame has no windows to guard, and its host may watch it.
    ...(door === "embed" ? {} : { "Cross-Origin-Opener-Policy": "same-origin" }),
  };
};

// A worker obeys the policy of its own response, not that of the page that started it.
const scriptOnly: HeaderFields = { "Content-Security-Policy": contentSecurityPolicy([]) };

/** The headers of any other file, by its path from the site's root. */
export const fileHeaders = (path: string): HeaderFields => ({
  ...everywhere,
  ...scriptOnly,
  ...(immutablePaths.some((pattern) => path.startsWith(pattern.slice(0, -1))) ? immutable : {}),
});

const staticFolders = ["/r/", "/t/"] as const;

/**
 * The same headers as a `_headers` file, which Netlify and Cloudflare Pages read from the root of a site. A header
 * stands in one matching block only, because both hosts join what several blocks say.
 */
export function headersFile(pages: readonly Page[]): string {
  const blocks: readonly (readonly [string, HeaderFields])[] = [
    ["/*", everywhere],
    ...immutablePaths.map((path) => [path, { ...scriptOnly, ...immutable }] as const),
    // One block for hundreds of pages: none of them holds a style or a script of its own.
    ...staticFolders.map((folder) => [`${folder}*`, pageOnly({ path: folder, html: "" })] as const),
    ...pages.flatMap((page) => [
      [page.path, pageOnly(page)] as const,
      [`${page.path}index.html`, pageOnly(page)] as const,
    ]),
  ];
  const lines = blocks.map(([path, headers]) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
  );
  return `${lines.join("\n\n")}\n`;
}
