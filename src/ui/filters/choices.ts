import type { Atlas } from "../../model/records/atlas.ts";
import {
  certaintyOptions,
  kindOptions,
  levelOptions,
  matchOptions,
  type Option,
  partyOptions,
  sectorOptions,
  sourceOptions,
  statusOptions,
} from "../../model/time/facet.ts";
import {
  setCertainty,
  setMatch,
  toggleKind,
  toggleLevel,
  toggleParty,
  toggleSector,
  toggleSource,
  toggleStatus,
  type View,
} from "../../model/view/view.ts";
import { say } from "../../text/catalogue.ts";

export const facets = ["parties", "sectors", "kinds", "statuses", "levels", "certainty", "sources"] as const;
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

export const choicesOf = (facet: Facet, atlas: Atlas, view: View): readonly Choice[] => {
  switch (facet) {
    case "parties":
      return choicesFrom(partyOptions(atlas, view), (id) => atlas.parties[id]?.name ?? id, toggleParty);
    case "sectors":
      return choicesFrom(sectorOptions(atlas, view), (id) => atlas.sectors[id]?.name ?? id, toggleSector);
    case "kinds":
      return choicesFrom(kindOptions(atlas, view), (kind) => say.shell.words.kinds[kind], toggleKind);
    case "statuses":
      return choicesFrom(
        statusOptions(atlas, view),
        (status) => say.shell.words.statuses[status],
        toggleStatus,
      );
    case "levels":
      return choicesFrom(
        levelOptions(atlas, view),
        (level) => say.shell.filters.levelNames[level],
        toggleLevel,
      );
    case "certainty":
      return choicesFrom(
        certaintyOptions(atlas, view),
        (each) => say.shell.filters.certainties[each],
        setCertainty,
      );
    case "sources":
      return choicesFrom(
        sourceOptions(atlas, view),
        (id) => atlas.sources[id]?.title ?? id,
        toggleSource,
        (id) => atlas.sources[id]?.publisher ?? null,
      );
  }
};

/** Whether a record needs one of the chosen parties or each of them. */
export const matchChoices = (atlas: Atlas, view: View): readonly Choice[] =>
  choicesFrom(matchOptions(atlas, view), (match) => say.shell.filters.matches[match], setMatch);

/** With one party chosen, any and all are the same. */
export const asksMatch = (facet: Facet, view: View): boolean =>
  facet === "parties" && (view.parties.length > 1 || view.match === "all");

/** How many values of a facet are chosen. */
export const chosenIn = (facet: Facet, view: View): number =>
  facet === "certainty" ? Number(view.certainty !== "all") : view[facet].length;
