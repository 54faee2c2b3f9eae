import { extentOfRecord } from "../../src/model/drawing/fitRecord.ts";
import { type Lens, lensAround, lensOf, type Size } from "../../src/model/drawing/lens.ts";
import type { Palette } from "../../src/model/drawing/palette.ts";
import { type Emphasis, type Scene, sceneOf } from "../../src/model/drawing/scene.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";
import { select } from "../../src/model/time/select.ts";
import type { View, Worldview } from "../../src/model/view/view.ts";
import { basemapOf, unitsOf, type WorldTopology } from "../../src/svg/basemap.ts";
import { landPathsOf } from "../../src/svg/land.ts";
import type { Node } from "../../src/svg/node.ts";
import { drawPicture } from "../../src/svg/picture.ts";
import { labelWords } from "../../src/svg/words.ts";
import { say } from "../../src/text/catalogue.ts";

/** How a map is drawn: `live` colours follow a page, `others` are the records that stand back. */
export type Manner = { readonly palette: Palette; readonly others: boolean; readonly prefix: string };

/** Draws a view of the atlas in a box of some size. */
export type DrawMap = (view: View, size: Size, manner: Manner) => Node;

const INSETS = { top: 26, right: 60, bottom: 30, left: 60 };
const CLOSEST = 3.4;

const lensFor = (atlas: Atlas, { selection, camera }: View, size: Size): Lens => {
  const record =
    selection.kind === "partnership"
      ? atlas.partnerships.find(({ id }) => id === selection.partnership)
      : null;
  const points = record ? extentOfRecord(record, atlas) : [];
  if (camera.kind === "frame" && points.length > 0) return lensAround(points, size, INSETS, CLOSEST);
  return lensOf(
    camera.kind === "frame" && camera.frame === "home" ? { kind: "frame", frame: "whole" } : camera,
    size,
  );
};

/**
 * Threads that stand back give a record its place among others, if they are wanted; their marks, on a picture this
 * small, only clutter.
 */
const tidied = (scene: Scene, others: boolean): Scene => {
  const isKept = ({ emphasis }: { readonly emphasis: Emphasis }): boolean => emphasis !== "dimmed";
  return {
    ...scene,
    threads: others ? scene.threads : scene.threads.filter(isKept),
    marks: scene.marks.filter(isKept),
    junctions: scene.junctions.filter(isKept),
  };
};

export const mapDrawer = (atlas: Atlas, topology: WorldTopology, worldview: Worldview): DrawMap => {
  const basemap = basemapOf(topology, worldview);
  return (view, size, { palette, others, prefix }) => {
    const selected = select(atlas, view);
    const scene = tidied(sceneOf(atlas, view, selected), others);
    const lens = lensFor(atlas, view, size);
    const box = [
      lens.left,
      lens.top - size.height / lens.scale,
      lens.left + size.width / lens.scale,
      lens.top,
    ] as const;
    return drawPicture({
      atlas,
      scene,
      selected,
      words: labelWords(say),
      palette,
      obstacles: [],
      names: null,
      chosen: view.selection.kind === "place" ? view.selection.place : null,
      lens,
      land: landPathsOf(basemap, unitsOf(topology, scene.areas), box),
      title: say.map.mapName,
      prefix,
    });
  };
};
