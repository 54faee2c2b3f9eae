import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../../src/model/records/day.ts";
import { dwellAt } from "../../../src/model/time/player.ts";
import { select } from "../../../src/model/time/select.ts";
import { homeView, selectPartnership, setTo, type View } from "../../../src/model/view/view.ts";
import { type Clock, startPlayer, type Visibility } from "../../../src/state/player.ts";
import { change, makeStore, type Store, setPlaying, setSpeed, speeds } from "../../../src/state/store.ts";
import { atlasOf, dated } from "../model/time/timelineRecords.ts";

const dates = ["2023", "2024-06-05", "2024-06-17", "2024-10", null, "2026-11-20"] as const;
const atlas = atlasOf(dates.map((edtf) => dated(edtf)));

/** A clock that a test winds by hand. */
const fakeClock = () => {
  let now = 0;
  let tickets = 0;
  const waiting = new Map<number, { readonly at: number; readonly run: () => void }>();
  const clock: Clock = {
    after: (milliseconds, run) => {
      tickets += 1;
      waiting.set(tickets, { at: now + milliseconds, run });
      return tickets;
    },
    cancel: (ticket) => waiting.delete(ticket),
  };
  const wind = (milliseconds: number): void => {
    const until = now + milliseconds;
    for (;;) {
      const [next] = [...waiting].filter(([, { at }]) => at <= until).sort(([, a], [, b]) => a.at - b.at);
      if (next === undefined) break;
      waiting.delete(next[0]);
      now = next[1].at;
      next[1].run();
    }
    now = until;
  };
  return { clock, wind, waiting };
};

const fakePage = () => {
  let visibilityState: DocumentVisibilityState = "visible";
  const page = new EventTarget();
  Object.defineProperty(page, "visibilityState", { get: () => visibilityState });
  const hide = (): void => {
    visibilityState = "hidden";
    page.dispatchEvent(new Event("visibilitychange"));
  };
  // It has the three members that the player reads.
  return { page: page as unknown as Visibility, hide };
};

const started = (view: View = homeView) => {
  const store = makeStore(atlas, view);
  const time = fakeClock();
  const tab = fakePage();
  const stop = startPlayer(store, time.clock, tab.page);
  return { store, stop, ...time, hide: tab.hide };
};

const shownDay = (store: Store): string => {
  const { atlas: held, view } = store.getState();
  return isoOf(select(held, view).window.to);
};

describe("play", () => {
  it("replays from the first event when it starts at the end, and dwells 900 ms on each", () => {
    const { store, wind } = started();
    setPlaying(store, true);
    expect(shownDay(store)).toBe("2023-01-31");
    wind(899);
    expect(shownDay(store)).toBe("2023-01-31");
    wind(1);
    expect(shownDay(store)).toBe("2024-06-30");
    wind(900);
    expect(shownDay(store)).toBe("2024-10-31");
  });

  it("goes on from where the handle stands", () => {
    const { store } = started(setTo(homeView, dayOf(2024, 7, 15)));
    setPlaying(store, true);
    expect(shownDay(store)).toBe("2024-10-31");
  });

  it("stops by itself at the end, which leaves no trace in the view", () => {
    const { store, wind, waiting } = started();
    setPlaying(store, true);
    wind(10_000);
    expect(store.getState().playback.playing).toBe(false);
    expect(store.getState().view).toEqual(homeView);
    expect(waiting.size).toBe(0);
  });

  it.each(speeds)("drops no event at speed %s", (speed) => {
    const { store, wind } = started();
    const met: string[] = [];
    store.subscribe(() => {
      if (met.at(-1) !== shownDay(store)) met.push(shownDay(store));
    });
    setSpeed(store, speed);
    setPlaying(store, true);
    for (let n = 0; n < 4; n += 1) wind(dwellAt(speed));
    expect(met.slice(-4)).toEqual(["2023-01-31", "2024-06-30", "2024-10-31", "2026-11-22"]);
  });

  it("takes a new speed at once", () => {
    const { store, wind } = started();
    setPlaying(store, true);
    setSpeed(store, 4);
    wind(225);
    expect(shownDay(store)).toBe("2024-06-30");
  });

  it("pauses when a card opens, and when the tab is hidden", () => {
    const card = started();
    setPlaying(card.store, true);
    change(card.store, (view) => selectPartnership(view, "2023"));
    expect(card.store.getState().playback.playing).toBe(false);
    expect(card.waiting.size).toBe(0);

    const tab = started();
    setPlaying(tab.store, true);
    tab.hide();
    expect(tab.store.getState().playback.playing).toBe(false);
    expect(tab.waiting.size).toBe(0);
  });

  it("moves the needle in force, from day to day", () => {
    const { store, wind } = started({ ...homeView, mode: "in-force" });
    setPlaying(store, true);
    wind(900);
    expect(shownDay(store)).toBe("2024-06-05");
    expect(store.getState().view.to).toBeNull();
  });

  it("leaves nothing behind once stopped", () => {
    const { store, stop, waiting } = started();
    setPlaying(store, true);
    stop();
    expect(waiting.size).toBe(0);
    setPlaying(store, false);
    setPlaying(store, true);
    expect(waiting.size).toBe(0);
  });
});
