import { lensOnto } from "../model/drawing/fitRecord.ts";
import { globeLens, type Lens, lensOf } from "../model/drawing/lens.ts";
import type { Scene } from "../model/drawing/scene.ts";
import { runSync } from "../model/drawing/sliced.ts";
import type { Camera, View } from "../model/view/view.ts";
import type { MountQueue } from "../start/mountQueue.ts";
import { runSliced } from "../start/slicedWork.ts";
import { change, type State, type Store } from "../state/store.ts";
import type { WorldTopology } from "../svg/basemap.ts";
import type { LandPaths } from "../svg/land.ts";
import type { Backdrop, MakeMap, MapDevice, Shown } from "../svg/mapDevice.ts";
import { createSvgMap } from "../svg/svgMap.ts";
import { backdropOn, makingBasemap } from "./backdrop.ts";
import { areSameBoxes, obstaclesIn } from "./obstacles.ts";
import { startPointing } from "./pointing.ts";
import { shownFor } from "./shownFor.ts";

/** What the stage says about itself, for the interface around it. */
export type StageState = "still" | "loading" | "live" | "fallback";

export type Stage = {
  /** Gives the map its real ground, and resolves when it stands on it. The live map waits for it. */
  readonly stand: (topology: WorldTopology) => Promise<void>;
  readonly zoom: (steps: number) => void;
  /** Places the labels anew: something that lies over the map has come or gone. */
  readonly replace: () => void;
  readonly stop: () => void;
};

export type StageParts = {
  /** Land to stand on until `stand` brings better. */
  readonly land: LandPaths;
  /** At which the first picture is drawn; null for one go. */
  readonly queue: MountQueue | null;
  /** Brings the live map's code; null keeps the still one. */
  readonly loadLive: (() => Promise<MakeMap>) | null;
  /** Runs something once the page is quiet. */
  readonly whenIdle: (run: () => void) => void;
  readonly onState: (state: StageState) => void;
  /** The camera came to rest. */
  readonly onLens: (lens: Lens) => void;
};

const FLY = 700;

const isHome = (camera: Camera): boolean =>
  camera.kind === "frame" && (camera.frame === "home" || camera.frame === "whole");

const milliseconds = (): number => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : FLY);

/** Keeps a map in step with the store: first a still one, then, once its code is here, a live one over it. */
export const startStage = (element: HTMLElement, store: Store, parts: StageParts): Stage => {
  const size = () => ({ width: element.clientWidth, height: element.clientHeight });

  const shownNow = (): Shown => shownFor(store.getState(), element);

  // The camera the map stands at by its own doing is not flown to again.
  let reported: Camera | null = null;
  const onCamera = (camera: Camera): void => {
    reported = camera;
    change(store, (view) => ({ ...view, camera }));
  };
  const onRest = (lens: Lens): void => parts.onLens(lens);

  let device: MapDevice;
  let shown = shownNow();
  const lensFor = ({ camera, projection }: View): Lens =>
    projection === "globe" && isHome(camera) ? globeLens(size()) : lensOf(camera, size());
  let groundFor: ((view: View, scene: Scene) => Backdrop) | null = null;
  let painted: Backdrop | null = null;
  const paint = (): void => {
    const next = groundFor?.(store.getState().view, shown.scene) ?? null;
    if (next !== null && next !== painted) device.paint(next);
    painted = next;
  };
  const start = {
    shown,
    lens: lensOf(store.getState().view.camera, size()),
    land: parts.land,
    draw: parts.queue === null ? runSync : runSliced,
  };
  const release = parts.queue?.pending() ?? (() => {});
  const still = createSvgMap(element, start, {
    onCamera,
    onRest,
    onReady: release,
    onLost: () => {},
  });
  device = still;
  parts.onState("still");

  let stopped = false;
  const goLive = async (load: () => Promise<MakeMap>, ground: Backdrop): Promise<void> => {
    parts.onState("loading");
    const holder = document.createElement("div");
    holder.className = "live-map";
    try {
      const make = await load();
      if (stopped) return;
      element.append(holder);
      const { projection } = store.getState().view;
      const made = make(
        holder,
        { backdrop: painted ?? ground, shown, lens: device.lens(), projection },
        {
          onCamera,
          onRest,
          onReady: () => {
            if (stopped) return;
            device = made;
            // Its box may have changed while it was coming.
            const { view } = store.getState();
            made.resize(view.projection === "globe" ? lensFor(view) : still.lens());
            device.show(shown);
            if (painted !== null) device.paint(painted);
            holder.classList.add("is-ready");
            still.destroy();
            parts.onState("live");
          },
          onLost: () => parts.onState("fallback"),
        },
      );
      stops.push(made.destroy);
    } catch (problem) {
      // No WebGL2, or its code did not come: the still map stays, and the interface says so.
      console.warn("Setu keeps the still map:", problem);
      holder.remove();
      parts.onState("fallback");
    }
  };

  // Half a megabyte that nobody needs to read the map: it comes when the page is quiet, or when a hand is laid on it.
  let wanted = false;
  let left = false;
  const wantLive = (): void => {
    wanted = true;
    if (left || stopped || painted === null || parts.loadLive === null) return;
    left = true;
    void goLive(parts.loadLive, painted);
  };
  const stand = async (topology: WorldTopology): Promise<void> => {
    const first = await runSliced(makingBasemap(topology, store.getState().view));
    if (stopped) return;
    groundFor = backdropOn(topology, first);
    paint();
    if (wanted || store.getState().view.projection === "globe") wantLive();
    else parts.whenIdle(wantLive);
  };

  const flyTo = (lens: Lens): void => device.fly(lens, milliseconds());

  const follow = (now: State, before: State): void => {
    if (now.view !== before.view || now.pointer !== before.pointer || now.atlas !== before.atlas) {
      shown = shownFor(now, element);
      device.show(shown);
      paint();
    }
    const turned = now.view.projection !== before.view.projection;
    if (turned) {
      device.project(now.view.projection);
      wantLive();
    }
    const asked = now.view.camera !== before.view.camera && now.view.camera !== reported;
    if (asked || (turned && now.view.camera.kind === "frame")) flyTo(lensFor(now.view));
    // A view that brings its own camera says where to look.
    const { selection, camera } = now.view;
    const opened = selection !== before.view.selection && camera === before.view.camera;
    if (opened && selection.kind === "partnership") lookAt(now, selection.partnership);
  };

  /** Shows the whole of a record, unless it is in sight already. */
  const lookAt = ({ atlas }: State, id: string, time = milliseconds()): void => {
    const record = atlas.partnerships.find((other) => other.id === id);
    if (!record) return;
    const lens = lensOnto(record, atlas, device.lens(), size());
    if (lens) device.fly(lens, time);
  };
  const { selection: opened, camera: first, tour } = store.getState().view;
  if (opened.kind === "partnership" && first.kind === "frame" && tour === null) {
    lookAt(store.getState(), opened.partnership, 0);
  }

  let known = size();
  const onResize = (): void => {
    const next = size();
    if (next.width === 0 || next.height === 0) return;
    if (next.width === known.width && next.height === known.height) return;
    known = next;
    shown = shownNow();
    device.show(shown);
    const { view } = store.getState();
    device.resize(view.camera.kind === "free" ? null : lensFor(view));
  };
  const observer = new ResizeObserver(onResize);
  observer.observe(element);
  const schemes = matchMedia("(prefers-color-scheme: dark)");
  const onScheme = (): void =>
    follow(store.getState(), { ...store.getState(), view: { ...store.getState().view } });
  schemes.addEventListener("change", onScheme);

  const stops: (() => void)[] = [
    store.subscribe(follow),
    startPointing(element, store, () => device.lines()),
    () => observer.disconnect(),
    () => schemes.removeEventListener("change", onScheme),
  ];
  for (const name of ["pointerdown", "wheel", "keydown"] as const) {
    element.addEventListener(name, wantLive, { passive: true });
    stops.push(() => element.removeEventListener(name, wantLive));
  }

  return {
    stand,
    zoom: (steps) => {
      wantLive();
      device.zoom(steps, milliseconds() / 2);
    },
    replace: () => {
      const obstacles = obstaclesIn(element);
      if (areSameBoxes(obstacles, shown.obstacles)) return;
      shown = { ...shown, obstacles };
      device.show(shown);
    },
    stop: () => {
      stopped = true;
      release();
      for (const stop of stops) stop();
      if (device === still) still.destroy();
    },
  };
};
