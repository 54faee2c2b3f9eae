import type { Atlas, Partnership, SectorId, SourceId } from "./atlas.ts";
import { blockingFilter, countsWithout, type Row, select } from "./select.ts";
import {
  type Certainty,
  certainties,
  clearFilter,
  type FilterName,
  filterNames,
  homeView,
  setCertainty,
  setTo,
  type View,
} from "./view.ts";
import { type Group, groups, type Kind, kinds, type Status, statuses } from "./vocabulary.ts";

/** One value of a filter, and how many records it would show with the other filters as they are. */
export type Option<T> = { readonly value: T; readonly count: number; readonly chosen: boolean };

const countedBy = <T>(
  values: readonly T[],
  chosen: readonly T[],
  rows: readonly Row[],
  has: (record: Partnership, value: T) => boolean,
): readonly Option<T>[] =>
  values.map((value) => ({
    value,
    count: rows.filter(({ partnership }) => has(partnership, value)).length,
    chosen: chosen.includes(value),
  }));

/** Values no record has are left out, unless they are chosen. */
const offered = <T>(options: readonly Option<T>[], held: (value: T) => boolean): readonly Option<T>[] =>
  options.filter(({ value, chosen }) => chosen || held(value));

const anyHas = (atlas: Atlas, has: (record: Partnership) => boolean): boolean => atlas.partnerships.some(has);

export const partnerOptions = (atlas: Atlas, view: View): readonly Option<Group>[] => {
  const rows = countsWithout(atlas, view, "partners");
  const options = countedBy(groups, view.partners, rows, ({ group }, value) => group === value);
  // A group without any record has nothing to switch, even though the home view chooses it.
  return options.filter(({ value }) => anyHas(atlas, ({ group }) => group === value));
};

export const kindOptions = (atlas: Atlas, view: View): readonly Option<Kind>[] =>
  offered(
    countedBy(kinds, view.kinds, countsWithout(atlas, view, "kinds"), ({ kind }, value) => kind === value),
    (value) => anyHas(atlas, ({ kind }) => kind === value),
  );

export const statusOptions = (atlas: Atlas, view: View): readonly Option<Status>[] =>
  offered(
    countedBy(
      statuses,
      view.statuses,
      countsWithout(atlas, view, "statuses"),
      ({ status }, value) => status === value,
    ),
    (value) => anyHas(atlas, ({ status }) => status === value),
  );

export const sectorOptions = (atlas: Atlas, view: View): readonly Option<SectorId>[] => {
  const byName = Object.values(atlas.sectors).toSorted((a, b) => a.name.localeCompare(b.name, "en"));
  const has = ({ sectors }: Partnership, value: SectorId): boolean => sectors.includes(value);
  const rows = countsWithout(atlas, view, "sectors");
  return offered(
    countedBy(
      byName.map(({ id }) => id),
      view.sectors,
      rows,
      has,
    ),
    (value) => anyHas(atlas, (record) => has(record, value)),
  );
};

/** The three articles first, then other pages by publisher. */
export const sourceOptions = (atlas: Atlas, view: View): readonly Option<SourceId>[] => {
  const order = { article: 0, page: 1, weak: 2 } as const;
  const sources = Object.values(atlas.sources).toSorted(
    (a, b) => order[a.grade] - order[b.grade] || a.publisher.localeCompare(b.publisher, "en"),
  );
  const has = ({ claims }: Partnership, value: SourceId): boolean =>
    claims.some(({ source }) => source === value);
  const rows = countsWithout(atlas, view, "sources");
  return offered(
    countedBy(
      sources.map(({ id }) => id),
      view.sources,
      rows,
      has,
    ),
    (value) => anyHas(atlas, (record) => has(record, value)),
  );
};

export const certaintyOptions = (atlas: Atlas, view: View): readonly Option<Certainty>[] =>
  certainties.map((value) => ({
    value,
    count: select(atlas, setCertainty(view, value)).shown.length,
    chosen: view.certainty === value,
  }));

/** How to get records back when nothing matches: one filter, all of them, or the whole of time. */
export type WayOut =
  | { readonly kind: "filter"; readonly name: FilterName }
  | { readonly kind: "filters" }
  | { readonly kind: "time" };

export const clearFilters = (view: View): View => filterNames.reduce(clearFilter, view);

export const takeWayOut = (view: View, way: WayOut): View => {
  switch (way.kind) {
    case "filter":
      return clearFilter(view, way.name);
    case "filters":
      return clearFilters(view);
    case "time":
      return { ...setTo(clearFilters(view), null), mode: homeView.mode, from: null };
  }
};

/** Null while something is shown. */
export const wayOutOf = (atlas: Atlas, view: View): WayOut | null => {
  if (select(atlas, view).shown.length > 0) return null;
  const name = blockingFilter(atlas, view);
  if (name !== null) return { kind: "filter", name };
  return select(atlas, clearFilters(view)).shown.length > 0 ? { kind: "filters" } : { kind: "time" };
};

/** How many filters beyond the partners are set. */
export const countSet = (view: View): number =>
  [view.kinds, view.statuses, view.sectors, view.sources].filter(({ length }) => length > 0).length +
  (view.certainty === homeView.certainty ? 0 : 1);
