import { MapLibreOverlay } from "@deck.gl/maplibre";
import { type GeoJSONSource, Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";
import type { Atlas, Point } from "../model/atlas.ts";
import { centreOf, type Lens, lensOf, toScreen } from "../model/lens.ts";
import { unproject } from "../model/mercator.ts";
import { dark, light, type Palette } from "../model/palette.ts";
import type { ScreenLine } from "../model/pick.ts";
import { thinned } from "../model/ribbon.ts";
import { everyThread, type Thread } from "../model/scene.ts";
import { type Ground, lineWeight, type MakeMap } from "../svg/mapDevice.ts";
import { horizonOf } from "./globe.ts";
import { makeOverlayLayer } from "./overlayLayer.ts";
import { piecesInSight } from "./pieces.ts";
import { linesOnGround, raised } from "./strength.ts";
import { paints, sourceData, sourceNames, styleFor } from "./style.ts";
import { threadLayers } from "./threads.ts";

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

const paletteOf = ({ theme }: Ground): Palette => (theme === "dark" ? dark : light);

// The Pacific frame's middle; a centre is read on the copy of the world nearest to it.
const FRAME_MIDDLE = 176;

// ms; at once, the new overlay would be handed the context that is being lost.
const AFTER_LOSS = 50;

// A phone shows the whole Pacific frame at zoom 0; a little more leaves room at its edges.
const MIN_ZOOM = -0.2;
const MAX_ZOOM = 9;

// Lines of 1.15 px need more than one sample a pixel; on a dense screen the pixels do it.
const makeDeck = (onLoad: () => void) =>
  new MapLibreOverlay({
    interleaved: false,
    onLoad,
    layers: [],
    useDevicePixels: Math.max(2, window.devicePixelRatio),
    deviceProps: { type: "webgl", webgl: { antialias: true } },
  });

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
    locale: { "Map.Title": start.shown.name },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  const overlay = makeOverlayLayer(map.getCanvasContainer());
  // Deck's canvas is drawn on, not pressed: MapLibre's own canvas keeps the focus. It goes under the marks.
  const settleDeckCanvas = () => {
    const canvas = deck.getCanvas();
    canvas?.setAttribute("aria-hidden", "true");
    canvas?.setAttribute("tabindex", "-1");
    if (canvas?.parentElement) overlay.putBelow(canvas.parentElement);
  };
  let deck = makeDeck(settleDeckCanvas);
  map.addControl(deck);

  // As large as the canvas was last made, not as its box is at this moment: a box may change and change back within a
  // frame, and nobody is told.
  const measure = () => ({ width: map.getContainer().clientWidth, height: map.getContainer().clientHeight });
  let measured = measure();
  const size = () => measured;
  const lensNow = (): Lens => {
    const { lng, lat } = map.getCenter();
    const lon = lng + 360 * Math.round((FRAME_MIDDLE - lng) / 360);
    const lens = lensOf({ kind: "free", lon, lat, zoom: map.getZoom() }, size());
    // lensOf reads longitudes into the frame; a centre west of its cut stays where the map has it.
    const shift = lon - centreOf(lens).lon;
    return { ...lens, left: lens.left + shift };
  };
  let isGlobe = start.projection === "globe";
  let turn = 0;
  // deck.gl looks from a longitude between −180 and 180; seen from America, paths lie a whole turn to the west.
  const turnNow = (): number => {
    const from = ((map.getCenter().lng + 540) % 360) - 180;
    return isGlobe ? 0 : from - centreOf(lensNow()).lon;
  };
  const horizon = () => {
    const { lng, lat } = map.getCenter();
    return horizonOf({ lon: lng, lat, zoom: map.getZoom(), height: size().height });
  };
  const screenOf = (): ((point: Point) => readonly [number, number] | null) => {
    if (!isGlobe) {
      const lens = lensNow();
      return (point) => toScreen(lens, point);
    }
    const isInSight = horizon();
    return (point) => {
      if (!isInSight(point)) return null;
      const { x, y } = map.project([...unproject(point)]);
      return [x, y];
    };
  };
  const looking = () => ({
    ...size(),
    scale: isGlobe ? null : lensNow().scale,
    screenOf: screenOf(),
  });

  // On a globe the ground is cut at the horizon: the same pieces for as long as the camera stands.
  let cut: { readonly at: string; readonly atlas: Atlas; readonly pieces: readonly Thread[] } | null = null;
  const groundFor = (atlas: Atlas, inSight: (lines: readonly Thread[]) => readonly Thread[]) => {
    if (!isGlobe) return everyThread(atlas);
    const at = [...map.getCenter().toArray(), map.getZoom(), size().height].join();
    if (cut?.at !== at || cut.atlas !== atlas) cut = { at, atlas, pieces: inSight(everyThread(atlas)) };
    return cut.pieces;
  };

  const drawThreads = () => {
    // Widths follow the zoom in steps, so that a pinch does not rebuild every line at every frame.
    const zoom = Math.round(map.getZoom() * 4) / 4;
    const { atlas, scene } = shown;
    const { threads, ribbons } = isGlobe
      ? { threads: scene.threads, ribbons: [] }
      : thinned(scene.threads, lensNow().scale);
    const inSight = (lines: readonly Thread[]) => (isGlobe ? piecesInSight(lines, horizon()) : lines);
    turn = Math.round(turnNow());
    deck.setProps({
      layers: threadLayers({
        ground: groundFor(atlas, inSight),
        standing: linesOnGround(atlas, threads),
        raised: inSight(raised(threads)),
        ribbons,
        palette: paletteOf(ground),
        zoom,
        weight: lineWeight(shown.magnify),
        turn,
      }),
    });
  };

  let lines: readonly ScreenLine[] | null = null;
  const follow = () => {
    lines = null;
    if (isGlobe || Math.round(turnNow()) !== turn) drawThreads();
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
    events.onRest(lensNow());
    if (!own) events.onCamera({ kind: "free", ...centreOf(lensNow()) });
    own = false;
  });
  map.once("load", () => {
    if (isGlobe) map.setProjection({ type: "globe" });
    settle();
    map.once("idle", events.onReady);
  });
  // MapLibre brings its own context back; deck.gl does not, so it is made anew once the loss has settled.
  const onContextLost = (event: Event): void => {
    if (event.target !== deck.getCanvas()) return;
    event.preventDefault();
    setTimeout(() => {
      map.removeControl(deck);
      deck = makeDeck(settleDeckCanvas);
      map.addControl(deck);
      drawThreads();
    }, AFTER_LOSS);
  };
  element.addEventListener("webglcontextlost", onContextLost, { capture: true });

  return {
    show: (next) => {
      if (next.name !== shown.name) map.getCanvas().setAttribute("aria-label", next.name);
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
      for (const [layer, property, colour] of paints(paletteOf(next)))
        map.setPaintProperty(layer, property as "fill-color", colour);
      drawThreads();
    },
    project: (projection) => {
      isGlobe = projection === "globe";
      map.setProjection({ type: isGlobe ? "globe" : "mercator" });
      settle();
    },
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
      if (lines === null) {
        const at = screenOf();
        lines = shown.scene.threads.map(({ partnership, path }) => ({
          partnership,
          // A point out of sight is a gap: distances to it are never a number, so nothing is picked there.
          points: Float32Array.from(path.flatMap((point) => at(point) ?? [Number.NaN, Number.NaN])),
        }));
      }
      return lines;
    },
    resize: () => {
      own = true;
      measured = measure();
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
