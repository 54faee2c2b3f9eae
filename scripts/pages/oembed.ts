import { say } from "../../src/text/catalogue.ts";
import { CARD } from "./card/drawing.ts";
import { escaped } from "./html.ts";
import { addressOf, CARD_FILE, type Leaf } from "./leaf.ts";

/** Room for headline, map and timeline in a column of text (design.md, the embed at 680). */
const FRAME = { width: 680, height: 520 } as const;

// Seconds; the answer changes only with an edition.
const DAY = 86_400;

const frame = (leaf: Leaf, site: string): string => {
  const address = `${site}embed/${leaf.embedQuery === "" ? "" : `?${leaf.embedQuery}`}`;
  return (
    `<iframe src="${escaped(address)}" title="${escaped(leaf.title)}" width="${FRAME.width}" height="${FRAME.height}" ` +
    'style="border:0;max-width:100%" loading="lazy" allow="fullscreen; clipboard-write" ' +
    'referrerpolicy="strict-origin-when-cross-origin"></iframe>'
  );
};

/** The answer of an oEmbed provider (https://oembed.com/, 2.3), as a file. */
export const oembedOf = (leaf: Leaf, site: string): Readonly<Record<string, string | number>> => ({
  version: "1.0",
  type: "rich",
  title: leaf.title,
  author_name: say.share.author,
  provider_name: say.shell.name,
  provider_url: site,
  cache_age: DAY,
  ...FRAME,
  html: frame(leaf, site),
  thumbnail_url: `${addressOf(site, leaf)}${CARD_FILE}`,
  thumbnail_width: CARD.width,
  thumbnail_height: CARD.height,
});
