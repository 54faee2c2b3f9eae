import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filmOf, framesOf, lengthOf, type Shot } from "../../../../src/model/export/film.ts";
import { dayOf, isoOf } from "../../../../src/model/records/day.ts";
import { dwellAt } from "../../../../src/model/time/player.ts";
import { select } from "../../../../src/model/time/select.ts";
import { homeView, selectPartnership, setFrom, setTo, type View } from "../../../../src/model/view/view.ts";
import { type Clock, startPlayer } from "../../../../src/state/player.ts";
import { makeStore, setPlaying, speeds } from "../../../../src/state/store.ts";
import { atlasOf, dated } from "../time/timelineRecords.ts";

const atlas = atlasOf(
  ["2023", "2024-06-05", "2024-06-17", "2024-10", null, "2026-11-20"].map((edtf) => dated(edtf)),
);

const dayOfShot = ({ view }: Shot): string => isoOf(select(atlas, view).window.to);

const stops = (view: View, speed = 1): readonly Shot[] =>
  filmOf(atlas, view, speed).filter(({ kind }) => kind === "stop");

/** The days that the player itself halts on, and its dwells. */
const played = (view: View) => {
  const days: string[] = [];
  const dwells: number[] = [];
  const store = makeStore(atlas, view);
  let next: (() => void) | null = null;
  const clock: Clock = {
    after: (milliseconds, run) => {
      dwells.push(milliseconds);
      next = run;
      return 1;
    },
    cancel: () => {
      next = null;
    },
  };
  const stop = startPlayer(
    store,
    clock,
    Object.assign(new EventTarget(), { visibilityState: "visible" as const }),
  );
  store.subscribe(({ view: shown }) => {
    const day = isoOf(select(atlas, shown).window.to);
    if (shown !== view && days.at(-1) !== day) days.push(day);
  });
  setPlaying(store, true);
  while (store.getState().playback.playing) (next as (() => void) | null)?.();
  stop();
  return { days, dwells };
};

describe("the film of the timeline", () => {
  it("begins with a title, halts on every stop in order, and ends with credits", () => {
    const shots = filmOf(atlas, homeView, 1);
    expect(shots.map(({ kind }) => kind)).toEqual(["title", "stop", "stop", "stop", "stop", "credits"]);
    expect(stops(homeView).map(dayOfShot)).toEqual(["2023-01-31", "2024-06-30", "2024-10-31", "2026-11-22"]);
  });

  it.each([
    ["up to", homeView],
    ["between", setFrom({ ...homeView, mode: "between" }, dayOf(2024, 1))],
    ["in force", { ...homeView, mode: "in-force" }],
  ] as const)("shows what the player shows, %s", (_, view) => {
    const { days, dwells } = played(view);
    expect(stops(view).map(dayOfShot)).toEqual(days);
    // The player stops on the last; the film dwells on it as on the others.
    expect(
      stops(view)
        .slice(1)
        .map(({ milliseconds }) => milliseconds),
    ).toEqual(dwells);
  });

  it("is the whole of the timeline wherever the handle stands, without the open card", () => {
    const view = selectPartnership(setTo(homeView, dayOf(2024, 7)), "2023");
    expect(stops(view)).toEqual(stops(homeView));
  });

  it("is as long as title, dwells and credits: 3 s, four of 0.9 s and 5 s", () => {
    expect(lengthOf(filmOf(atlas, homeView, 1))).toBe(11_600);
    expect(lengthOf(filmOf(atlas, homeView, 4))).toBe(8900);
  });

  it.each(speeds)("loses no time to rounding at speed %s", (speed) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), (count) => {
        const shots = Array.from(
          { length: count },
          (): Shot => ({ kind: "stop", view: homeView, milliseconds: dwellAt(speed) }),
        );
        const frames = framesOf(shots, 30);
        const sum = frames.reduce((all, each) => all + each, 0);
        expect(Math.abs(sum - (count * dwellAt(speed) * 30) / 1000)).toBeLessThanOrEqual(0.5);
        // 900 ms are 27 frames, and a quarter of that 6.75: six or seven.
        for (const each of frames) expect(Math.abs(each - (dwellAt(speed) * 30) / 1000)).toBeLessThan(1);
      }),
    );
  });
});
