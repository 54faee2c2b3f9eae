import type { Atlas, Partnership, PartnershipId } from "../records/atlas.ts";
import type { Day } from "../records/day.ts";
import { setTo, showUndated, type View } from "../view/view.ts";
import { type Extent, extentOf, isShown, presenceOf, windowOf } from "./select.ts";

/** The ends of the axis are null in a view: its first day where a window begins, its last where one ends. */
const asFrom = (day: Day, { first }: Extent): Day | null => (day <= first ? null : day);
const asTo = (day: Day, { last }: Extent): Day | null => (day >= last ? null : day);

/** Days on which a record may be in force, the nearest to the day asked about first. */
const daysAbout = ({ date, history }: Partnership, near: Day): readonly Day[] => {
  const dates = [date, ...history.map((step) => step.date)].flatMap((each) => each ?? []);
  return dates
    .flatMap(({ earliest, startLatest, endEarliest }) => [endEarliest, startLatest, earliest])
    .toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near));
};

/** Views of the same mode that may hold the record, the least changed first. */
const nearby = (view: View, record: Partnership, extent: Extent): readonly View[] => {
  const { date } = record;
  if (date === null) return [showUndated(view, true)];
  const window = windowOf(view, extent);
  switch (view.mode) {
    case "up-to":
      return [setTo(view, asTo(date.startLatest, extent))];
    case "between":
      return [
        {
          ...view,
          from: asFrom(Math.min(window.from, date.endEarliest), extent),
          to: asTo(Math.max(window.to, date.startLatest), extent),
        },
      ];
    case "in-force":
      return daysAbout(record, window.to)
        .filter((day) => day >= extent.first && day <= extent.last)
        .map((on) => ({ ...view, on: asTo(on, extent) }));
  }
};

/**
 * The view with its window moved as little as it takes to show a record: widened in `between`, set to a day on which it
 * holds in `in-force`. What was never in force, such as a plan, changes the mode to `up-to`; an undated record turns
 * the tray on. The same view when the window shows the record already, or when no window can. Filters stay.
 */
export const withRecordVisible = (atlas: Atlas, view: View, id: PartnershipId): View => {
  const record = atlas.partnerships.find((partnership) => partnership.id === id);
  if (record === undefined) return view;
  const extent = extentOf(atlas);
  const presenceAt = (seen: View) => presenceOf(record, seen, windowOf(seen, extent));
  if (isShown(presenceAt(view), view)) return view;
  const all: View = { ...view, mode: "up-to", to: null };
  const shown = [...nearby(view, record, extent), all].filter((seen) => isShown(presenceAt(seen), seen));
  return shown.find((seen) => presenceAt(seen) === "certain") ?? shown[0] ?? view;
};
