import type { Box } from "../model/drawing/labels.ts";
import { type Lens, lensOf, type Size } from "../model/drawing/lens.ts";
import type { Palette } from "../model/drawing/palette.ts";
import { type Scene, sceneOf } from "../model/drawing/scene.ts";
import type { Atlas } from "../model/records/atlas.ts";
import { select } from "../model/time/select.ts";
import { type Step, viewOfStep } from "../model/tours/tour.ts";
import type { Worldview } from "../model/view/view.ts";
import { calloutsOf, stepHighlight } from "../stage/tourHighlight.ts";
import { basemapOf, unitsOf, type WorldTopology } from "../svg/basemap.ts";
import { drawLand, type LandPaths, landPathsOf } from "../svg/land.ts";
import { type Node, node } from "../svg/node.ts";
import { drawPicture } from "../svg/picture.ts";
import { drawThreads } from "../svg/threads.ts";
import { labelWords } from "../svg/words.ts";
import { say } from "../text/catalogue.ts";

export type StepPicture = {
  readonly atlas: Atlas;
  readonly step: Step;
  readonly topology: WorldTopology;
  readonly worldview: Worldview;
  readonly palette: Palette;
  readonly size: Size;
  /** Keeps the ids of two pictures on one page apart. */
  readonly prefix: string;
  /** How many times as large marks and words are drawn; 1 unless told. */
  readonly magnify?: number;
  /** Boxes in px that labels keep clear of. */
  readonly obstacles?: readonly Box[];
};

type Drawn = { readonly scene: Scene; readonly lens: Lens; readonly land: LandPaths };

const drawn = ({ atlas, step, topology, worldview, size }: StepPicture): Drawn => {
  const view = viewOfStep(step);
  const scene = sceneOf(atlas, view, select(atlas, view), stepHighlight(atlas, step));
  const lens = lensOf(view.camera, size);
  const east = lens.left + lens.width / lens.scale;
  const south = lens.top - lens.height / lens.scale;
  const land = landPathsOf(basemapOf(topology, worldview), unitsOf(topology, scene.areas), [
    lens.left,
    south,
    east,
    lens.top,
  ]);
  return { scene, lens, land };
};

/** A step's map as one picture, with its callouts and the names of its places. */
export const drawStep = (picture: StepPicture): Node => {
  const { atlas, step, palette, prefix, magnify = 1, obstacles = [] } = picture;
  const view = viewOfStep(step);
  return drawPicture({
    ...drawn(picture),
    atlas,
    palette,
    prefix,
    selected: select(atlas, view),
    words: labelWords(say),
    chosen: null,
    names: null,
    obstacles,
    magnify,
    callouts: calloutsOf(atlas, step),
    title: step.headline,
  });
};

/** The same small, without words that nobody could read. */
export const drawThumbnail = (picture: StepPicture): Node => {
  const { palette, size, prefix } = picture;
  const { scene, lens, land } = drawn(picture);
  return node("svg", { viewBox: `0 0 ${size.width} ${size.height}`, "aria-hidden": "true" }, [
    drawLand(land, lens, palette),
    drawThreads(scene, lens, palette, prefix, { weight: 2 }),
  ]);
};
