/** A drawing that is asked for as often as one likes and done at most once a frame, before the browser paints it. */
export type OnceAFrame = {
  readonly ask: () => void;
  /** Forgets what was asked for. */
  readonly stop: () => void;
};

/**
 * `fits` says whether the box still has the size it would be drawn for. Where it has not, the drawing waits one frame, no
 * longer: whoever watches the box is told before the next, and has it drawn anew, so this one would be for nothing.
 */
export const onceAFrame = (fits: () => boolean, draw: () => void): OnceAFrame => {
  let asked: number | null = null;
  let waited = false;
  const ask = (): void => {
    asked ??= requestAnimationFrame(() => {
      asked = null;
      waited = !waited && !fits();
      if (waited) ask();
      else draw();
    });
  };
  return {
    ask,
    stop: () => {
      if (asked !== null) cancelAnimationFrame(asked);
      asked = null;
      waited = false;
    },
  };
};
