import { addMonths, startOfMonth } from "../../model/records/day.ts";
import type { Clock } from "../../state/player.ts";
import { type OpenState, type OpenStore, setWindow } from "../store.ts";

/** Milliseconds a bar stands; a whole file plays in `LONGEST` at most. */
const DWELL = 120;
const LONGEST = 30_000;

/** How many bars a step takes, so that a long file does not play for minutes. */
const barsPerStep = (bars: number): number => Math.max(1, Math.ceil((bars * DWELL) / LONGEST));

/**
 * Moves the window's end on, a bar at a time, while the store says so. It stops at the last day, begins again from
 * the start when it stands there, and pauses when the page is hidden.
 */
export const startOpenPlayer = (
  store: OpenStore,
  clock: Clock,
  page: Pick<Document, "visibilityState" | "addEventListener" | "removeEventListener">,
): (() => void) => {
  let ticket: number | null = null;

  const step = (): void => {
    const { drawn, window, playing } = store.getState();
    if (!playing || drawn === null) return;
    const { bars, monthsPerBar, last } = drawn.links.histogram;
    const months = monthsPerBar * barsPerStep(bars.length);
    setWindow(store, "to", Math.min(last, addMonths(startOfMonth(window.to + 1), months) - 1));
    if (store.getState().window.to >= last) store.setState({ playing: false });
    else ticket = clock.after(DWELL, step);
  };

  const follow = (now: OpenState, before: OpenState): void => {
    if (now.playing === before.playing) return;
    if (ticket !== null) clock.cancel(ticket);
    if (!now.playing || now.drawn === null) return;
    if (now.window.to >= now.drawn.links.histogram.last) setWindow(store, "to", now.window.from);
    step();
  };
  const hide = (): void => {
    if (page.visibilityState === "hidden") store.setState({ playing: false });
  };
  const leave = store.subscribe(follow);
  page.addEventListener("visibilitychange", hide);
  return () => {
    if (ticket !== null) clock.cancel(ticket);
    leave();
    page.removeEventListener("visibilitychange", hide);
  };
};
