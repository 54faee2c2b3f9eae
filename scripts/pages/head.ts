import { say } from "../../src/text/catalogue.ts";
import { pagesText } from "../../src/text/en/pages.ts";
import { CARD } from "./card/drawing.ts";
import { jsonBlock, tag } from "./html.ts";
import { addressOf, CARD_FILE, type Leaf, OEMBED_FILE } from "./leaf.ts";
import type { Site } from "./site.ts";

const meta = (property: string, content: string): string => tag("meta", { property, content });
const named = (name: string, content: string): string => tag("meta", { name, content });

/** What has to be absolute, and so is there only when the build was told where the site will stand. */
const placed = (leaf: Leaf, site: string): readonly string[] => {
  const address = addressOf(site, leaf);
  const picture = `${address}${CARD_FILE}`;
  const alt = pagesText.pictureOf(leaf.title);
  return [
    tag("link", { rel: "canonical", href: address }),
    tag("link", {
      rel: "alternate",
      type: "application/json+oembed",
      href: `${address}${OEMBED_FILE}`,
      title: leaf.title,
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

const structured = (leaf: Leaf, site: Site): string => {
  const address = site === null ? null : addressOf(site, leaf);
  return jsonBlock("application/ld+json", {
    "@context": "https://schema.org",
    ...leaf.structured(site),
    ...(address === null ? {} : { "@id": address, url: address, image: `${address}${CARD_FILE}` }),
  });
};

/** Everything other sites read from a page's head: Open Graph, Twitter cards, JSON-LD, oEmbed discovery. */
export const siteTags = (leaf: Leaf, site: Site): string =>
  [
    meta("og:type", leaf.path === "" ? "website" : "article"),
    meta("og:site_name", say.shell.name),
    meta("og:locale", "en"),
    meta("og:title", leaf.title),
    meta("og:description", leaf.description),
    named("twitter:card", "summary_large_image"),
    named("twitter:title", leaf.title),
    named("twitter:description", leaf.description),
    ...(site === null ? [] : placed(leaf, site)),
    structured(leaf, site),
  ].join("\n");
