import { readFileSync } from "node:fs";
import type { Atlas } from "../../src/model/atlas.ts";
import { type Lens, lensOf, type Size } from "../../src/model/lens.ts";
import { mercatorLat } from "../../src/model/mercator.ts";
import { live } from "../../src/model/palette.ts";
import { sceneOf } from "../../src/model/scene.ts";
import { select } from "../../src/model/select.ts";
import { homeView } from "../../src/model/view.ts";
import { basemapOf, unitsOf, type WorldTopology } from "../../src/svg/basemap.ts";
import { landPathsOf } from "../../src/svg/land.ts";
import { type Node, toMarkup } from "../../src/svg/node.ts";
import { drawPicture } from "../../src/svg/picture.ts";
import { labelWords } from "../../src/svg/words.ts";
import { say } from "../../src/text/catalogue.ts";

/** The screens the two frames are drawn for; others scale them. */
const sizes: Readonly<Record<"landscape" | "portrait", Size>> = {
  landscape: { width: 1440, height: 612 },
  portrait: { width: 390, height: 392 },
};

// Around the frame, in Mercator degrees: what a taller or wider screen shows beside it.
const MARGIN = 40;

// Nobody is asked yet, so the borders are neutral, unless this build holds India's alone.
const worldview = process.env.SETU_WORLDVIEW === "in" ? "in" : "neutral";

const frame = (atlas: Atlas, topology: WorldTopology, name: "landscape" | "portrait"): Node => {
  const size = sizes[name];
  const lens: Lens = lensOf(homeView.camera, size);
  const selected = select(atlas, homeView);
  const scene = sceneOf(atlas, homeView, selected);
  const east = lens.left + size.width / lens.scale;
  const south = lens.top - size.height / lens.scale;
  const box = [
    lens.left - MARGIN,
    Math.max(south - MARGIN, -75),
    east + MARGIN,
    Math.min(lens.top + MARGIN, mercatorLat(80)),
  ] as const;
  const land = landPathsOf(basemapOf(topology, worldview), unitsOf(topology, scene.areas), box);
  const picture = drawPicture({
    atlas,
    scene,
    selected,
    words: labelWords(say),
    palette: live,
    // The headline, and on a wide screen the legend, lie here.
    taken:
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
