import { beforeEach, describe, expect, it } from "vitest";
import { homeView } from "../../../src/model/view/view.ts";
import { startPointing } from "../../../src/stage/pointing.ts";
import { makeStore, type Store } from "../../../src/state/store.ts";
import { atlas } from "../../fixtures/atlas.ts";

let element: HTMLElement;
let store: Store;

// Two threads from left to right, 3 px apart, and a third far below.
const line = (partnership: string, y: number) => ({ partnership, points: Float32Array.of(100, y, 500, y) });
const lines = [line("prayagraj-carmel", 100), line("korea-credit", 103), line("digi-framework", 400)];

beforeEach(() => {
  element = document.body.appendChild(document.createElement("div"));
  element.getBoundingClientRect = () => new DOMRect(0, 0, 800, 600);
  store = makeStore(atlas, homeView);
  startPointing(element, store, () => lines);
});

const pointer = (type: string, x: number, y: number, more: PointerEventInit = {}): void => {
  element.dispatchEvent(
    new PointerEvent(type, { clientX: x, clientY: y, isPrimary: true, bubbles: true, button: 0, ...more }),
  );
};
const selection = () => store.getState().view.selection;
const pointed = () => store.getState().pointer;

describe("a pointer on the map", () => {
  it("points at the threads within reach, the nearest first, and at nothing elsewhere", () => {
    pointer("pointermove", 300, 99);
    expect(pointed()).toEqual({
      kind: "threads",
      partnerships: ["prayagraj-carmel", "korea-credit"],
      index: 0,
      at: [300, 99],
    });
    pointer("pointermove", 300, 250);
    expect(pointed()).toEqual({ kind: "none" });
  });

  it("opens a record when it is pressed and let go on the spot", () => {
    pointer("pointerdown", 300, 400);
    pointer("pointerup", 303, 403);
    expect(selection()).toEqual({ kind: "partnership", partnership: "digi-framework" });
  });

  it("opens nothing when it was dragged: from 5 px on a press is a drag", () => {
    pointer("pointerdown", 300, 400);
    pointer("pointerup", 304, 404);
    expect(selection()).toEqual({ kind: "none" });
  });

  it("opens nothing with another button, or when a second finger joins", () => {
    pointer("pointerdown", 300, 400, { button: 2 });
    pointer("pointerup", 300, 400, { button: 2 });
    pointer("pointerdown", 300, 400, { pointerType: "touch" });
    pointer("pointerdown", 350, 400, { pointerType: "touch", isPrimary: false });
    pointer("pointerup", 300, 400, { pointerType: "touch" });
    expect(selection()).toEqual({ kind: "none" });
  });

  it("offers a finger the threads that lie too close as a list", () => {
    pointer("pointerdown", 300, 101, { pointerType: "touch" });
    pointer("pointerup", 300, 101, { pointerType: "touch" });
    expect(pointed()).toMatchObject({ kind: "threads", held: true });
    expect(selection()).toEqual({ kind: "none" });
  });

  it("steps through threads side by side with the arrows, around, and opens the one it stepped to", () => {
    pointer("pointermove", 300, 101);
    const press = (key: string) =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true }));
    press("ArrowDown");
    expect(pointed()).toMatchObject({ index: 1 });
    press("ArrowDown");
    expect(pointed()).toMatchObject({ index: 0 });
    press("ArrowUp");
    expect(pointed()).toMatchObject({ index: 1 });
    pointer("pointerdown", 300, 101);
    pointer("pointerup", 300, 101);
    expect(selection()).toEqual({ kind: "partnership", partnership: "korea-credit" });
  });

  it("puts a record away when it presses on nothing", () => {
    pointer("pointerdown", 300, 400);
    pointer("pointerup", 300, 400);
    pointer("pointerdown", 300, 250);
    pointer("pointerup", 300, 250);
    expect(selection()).toEqual({ kind: "none" });
  });
});

describe("a mark", () => {
  it("is opened by pressing it, and by Enter", () => {
    const mark = element.appendChild(document.createElement("button"));
    mark.setAttribute("data-place", "tokyo");
    mark.dispatchEvent(new PointerEvent("pointerdown", { isPrimary: true, bubbles: true, button: 0 }));
    mark.dispatchEvent(new PointerEvent("pointerup", { isPrimary: true, bubbles: true, button: 0 }));
    expect(selection()).toEqual({ kind: "place", place: "tokyo" });
    mark.setAttribute("data-place", "carmel");
    mark.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    expect(selection()).toEqual({ kind: "place", place: "carmel" });
  });
});
