import { lensOnto } from "../model/drawing/fitRecord.ts";
import { type Box, SYSTEM_WIDTH_FACTOR } from "../model/drawing/labels.ts";
import { centreOf, type Lens, type Size } from "../model/drawing/lens.ts";
import { pathing, sceneOf } from "../model/drawing/scene.ts";
import type { GestureMode } from "../model/view/frameOptions.ts";
import type { Camera, Worldview } from "../model/view/view.ts";
import { CLOSEST, type Hint, startGestures } from "../stage/gestures.ts";
import { highlightOf } from "../stage/highlight.ts";
import { startPointing } from "../stage/pointing.ts";
import { worldviewNow } from "../stage/surroundings.ts";
import { runSliced, yieldToMain } from "../start/slicedWork.ts";
import { selectedFor } from "../state/selected.ts";
import { change, type State, type Store } from "../state/store.ts";
import type { LandPaths } from "../svg/land.ts";
import type { Shown } from "../svg/mapDevice.ts";
import { makeSvgCanvas } from "../svg/svgCanvas.ts";
import { zoomed } from "../svg/svgMap.ts";
import { labelWords } from "../svg/words.ts";
import { say } from "../text/frame.ts";
import { lensFor } from "./camera.ts";

export type Stage = {
  readonly zoom: (steps: number) => void;
  readonly stop: () => void;
};

export type FrameStageParts = {
  readonly landFor: (worldview: Worldview, active: readonly string[]) => LandPaths;
  /** How the map may be moved; null when it stands still. */
  readonly mode: () => GestureMode | null;
  readonly onLens: (lens: Lens) => void;
  readonly onHint: (hint: Hint) => void;
  /** The first whole picture is in the page. */
  readonly onDrawn: () => void;
};

const sizeOf = (element: HTMLElement): Size => ({
  width: element.clientWidth,
  height: element.clientHeight,
});

/** Boxes of what lies over the map, in px of the map: labels keep clear of them. */
const takenIn = (element: HTMLElement): readonly Box[] => {
  const home = element.getBoundingClientRect();
  return [...(element.parentElement?.querySelectorAll("[data-over-map]") ?? [])].flatMap((cover) => {
    const { left, top, right, bottom, width } = cover.getBoundingClientRect();
    if (width === 0) return [];
    return [{ x0: left - home.left, y0: top - home.top, x1: right - home.left, y1: bottom - home.top }];
  });
};

/** Resolves when the element has a size and is about to be seen; a frame far down an article waits as it was prerendered. */
const untilNear = (element: HTMLElement, signal: AbortSignal): Promise<void> =>
  new Promise((done) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting) || element.clientWidth === 0) return;
        observer.disconnect();
        done();
      },
      { rootMargin: "200px" },
    );
    observer.observe(element);
    signal.addEventListener("abort", () => observer.disconnect());
  });

/** Keeps the SVG map of a frame in step with the store. */
export const startStage = (element: HTMLElement, store: Store, parts: FrameStageParts): Stage => {
  const aborter = new AbortController();
  const board = makeSvgCanvas();
  let lens: Lens | null = null;
  let shown: Shown | null = null;
  // The camera the map stands at by a reader's own doing is not gone to again.
  let reported: Camera | null = null;

  const shownFor = ({ atlas, view, pointer }: State): Shown => {
    const selected = selectedFor(atlas, view);
    const scene = sceneOf(atlas, view, selected, highlightOf(pointer));
    const chosen = view.selection.kind === "place" ? view.selection.place : null;
    const names =
      parts.mode() === null
        ? { mark: () => "", junction: () => "" }
        : { mark: say.map.markName, junction: say.map.junctionName };
    const name = say.map.mapName;
    return {
      name,
      atlas,
      scene,
      selected,
      words: labelWords(say),
      names,
      chosen,
      obstacles: takenIn(element),
      widthFactor: SYSTEM_WIDTH_FACTOR,
    };
  };

  const landFor = ({ scene }: Shown): LandPaths =>
    parts.landFor(worldviewNow(store.getState().view), scene.areas);
  const paint = (): void => {
    if (shown !== null && lens !== null) board.draw(shown, lens, landFor(shown));
  };
  const settle = (): void => {
    if (shown === null || lens === null) return;
    board.place(shown, lens);
    paint();
    parts.onLens(lens);
  };

  // One picture for each frame of the screen, however many events asked for it.
  let ticket: number | null = null;
  const paintSoon = (): void => {
    ticket ??= requestAnimationFrame(() => {
      ticket = null;
      paint();
    });
  };

  const look = (next: Lens, settled: boolean): void => {
    lens = next;
    if (!settled) {
      paintSoon();
      return;
    }
    settle();
    reported = { kind: "free", ...centreOf(next) };
    change(store, (view) => (reported === null ? view : { ...view, camera: reported }));
  };

  /** The lens from which the selected record is seen whole: the given one, if it is. */
  const lensOntoSelection = ({ atlas, view: { selection } }: State, from: Lens): Lens => {
    const id = selection.kind === "partnership" ? selection.partnership : null;
    const record = atlas.partnerships.find((each) => each.id === id);
    const size = sizeOf(element);
    // The pills at the bottom lie at both sides, and say what is beyond; the buttons are what a record could hide under.
    const covers = takenIn(element).filter(({ x0, y0 }) => x0 > size.width / 2 && y0 < size.height / 2);
    return (record && lensOnto(record, atlas, from, size, covers)) ?? from;
  };
  const lensNow = (state: State): Lens => {
    const { camera } = state.view;
    const own = lensFor(camera, sizeOf(element));
    return camera.kind === "free" ? own : lensOntoSelection(state, own);
  };

  const follow = (now: State, before: State): void => {
    if (lens === null || (now.view === before.view && now.pointer === before.pointer)) return;
    const turned = now.view.camera !== before.view.camera;
    // The map stands there already.
    if (turned && now.view.camera === reported) return;
    if (turned) lens = lensNow(now);
    else if (now.view.selection !== before.view.selection)
      lens = now.view.camera.kind === "free" ? lensOntoSelection(now, lens) : lensNow(now);
    shown = shownFor(now);
    settle();
  };

  const onSize = (): void => {
    const size = sizeOf(element);
    if (lens === null || size.width === 0 || size.height === 0) return;
    if (size.width === lens.width && size.height === lens.height) return;
    const { camera } = store.getState().view;
    lens =
      camera.kind !== "free" ? lensNow(store.getState()) : lensFor({ kind: "free", ...centreOf(lens) }, size);
    shown = shownFor(store.getState());
    settle();
  };
  const sizes = new ResizeObserver(onSize);

  /** Draws what is shown for the first time, out of sight, while the prerendered map stands. */
  const begin = async (): Promise<void> => {
    await untilNear(element, aborter.signal);
    const state = store.getState();
    await runSliced(pathing(state.atlas));
    const first = lensNow(state);
    element.append(board.svg);
    // What lies over the map may depend on where it stands, and labels keep clear of it.
    parts.onLens(first);
    await yieldToMain();
    const seen = shownFor(state);
    await yieldToMain();
    const land = landFor(seen);
    await yieldToMain();
    await runSliced(board.drawing(seen, first, land));
    if (aborter.signal.aborted) return;
    [lens, shown] = [first, seen];
    // Whatever came meanwhile.
    follow(store.getState(), state);
    parts.onDrawn();
    sizes.observe(element);
    stops.push(
      startPointing(element, store, () => (shown && lens ? board.lines(shown, lens) : [])),
      startGestures(element, {
        lens: () => lens ?? lensNow(store.getState()),
        look,
        hint: parts.onHint,
        mode: parts.mode,
      }),
    );
  };

  const stops: (() => void)[] = [store.subscribe(follow), () => sizes.disconnect(), () => board.svg.remove()];
  void begin();

  return {
    zoom: (steps) => {
      if (lens !== null) look(zoomed(lens, steps, undefined, CLOSEST), true);
    },
    stop: () => {
      aborter.abort();
      if (ticket !== null) cancelAnimationFrame(ticket);
      for (const stop of stops) stop();
    },
  };
};
