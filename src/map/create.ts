import { MapLibreOverlay } from "@deck.gl/maplibre";
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Point } from "../model/atlas.ts";
import { centreOf, type Lens, lensOf, toScreen } from "../model/lens.ts";
import { dark, light, type Palette } from "../model/palette.ts";
import type { ScreenLine } from "../model/pick.ts";
import type { Ground, MakeMap } from "../svg/mapDevice.ts";
import { makeOverlayLayer } from "./overlayLayer.ts";
import { paints, sourceData, sourceNames, styleFor } from "./style.ts";
import { threadLayers } from "./threads.ts";

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

const paletteOf = ({ theme }: Ground): Palette => (theme === "dark" ? dark : light);

// The Pacific frame's middle; a centre is read on the copy of the world nearest to it.
const FRAME_MIDDLE = 176;

// ms; at once, the new overlay would be handed the context that is being lost.
const AFTER_LOSS = 50;

const MIN_ZOOM = 0.4;
const MAX_ZOOM = 9;

/** Owns MapLibre, deck.gl and the overlay of marks. Throws when the browser has no WebGL2. */
export const createLiveMap: MakeMap = (element, start, events) => {
  let { ground, shown } = start;
  const centre = centreOf(start.lens);
  const map = new MapLibre({
    container: element,
    style: styleFor(sourceData(ground.basemap, ground.active), paletteOf(ground)),
    center: [centre.lon, centre.lat],
    zoom: centre.zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: true,
    fadeDuration: 0,
    // The stage says when the size changes, so that a resize is not taken for a move by the reader.
    trackResize: false,
    locale: { "Map.Title": start.name },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const overlay = makeOverlayLayer(map.getCanvasContainer());
  let deck = new MapLibreOverlay({ interleaved: false, layers: [] });
  map.addControl(deck);

  const size = () => ({ width: map.getContainer().clientWidth, height: map.getContainer().clientHeight });
  const lensNow = (): Lens => {
    const { lng, lat } = map.getCenter();
    const lon = lng + 360 * Math.round((FRAME_MIDDLE - lng) / 360);
    const lens = lensOf({ kind: "free", lon, lat, zoom: map.getZoom() }, size());
    // lensOf reads longitudes into the frame; a centre west of its cut stays where the map has it.
    const shift = lon - centreOf(lens).lon;
    return { ...lens, left: lens.left + shift };
  };
  const looking = () => {
    const lens = lensNow();
    return { ...size(), screenOf: (point: Point) => toScreen(lens, point) };
  };

  const drawThreads = () => {
    // Widths follow the zoom in steps, so that a pinch does not rebuild every line at every frame.
    const zoom = Math.round(map.getZoom() * 4) / 4;
    deck.setProps({ layers: threadLayers({ scene: shown.scene, palette: paletteOf(ground), zoom }) });
  };

  let lines: readonly ScreenLine[] | null = null;
  const follow = () => {
    lines = null;
    overlay.follow(shown, looking());
  };
  const settle = () => {
    lines = null;
    drawThreads();
    overlay.settle(shown, looking());
  };
  // A camera that the app itself moves is in the View already.
  let own = false;
  map.on("move", follow);
  map.on("moveend", () => {
    settle();
    if (!own) events.onCamera({ kind: "free", ...centreOf(lensNow()) });
    own = false;
  });
  map.once("load", () => {
    settle();
    map.once("idle", events.onReady);
  });
  // Deck's canvas is drawn on, not pressed: MapLibre's own canvas keeps the focus.
  const hideDeckCanvas = () => {
    const canvas = deck.getCanvas();
    canvas?.setAttribute("aria-hidden", "true");
    canvas?.setAttribute("tabindex", "-1");
  };
  map.once("render", hideDeckCanvas);

  // MapLibre brings its own context back; deck.gl does not, so it is made anew once the loss has settled.
  const onContextLost = (event: Event): void => {
    if (event.target !== deck.getCanvas()) return;
    event.preventDefault();
    setTimeout(() => {
      map.removeControl(deck);
      deck = new MapLibreOverlay({ interleaved: false, layers: [] });
      map.addControl(deck);
      hideDeckCanvas();
      drawThreads();
    }, AFTER_LOSS);
  };
  element.addEventListener("webglcontextlost", onContextLost, { capture: true });

  return {
    show: (next) => {
      shown = next;
      settle();
    },
    paint: (next) => {
      const worldChanged = next.basemap !== ground.basemap || next.active !== ground.active;
      ground = next;
      if (!map.isStyleLoaded() && !map.getSource("land")) return;
      if (worldChanged) {
        const data = sourceData(next.basemap, next.active);
        for (const name of sourceNames) map.getSource<GeoJSONSource>(name)?.setData(data[name]);
      }
      for (const [layer, property, colour] of paints(paletteOf(next))) map.setPaintProperty(layer, property as "fill-color", colour);
      drawThreads();
    },
    project: (projection) => map.setProjection({ type: projection === "globe" ? "globe" : "mercator" }),
    fly: (lens, milliseconds) => {
      const { lon, lat, zoom } = centreOf(lens);
      own = true;
      const camera = { center: [lon, lat] as [number, number], zoom };
      if (milliseconds === 0) map.jumpTo(camera);
      else map.easeTo({ ...camera, duration: milliseconds, essential: true });
    },
    zoom: (steps, milliseconds) => {
      map.zoomTo(map.getZoom() + steps, { duration: milliseconds, essential: true });
    },
    lens: lensNow,
    lines: () => {
      lines ??= shown.scene.threads.map(({ partnership, path }) => {
        const lens = lensNow();
        return { partnership, points: Float32Array.from(path.flatMap((point) => toScreen(lens, point))) };
      });
      return lines;
    },
    resize: () => {
      own = true;
      map.resize();
      settle();
    },
    destroy: () => {
      element.removeEventListener("webglcontextlost", onContextLost, { capture: true });
      overlay.remove();
      map.remove();
    },
  };
};
