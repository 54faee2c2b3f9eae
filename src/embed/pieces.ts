/**
 * Lets the browser answer a reader between two pieces of work. Frames stand in pages that are not ours: whatever they
 * do in one piece their host waits for.
 */
export const breathe = (): Promise<void> =>
  new Promise((done) => {
    // Not requestIdleCallback: in a hidden tab it may wait for minutes.
    setTimeout(done, 0);
  });
