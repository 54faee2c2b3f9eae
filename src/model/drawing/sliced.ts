/**
 * Work that says where it can be left off: whoever runs it decides whether to take it in one go, or to let the browser
 * answer a reader between two slices.
 */
export type SlicedWork<T> = Generator<void, T, void>;

export const runSync = <T>(work: SlicedWork<T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};
