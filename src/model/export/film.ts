import type { Atlas } from "../records/atlas.ts";
import { moveHandle } from "../time/axis.ts";
import { dwellAt, stopsOf } from "../time/player.ts";
import { extentOf, select } from "../time/select.ts";
import { selectNothing, type View } from "../view/view.ts";

/** One picture of the film, and how long it stands. */
export type Shot = {
  readonly kind: "title" | "stop" | "credits";
  /** What is shown; on the title and the credits, where the film ends. */
  readonly view: View;
  readonly milliseconds: number;
};

/** Time to read a title of two lines, and four lines of credits. */
export const TITLE = 3000;
export const CREDITS = 5000;

/** Frames a second. */
export const RATE = 30;

/** The whole of the timeline as the player halts on it, between a title and the credits. */
export const filmOf = (atlas: Atlas, view: View, speed: number): readonly Shot[] => {
  // A card that is open stops the player, and a step of a tour has words of its own.
  const played: View = { ...selectNothing(view), tour: null };
  const { rows, window } = select(atlas, played);
  const extent = extentOf(atlas);
  const handle = played.mode === "in-force" ? "on" : "to";
  const stops = stopsOf(rows, played.mode, window.from, extent).map(
    (day): Shot => ({
      kind: "stop",
      view: moveHandle(played, handle, day, extent),
      milliseconds: dwellAt(speed),
    }),
  );
  const end = stops.at(-1)?.view ?? played;
  return [
    { kind: "title", view: end, milliseconds: TITLE },
    ...stops,
    { kind: "credits", view: end, milliseconds: CREDITS },
  ];
};

/** Milliseconds. */
export const lengthOf = (shots: readonly Shot[]): number =>
  shots.reduce((sum, { milliseconds }) => sum + milliseconds, 0);

/**
 * How many frames each shot stands for. Cuts are rounded, not lengths: at speed 4 a dwell is 6.75 frames, and a film
 * of forty of them must not end ten frames late.
 */
export const framesOf = (shots: readonly Shot[], rate = RATE): readonly number[] => {
  let [time, cut] = [0, 0];
  return shots.map(({ milliseconds }) => {
    time += milliseconds;
    const next = Math.round((time * rate) / 1000);
    const frames = next - cut;
    cut = next;
    return frames;
  });
};
