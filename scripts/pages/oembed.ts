import { frameMarkup } from "../../src/model/export/snippet.ts";
import { plainOptions } from "../../src/model/view/frameOptions.ts";
import { say } from "../../src/text/catalogue.ts";
import { CARD } from "./card/drawing.ts";
import { addressOf, CARD_FILE, type StaticPage } from "./static-record.ts";

/** Room for headline, map and timeline in a column of text. */
const FRAME = { width: 680, height: 520 } as const;

// Seconds; the answer changes only with an edition.
const DAY = 86_400;

/** The answer of an oEmbed provider (https://oembed.com/, 2.3), as a file. */
export const oembedOf = (page: StaticPage, site: string): Readonly<Record<string, string | number>> => ({
  version: "1.0",
  type: "rich",
  title: page.title,
  author_name: say.share.author,
  provider_name: say.shell.name,
  provider_url: site,
  cache_age: DAY,
  ...FRAME,
  html: frameMarkup({
    ...FRAME,
    site,
    query: page.embedQuery,
    language: "en",
    options: plainOptions,
    title: page.title,
  }),
  thumbnail_url: `${addressOf(site, page)}${CARD_FILE}`,
  thumbnail_width: CARD.width,
  thumbnail_height: CARD.height,
});
