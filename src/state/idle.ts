/** The part of a window that says when it has nothing better to do. Safari has no `requestIdleCallback`. */
export type Idle = Pick<Window, "setTimeout"> & Partial<Pick<Window, "requestIdleCallback">>;

// ms without an idle moment after which the work is done all the same.
const AT_LAST = 4000;
const SOON = 300;

/** Runs something once, when the page is quiet. */
export const whenIdle = (run: () => void, page: Idle = window): void => {
  if (page.requestIdleCallback) page.requestIdleCallback(() => run(), { timeout: AT_LAST });
  else page.setTimeout(run, SOON);
};
