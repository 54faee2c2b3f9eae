import type { GeoJSONSource, MapLibreEvent } from "maplibre-gl";
import { centreOf, type Lens, toScreen } from "../model/drawing/lens.ts";
import { unproject } from "../model/drawing/mercator.ts";
import { dark, light, type Palette } from "../model/drawing/palette.ts";
import type { ScreenLine } from "../model/drawing/pick.ts";
import { thinned } from "../model/drawing/ribbon.ts";
import { everyThread, type Thread } from "../model/drawing/scene.ts";
import type { Atlas, Point } from "../model/records/atlas.ts";
import type { Selected } from "../model/time/select.ts";
import { asksForLabels, type Backdrop, lineWeight, type MakeLiveMap, type Shown } from "../svg/mapDevice.ts";
import { onceAFrame } from "../svg/onceAFrame.ts";
import { lensOfMap, makeBaseMap, turnOfMap, watchContext } from "./baseMap.ts";
import { denseOn, startDeck } from "./deck.ts";
import { horizonOf } from "./globe.ts";
import { makeOverlayLayer } from "./overlayLayer.ts";
import { segmentsInSight } from "./segments.ts";
import { baseLines, raised } from "./strength.ts";
import { paints, sourceData, sourceNames, styleFor } from "./style.ts";
import { threadLayers } from "./threads.ts";

const paletteOf = ({ theme }: Backdrop): Palette => (theme === "dark" ? dark : light);

// Marks the events of movements that the app began: their camera is in the View already. A flag outside the event would
// not do, because the `moveend` of a flight that is cut short comes after the next one has begun.
const OWN = { isOwn: true };

/** Owns MapLibre, deck.gl and the overlay of marks. Throws when the browser has no WebGL2. */
export const createLiveMap: MakeLiveMap = (element, start, events) => {
  let { backdrop, shown } = start;
  const map = makeBaseMap(element, {
    style: styleFor(sourceData(backdrop.basemap, backdrop.active), paletteOf(backdrop)),
    lens: start.lens,
    name: start.shown.name,
  });
  const overlay = makeOverlayLayer(map.getCanvasContainer());
  // It goes under the marks.
  const deck = startDeck(map, element, {
    density: denseOn(map),
    onCanvas: overlay.putBelow,
    onDrawn: () => stand("threads"),
    onRenewed: () => drawThreads(),
    onLost: events.onLost,
  });

  // As large as the canvas was last made, not as its box is at this moment: a box may change and change back within a
  // frame, and nobody is told.
  const measure = () => ({ width: map.getContainer().clientWidth, height: map.getContainer().clientHeight });
  let measured = measure();
  const size = () => measured;
  const lensNow = (): Lens => lensOfMap(map, size());
  let isGlobe = start.projection === "globe";
  let turn = 0;
  const turnNow = (): number => (isGlobe ? 0 : turnOfMap(map, lensNow()));
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

  // On a globe the threads are cut at the horizon: the same segments for as long as the camera stands.
  let cut: { readonly at: string; readonly atlas: Atlas; readonly segments: readonly Thread[] } | null = null;
  const threadsAtRest = (atlas: Atlas, inSight: (lines: readonly Thread[]) => readonly Thread[]) => {
    if (!isGlobe) return everyThread(atlas);
    const at = [...map.getCenter().toArray(), map.getZoom(), size().height].join();
    if (cut?.at !== at || cut.atlas !== atlas) cut = { at, atlas, segments: inSight(everyThread(atlas)) };
    return cut.segments;
  };

  const drawThreads = () => {
    // Widths follow the zoom in steps, so that a pinch does not rebuild every line at every frame.
    const zoom = Math.round(map.getZoom() * 4) / 4;
    const { atlas, scene } = shown;
    const { threads, ribbons } = isGlobe
      ? { threads: scene.threads, ribbons: [] }
      : thinned(scene.threads, lensNow().scale);
    const inSight = (lines: readonly Thread[]) => (isGlobe ? segmentsInSight(lines, horizon()) : lines);
    turn = turnNow();
    deck.draw(
      threadLayers({
        base: threadsAtRest(atlas, inSight),
        opacities: baseLines(atlas, threads),
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
    if (isGlobe || turnNow() !== turn) drawThreads();
    overlay.follow(shown, looking());
  };
  const fits = (): boolean => {
    const { width, height } = measure();
    return width === measured.width && height === measured.height;
  };
  // What the labels were last placed for; null asks for them to be placed anew.
  let placed: Shown | null = null;
  const frame = onceAFrame(fits, () => {
    drawThreads();
    if (placed === null || asksForLabels(shown, placed)) overlay.settle(shown, looking());
    else overlay.follow(shown, looking());
    placed = shown;
  });
  const settle = (): void => {
    placed = null;
    frame.ask();
  };
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
  // What MapLibre draws on. Handing over land costs a worker's round trip, so only what is new is handed over.
  let painted = backdrop;
  const paint = (): void => {
    // Its style has not come yet, or is away with a lost context: it will be asked for again.
    if (!isStyled || backdrop === painted) return;
    const [next, before] = [backdrop, painted];
    painted = next;
    const data = sourceData(next.basemap, next.active);
    for (const name of sourceNames) {
      const isNew = name === "active" ? next.active !== before.active : next.basemap !== before.basemap;
      if (isNew) map.getSource<GeoJSONSource>(name)?.setData(data[name]);
    }
    if (next.theme === before.theme) return;
    for (const [layer, property, colour] of paints(paletteOf(next)))
      map.setPaintProperty(layer, property as "fill-color", colour);
    drawThreads();
  };
  let isStyled = false;
  const styled = (): void => {
    isStyled = true;
    paint();
  };
  const stopWatching = watchContext(map, {
    lost: () => {
      isStyled = false;
    },
    restored: styled,
    lostForGood: events.onLost,
  });
  map.on("move", follow);
  map.on("moveend", (event: MapLibreEvent & Partial<typeof OWN>) => {
    settle();
    events.onRest(lensNow());
    // A reader's own gesture that a flight of the app's cut short ends here too: that is not where they want to be.
    // MapLibre also measures itself anew while it brings a lost context back.
    if (!event.isOwn && !setsOff && isStyled) events.onCamera({ kind: "free", ...centreOf(lensNow()) });
  });
  map.once("load", () => {
    if (isGlobe) map.setProjection({ type: "globe" });
    styled();
    settle();
    map.once("idle", () => stand("land"));
  });
  return {
    show: (next) => {
      if (next.name !== shown.name) map.getCanvas().setAttribute("aria-label", next.name);
      shown = next;
      frame.ask();
    },
    paint: (next) => {
      backdrop = next;
      paint();
    },
    project: (projection) => {
      isGlobe = projection === "globe";
      if (isStyled) map.setProjection({ type: isGlobe ? "globe" : "mercator" });
      lines = null;
      settle();
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
      settle();
    },
    destroy: () => {
      stopWatching();
      frame.stop();
      deck.stop();
      overlay.remove();
      map.remove();
    },
  };
};
