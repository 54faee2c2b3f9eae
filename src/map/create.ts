import { type GeoJSONSource, Map as MapLibre, type MapLibreEvent, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";
import { centreOf, type Lens, lensOf, toScreen } from "../model/drawing/lens.ts";
import { unproject } from "../model/drawing/mercator.ts";
import { dark, light, type Palette } from "../model/drawing/palette.ts";
import type { ScreenLine } from "../model/drawing/pick.ts";
import { thinned } from "../model/drawing/ribbon.ts";
import { everyThread, type Thread } from "../model/drawing/scene.ts";
import type { Atlas, Point } from "../model/records/atlas.ts";
import type { Selected } from "../model/time/select.ts";
import { type Backdrop, lineWeight, type MakeMap } from "../svg/mapDevice.ts";
import { onceAFrame } from "../svg/onceAFrame.ts";
import { denseOn, startDeck } from "./deck.ts";
import { horizonOf } from "./globe.ts";
import { makeOverlayLayer } from "./overlayLayer.ts";
import { segmentsInSight } from "./segments.ts";
import { linesOnGround, raised } from "./strength.ts";
import { paints, sourceData, sourceNames, styleFor } from "./style.ts";
import { threadLayers } from "./threads.ts";

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

const paletteOf = ({ theme }: Backdrop): Palette => (theme === "dark" ? dark : light);

// The Pacific frame's middle; a centre is read on the copy of the world nearest to it.
const FRAME_MIDDLE = 176;

// A phone shows the whole Pacific frame at zoom 0; a little more leaves room at its edges.
const MIN_ZOOM = -0.2;
const MAX_ZOOM = 9;

// A camera that the app itself moves is in the View already. Its events say so themselves: a flight that gives way to
// the next one ends after that has begun.
const OWN = { isOwn: true };

/** Owns MapLibre, deck.gl and the overlay of marks. Throws when the browser has no WebGL2. */
export const createLiveMap: MakeMap = (element, start, events) => {
  let { backdrop, shown } = start;
  const centre = centreOf(start.lens);
  const map = new MapLibre({
    container: element,
    style: styleFor(sourceData(backdrop.basemap, backdrop.active), paletteOf(backdrop)),
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
  // It goes under the marks.
  const deck = startDeck(map, element, {
    density: denseOn(map),
    onCanvas: overlay.putBelow,
    onDrawn: () => stand("threads"),
    onRenewed: () => drawThreads(),
  });

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
    const inSight = (lines: readonly Thread[]) => (isGlobe ? segmentsInSight(lines, horizon()) : lines);
    turn = Math.round(turnNow());
    deck.draw(
      threadLayers({
        ground: groundFor(atlas, inSight),
        standing: linesOnGround(atlas, threads),
        raised: inSight(raised(threads)),
        ribbons,
        palette: paletteOf(backdrop),
        zoom,
        weight: lineWeight(shown.magnify),
        turn,
      }),
    );
  };

  let lines: { readonly of: Selected; readonly on: readonly ScreenLine[] } | null = null;
  const follow = () => {
    lines = null;
    if (isGlobe || Math.round(turnNow()) !== turn) drawThreads();
    overlay.follow(shown, looking());
  };
  const fits = (): boolean => {
    const { width, height } = measure();
    return width === measured.width && height === measured.height;
  };
  const frame = onceAFrame(fits, () => {
    drawThreads();
    overlay.settle(shown, looking());
  });
  // The two draw on canvases of their own; whoever waits for the map waits for both, or it would lack its threads.
  const awaited = new Set(["land", "threads"]);
  const stand = (part: string): void => {
    if (awaited.delete(part) && awaited.size === 0) events.onReady();
  };
  let setsOff = false;
  const fly = (lens: Lens, milliseconds: number): void => {
    const { lon, lat, zoom } = centreOf(lens);
    const camera = { center: [lon, lat] as [number, number], zoom };
    setsOff = true;
    if (milliseconds === 0) map.jumpTo(camera, OWN);
    else map.easeTo({ ...camera, duration: milliseconds, essential: true }, OWN);
    setsOff = false;
  };
  map.on("move", follow);
  map.on("moveend", (event: MapLibreEvent & Partial<typeof OWN>) => {
    frame.ask();
    events.onRest(lensNow());
    // What a reader's hand had set going ends where the app sets off: it is not where they want to be.
    if (!event.isOwn && !setsOff) events.onCamera({ kind: "free", ...centreOf(lensNow()) });
  });
  map.once("load", () => {
    if (isGlobe) map.setProjection({ type: "globe" });
    frame.ask();
    map.once("idle", () => stand("land"));
  });
  return {
    show: (next) => {
      if (next.name !== shown.name) map.getCanvas().setAttribute("aria-label", next.name);
      shown = next;
      frame.ask();
    },
    paint: (next) => {
      const before = backdrop;
      backdrop = next;
      if (!map.isStyleLoaded() && !map.getSource("land")) return;
      // Handing over land costs a worker's round trip, so only what is new is handed over.
      const data = sourceData(next.basemap, next.active);
      for (const name of sourceNames) {
        const isNew = name === "active" ? next.active !== before.active : next.basemap !== before.basemap;
        if (isNew) map.getSource<GeoJSONSource>(name)?.setData(data[name]);
      }
      if (next.theme === before.theme) return;
      for (const [layer, property, colour] of paints(paletteOf(next)))
        map.setPaintProperty(layer, property as "fill-color", colour);
      drawThreads();
    },
    project: (projection) => {
      isGlobe = projection === "globe";
      map.setProjection({ type: isGlobe ? "globe" : "mercator" });
      lines = null;
      frame.ask();
    },
    fly,
    zoom: (steps, milliseconds) => {
      map.zoomTo(map.getZoom() + steps, { duration: milliseconds, essential: true });
    },
    lens: lensNow,
    lines: () => {
      // Which of them is lit changes nothing about where they lie.
      if (lines?.of !== shown.selected) {
        const at = screenOf();
        const on = shown.scene.threads.map(({ partnership, path }) => ({
          partnership,
          // A point out of sight is a gap: distances to it are never a number, so nothing is picked there.
          points: Float32Array.from(path.flatMap((point) => at(point) ?? [Number.NaN, Number.NaN])),
        }));
        lines = { of: shown.selected, on };
      }
      return lines.on;
    },
    resize: (to) => {
      measured = measure();
      map.resize(OWN);
      if (to !== null) fly(to, 0);
      follow();
      frame.ask();
    },
    destroy: () => {
      frame.stop();
      deck.stop();
      overlay.remove();
      map.remove();
    },
  };
};
