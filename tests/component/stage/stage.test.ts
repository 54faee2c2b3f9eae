import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Lens, lensOf } from "../../../src/model/drawing/lens.ts";
import { runSync } from "../../../src/model/drawing/sliced.ts";
import { homeView, selectPartnership, setCamera, setTo } from "../../../src/model/view/view.ts";
import { makeObstacles } from "../../../src/stage/obstacles.ts";
import { nothingOnMap } from "../../../src/stage/shownFor.ts";
import { type Stage, type StageParts, startStage } from "../../../src/stage/stage.ts";
import { change, makeStore, point, pointerAway, type Store } from "../../../src/state/store.ts";
import { noLand } from "../../../src/svg/land.ts";
import { realAtlas } from "../../unit/realAtlas.ts";
import { stubFrames } from "../frames.ts";
import { resize } from "../resize.ts";

const atlas = realAtlas();

const BOX = { left: 0, top: 0, width: 1200, height: 700 };
const whole = { kind: "frame", frame: "whole" } as const;

let element: HTMLElement;
let store: Store;
let lenses: Lens[];
let frame: () => void;
let stage: Stage;

beforeEach(() => {
  frame = stubFrames();
  element = document.body.appendChild(document.createElement("div"));
  resize(element, BOX);
  store = makeStore(atlas, setCamera(homeView, whole));
  lenses = [];
});

const start = (parts: Partial<StageParts> = {}): Stage => {
  stage = startStage(element, store, {
    lensFor: ({ camera }, size) => lensOf(camera, size),
    landFor: () => noLand,
    hands: { mode: () => "free", closest: 9, onHint: () => {} },
    obstacles: makeObstacles(),
    onMap: nothingOnMap,
    widthFactor: 1,
    returns: false,
    run: runSync,
    onLens: (lens) => lenses.push(lens),
    onDrawn: () => {},
    onFailed: (problem) => {
      throw problem;
    },
    ...parts,
  });
  return stage;
};

const threads = (): number => element.querySelectorAll("path[stroke-width]").length;
const labels = (): ReadonlyMap<string, string> =>
  new Map(
    [...element.querySelectorAll(".map-label")].map((label) => [
      label.textContent ?? "",
      label.getAttribute("transform") ?? label.outerHTML,
    ]),
  );
const lastLens = (): Lens => lenses.at(-1) as Lens;

describe("a stage", () => {
  it("draws every record of the view, and follows its window", () => {
    start();
    const all = threads();
    expect(all).toBeGreaterThan(2);
    change(store, (view) => setTo(view, Date.UTC(2000, 0, 1) / 86_400_000));
    frame();
    expect(threads()).toBeLessThan(all);
  });

  it("places no label anew while the pointer moves, hides those of what stands back, and brings them back", () => {
    start();
    const before = labels();
    const [record] = atlas.partnerships;
    point(store, { kind: "threads", partnerships: [record?.id ?? ""], index: 0, at: [1, 1] });
    frame();
    const during = labels();
    expect(during.size).toBeLessThan(before.size);
    for (const [text, place] of during) expect(place).toBe(before.get(text));
    point(store, pointerAway);
    frame();
    expect(labels()).toEqual(before);
  });

  it("keeps labels clear of what comes to lie over the map", () => {
    const obstacles = makeObstacles();
    start({ obstacles });
    const before = labels().size;
    const cover = document.createElement("div");
    obstacles.add(cover);
    resize(cover, BOX);
    frame();
    expect(labels().size).toBeLessThan(before);
  });

  it("goes to a selected record, and stays there when it is put away", () => {
    start();
    // The whole Pacific shows it whole already; from East Asia it does not.
    change(store, (view) => setCamera(view, { kind: "frame", frame: "east-asia" }));
    frame();
    const home = lastLens();
    const id = "carmel-visakhapatnam";
    change(store, (view) => selectPartnership(view, id));
    frame();
    const onto = lastLens();
    expect(onto.scale).toBeLessThan(home.scale);
    change(store, (view) => ({ ...view, selection: { kind: "none" } }));
    frame();
    expect(lastLens()).toBe(onto);
  });

  it("goes back to the part of the map that the view names, where it is told to", () => {
    start({ returns: true });
    const home = lastLens();
    change(store, (view) => selectPartnership(view, "ahmedabad-kobe-2019"));
    frame();
    expect(lastLens().scale).toBeGreaterThan(home.scale);
    change(store, (view) => ({ ...view, selection: { kind: "none" } }));
    frame();
    expect(lastLens()).toEqual(home);
  });

  it("writes where a reader has zoomed to into the view, and does not fly there again", () => {
    start();
    stage.zoom(1);
    frame();
    const zoomedTo = lastLens();
    expect(store.getState().view.camera.kind).toBe("free");
    expect(lastLens()).toBe(zoomedTo);
  });

  it("keeps the middle where it is when its box changes and the camera is the reader's own", () => {
    start();
    change(store, (view) => setCamera(view, { kind: "free", lon: 100, lat: 20, zoom: 3 }));
    frame();
    resize(element, { ...BOX, width: 800 });
    frame();
    const { left, scale, width } = lastLens();
    expect(width).toBe(800);
    expect(left + width / 2 / scale).toBeCloseTo(100, 6);
  });

  it("says so when the first picture cannot be drawn", async () => {
    const onFailed = vi.fn();
    start({
      onFailed,
      run: () => {
        throw new Error("no ink");
      },
    });
    await vi.waitFor(() => expect(onFailed).toHaveBeenCalledWith(new Error("no ink")));
  });

  it("leaves nothing behind when it is stopped", () => {
    start().stop();
    expect(element.childElementCount).toBe(0);
    change(store, (view) => selectPartnership(view, "ahmedabad-kobe-2019"));
    frame();
    expect(element.childElementCount).toBe(0);
  });
});
