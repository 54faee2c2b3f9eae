import { say } from "../../src/text/catalogue.ts";
import { pagesText } from "../../src/text/en/pages.ts";
import { CARD } from "./card/drawing.ts";
import { jsonBlock, tag } from "./html.ts";
import type { Site } from "./site.ts";
import { addressOf, CARD_FILE, OEMBED_FILE, type StaticPage } from "./static-record.ts";

const meta = (property: string, content: string): string => tag("meta", { property, content });
const named = (name: string, content: string): string => tag("meta", { name, content });

/** What has to be absolute, and so is there only when the build was told where the site will stand. */
const placed = (page: StaticPage, site: string): readonly string[] => {
  const address = addressOf(site, page);
  const picture = `${address}${CARD_FILE}`;
  const alt = pagesText.pictureOf(page.title);
  return [
    tag("link", { rel: "canonical", href: address }),
    tag("link", {
      rel: "alternate",
      type: "application/json+oembed",
      href: `${address}${OEMBED_FILE}`,
      title: page.title,
    }),
    meta("og:url", address),
    meta("og:image", picture),
    meta("og:image:type", "image/png"),
    meta("og:image:width", String(CARD.width)),
    meta("og:image:height", String(CARD.height)),
    meta("og:image:alt", alt),
    named("twitter:image", picture),
    named("twitter:image:alt", alt),
  ];
};

const structured = (page: StaticPage, site: Site): string => {
  const address = site === null ? null : addressOf(site, page);
  const data = {
    "@context": "https://schema.org",
    ...page.structured(site),
    ...(address === null ? {} : { "@id": address, url: address, image: `${address}${CARD_FILE}` }),
  };
  return jsonBlock({ type: "application/ld+json" }, JSON.stringify(data));
};

/** Everything other sites read from a page's head: Open Graph, Twitter cards, JSON-LD, oEmbed discovery. */
export const siteTags = (page: StaticPage, site: Site): string =>
  [
    meta("og:type", page.path === "" ? "website" : "article"),
    meta("og:site_name", say.shell.name),
    meta("og:locale", "en"),
    meta("og:title", page.title),
    meta("og:description", page.description),
    named("twitter:card", "summary_large_image"),
    named("twitter:title", page.title),
    named("twitter:description", page.description),
    ...(site === null ? [] : placed(page, site)),
    structured(page, site),
  ].join("\n");
