import { readFileSync } from "node:fs";
import { posix } from "node:path";
import { put } from "./html.ts";

const SHEET = /<link rel="stylesheet"[^>]*\bhref="([^"]+)"[^>]*>/g;

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
export const withStylesInside = (html: string, dist: string): string =>
  html.replace(SHEET, (link, href: string) => {
    const css = readFileSync(posix.join(dist, href), "utf8").trim();
    if (css.includes("</style")) throw new Error(`${href} would end the element it is written into.`);
    return `<style>${fromPage(css, href)}</style>${link.replace("<link", "<link disabled")}`;
  });

/** Asks for the outline beside the script that reads it, not after it. */
export const withOutlineAhead = (html: string, dist: string): string => {
  // Written by scripts/data a moment ago.
  const manifest = JSON.parse(readFileSync(`${dist}data/manifest.json`, "utf8")) as {
    readonly outline: string;
  };
  const ahead = `<link rel="preload" as="fetch" type="application/json" crossorigin href="./data/${manifest.outline}">`;
  return put(html, "</head>", `${ahead}</head>`);
};
