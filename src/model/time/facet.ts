import type { Atlas, Partnership, PartyId, SectorId, SourceId } from "../records/atlas.ts";
import {
  type Group,
  groups,
  type Kind,
  kinds,
  type Level,
  levels,
  type Status,
  type Stroke,
  statuses,
  strokes,
} from "../records/vocabulary.ts";
import { clearFilter, type FilterName, filterNames } from "../view/filters.ts";
import {
  type Certainty,
  certainties,
  homeView,
  type Match,
  matchings,
  setCertainty,
  setMatch,
  setTo,
  toggleParty,
  type View,
} from "../view/view.ts";
import { blockingFilter, countsWithout, type Row, select } from "./select.ts";

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

const hasParty = ({ parties }: Partnership, id: PartyId): boolean =>
  parties.some(({ party }) => party === id);

/** A party that is in one record only is quicker found by searching. */
const OFTEN = 2;

/**
 * Governments first, then the rest, by how many records of the atlas they are in. With `all`, a party that is not yet
 * chosen counts the records it would leave.
 */
export const partyOptions = (atlas: Atlas, view: View): readonly Option<PartyId>[] => {
  const often = (id: PartyId): number => atlas.partnerships.filter((record) => hasParty(record, id)).length;
  const rows = countsWithout(atlas, view, "parties");
  return Object.values(atlas.parties)
    .map(({ id, name, type }) => ({ id, name, body: type !== "government", often: often(id) }))
    .filter((party) => party.often >= OFTEN || view.parties.includes(party.id))
    .toSorted(
      (a, b) => Number(a.body) - Number(b.body) || b.often - a.often || a.name.localeCompare(b.name, "en"),
    )
    .map(({ id }) => {
      const chosen = view.parties.includes(id);
      const narrowed = view.match === "all" ? (chosen ? view : toggleParty(view, id)) : null;
      const counted = narrowed ? select(atlas, narrowed).shown : rows;
      return { value: id, count: counted.filter((row) => hasParty(row.partnership, id)).length, chosen };
    });
};

export const matchOptions = (atlas: Atlas, view: View): readonly Option<Match>[] =>
  matchings.map((value) => ({
    value,
    count: select(atlas, setMatch(view, value)).shown.length,
    chosen: view.match === value,
  }));

/** From the nearest to the widest; a record counts at every level at which one of its threads ends. */
export const levelOptions = (atlas: Atlas, view: View): readonly Option<Level>[] => {
  const has = ({ places }: Partnership, value: Level): boolean =>
    places.some(({ place, role }) => role === "end" && atlas.places[place]?.level === value);
  return offered(countedBy(levels, view.levels, countsWithout(atlas, view, "levels"), has), (value) =>
    anyHas(atlas, (record) => has(record, value)),
  );
};

export const strokeOptions = (atlas: Atlas, view: View): readonly Option<Stroke>[] =>
  countedBy(
    strokes,
    view.strokes,
    countsWithout(atlas, view, "strokes"),
    ({ stroke }, value) => stroke === value,
  );

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
  [view.parties, view.kinds, view.statuses, view.sectors, view.levels, view.sources, view.strokes].filter(
    ({ length }) => length > 0,
  ).length + (view.certainty === homeView.certainty ? 0 : 1);
