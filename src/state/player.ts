import type { Day } from "../model/records/day.ts";
import { moveHandle } from "../model/time/axis.ts";
import { dwellAt, firstStop, isLastStop, stopAfter, stopsOf } from "../model/time/player.ts";
import { extentOf, select } from "../model/time/select.ts";
import type { View } from "../model/view/view.ts";
import { change, type State, type Store, setPlaying } from "./store.ts";

/** Milliseconds in, a ticket out. `setTimeout` and `clearTimeout`, or a test's own. */
export type Clock = {
  readonly after: (milliseconds: number, run: () => void) => number;
  readonly cancel: (ticket: number) => void;
};

export const systemClock: Clock = {
  after: (milliseconds, run) => window.setTimeout(run, milliseconds),
  cancel: (ticket) => window.clearTimeout(ticket),
};

/** The part of a document that says whether anyone can see it. */
export type Visibility = Pick<Document, "visibilityState" | "addEventListener" | "removeEventListener">;

const stopsNow = ({ atlas, view }: State): { readonly stops: readonly Day[]; readonly at: Day } => {
  const { rows, window } = select(atlas, view);
  return { stops: stopsOf(rows, view.mode, window.from, extentOf(atlas)), at: window.to };
};

const show = (store: Store, day: Day): void => {
  const { atlas, view } = store.getState();
  change(store, (current) =>
    moveHandle(current, view.mode === "in-force" ? "on" : "to", day, extentOf(atlas)),
  );
};

const opensCard = (view: View, before: View): boolean =>
  view.selection !== before.selection && view.selection.kind !== "none";

/**
 * Plays while the store says so: shows the next stop, dwells, shows the next. It reads the stops anew each time, so
 * filters may change under way. A card that opens and a tab that is hidden pause it; the end stops it.
 */
export function startPlayer(store: Store, clock: Clock, page: Visibility = document): () => void {
  let ticket: number | null = null;

  const cancel = (): void => {
    if (ticket !== null) clock.cancel(ticket);
    ticket = null;
  };

  const dwell = (): void => {
    cancel();
    if (store.getState().playback.playing) {
      ticket = clock.after(dwellAt(store.getState().playback.speed), () => halt("go-on"));
    }
  };

  const halt = (from: "begin" | "go-on"): void => {
    const { stops, at } = stopsNow(store.getState());
    const stop = from === "begin" ? firstStop(stops, at) : stopAfter(stops, at);
    if (stop !== null) show(store, stop);
    if (stop === null || isLastStop(stops, stop)) setPlaying(store, false);
    else dwell();
  };

  const leave = store.subscribe((state, before) => {
    const { playing, speed } = state.playback;
    if (playing && opensCard(state.view, before.view)) setPlaying(store, false);
    else if (playing && !before.playback.playing) halt("begin");
    else if (!playing && before.playback.playing) cancel();
    else if (playing && speed !== before.playback.speed) dwell();
  });

  const hide = (): void => {
    if (page.visibilityState === "hidden" && store.getState().playback.playing) setPlaying(store, false);
  };
  page.addEventListener("visibilitychange", hide);

  return () => {
    cancel();
    leave();
    page.removeEventListener("visibilitychange", hide);
  };
}
