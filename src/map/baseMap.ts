import { Map as MapLibre, type StyleSpecification, setWorkerUrl } from "maplibre-gl";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import "maplibre-gl/dist/maplibre-gl.css";
import { centreOf, type Lens, lensOf, type Size } from "../model/drawing/lens.ts";

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

// The Pacific frame's middle; a centre is read on the copy of the world nearest to it.
const FRAME_MIDDLE = 176;

// A phone shows the whole Pacific frame at zoom 0; a little more leaves room at its edges.
const MIN_ZOOM = -0.2;
const MAX_ZOOM = 9;

export type BaseStart = {
  readonly style: StyleSpecification;
  readonly lens: Lens;
  /** What the map is called to those who cannot see it. */
  readonly name: string;
};

/** MapLibre as this house uses it: north stays up, and whoever owns it says when the size changes. */
export const makeBaseMap = (element: HTMLElement, { style, lens, name }: BaseStart): MapLibre => {
  const { lon, lat, zoom } = centreOf(lens);
  const map = new MapLibre({
    container: element,
    style,
    center: [lon, lat],
    zoom,
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: true,
    fadeDuration: 0,
    // Else a resize would be taken for a move by the reader.
    trackResize: false,
    locale: { "Map.Title": name },
  });
  map.touchZoomRotate.disableRotation();
  map.keyboard.disableRotation();
  return map;
};

/** The lens a flat map stands at. */
export const lensOfMap = (map: MapLibre, size: Size): Lens => {
  const { lng, lat } = map.getCenter();
  const lon = lng + 360 * Math.round((FRAME_MIDDLE - lng) / 360);
  const lens = lensOf({ kind: "free", lon, lat, zoom: map.getZoom() }, size);
  // lensOf reads longitudes into the frame; a centre west of its cut stays where the map has it.
  return { ...lens, left: lens.left + lon - centreOf(lens).lon };
};

/**
 * Degrees by which deck.gl wants everything moved, 0 or −360: it looks from a longitude between −180 and 180, so that seen
 * from America paths lie a whole turn to the west.
 */
export const turnOfMap = (map: MapLibre, lens: Lens): number => {
  const from = ((((map.getCenter().lng + 180) % 360) + 360) % 360) - 180;
  return Math.round(from - centreOf(lens).lon);
};

// ms that a browser has to bring a lost context back; most do within one.
const GRACE = 5000;
// A graphics card that loses its contexts again and again is left in peace.
const MOST_LOSSES = 2;

/** Follows the map's own WebGL context. Returns stop. */
export const watchContext = (
  map: MapLibre,
  on: {
    readonly lost: () => void;
    /** MapLibre has its style back as it was when the context went. */
    readonly restored: () => void;
    readonly lostForGood: () => void;
  },
): (() => void) => {
  let losses = 0;
  let ticket: number | undefined;
  map.on("webglcontextlost", () => {
    losses += 1;
    on.lost();
    ticket = window.setTimeout(on.lostForGood, losses > MOST_LOSSES ? 0 : GRACE);
  });
  map.on("webglcontextrestored", () => {
    window.clearTimeout(ticket);
    if (losses <= MOST_LOSSES) on.restored();
  });
  return () => window.clearTimeout(ticket);
};
