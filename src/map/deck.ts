import type { LayersList } from "@deck.gl/core";
import { MapLibreOverlay } from "@deck.gl/maplibre";
import type { Map as MapLibre } from "maplibre-gl";

// ms; at once, the new overlay would be handed the context that is being lost.
const AFTER_LOSS = 50;

// How browsers call a WebGL that the processor draws: Chromium, Mesa, Windows.
const SOFTWARE = /swiftshader|llvmpipe|softpipe|basic render/i;

/** Whether this map's WebGL is drawn by the processor, for want of a graphics card. */
const isSoftware = (map: MapLibre): boolean => {
  const gl = map.getCanvas().getContext("webgl2");
  const names = gl?.getExtension("WEBGL_debug_renderer_info");
  return names != null && SOFTWARE.test(String(gl?.getParameter(names.UNMASKED_RENDERER_WEBGL)));
};

// Lines of 1.15 px need more than one sample a pixel; on a dense screen the pixels do it. A processor that has to draw
// them all would stall the page for it, and makes do with the four samples of antialiasing.
export const denseOn = (map: MapLibre): number =>
  isSoftware(map) ? window.devicePixelRatio : Math.max(2, window.devicePixelRatio);

// ms between looks at whether the graphics card is done.
const LOOK = 30;

/** Runs something once everything that was drawn on a canvas stands in it: drawing is only asked for by then. */
const whenDrawn = (canvas: HTMLCanvasElement | null, then: () => void): void => {
  const gl = canvas?.getContext("webgl2");
  const fence = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !fence) {
    then();
    return;
  }
  gl.flush();
  const look = (): void => {
    if (gl.clientWaitSync(fence, 0, 0) === gl.TIMEOUT_EXPIRED) {
      setTimeout(look, LOOK);
      return;
    }
    gl.deleteSync(fence);
    then();
  };
  // A fence never changes within the task that made it.
  setTimeout(look, LOOK);
};

export type DeckParts = {
  /** Px of the canvas to a px of the page. */
  readonly density: number;
  /** The canvas lies in a box of its own, which may want its place among the others. */
  readonly onCanvas: (box: HTMLElement) => void;
  /** Layers stand in the picture for the first time. */
  readonly onDrawn: () => void;
  /** The layers are gone with the context. */
  readonly onRenewed: () => void;
  /** There is no context to be had any more. */
  readonly onLost: () => void;
};

/** deck.gl over a MapLibre map, made anew when its context is lost: MapLibre brings its own back, deck.gl does not. */
export const startDeck = (
  map: MapLibre,
  element: HTMLElement,
  { density, onCanvas, onDrawn, onRenewed, onLost }: DeckParts,
) => {
  const settleCanvas = (): void => {
    const canvas = deck.getCanvas();
    // It is drawn on, not pressed: MapLibre's own canvas keeps the focus.
    canvas?.setAttribute("aria-hidden", "true");
    canvas?.setAttribute("tabindex", "-1");
    if (canvas?.parentElement) onCanvas(canvas.parentElement);
  };
  let waiting: "for layers" | "for a picture" | null = "for layers";
  const make = () =>
    new MapLibreOverlay({
      interleaved: false,
      onLoad: settleCanvas,
      onAfterRender: () => {
        if (waiting !== "for a picture") return;
        waiting = null;
        whenDrawn(deck.getCanvas(), onDrawn);
      },
      layers: [],
      useDevicePixels: density,
      deviceProps: { type: "webgl", webgl: { antialias: true } },
    });
  let deck = make();
  map.addControl(deck);
  let stopped = false;
  const renew = (): void => {
    if (stopped) return;
    try {
      map.removeControl(deck);
      deck = make();
      map.addControl(deck);
      onRenewed();
    } catch (problem) {
      console.warn(problem);
      onLost();
    }
  };
  const onContextLost = (event: Event): void => {
    if (event.target !== deck.getCanvas()) return;
    event.preventDefault();
    setTimeout(renew, AFTER_LOSS);
  };
  element.addEventListener("webglcontextlost", onContextLost, { capture: true });
  return {
    draw: (layers: LayersList): void => {
      deck.setProps({ layers });
      waiting &&= "for a picture";
    },
    stop: () => {
      stopped = true;
      element.removeEventListener("webglcontextlost", onContextLost, { capture: true });
    },
  };
};
