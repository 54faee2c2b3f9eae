import type { Label } from "../model/drawing/labels.ts";
import { live } from "../model/drawing/palette.ts";
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

  const draw = (shown: Shown, looking: Looking, place: boolean): void => {
    const by = shown.magnify ?? 1;
    const plain: Overlay = { ...shown, ...looking, palette: live };
    const overlay = magnified(plain, by);
    if (place) labels = labelsFor(overlay);
    const { width, height } = looking;
    update(svg, node("svg", { class: "map-overlay", width, height }, [drawMagnified(overlay, labels, by)]));
  };
  return {
    settle: (shown: Shown, looking: Looking) => draw(shown, looking, true),
    follow: (shown: Shown, looking: Looking) => draw(shown, looking, false),
    putBelow: (element: Element) => container.insertBefore(element, svg),
    remove: () => svg.remove(),
  };
};
