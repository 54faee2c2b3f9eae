import { beforeEach, describe, expect, it, vi } from "vitest";
import { lensOf } from "../../../src/model/drawing/lens.ts";
import { runSync } from "../../../src/model/drawing/sliced.ts";
import { homeView, setProjection, setTo } from "../../../src/model/view/view.ts";
import { type LiveState, startLive } from "../../../src/stage/live.ts";
import { makeObstacles } from "../../../src/stage/obstacles.ts";
import { nothingOnMap } from "../../../src/stage/shownFor.ts";
import { type Stage, startStage } from "../../../src/stage/stage.ts";
import { change, makeStore, type Store } from "../../../src/state/store.ts";
import type { Basemap } from "../../../src/svg/basemap.ts";
import { noLand } from "../../../src/svg/land.ts";
import type { Backdrop, LiveEvents, LiveMap, MakeLiveMap } from "../../../src/svg/mapDevice.ts";
import { realAtlas } from "../../unit/realAtlas.ts";
import { stubFrames } from "../frames.ts";
import { resize } from "../resize.ts";

const atlas = realAtlas();
const nowhere = { type: "MultiPolygon", coordinates: [] } as const;
const noLine = { type: "MultiLineString", coordinates: [] } as const;
const backdrop: Backdrop = {
  basemap: {
    land: nowhere,
    party: nowhere,
    disputed: nowhere,
    lakes: [],
    stateLines: noLine,
    countryLines: noLine,
    disputedLines: noLine,
  } as unknown as Basemap,
  active: nowhere as unknown as Backdrop["active"],
  theme: "light",
};

let element: HTMLElement;
let store: Store;
let stage: Stage;
let states: LiveState[];
let events: LiveEvents;
let frame: () => void;
let fake: { readonly [K in keyof LiveMap]: ReturnType<typeof vi.fn> };

beforeEach(() => {
  frame = stubFrames();
  vi.spyOn(console, "warn").mockImplementation(() => {});
  element = document.body.appendChild(document.createElement("div"));
  resize(element, { left: 0, top: 0, width: 800, height: 500 });
  store = makeStore(atlas, homeView);
  states = [];
  stage = startStage(element, store, {
    lensFor: ({ camera }, size) => lensOf(camera, size),
    landFor: () => noLand,
    hands: { mode: () => "free", closest: 9, onHint: () => {} },
    obstacles: makeObstacles(),
    onMap: nothingOnMap,
    widthFactor: 1,
    returns: false,
    run: runSync,
    onLens: () => {},
    onDrawn: () => {},
    onFailed: () => {},
  });
});

const make: MakeLiveMap = (_holder, start, told) => {
  events = told;
  fake = {
    show: vi.fn(),
    paint: vi.fn(),
    project: vi.fn(),
    fly: vi.fn(),
    zoom: vi.fn(),
    lens: vi.fn(() => start.lens),
    lines: vi.fn(() => []),
    resize: vi.fn(),
    destroy: vi.fn(),
  };
  return fake as unknown as LiveMap;
};

const grow = async (load: () => Promise<MakeLiveMap> = async () => make): Promise<void> => {
  const live = startLive(element, store, stage, {
    load,
    whenIdle: (run) => run(),
    onState: (state) => states.push(state),
  });
  stage.stand({ backdropFor: () => backdrop, landFor: () => noLand });
  live.ready();
  frame();
  await vi.waitFor(() => expect(states.at(-1)).not.toBe("still"));
  await vi.waitFor(() => expect(events !== undefined || states.at(-1) === "fallback").toBe(true));
};
const hasSvg = (): boolean => element.querySelector("svg.still-map path") !== null;

describe("a live map", () => {
  it("takes the SVG map's place when its first picture stands, and follows the view from then on", async () => {
    await grow();
    expect(hasSvg()).toBe(true);
    events.onReady();
    expect(states).toEqual(["still", "loading", "live"]);
    expect(hasSvg()).toBe(false);
    change(store, (view) => setTo(view, 15_000));
    expect(fake.show).toHaveBeenCalledTimes(2);
  });

  it("lost for good gives its place back to an SVG map of the same view, flat, and says so", async () => {
    await grow();
    events.onReady();
    change(store, (view) => setProjection(view, "globe"));
    events.onLost();
    frame();
    expect(states.at(-1)).toBe("fallback");
    expect(hasSvg()).toBe(true);
    expect(element.querySelector(".live-map")).toBeNull();
    expect(fake.destroy).toHaveBeenCalledOnce();
    expect(store.getState().view.projection).toBe("flat");
  });

  it("lost before it stood leaves the SVG map where it is", async () => {
    await grow();
    events.onLost();
    expect(states).toEqual(["still", "loading", "fallback"]);
    expect(hasSvg()).toBe(true);
    expect(fake.destroy).toHaveBeenCalledOnce();
  });

  it("whose code does not come leaves the SVG map, and says so", async () => {
    await grow(async () => {
      throw new Error("no network");
    });
    await vi.waitFor(() => expect(states).toEqual(["still", "loading", "fallback"]));
    expect(hasSvg()).toBe(true);
  });
});
