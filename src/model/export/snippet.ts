import { type Options, optionsQuery } from "../view/frameOptions.ts";

/** What the code for another page is made from. */
export type Snippet = {
  /** The atlas's address, ending in a slash. */
  readonly site: string;
  /** The view, as `queryOf` writes it. */
  readonly query: string;
  readonly language: string;
  readonly options: Options;
  readonly title: string;
  /** Px, or null for as wide as the text around it. */
  readonly width: number | null;
  readonly height: number;
  /** Whether the page may run our script, which lets the height follow. */
  readonly script: boolean;
  /** The picture for readers without scripts, relative to the site, and what it is called. */
  readonly picture: { readonly path: string; readonly name: string };
};

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (character) => escapes[character] ?? "");

const withQuery = (address: string, ...queries: readonly string[]): string => {
  const query = queries.filter(Boolean).join("&");
  return query === "" ? address : `${address}?${query}`;
};

/** The frame's address. Each language has a folder of its own, so that nothing has to be sent on. */
export const frameAddress = ({
  site,
  query,
  language,
  options,
}: Pick<Snippet, "site" | "query" | "language" | "options">): string =>
  withQuery(`${site}embed/${language === "en" ? "" : `${language}/`}`, query, optionsQuery(options));

type Frame = Pick<Snippet, "site" | "query" | "language" | "options" | "title" | "width" | "height">;

/** The frame itself. It asks a browser for nothing, and says so. */
export const frameMarkup = (frame: Frame): string => {
  const { options, title, width, height } = frame;
  const shown = options.height ?? height;
  const attributes = [
    ["src", frameAddress(frame)],
    ["title", title],
    ["width", width === null ? "100%" : String(width)],
    ["height", String(shown)],
    ["style", `border:0;width:${width === null ? "100%" : `${width}px`};max-width:100%;height:${shown}px`],
    ["loading", "lazy"],
    ["allow", "camera 'none'; geolocation 'none'; microphone 'none'"],
    ["referrerpolicy", "strict-origin-when-cross-origin"],
  ] as const;
  return `<iframe ${attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(" ")}></iframe>`;
};

/** Code that any page can hold: a frame, a picture where there are no scripts, and, if wanted, ours for the height. */
export const snippetOf = (snippet: Snippet): string => {
  const { site, query, script, picture } = snippet;
  const link = escaped(withQuery(site, query));
  const image = `<img src="${escaped(site + picture.path)}" alt="${escaped(picture.name)}" width="1200" height="630" style="max-width:100%;height:auto">`;
  return [
    frameMarkup(snippet),
    `<noscript><a href="${link}">${image}</a></noscript>`,
    ...(script ? [`<script src="${escaped(site)}embed.js" async></script>`] : []),
  ].join("\n");
};
