import { setProjection } from "../model/view/view.ts";
import { change, type Store } from "../state/store.ts";
import type { MakeLiveMap } from "../svg/mapDevice.ts";
import type { Stage } from "./stage.ts";

/** How far the live map has come; `fallback` is an SVG map for good. */
export type LiveState = "still" | "loading" | "live" | "fallback";

export type LiveParts = {
  /** Brings the live map's code. */
  readonly load: () => Promise<MakeLiveMap>;
  readonly whenIdle: (run: () => void) => void;
  readonly onState: (state: LiveState) => void;
};

export type Live = {
  /** The basemap is here: the live map comes when the page is idle, or at once when it was asked for. */
  readonly ready: () => void;
  readonly stop: () => void;
};

/**
 * Grows a live map behind the SVG one and puts it in its place. Half a megabyte that nobody needs to read the map: it comes
 * when the page is idle, or when a hand is laid on the map.
 */
export const startLive = (element: HTMLElement, store: Store, stage: Stage, parts: LiveParts): Live => {
  let stopped = false;
  let wanted = false;
  let left = false;

  const fallBack = (problem: unknown): void => {
    console.warn("Setu draws the map without WebGL:", problem);
    parts.onState("fallback");
    // Flat, and said to be.
    change(store, (view) => (view.projection === "globe" ? setProjection(view, "flat") : view));
  };

  const grow = async (): Promise<void> => {
    parts.onState("loading");
    const holder = document.createElement("div");
    holder.className = "live-map";
    let isLive = false;
    try {
      const make = await parts.load();
      const start = stage.start();
      if (stopped || start === null) return;
      element.append(holder);
      const made = make(holder, start, {
        ...stage.events,
        onReady: () => {
          if (stopped) return;
          stage.goLive(made);
          isLive = true;
          holder.classList.add("is-ready");
          parts.onState("live");
        },
        onLost: () => {
          if (stopped) return;
          if (isLive) stage.backToSvg();
          else made.destroy();
          isLive = false;
          holder.remove();
          fallBack("its drawing surface was lost for good");
        },
      });
      stops.push(() => {
        if (!isLive) made.destroy();
      });
    } catch (problem) {
      // No WebGL2, or its code did not come: the SVG map stays, and the interface says so.
      holder.remove();
      fallBack(problem);
    }
  };

  const want = (): void => {
    wanted = true;
    if (left || stopped || stage.start() === null) return;
    left = true;
    void grow();
  };

  parts.onState("still");
  const stops: (() => void)[] = [
    store.subscribe((now, before) => {
      if (now.view.projection !== before.view.projection) want();
    }),
  ];
  for (const name of ["pointerdown", "wheel", "keydown"] as const) {
    element.addEventListener(name, want, { passive: true });
    stops.push(() => element.removeEventListener(name, want));
  }
  return {
    ready: () => {
      if (wanted || store.getState().view.projection === "globe") want();
      else parts.whenIdle(want);
    },
    stop: () => {
      stopped = true;
      for (const stop of stops) stop();
    },
  };
};
