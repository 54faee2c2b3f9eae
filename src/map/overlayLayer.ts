import type { Label } from "../model/drawing/labels.ts";
import { live } from "../model/drawing/palette.ts";
import type { Scene } from "../model/drawing/scene.ts";
import type { Point } from "../model/records/atlas.ts";
import type { Shown } from "../svg/mapDevice.ts";
import { node, update } from "../svg/node.ts";
import { drawMagnified, magnified, type Overlay } from "../svg/overlay.ts";
import { labelsFor } from "../svg/placing.ts";

export type Looking = {
  readonly width: number;
  readonly height: number;
  readonly scale: number | null;
  readonly screenOf: (point: Point) => readonly [number, number] | null;
};

/**
 * Marks and labels as real elements over the canvas: they take focus, and the browser shapes their text. `settle`
 * places the labels anew; `follow` only moves what stands, as often as the map does.
 */
export const makeOverlayLayer = (container: HTMLElement) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "map-overlay");
  container.append(svg);
  let labels: readonly Label[] = [];

  const overlayOf = (shown: Shown, looking: Looking, scene: Scene): Overlay =>
    magnified({ ...shown, ...looking, scene, palette: live }, shown.magnify ?? 1);
  const draw = (shown: Shown, looking: Looking): void => {
    const { width, height } = looking;
    const overlay = overlayOf(shown, looking, shown.scene);
    const drawn = drawMagnified(overlay, labels, shown.magnify ?? 1);
    update(svg, node("svg", { class: "map-overlay", width, height }, [drawn]));
  };
  return {
    settle: (shown: Shown, looking: Looking) => {
      labels = labelsFor(overlayOf(shown, looking, shown.rest));
      draw(shown, looking);
    },
    follow: draw,
    putBelow: (element: Element) => container.insertBefore(element, svg),
    remove: () => svg.remove(),
  };
};
