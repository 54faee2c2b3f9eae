import { describe, expect, it } from "vitest";
import { dayOf } from "../../../src/model/records/day.ts";
import { homeView, selectPartnership, selectPlace, setTo } from "../../../src/model/view/view.ts";
import type { Clock } from "../../../src/state/player.ts";
import { change, makeStore } from "../../../src/state/store.ts";
import { startAddress } from "../../../src/state/url.ts";
import { atlas } from "../../fixtures/atlas.ts";

/** A clock that runs when it is told to. */
const handClock = () => {
  let waiting: (() => void) | null = null;
  const clock: Clock = {
    after: (_, run) => {
      waiting = run;
      return 1;
    },
    cancel: () => {
      waiting = null;
    },
  };
  return { clock, tick: () => waiting?.() };
};

const start = () => {
  history.replaceState(null, "", "/");
  const store = makeStore(atlas, homeView);
  const { clock, tick } = handClock();
  const before = history.length;
  const stop = startAddress(store, window, clock);
  return { store, tick, stop, entries: () => history.length - before };
};

const back = (): Promise<void> =>
  new Promise((done) => {
    window.addEventListener("popstate", () => done(), { once: true });
    history.back();
  });

describe("the address bar", () => {
  it("has one entry for a whole drag, written when the drag rests", () => {
    const { store, tick, stop, entries } = start();
    for (const month of [9, 8, 7]) change(store, (view) => setTo(view, dayOf(2024, month, 30)));
    expect(location.search).toBe("");
    tick();
    expect(location.search).toBe("?v=1&to=2024-07-30");
    expect(entries()).toBe(0);
    stop();
  });

  it("has an entry for every selection, and Back brings the one before", async () => {
    const { store, stop, entries } = start();
    change(store, (view) => selectPartnership(view, "digi-framework"));
    change(store, (view) => selectPlace(view, "tokyo"));
    expect(location.search).toBe("?v=1&select=place:tokyo");
    expect(entries()).toBe(2);
    await back();
    expect(store.getState().view.selection).toEqual({ kind: "partnership", partnership: "digi-framework" });
    await back();
    expect(store.getState().view).toEqual(homeView);
    stop();
  });

  it("keeps a drag that was not yet written in the entry it belongs to", async () => {
    const { store, stop } = start();
    change(store, (view) => setTo(view, dayOf(2024, 7, 30)));
    change(store, (view) => selectPartnership(view, "digi-framework"));
    await back();
    expect(location.search).toBe("?v=1&to=2024-07-30");
    expect(store.getState().view.to).toBe(dayOf(2024, 7, 30));
    stop();
  });
});
