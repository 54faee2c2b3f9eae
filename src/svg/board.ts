import type { Label } from "../model/labels.ts";
import { type Lens, toScreen } from "../model/lens.ts";
import { live } from "../model/palette.ts";
import type { ScreenLine } from "../model/pick.ts";
import type { Selected } from "../model/select.ts";
import { drawLand, type LandPaths } from "./land.ts";
import { lineWeight, type Shown } from "./mapDevice.ts";
import { node, update } from "./node.ts";
import { drawMagnified, magnified, type Overlay } from "./overlay.ts";
import { labelsFor } from "./placing.ts";
import { drawThreads } from "./threads.ts";

/** A flat map in one SVG element, kept in step with what it is told to show. Who moves it is its owner's business. */
export type Board = {
  readonly svg: SVGSVGElement;
  /** Chooses where the labels stand; until the next time they follow their marks. */
  readonly place: (shown: Shown, lens: Lens) => void;
  readonly draw: (shown: Shown, lens: Lens, land: LandPaths) => void;
  /** Where every thread lies under this lens, for picking. */
  readonly lines: (shown: Shown, lens: Lens) => readonly ScreenLine[];
};

const overlayOf = (shown: Shown, lens: Lens): Overlay =>
  magnified(
    {
      ...shown,
      palette: live,
      width: lens.width,
      height: lens.height,
      scale: lens.scale,
      screenOf: (point) => toScreen(lens, point),
    },
    shown.magnify ?? 1,
  );

export const makeBoard = (): Board => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "still-map");
  let labels: readonly Label[] = [];
  let known: { readonly of: Selected; readonly lens: Lens; readonly lines: readonly ScreenLine[] } | null =
    null;
  return {
    svg,
    place: (shown, lens) => {
      labels = labelsFor(overlayOf(shown, lens));
    },
    draw: (shown, lens, land) => {
      const { width, height } = lens;
      update(
        svg,
        node("svg", { class: "still-map", width, height, role: "group", "aria-label": shown.name }, [
          drawLand(land, lens, live),
          drawThreads(shown.scene, lens, live, "still", { weight: lineWeight(shown.magnify) }),
          drawMagnified(overlayOf(shown, lens), labels, shown.magnify ?? 1),
        ]),
      );
    },
    lines: (shown, lens) => {
      // Which of them is lit changes nothing about where they lie.
      if (known?.of !== shown.selected || known.lens !== lens) {
        const lines = shown.scene.threads.map(({ partnership, path }) => ({
          partnership,
          points: Float32Array.from(path.flatMap((point) => toScreen(lens, point))),
        }));
        known = { of: shown.selected, lens, lines };
      }
      return known.lines;
    },
  };
};
