import type { View } from "./view.ts";

/** The stretch of time that a view shows. */
type Period = Pick<View, "mode" | "from" | "to" | "on" | "undated">;

/** Whether two views show the same stretch of time. */
export const isSamePeriod = (a: Period, b: Period): boolean =>
  a.mode === b.mode && a.from === b.from && a.to === b.to && a.on === b.on && a.undated === b.undated;

/** The view with the stretch of time of another one. */
export const withPeriodOf = (view: View, { mode, from, to, on, undated }: Period): View => ({
  ...view,
  mode,
  from,
  to,
  on,
  undated,
});
