import { nearestLink } from "../links/nearest.ts";
import type { LinkMap } from "../map/linkMap.ts";
import { type Lens, lensAround, lensOf } from "../model/drawing/lens.ts";
import { themeNow, worldviewNow } from "../stage/surroundings.ts";
import { sizeOf, watchScheme, watchSize } from "../stage/watch.ts";
import { basemapOf, type WorldTopology } from "../svg/basemap.ts";
import { openText } from "../text/en/open.ts";
import type { Pointed } from "./LinkTooltip.tsx";
import type { OpenState, OpenStore } from "./store.ts";

export type StageState = "loading" | "live" | "no-webgl" | "no-land";

export type LinkStage = {
  readonly zoom: (steps: number) => void;
  readonly whole: () => void;
  readonly stop: () => void;
};

/** Px around the pointer in which a link is found; a finger covers more. */
const REACH = { mouse: 8, touch: 22 } as const;

/** Px kept free around all links, and the MapLibre zoom beyond which a small file is not enlarged. */
const MARGIN = 48;
const CLOSEST = 6;

/** From here on a search takes more than a millisecond, so it waits until the pointer rests. */
const MANY = 100_000;
const REST = 80;

const loadTopology = async (signal: AbortSignal): Promise<WorldTopology> => {
  const response = await fetch(new URL("../basemap/world.topo.json", document.baseURI), { signal });
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  // Made by scripts/basemap and checked by its tests.
  return (await response.json()) as WorldTopology;
};

/** Keeps a map in the element in step with the store, and says which link the pointer is on. */
export const startLinkStage = (
  element: HTMLElement,
  store: OpenStore,
  on: {
    readonly state: (state: StageState) => void;
    readonly point: (pointed: Pointed | null) => void;
  },
): LinkStage => {
  const aborter = new AbortController();
  const { signal } = aborter;
  let map: LinkMap | null = null;
  // Until the reader moves the map, it shows everything, whatever size it takes.
  let atHome = true;
  const size = () => sizeOf(element);
  /** All ends, when they fit; an upright screen cannot show the whole Pacific, because the world would be too small. */
  const home = (): Lens => {
    const { drawn } = store.getState();
    const insets = { top: MARGIN, right: MARGIN, bottom: MARGIN, left: MARGIN };
    const all = drawn && lensAround(drawn.links.bounds, size(), insets, CLOSEST);
    return all && all.scale * 360 >= size().height ? all : lensOf({ kind: "frame", frame: "home" }, size());
  };

  const follow = (now: OpenState, before: OpenState): void => {
    if (map === null) return;
    if (now.drawn !== before.drawn) {
      map.draw(now.drawn?.links ?? null, now.window);
      atHome = true;
      map.fly(home());
    }
    if (now.drawn === before.drawn && now.window !== before.window) map.step(now.window);
    if (now.view.theme !== before.view.theme) map.paint(themeNow(now.view));
    if (now.drawn !== before.drawn || now.window !== before.window) leave();
  };

  const begin = async (): Promise<void> => {
    on.state("loading");
    try {
      const [topology, { createLinkMap }] = await Promise.all([
        loadTopology(signal),
        import("../map/linkMap.ts"),
      ]);
      if (signal.aborted) return;
      const basemap = basemapOf(topology, worldviewNow({ worldview: "auto" }));
      const { view } = store.getState();
      try {
        const made = createLinkMap(
          element,
          { basemap, theme: themeNow(view), lens: home(), name: openText.mapName },
          {
            onReady: () => {
              if (signal.aborted) return;
              map = made;
              const { drawn, window } = store.getState();
              if (drawn) map.draw(drawn.links, window);
              map.fly(home());
              on.state("live");
            },
            onMove: (byReader) => {
              if (byReader) atHome = false;
              leave();
            },
            onLost: () => {
              if (signal.aborted) return;
              end();
              on.state("no-webgl");
            },
          },
        );
        const end = (): void => {
          signal.removeEventListener("abort", end);
          map = null;
          made.destroy();
        };
        signal.addEventListener("abort", end);
      } catch {
        on.state("no-webgl");
      }
    } catch {
      if (!signal.aborted) on.state("no-land");
    }
  };

  let pointed: number | null = null;
  let ticket = 0;
  const leave = (): void => {
    window.clearTimeout(ticket);
    if (pointed === null) return;
    pointed = null;
    map?.light(null);
    on.point(null);
  };
  const search = (x: number, y: number, reach: number): void => {
    const { drawn, window: shown } = store.getState();
    if (map === null || drawn === null) return;
    const found = nearestLink(drawn.links, shown, map.lens(), [x, y], reach);
    if (found === null) {
      leave();
      return;
    }
    if (found !== pointed) map.light(found);
    pointed = found;
    on.point({ drawing: found, x, y });
  };
  const place = (event: PointerEvent): readonly [number, number] => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const reachOf = ({ pointerType }: PointerEvent): number =>
    pointerType === "touch" ? REACH.touch : REACH.mouse;

  const onMove = (event: PointerEvent): void => {
    if (event.pointerType === "touch" || event.buttons !== 0) return;
    window.clearTimeout(ticket);
    const wait = (store.getState().drawn?.links.drawn ?? 0) > MANY ? REST : 0;
    ticket = window.setTimeout(() => search(...place(event), reachOf(event)), wait);
  };
  const onClick = (event: MouseEvent): void => {
    // A click is a PointerEvent in every browser that has WebGL2.
    search(...place(event as PointerEvent), reachOf(event as PointerEvent));
  };

  const stops = [
    store.subscribe(follow),
    watchScheme(() => map?.paint(themeNow(store.getState().view))),
    watchSize(element, () => {
      map?.resize();
      if (atHome) map?.fly(home());
    }),
  ];
  element.addEventListener("pointermove", onMove, { signal });
  element.addEventListener("click", onClick, { signal });
  element.addEventListener("pointerleave", leave, { signal });
  void begin();

  return {
    zoom: (steps) => {
      atHome = false;
      map?.zoom(steps);
    },
    whole: () => {
      atHome = true;
      map?.fly(home());
    },
    stop: () => {
      aborter.abort();
      window.clearTimeout(ticket);
      for (const stop of stops) stop();
    },
  };
};
