import { lensFor } from "../../src/embed/camera.ts";
import { type Land, landId, landNames } from "../../src/embed/data.ts";
import { SYSTEM_WIDTH_FACTOR } from "../../src/model/drawing/labels.ts";
import type { Size } from "../../src/model/drawing/lens.ts";
import { live } from "../../src/model/drawing/palette.ts";
import { sceneOf } from "../../src/model/drawing/scene.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";
import { select } from "../../src/model/time/select.ts";
import { homeView } from "../../src/model/view/view.ts";
import type { LandPaths } from "../../src/svg/land.ts";
import { type Node, node, toMarkup } from "../../src/svg/node.ts";
import { drawPicture } from "../../src/svg/picture.ts";
import { labelWords } from "../../src/svg/words.ts";
import type { Catalogue } from "../../src/text/catalogue.ts";
import { fittedPath } from "./fitted.ts";

/** The widths of frames that are prerendered, each with its map; a wider frame scales it. */
export const prerenderedSizes = {
  s: { width: 340, height: 240 },
  m: { width: 680, height: 300 },
} as const satisfies Readonly<Record<string, Size>>;
export type PrerenderedSize = keyof typeof prerenderedSizes;

/** The land stands in the page once, and every prerendered map points to it. */
const landDefinitions = (land: Land): Node =>
  node("svg", { width: 0, height: 0, "aria-hidden": "true" }, [
    node(
      "defs",
      {},
      landNames.map((name) => node("path", { id: landId(name), d: land[name] })),
    ),
  ]);

/** The drawing with each path of the land replaced by a reference to it. */
const withReferences = (drawn: Node, ids: ReadonlyMap<string, string>): Node => {
  const { d, ...rest } = drawn.attributes;
  const id = drawn.tag === "path" ? ids.get(String(d)) : undefined;
  if (id !== undefined) return node("use", { href: `#${id}`, ...rest }, [], drawn.key);
  const children = drawn.children.map((child) =>
    typeof child === "string" ? child : withReferences(child, ids),
  );
  return { ...drawn, children };
};

/** Of a prerendered map, the part that a lens fits into its frame, in px: the named bounds without what lies around. */
const seenIn = (size: Size): Size => {
  const { scale } = lensFor(homeView.camera, size);
  // In a frame of no height a lens is as high as the bounds, in one of no end as wide.
  const low = lensFor(homeView.camera, { ...size, height: 1 });
  const tall = lensFor(homeView.camera, { ...size, height: 100_000 });
  return { width: (size.width / tall.scale) * scale, height: (1 / low.scale) * scale };
};

const prerenderedMap = (atlas: Atlas, land: LandPaths, words: Catalogue, name: PrerenderedSize): Node => {
  const size = prerenderedSizes[name];
  const selected = select(atlas, homeView);
  const picture = drawPicture({
    atlas,
    scene: sceneOf(atlas, homeView, selected),
    selected,
    words: labelWords(words),
    palette: live,
    // The buttons.
    obstacles: [{ x0: size.width - 48, y0: 0, x1: size.width, y1: 80 }],
    names: null,
    chosen: null,
    lens: lensFor(homeView.camera, size),
    land,
    title: words.map.mapName,
    prefix: name,
    widthFactor: SYSTEM_WIDTH_FACTOR,
    // One grid, so that the threads are the same text in both, and compress into one.
    tracing: { trace: fittedPath, grid: lensFor(homeView.camera, prerenderedSizes.m) },
  });
  const seen = seenIn(size);
  return {
    ...picture,
    attributes: {
      ...picture.attributes,
      // Fitted by what must be seen, as a lens fits it, so that nothing moves when the scripts take over.
      viewBox: [(size.width - seen.width) / 2, (size.height - seen.height) / 2, seen.width, seen.height]
        .map((each) => each.toFixed(1))
        .join(" "),
      class: `print-${name}`,
      width: "100%",
      height: "100%",
    },
  };
};

/** The map as it stands before any script runs, at two widths. */
export const prerenderedMaps = (atlas: Atlas, land: LandPaths, words: Catalogue): string => {
  const ids = new Map(
    landNames.filter((name) => land[name] !== "").map((name) => [land[name], landId(name)]),
  );
  const names = Object.keys(prerenderedSizes) as PrerenderedSize[];
  const maps = names.map((name) => toMarkup(withReferences(prerenderedMap(atlas, land, words, name), ids)));
  return `<div class="first-frame">${toMarkup(landDefinitions(land))}${maps.join("")}</div>`;
};
