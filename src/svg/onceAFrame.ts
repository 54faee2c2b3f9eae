/** A drawing that is asked for as often as one likes and done at most once a frame, before the browser paints it. */
export type OnceAFrame = {
  readonly ask: () => void;
  /** Forgets what was asked for. */
  readonly stop: () => void;
};

export const onceAFrame = (draw: () => void): OnceAFrame => {
  let asked: number | null = null;
  return {
    ask: () => {
      asked ??= requestAnimationFrame(() => {
        asked = null;
        draw();
      });
    },
    stop: () => {
      if (asked !== null) cancelAnimationFrame(asked);
      asked = null;
    },
  };
};
