import { centreOf, type Lens, lensOf } from "../model/drawing/lens.ts";
import { startGestures, zoomed } from "./gestures.ts";
import { asksForLabels, type MakeSvgMap, type Shown } from "./mapDevice.ts";
import { onceAFrame } from "./onceAFrame.ts";
import { makeSvgCanvas } from "./svgCanvas.ts";

/** The map without WebGL: the same Scene as SVG, moved by the hands it is given. */
export const createSvgMap: MakeSvgMap = (element, start, events) => {
  let { land, shown, lens } = start;
  const { hands } = start;
  let rested: Lens | null = null;
  const canvas = makeSvgCanvas();
  const { svg } = canvas;
  element.append(svg);

  const rest = (): void => {
    if (rested !== lens) events.onRest(lens);
    rested = lens;
  };
  // What the last labels were placed for.
  let placed: Shown | null = null;
  let placing = false;
  const draw = (): void => {
    if (placing || placed === null || asksForLabels(shown, placed)) {
      canvas.place(shown, lens);
      placed = shown;
      rest();
    }
    placing = false;
    canvas.draw(shown, lens, land);
  };
  const fits = (): boolean => lens.width === element.clientWidth && lens.height === element.clientHeight;
  const frame = onceAFrame(fits, draw);

  // While the first picture is still being drawn, what is asked for waits.
  let isDrawn = false;
  let isAsked = false;
  const ask = (place: boolean): void => {
    placing ||= place;
    isAsked = true;
    if (isDrawn) frame.ask();
  };
  let destroyed = false;
  const begin = async (): Promise<void> => {
    const first = { scene: shown.scene, land };
    const work = start.run(
      canvas.drawing(
        () => {
          placed = shown;
          return shown;
        },
        lens,
        land,
      ),
    );
    if (work) await work;
    if (destroyed) return;
    isDrawn = true;
    rest();
    events.onReady();
    // Its labels keep clear of what came over the map meanwhile; only another picture is a reason to draw again.
    const isOther = shown !== placed || shown.scene !== first.scene || land !== first.land;
    if (isAsked && (placing || isOther)) frame.ask();
  };
  const look = (next: Lens, settled: boolean): void => {
    lens = next;
    ask(settled);
    if (settled) events.onCamera({ kind: "free", ...centreOf(lens) });
  };
  const stopGestures = startGestures(svg, { lens: () => lens, look }, hands);
  begin().catch(events.onFailed);

  return {
    show: (next) => {
      shown = next;
      ask(false);
    },
    setLand: (next) => {
      if (next === land) return;
      land = next;
      ask(false);
    },
    fly: (next) => {
      lens = next;
      ask(true);
    },
    zoom: (steps) => look(zoomed(lens, steps, hands.closest), true),
    lens: () => lens,
    lines: () => canvas.lines(shown, lens),
    resize: (to) => {
      const size = { width: element.clientWidth, height: element.clientHeight };
      lens = to ?? lensOf({ kind: "free", ...centreOf(lens) }, size);
      placing = true;
      isAsked = true;
      if (!isDrawn) return;
      // What was asked for is drawn with it.
      frame.stop();
      draw();
    },
    destroy: () => {
      destroyed = true;
      frame.stop();
      stopGestures();
      svg.remove();
    },
  };
};
