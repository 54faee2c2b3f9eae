import type { SlicedWork } from "../model/drawing/sliced.ts";

/**
 * Lets the browser answer a reader between two slices of work. Frames stand in pages that are not ours: whatever they
 * do in one slice their host waits for.
 */
export const yieldToMain = (): Promise<void> =>
  new Promise((done) => {
    // Not requestIdleCallback: in a hidden tab it may wait for minutes.
    setTimeout(done, 0);
  });

// Ms of work in one go. A slice that is about to end when the time is up may take as long again, and the browser has
// its own to do: together they stay far below the 50 ms from which on a task is felt.
const IN_ONE_GO = 8;

export const runSliced = async <T>(work: SlicedWork<T>): Promise<T> => {
  for (;;) {
    const end = performance.now() + IN_ONE_GO;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await yieldToMain();
  }
};
