import type { Links } from "../links/links.ts";
import { inksOf } from "../links/slots.ts";
import type { Window } from "../links/window.ts";
import { centreOf, type Lens } from "../model/drawing/lens.ts";
import { dark, light, type Palette } from "../model/drawing/palette.ts";
import type { Basemap } from "../svg/basemap.ts";
import { lensOfMap, makeBaseMap, turnOfMap, watchContext } from "./baseMap.ts";
import { startDeck } from "./deck.ts";
import { type LinkData, linkDataOf, linkLayer, litLayer, litLines, noLinks } from "./linkLayer.ts";
import { paints, sourceData, styleFor } from "./style.ts";

// Always the same list, so that deck.gl sees that nothing changed.
const none: ReturnType<typeof litLines> = [];

type Theme = "light" | "dark";

const paletteOf = (theme: Theme): Palette => (theme === "dark" ? dark : light);

export type LinkMap = {
  /** Draws these links in place of those before; null draws none. The columns are uploaded once. */
  readonly draw: (links: Links | null, window: Window) => void;
  /** A step of the timeline: nothing is uploaded. */
  readonly step: (window: Window) => void;
  /** Marks one drawing; null marks none. */
  readonly light: (drawing: number | null) => void;
  readonly paint: (theme: Theme) => void;
  readonly zoom: (steps: number) => void;
  readonly fly: (lens: Lens) => void;
  readonly lens: () => Lens;
  readonly resize: () => void;
  readonly destroy: () => void;
};

export type LinkMapEvents = {
  /** Land stands, and links can be drawn. */
  readonly onReady: () => void;
  /** The camera moves; by the reader, or by the app. */
  readonly onMove: (byReader: boolean) => void;
  /** The drawing surface is gone for good. */
  readonly onLost: () => void;
};

/** The land and, over it, somebody's own links. Throws when the browser has no WebGL2. */
export const createLinkMap = (
  element: HTMLElement,
  start: { readonly basemap: Basemap; readonly theme: Theme; readonly lens: Lens; readonly name: string },
  events: LinkMapEvents,
): LinkMap => {
  let { theme } = start;
  let links: Links | null = null;
  let data: LinkData = noLinks;
  let shown: Window = { from: 0, to: 0 };
  let lit = none;
  let turn = 0;
  const active = { type: "MultiPolygon" as const, coordinates: [] };
  const map = makeBaseMap(element, {
    style: styleFor(sourceData(start.basemap, active), paletteOf(theme)),
    lens: start.lens,
    name: start.name,
  });
  const deck = startDeck(map, element, {
    density: Math.max(1, window.devicePixelRatio),
    onCanvas: () => {},
    onDrawn: () => {},
    onRenewed: () => show(),
    onLost: events.onLost,
  });

  const stopWatching = watchContext(map, {
    lost: () => {},
    restored: () => show(),
    lostForGood: events.onLost,
  });

  const size = () => ({ width: element.clientWidth, height: element.clientHeight });
  const lensNow = (): Lens => lensOfMap(map, size());
  const turnNow = (): number => turnOfMap(map, lensNow());
  const width = (): number => 1.15 + Math.max(0, map.getZoom() - 2) * 0.2;

  const show = (): void => {
    turn = turnNow();
    deck.draw([
      linkLayer(data, { window: shown, width: width(), turn }),
      litLayer(lit, paletteOf(theme), turn, width()),
    ]);
  };
  map.on("move", (event) => {
    if (turnNow() !== turn) show();
    events.onMove(event.originalEvent !== undefined);
  });
  map.on("zoomend", show);
  map.once("load", () => {
    // The shaders are made now, while nothing is loaded.
    show();
    map.once("idle", events.onReady);
  });
  const load = (): void => {
    data = links === null ? noLinks : linkDataOf(links, inksOf(links, paletteOf(theme)));
  };

  return {
    draw: (next, window) => {
      links = next;
      lit = none;
      shown = window;
      load();
      show();
    },
    step: (window) => {
      shown = window;
      show();
    },
    light: (drawing) => {
      lit = links === null || drawing === null ? none : litLines(links, drawing);
      show();
    },
    paint: (next) => {
      theme = next;
      for (const [layer, property, colour] of paints(paletteOf(theme)))
        map.setPaintProperty(layer, property as "fill-color", colour);
      load();
      show();
    },
    zoom: (steps) => void map.zoomTo(map.getZoom() + steps, { duration: 200 }),
    fly: (lens) => {
      const { lon, lat, zoom } = centreOf(lens);
      map.jumpTo({ center: [lon, lat], zoom });
    },
    lens: lensNow,
    resize: () => map.resize(),
    destroy: () => {
      stopWatching();
      deck.stop();
      map.remove();
    },
  };
};
