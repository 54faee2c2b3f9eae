import { readFileSync } from "node:fs";
import { type Lens, lensOf, type Size } from "../../src/model/drawing/lens.ts";
import { mercatorLat } from "../../src/model/drawing/mercator.ts";
import { live } from "../../src/model/drawing/palette.ts";
import { sceneOf } from "../../src/model/drawing/scene.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";
import { select } from "../../src/model/time/select.ts";
import { homeView } from "../../src/model/view/view.ts";
import { basemapOf, unitsOf, type WorldTopology } from "../../src/svg/basemap.ts";
import { landPathsOf } from "../../src/svg/land.ts";
import { type Node, toMarkup } from "../../src/svg/node.ts";
import type { Box } from "../../src/svg/path.ts";
import { drawPicture } from "../../src/svg/picture.ts";
import { labelWords } from "../../src/svg/words.ts";
import { say } from "../../src/text/catalogue.ts";
import { fittedPath } from "./fitted.ts";

/** The screens the two frames are drawn for; others scale them. */
const sizes: Readonly<Record<"landscape" | "portrait", Size>> = {
  landscape: { width: 1440, height: 612 },
  portrait: { width: 390, height: 392 },
};

// Around the frame, in Mercator degrees: what a taller or wider screen shows beside it.
const MARGIN = 40;

// Nobody is asked yet, so the borders are neutral, unless this build holds India's alone.
const worldview = process.env.SETU_WORLDVIEW === "in" ? "in" : "neutral";

// Whole numbers to a degree, in both frames: at the wide one's 6 px a degree this is a third of a pixel.
const UNIT = 18;

const homeLens = (name: keyof typeof sizes): Lens => lensOf(homeView.camera, sizes[name]);

/** What either frame shows, and a margin: the land is then the same text in both, and compresses into one. */
const landBox = (): Box => {
  const lenses = [homeLens("landscape"), homeLens("portrait")];
  const east = Math.max(...lenses.map(({ left, width, scale }) => left + width / scale));
  const south = Math.min(...lenses.map(({ top, height, scale }) => top - height / scale));
  return [
    Math.min(...lenses.map(({ left }) => left)) - MARGIN,
    Math.max(south - MARGIN, -75),
    east + MARGIN,
    Math.min(Math.max(...lenses.map(({ top }) => top)) + MARGIN, mercatorLat(80)),
  ];
};

const frame = (atlas: Atlas, topology: WorldTopology, name: keyof typeof sizes): Node => {
  const lens = homeLens(name);
  const selected = select(atlas, homeView);
  const scene = sceneOf(atlas, homeView, selected);
  const land = landPathsOf(basemapOf(topology, worldview), unitsOf(topology, scene.areas), landBox(), UNIT);
  const picture = drawPicture({
    atlas,
    scene,
    selected,
    words: labelWords(say),
    palette: live,
    // The headline, and on a wide screen the legend, lie here.
    obstacles:
      name === "landscape"
        ? [
            { x0: 0, y0: 0, x1: 520, y1: 110 },
            { x0: 930, y0: 470, x1: 1440, y1: 612 },
          ]
        : [],
    names: null,
    chosen: null,
    lens,
    land,
    title: say.map.mapName,
    prefix: name,
    // One grid, so that the threads, too, are the same text in both.
    tracing: { trace: fittedPath, grid: homeLens("landscape") },
  });
  return {
    ...picture,
    attributes: {
      ...picture.attributes,
      class: `first-frame-${name}`,
      width: "100%",
      height: "100%",
      preserveAspectRatio: "xMidYMid meet",
    },
  };
};

/**
 * The map as it stands before any script runs: one picture for upright screens and one for wide ones, of the same
 * Scene that the scripts draw later.
 */
export const firstFrame = (atlas: Atlas, topologyFile: string): string => {
  // Made by scripts/basemap and checked by its tests.
  const topology = JSON.parse(readFileSync(topologyFile, "utf8")) as WorldTopology;
  const frames = (["landscape", "portrait"] as const).map((name) => toMarkup(frame(atlas, topology, name)));
  return `<div class="first-frame">${frames.join("")}</div>`;
};
