/** A first drawing in parts, so that the browser can answer a reader between two of them. */
export type MountQueue = {
  /** Resolves when the next part may be drawn. */
  readonly yieldToMain: () => Promise<void>;
  /** Says that something is being drawn; whoever does calls what it returns when that stands. */
  readonly pending: () => () => void;
  /** Resolves when nothing is being drawn any more. */
  readonly done: Promise<void>;
};

export const makeMountQueue = (yieldToMain: MountQueue["yieldToMain"]): MountQueue => {
  let held = 0;
  let finish = (): void => {};
  const done = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return {
    yieldToMain,
    done,
    pending: () => {
      held += 1;
      let holding = true;
      return () => {
        if (!holding) return;
        holding = false;
        held -= 1;
        // One part lets go before those inside it take hold.
        queueMicrotask(() => held === 0 && finish());
      };
    },
  };
};
