import { frameMarkup } from "../../src/model/export/snippet.ts";
import { plainOptions } from "../../src/model/frameOptions.ts";
import { say } from "../../src/text/catalogue.ts";
import { CARD } from "./card/drawing.ts";
import { addressOf, CARD_FILE, type Leaf } from "./leaf.ts";

/** Room for headline, map and timeline in a column of text (design.md, the embed at 680). */
const FRAME = { width: 680, height: 520 } as const;

// Seconds; the answer changes only with an edition.
const DAY = 86_400;

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
  html: frameMarkup({
    ...FRAME,
    site,
    query: leaf.embedQuery,
    language: "en",
    options: plainOptions,
    title: leaf.title,
  }),
  thumbnail_url: `${addressOf(site, leaf)}${CARD_FILE}`,
  thumbnail_width: CARD.width,
  thumbnail_height: CARD.height,
});
