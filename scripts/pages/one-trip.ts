import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { fill, tag } from "./html.ts";
import { attributeOf, editPage, isLink, putStyleBefore, setAttribute } from "./parsed.ts";

/** Addresses in a style sheet, written from where the page stands instead of where the sheet did. */
const fromPage = (css: string, sheet: string): string =>
  css.replace(/url\((["']?)(?!data:|[a-z]+:|\/|#)([^"')]+)\1\)/g, (_, quote: string, file: string) => {
    const path = posix.join(posix.dirname(sheet), file);
    return `url(${quote}./${path}${quote})`;
  });

/**
 * A page with its style sheets in it. A browser shows nothing before they are there, and as files they cost another
 * trip to the server: 150 ms on slow 4G. The links stay, disabled, which no browser fetches: by them the loader of
 * later parts knows that it need not bring the same sheets again.
 */
const withStylesInside = (html: string, dist: string): string =>
  editPage(html, (element) => {
    const sheet = isLink(element, "stylesheet") ? attributeOf(element, "href") : null;
    if (sheet === null) return;
    const css = readFileSync(posix.join(dist, sheet), "utf8").trim();
    if (css.includes("</style")) throw new Error(`${sheet} would end the element it is written into.`);
    putStyleBefore(element, fromPage(css, sheet));
    setAttribute(element, "disabled", "");
  });

/** The built page without a second trip: its styles in it, and the outline asked for beside the script that reads it. */
export const inOneTrip = (html: string, dist: string): string => {
  // Written by scripts/data a moment ago.
  const manifest = JSON.parse(readFileSync(`${dist}data/manifest.json`, "utf8")) as {
    readonly outline: string;
  };
  const href = `./data/${manifest.outline}`;
  const ahead = tag("link", { rel: "preload", as: "fetch", type: "application/json", crossorigin: "", href });
  return fill(withStylesInside(html, dist), "head", ahead);
};
