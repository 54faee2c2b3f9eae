import { writeFileSync } from "node:fs";
import { Resvg } from "@resvg/resvg-js";
import { light } from "../../../src/model/palette.ts";
import { toMarkup } from "../../../src/svg/node.ts";
import { printedWorldview, readEdition } from "../edition.ts";
import { CARD_FILE, type Leaf } from "../leaf.ts";
import { atlasLeaf, leavesOf } from "../leaves.ts";
import { mapDrawer } from "../map.ts";
import { bandHeight, CARD, drawCard, MAP_SCALE } from "./drawing.ts";
import { indexedPng } from "./indexed-png.ts";
import { openTypeface } from "./typeface.ts";

// Started by cards.ts with the folder of the built site.
const dist = process.argv[2] ?? "";
const { atlas, tours, topology } = readEdition(dist);
const leaves = new Map([atlasLeaf(atlas), ...leavesOf(atlas, tours)].map((leaf) => [leaf.path, leaf]));
const draw = mapDrawer(atlas, topology, printedWorldview());
const typeface = await openTypeface();

const png = ({ words, view }: Leaf): Buffer => {
  const size = {
    width: CARD.width / MAP_SCALE,
    height: (CARD.height - bandHeight(typeface, words)) / MAP_SCALE,
  };
  const map = draw(view, size, { palette: light, others: true, prefix: "card" });
  const drawing = toMarkup(drawCard(typeface, words, light, map));
  const { width, height, pixels } = new Resvg(drawing, { font: { loadSystemFonts: false } }).render();
  return indexedPng({ width, height, rgba: pixels });
};

/** Takes a leaf's path, draws its card, answers with the card's size in bytes. */
process.on("message", (path: string) => {
  const leaf = leaves.get(path);
  if (leaf === undefined) throw new Error(`There is no page ${path} to draw a card for.`);
  const card = png(leaf);
  writeFileSync(`${dist}${path}${CARD_FILE}`, card);
  process.send?.(card.length);
});
