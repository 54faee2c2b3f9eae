import { writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { light } from "../../../src/model/drawing/palette.ts";
import { toMarkup } from "../../../src/svg/node.ts";
import { prerenderedWorldview, readEdition } from "../edition.ts";
import { mapDrawer } from "../map.ts";
import { atlasPage, staticPagesOf } from "../static-pages.ts";
import { CARD_FILE, type StaticPage } from "../static-record.ts";
import { bandHeight, CARD, drawCard, MAP_SCALE } from "./drawing.ts";
import { indexedPng } from "./indexed-png.ts";
import { openTypeface } from "./typeface.ts";

// Started by cards.ts with the folder of the built site.
const dist = process.argv[2] ?? "";
const { atlas, tours, topology } = readEdition(dist);
const pages = new Map([atlasPage(atlas), ...staticPagesOf(atlas, tours)].map((page) => [page.path, page]));
const draw = mapDrawer(atlas, topology, prerenderedWorldview());
const typeface = await openTypeface();

const png = ({ words, view }: StaticPage): Buffer => {
  const size = {
    width: CARD.width / MAP_SCALE,
    height: (CARD.height - bandHeight(typeface, words)) / MAP_SCALE,
  };
  const map = draw(view, size, { palette: light, others: true, prefix: "card" });
  const drawing = toMarkup(drawCard(typeface, words, light, map));
  const { width, height, pixels } = new Resvg(drawing, { font: { loadSystemFonts: false } }).render();
  return indexedPng({ width, height, rgba: pixels });
};

/** Takes a page's path, draws its card, answers with the card's size in bytes. */
process.on("message", (path: string) => {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`There is no page ${path} to draw a card for.`);
  const card = png(page);
  writeFileSync(`${dist}${path}${CARD_FILE}`, card);
  process.send?.(card.length);
});
