import type { Atlas } from "../../model/atlas.ts";
import {
  certaintyOptions,
  kindOptions,
  type Option,
  sectorOptions,
  sourceOptions,
  statusOptions,
} from "../../model/facet.ts";
import {
  setCertainty,
  toggleKind,
  toggleSector,
  toggleSource,
  toggleStatus,
  type View,
} from "../../model/view.ts";
import { en } from "../../text/catalogue.ts";

export const facets = ["sectors", "kinds", "statuses", "certainty", "sources"] as const;
export type Facet = (typeof facets)[number];

/** One box to tick: what it says, and what ticking it does to the view. */
export type Choice = {
  readonly key: string;
  readonly label: string;
  readonly note: string | null;
  readonly count: number;
  readonly chosen: boolean;
  readonly take: (view: View) => View;
};

const choicesFrom = <T extends string>(
  options: readonly Option<T>[],
  label: (value: T) => string,
  take: (view: View, value: T) => View,
  note: (value: T) => string | null = () => null,
): readonly Choice[] =>
  options.map(({ value, count, chosen }) => ({
    key: value,
    label: label(value),
    note: note(value),
    count,
    chosen,
    take: (view) => take(view, value),
  }));

const { words, filters } = en.shell;

export const choicesOf = (facet: Facet, atlas: Atlas, view: View): readonly Choice[] => {
  switch (facet) {
    case "sectors":
      return choicesFrom(sectorOptions(atlas, view), (id) => atlas.sectors[id]?.name ?? id, toggleSector);
    case "kinds":
      return choicesFrom(kindOptions(atlas, view), (kind) => words.kinds[kind], toggleKind);
    case "statuses":
      return choicesFrom(statusOptions(atlas, view), (status) => words.statuses[status], toggleStatus);
    case "certainty":
      return choicesFrom(certaintyOptions(atlas, view), (each) => filters.certainties[each], setCertainty);
    case "sources":
      return choicesFrom(
        sourceOptions(atlas, view),
        (id) => atlas.sources[id]?.title ?? id,
        toggleSource,
        (id) => atlas.sources[id]?.publisher ?? null,
      );
  }
};

/** How many values of a facet are chosen. */
export const chosenIn = (facet: Facet, view: View): number =>
  facet === "certainty" ? Number(view.certainty !== "all") : view[facet].length;
