import type { Label } from "../model/drawing/labels.ts";
import { type Lens, toScreen } from "../model/drawing/lens.ts";
import { live } from "../model/drawing/palette.ts";
import type { ScreenLine } from "../model/drawing/pick.ts";
import type { Scene } from "../model/drawing/scene.ts";
import type { SlicedWork } from "../model/drawing/sliced.ts";
import type { Selected } from "../model/time/select.ts";
import { drawLand, type LandPaths } from "./land.ts";
import { lineWeight, type Shown } from "./mapDevice.ts";
import { type Node, node, update } from "./node.ts";
import { drawMagnified, magnified, type Overlay } from "./overlay.ts";
import { labelsFor, placing } from "./placing.ts";
import { drawingThreads, drawThreads, type Tracing } from "./threads.ts";

/** A flat map in one SVG element, kept in step with what it is told to show. Who moves it is its owner's business. */
export type SvgCanvas = {
  readonly svg: SVGSVGElement;
  /** Chooses where the labels stand; until the next time they follow their marks. */
  readonly place: (shown: Shown, lens: Lens) => void;
  readonly draw: (shown: Shown, lens: Lens, land: LandPaths) => void;
  /**
   * The same as `place` and `draw`, for a first picture that nobody waits for. What is shown is asked for again before
   * the labels are placed: what lies over the map may have come meanwhile.
   */
  readonly drawing: (shown: () => Shown, lens: Lens, land: LandPaths) => SlicedWork<void>;
  /** Where every thread lies under this lens, for picking. */
  readonly lines: (shown: Shown, lens: Lens) => readonly ScreenLine[];
};

const overlayOf = (shown: Shown, lens: Lens, scene: Scene): Overlay =>
  magnified(
    {
      ...shown,
      scene,
      palette: live,
      width: lens.width,
      height: lens.height,
      scale: lens.scale,
      screenOf: (point) => toScreen(lens, point),
    },
    shown.magnify ?? 1,
  );

// Elements put into the page in one piece.
const BATCH = 24;

/** A drawing that grows by some of its children at a time. */
function* growing(whole: Node): Generator<Node, void, void> {
  const [only, ...others] = whole.children;
  if (typeof only === "object" && others.length === 0) {
    for (const some of growing(only)) yield { ...whole, children: [some] };
    return;
  }
  for (let count = BATCH; count < whole.children.length; count += BATCH)
    yield { ...whole, children: whole.children.slice(0, count) };
  yield whole;
}

export const makeSvgCanvas = (): SvgCanvas => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  svg.setAttribute("class", "still-map");
  let labels: readonly Label[] = [];
  let known: { readonly of: Selected; readonly lens: Lens; readonly lines: readonly ScreenLine[] } | null =
    null;
  const picture = ({ name }: Shown, { width, height }: Lens, layers: readonly Node[]): Node =>
    node("svg", { class: "still-map", width, height, role: "group", "aria-label": name }, layers);
  const overlaid = (shown: Shown, lens: Lens): Node =>
    drawMagnified(overlayOf(shown, lens, shown.scene), labels, shown.magnify ?? 1);
  const weighed = ({ magnify }: Shown): Tracing => ({ weight: lineWeight(magnify) });

  return {
    svg,
    place: (shown, lens) => {
      labels = labelsFor(overlayOf(shown, lens, shown.rest));
    },
    draw: (shown, lens, land) => {
      const layers = [
        drawLand(land, lens, live),
        drawThreads(shown.scene, lens, live, "still", weighed(shown)),
        overlaid(shown, lens),
      ];
      update(svg, picture(shown, lens, layers));
    },
    drawing: function* (now, lens, land) {
      const sea = drawLand(land, lens, live);
      const first = now();
      update(svg, picture(first, lens, [sea]));
      yield;
      const threads = yield* drawingThreads(first.scene, lens, live, "still", weighed(first));
      for (const some of growing(threads)) {
        update(svg, picture(first, lens, [sea, some]));
        yield;
      }
      const shown = now();
      labels = yield* placing(overlayOf(shown, lens, shown.rest));
      for (const some of growing(overlaid(shown, lens))) {
        update(svg, picture(shown, lens, [sea, threads, some]));
        yield;
      }
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
