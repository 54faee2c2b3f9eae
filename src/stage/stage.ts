import { lensOnto } from "../model/drawing/fitRecord.ts";
import type { Lens, Size } from "../model/drawing/lens.ts";
import type { Scene } from "../model/drawing/scene.ts";
import { runSync } from "../model/drawing/sliced.ts";
import type { Camera, View } from "../model/view/view.ts";
import { change, type State, type Store } from "../state/store.ts";
import type { Hands } from "../svg/gestures.ts";
import type { LandPaths } from "../svg/land.ts";
import type {
  Backdrop,
  LiveMap,
  MapDevice,
  MapEvents,
  MapStart,
  Shown,
  SvgMap,
  SvgMapStart,
} from "../svg/mapDevice.ts";
import { createSvgMap } from "../svg/svgMap.ts";
import { areSameBoxes, type Obstacles } from "./obstacles.ts";
import { startPointing } from "./pointing.ts";
import { makeShownFor, type OnMap } from "./shownFor.ts";
import { sizeOf, watchScheme, watchSize } from "./watch.ts";

/** What a map stands on: land as paths for the SVG map, the basemap for the live one. */
export type Ground = {
  readonly landFor: (view: View, scene: Scene) => LandPaths;
  readonly backdropFor: (view: View, scene: Scene) => Backdrop;
};

/** How a map differs from place to place: the atlas itself, a frame in another page, a tour on a screen. */
export type StageParts = {
  /** Where a view's camera looks, in a box of that size. */
  readonly lensFor: (view: View, size: Size) => Lens;
  /** Land to stand on until `stand` brings the whole basemap. */
  readonly landFor: Ground["landFor"];
  readonly hands: Hands;
  readonly obstacles: Obstacles;
  readonly onMap: OnMap;
  /** How much wider than Archivo the typeface of the page is. */
  readonly widthFactor: number;
  /** Whether a view of a named part of the map goes back to that part when its record is put away. */
  readonly returns: boolean;
  /** How the first picture is drawn. */
  readonly run: SvgMapStart["run"];
  /** The camera came to rest. */
  readonly onLens: (lens: Lens) => void;
  /** The first picture stands. */
  readonly onDrawn: () => void;
  /** It could not be drawn. */
  readonly onFailed: (problem: unknown) => void;
};

export type Stage = {
  readonly zoom: (steps: number) => void;
  /** Gives the map its whole basemap. */
  readonly stand: (ground: Ground) => void;
  /** What a live map would start with; null as long as there is no basemap. */
  readonly start: () => MapStart | null;
  /** What a live map has to tell. */
  readonly events: Pick<MapEvents, "onCamera" | "onRest">;
  /** Puts the live map in the SVG map's place. */
  readonly goLive: (map: LiveMap) => void;
  /** Puts an SVG map in the place of a live one that can draw no more. */
  readonly backToSvg: () => void;
  readonly stop: () => void;
};

const FLY = 700;

const milliseconds = (): number => (matchMedia("(prefers-reduced-motion: reduce)").matches ? 0 : FLY);

/** Keeps the map in an element in step with the store: an SVG map first, a live one when it is handed over. */
export const startStage = (element: HTMLElement, store: Store, parts: StageParts): Stage => {
  const size = (): Size => sizeOf(element);
  const shownFor = makeShownFor(parts.onMap, parts.widthFactor);
  let obstacles = parts.obstacles.boxesOver(element);
  const shownNow = (state: State): Shown =>
    shownFor(state, { size: size(), obstacles, pressable: parts.hands.mode() !== null });

  let ground: Ground | null = null;
  const landNow = (): LandPaths => (ground ?? parts).landFor(store.getState().view, shown.scene);
  // One of the two is the device.
  let svg: SvgMap | null = null;
  let live: LiveMap | null = null;
  // An SVG map is flat, whatever the view asks for.
  const lensFor = (view: View): Lens =>
    parts.lensFor(svg === null ? view : { ...view, projection: "flat" }, size());
  /** The lens from which the selected record is seen whole; null when this one is, or nothing is selected. */
  const lensOntoRecord = ({ atlas, view }: State, from: Lens): Lens | null => {
    const { selection } = view;
    if (selection.kind !== "partnership" || parts.onMap.isOwnSelection(view)) return null;
    const record = atlas.partnerships.find(({ id }) => id === selection.partnership);
    const { width, height } = size();
    // The pills at the bottom lie at both sides, and say what is beyond; the buttons are what a record could hide under.
    const covers = obstacles.filter(({ x0, y0 }) => x0 > width / 2 && y0 < height / 2);
    return record ? lensOnto(record, atlas, from, { width, height }, covers) : null;
  };
  /** A named part of the map makes way for the record that is looked at; a camera of the reader's own does not. */
  const lensWithRecord = (state: State): Lens => {
    const own = lensFor(state.view);
    return state.view.camera.kind === "frame" ? (lensOntoRecord(state, own) ?? own) : own;
  };

  // The camera the map stands at by its own doing is not flown to again.
  let reported: Camera | null = null;
  const events: Stage["events"] = {
    onCamera: (camera) => {
      reported = camera;
      change(store, (view) => ({ ...view, camera }));
    },
    onRest: parts.onLens,
  };

  let device: MapDevice;
  let shown = shownNow(store.getState());
  let stopped = false;
  const makeSvg = (lens: Lens, run: SvgMapStart["run"]): void => {
    svg = createSvgMap(
      element,
      { shown, lens, land: landNow(), hands: parts.hands, run },
      {
        ...events,
        onReady: parts.onDrawn,
        onFailed: (problem) => {
          if (!stopped) parts.onFailed(problem);
        },
      },
    );
    live = null;
    device = svg;
  };

  let painted: Backdrop | null = null;
  const paint = (): void => {
    svg?.setLand(landNow());
    const next = ground?.backdropFor(store.getState().view, shown.scene) ?? null;
    if (next !== null && next !== painted) live?.paint(next);
    painted = next;
  };

  const fly = (lens: Lens): void => device.fly(lens, milliseconds());
  const follow = (now: State, before: State): void => {
    const { view } = now;
    if (view !== before.view || now.pointer !== before.pointer || now.atlas !== before.atlas) {
      shown = shownNow(now);
      device.show(shown);
      paint();
    }
    const turned = view.projection !== before.view.projection;
    if (turned) live?.project(view.projection);
    const asked = view.camera !== before.view.camera && view.camera !== reported;
    const opened = view.selection !== before.view.selection;
    if (asked || (turned && view.camera.kind === "frame")) {
      fly(opened ? lensWithRecord(now) : lensFor(view));
    } else if (opened && view.camera === before.view.camera) {
      const home = parts.returns && view.camera.kind === "frame" ? lensFor(view) : null;
      const next = lensOntoRecord(now, home ?? device.lens()) ?? home;
      if (next !== null) fly(next);
    }
  };

  const onSize = (): void => {
    obstacles = parts.obstacles.boxesOver(element);
    const state = store.getState();
    shown = shownNow(state);
    device.show(shown);
    device.resize(state.view.camera.kind === "free" ? null : lensWithRecord(state));
  };
  const onObstacles = (): void => {
    const next = parts.obstacles.boxesOver(element);
    if (areSameBoxes(next, obstacles)) return;
    obstacles = next;
    shown = { ...shown, obstacles };
    device.show(shown);
  };

  // Pills depend on where the map stands, and labels keep clear of them: they come before the labels do.
  const first = lensWithRecord(store.getState());
  parts.onLens(first);
  makeSvg(first, parts.run);

  const stops: readonly (() => void)[] = [
    store.subscribe(follow),
    startPointing(element, store, () => device.lines()),
    parts.obstacles.follow(onObstacles),
    watchSize(element, onSize),
    watchScheme(paint),
  ];

  return {
    zoom: (steps) => device.zoom(steps, milliseconds() / 2),
    stand: (next) => {
      ground = next;
      paint();
    },
    start: () =>
      painted && {
        backdrop: painted,
        shown,
        lens: device.lens(),
        projection: store.getState().view.projection,
      },
    events,
    goLive: (map) => {
      const before = device;
      const { view } = store.getState();
      svg = null;
      live = map;
      device = map;
      // Its box may have changed while it was coming.
      map.resize(view.projection === "globe" ? lensFor(view) : before.lens());
      map.show(shown);
      if (painted !== null) map.paint(painted);
      before.destroy();
    },
    backToSvg: () => {
      const before = device;
      makeSvg(before.lens(), runSync);
      before.destroy();
    },
    stop: () => {
      stopped = true;
      for (const stop of stops) stop();
      device.destroy();
    },
  };
};
