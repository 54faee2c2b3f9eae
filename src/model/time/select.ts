import type { Atlas, DateSpan, Partnership } from "../records/atlas.ts";
import { type Day, dayOf, parseIso, yearOf } from "../records/day.ts";
import { type Matches, matchesIn } from "../records/matching.ts";
import { type Group, groups, type Kind, type Status } from "../records/vocabulary.ts";
import { clearFilter, type FilterName, filterNames } from "../view/filters.ts";
import type { View } from "../view/view.ts";

/**
 * How sure it is that a record lies in the window; the definitions are here and nowhere else.
 *
 * - **certain**: on every reading of its date the record touches the window. A record of "2023" is certain in "up to
 *   31 December 2023".
 * - **possible**: on some readings it does. The same record is possible in "up to 30 June 2023", and drawn fainter.
 * - **outside**: on no reading.
 * - **undated**: the sources give no date. It is never outside: it waits in the tray until the reader asks for it.
 *
 * To touch is to have begun by the window's last day ("up to"), to run on one of its days ("between"), or to be in
 * force on the day asked about; for that see `inForceOn`.
 */
export type Presence = "certain" | "possible" | "outside" | "undated";

export type Row = { readonly partnership: Partnership; readonly presence: Presence };

/**
 * One answer for the map, the table, the legend, the timeline and the card, so that they cannot disagree.
 * `rows` holds every record that passes the filters, in rank order, with its presence in the window.
 */
export type Selected = {
  readonly rows: readonly Row[];
  /** Rows certain or possible, and undated ones when the reader asked for them. */
  readonly shown: readonly Row[];
  readonly undated: readonly Row[];
  /** Shown records by partner group. */
  readonly counts: Readonly<Record<Group, number>>;
  /** Records in the atlas. */
  readonly total: number;
  /** The window in days, with the axis filled in where the view left it open. */
  readonly window: { readonly from: Day; readonly to: Day };
};

export type Extent = { readonly first: Day; readonly last: Day };

/**
 * The axis: whole years from the first dated record to the edition. A record that began "about 2000" does not stretch
 * it over years in which nothing else is known; its span comes in from the left.
 */
export const extentOf = (atlas: Atlas): Extent => {
  const edition = parseIso(atlas.edition) ?? 0;
  const first = atlas.partnerships.reduce(
    (day, { date }) => (date && !date.approximate ? Math.min(day, date.earliest) : day),
    edition,
  );
  return { first: dayOf(yearOf(first)), last: edition };
};

export const windowOf = (view: View, extent: Extent): { from: Day; to: Day } => {
  switch (view.mode) {
    case "up-to":
      return { from: extent.first, to: view.to ?? extent.last };
    case "between":
      return { from: view.from ?? extent.first, to: view.to ?? extent.last };
    case "in-force": {
      const on = view.on ?? extent.last;
      return { from: on, to: on };
    }
  }
};

/** Whether [from, to] is touched for certain, possibly or not at all by something that runs over `date`. */
export const presenceIn = (date: DateSpan, from: Day, to: Day): Presence => {
  if (date.startLatest <= to && date.endEarliest >= from) return "certain";
  const latest = date.latest ?? Number.POSITIVE_INFINITY;
  return date.earliest <= to && latest >= from ? "possible" : "outside";
};

/** The status a record had on a day; steps without a date count as known all along. */
export const statusOn = (partnership: Partnership, day: Day): Status => {
  let status = partnership.history[0]?.status ?? partnership.status;
  for (const step of partnership.history) {
    if (step.date === null || step.date.earliest <= day) status = step.status;
  }
  return status;
};

// A thing that happens is over when it is over; a thing that stands goes on standing when its making is done.
const happens: ReadonlySet<Kind> = new Set(["dialogue", "event"]);
const stands: ReadonlySet<Kind> = new Set(["presence", "infrastructure", "institution", "sister-cities"]);

/**
 * "In force on" a day:
 *
 * - a meeting or an event: on its own days only;
 * - a tie with a known end: until that end; one without: from its start on;
 * - a plan, a proposal, an announcement or an aspiration binds nobody yet, and a model nobody at all: outside;
 * - a status that changed counts as it was on that day, so a plan that was signed later is in force from the signing;
 * - what was completed has ended, unless it then stands (a plant, a cable, an institute, a city tie).
 *
 * Where the date leaves the day open, such as the last year of a span, the answer is "possible".
 */
export const inForceOn = (partnership: Partnership, on: Day): Presence => {
  const { date, kind } = partnership;
  if (date === null) return "undated";
  if (kind === "model") return "outside";
  if (happens.has(kind)) return presenceIn(date, on, on);
  // A span may have ended earlier in its last year: it is then in force only possibly.
  const within = date.precision === "span" ? presenceIn(date, on, on) : "certain";
  switch (statusOn(partnership, on)) {
    case "announced":
    case "planned":
    case "proposed":
    case "aspiration":
      return "outside";
    case "completed":
      if (stands.has(kind)) break;
      return presenceIn(date, on, on);
    case "signed":
    case "in-force":
    case "ongoing":
      break;
  }
  if (date.startLatest <= on) return within;
  return date.earliest <= on ? "possible" : "outside";
};

export const presenceOf = (
  partnership: Partnership,
  view: View,
  window: { from: Day; to: Day },
): Presence => {
  if (partnership.date === null) return "undated";
  switch (view.mode) {
    case "up-to":
      // Everything that had begun by the day, whether or not it is over since.
      return presenceIn(partnership.date, Number.NEGATIVE_INFINITY, window.to);
    case "between":
      return presenceIn(partnership.date, window.from, window.to);
    case "in-force":
      return inForceOn(partnership, window.to);
  }
};

const isStated = ({ date, places }: Partnership): boolean =>
  date?.basis !== "inferred" && places.every(({ role, basis }) => role !== "end" || basis === "stated");

const endsAt = (atlas: Atlas, { places }: Partnership, view: View): boolean =>
  places.some(({ place, role }) => {
    const held = atlas.places[place];
    return role === "end" && held !== undefined && view.levels.includes(held.level);
  });

/** `any`: one of the chosen parties has a part in the record. `all`: each of them has. */
const hasParties = ({ parties }: Partnership, { parties: wanted, match }: View): boolean => {
  const has = (id: string): boolean => parties.some(({ party }) => party === id);
  switch (match) {
    case "any":
      return wanted.some(has);
    case "all":
      return wanted.every(has);
  }
};

const passes = (atlas: Atlas, partnership: Partnership, view: View, matches: Matches): boolean =>
  view.partners.includes(partnership.group) &&
  (view.parties.length === 0 || hasParties(partnership, view)) &&
  (view.kinds.length === 0 || view.kinds.includes(partnership.kind)) &&
  (view.statuses.length === 0 || view.statuses.includes(partnership.status)) &&
  (view.sectors.length === 0 || partnership.sectors.some((sector) => view.sectors.includes(sector))) &&
  (view.levels.length === 0 || endsAt(atlas, partnership, view)) &&
  (view.sources.length === 0 || partnership.claims.some((claim) => view.sources.includes(claim.source))) &&
  (view.strokes.length === 0 || view.strokes.includes(partnership.stroke)) &&
  (view.certainty === "all" || isStated(partnership)) &&
  (matches === null || matches(partnership.id));

/** Whether a reader sees it: certain or possible, or undated where the view asks for those. */
export const isShown = (presence: Presence, view: View): boolean => {
  switch (presence) {
    case "certain":
    case "possible":
      return true;
    case "undated":
      return view.undated;
    case "outside":
      return false;
  }
};

export const select = (atlas: Atlas, view: View): Selected => {
  const window = windowOf(view, extentOf(atlas));
  const matches = matchesIn(atlas, view.query);
  const rows: Row[] = [];
  for (const partnership of atlas.partnerships) {
    if (passes(atlas, partnership, view, matches)) {
      rows.push({ partnership, presence: presenceOf(partnership, view, window) });
    }
  }
  const shown = rows.filter(({ presence }) => isShown(presence, view));
  const counts = Object.fromEntries(groups.map((group) => [group, 0])) as Record<Group, number>;
  for (const { partnership } of shown) counts[partnership.group] += 1;
  return {
    rows,
    shown,
    undated: rows.filter(({ presence }) => presence === "undated"),
    counts,
    total: atlas.partnerships.length,
    window,
  };
};

/** The records that each value of one filter is counted in: the other filters stay as they are. */
export const countsWithout = (atlas: Atlas, view: View, name: FilterName): readonly Row[] =>
  select(atlas, clearFilter(view, name)).shown;

/** The first filter whose clearing brings records back; null when something is shown or no single one does. */
export const blockingFilter = (atlas: Atlas, view: View): FilterName | null => {
  if (select(atlas, view).shown.length > 0) return null;
  return filterNames.find((name) => countsWithout(atlas, view, name).length > 0) ?? null;
};
