import { live } from "../../src/model/drawing/palette.ts";
import { type Node, toMarkup } from "../../src/svg/node.ts";
import { pagesText } from "../../src/text/en/pages.ts";
import { siteTags } from "./head.ts";
import { escaped, tag } from "./html.ts";
import type { DrawMap } from "./map.ts";
import { attributeOf, elementsOf } from "./parsed.ts";
import type { Site } from "./site.ts";
import { HOME, type StaticPage } from "./static-record.ts";

/** Drawn twice, since a map that is merely scaled down has labels nobody can read. */
const sizes = {
  wide: { width: 728, height: 364 },
  upright: { width: 390, height: 320 },
} as const;

const picture = (page: StaticPage, draw: DrawMap, name: keyof typeof sizes): Node => {
  // Threads that stand back would be most of the page's bytes.
  const map = draw(page.view, sizes[name], {
    palette: live,
    others: page.view.selection.kind === "none",
    prefix: name,
  });
  return {
    ...map,
    attributes: {
      ...map.attributes,
      class: `static-map-${name}`,
      "aria-label": pagesText.pictureOf(page.title),
    },
  };
};

export type StaticPageParts = {
  /** Prints its part of the page around the markup of its map. */
  readonly print: (page: StaticPage, site: Site, map: string) => string;
  readonly draw: DrawMap;
  /** The style sheet's path from the site's root. */
  readonly styles: string;
  readonly site: Site;
};

/** A prerendered page, whole. It has no script and no style of its own, so one policy serves all of them. */
export const staticPageHtml = (page: StaticPage, { print, draw, styles, site }: StaticPageParts): string => {
  const pictures = (["wide", "upright"] as const).map((name) => toMarkup(picture(page, draw, name)));
  const body = print(page, site, pictures.join(""));
  const html = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${escaped(pagesText.titleOf(page.title))}</title>
${tag("meta", { name: "description", content: page.description })}
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="${HOME}icon.svg" type="image/svg+xml">
<link rel="stylesheet" href="${HOME}${styles}">
${siteTags(page, site)}
</head>
<body>
${body}
</body>
</html>
`;
  if (elementsOf(html).some((each) => each.tagName === "style" || attributeOf(each, "style") !== null))
    throw new Error(`${page.path} has a style of its own; its policy forbids it.`);
  return html;
};
