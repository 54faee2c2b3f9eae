import { type Lens, toScreen } from "../model/drawing/lens.ts";
import type { Point } from "../model/records/atlas.ts";
import { drawLand, type LandPaths } from "./land.ts";
import { lineWeight } from "./mapDevice.ts";
import { type Node, node } from "./node.ts";
import { drawMagnified, drawOverlay, magnified, type Overlay } from "./overlay.ts";
import { labelsFor } from "./placing.ts";
import { drawThreads, type Tracing } from "./threads.ts";

export type Picture = Omit<Overlay, "width" | "height" | "screenOf" | "scale"> & {
  readonly lens: Lens;
  readonly land: LandPaths;
  /** What the picture is called; it is one image to a reader who cannot see it, unless its marks are buttons. */
  readonly title: string;
  /** Keeps the ids of two pictures on one page apart. */
  readonly prefix: string;
  readonly tracing?: Tracing;
  /** How many times as large marks and words are drawn, for those at the back of a room. */
  readonly magnify?: number;
};

const overlayAt = (overlay: Overlay, by: number): Node => {
  if (by === 1) return drawOverlay(overlay, labelsFor(overlay));
  const placed = magnified(overlay, by);
  return drawMagnified(placed, labelsFor(placed), by);
};

/** The whole flat map as one SVG. */
export const drawPicture = (picture: Picture): Node => {
  const { lens, land, palette, scene, title, prefix, magnify = 1 } = picture;
  const { width, height } = lens;
  const overlay: Overlay = {
    ...picture,
    width,
    height,
    scale: lens.scale,
    screenOf: (point: Point) => toScreen(lens, point),
  };
  return node(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: picture.names === null ? "img" : "group",
      "aria-label": title,
    },
    [
      drawLand(land, lens, palette),
      drawThreads(scene, lens, palette, prefix, { weight: lineWeight(magnify), ...picture.tracing }),
      overlayAt(overlay, magnify),
    ],
  );
};
