import type { Atlas, PartnershipId } from "./atlas.ts";
import { matchesOf, type SearchIndex, searchIndexOf } from "./search.ts";

/** Whether a record is among those the search words find; null when no words were typed. */
export type Matches = ((id: PartnershipId) => boolean) | null;

type Known = { readonly index: SearchIndex; query: string; matches: Matches };

// An index costs a pass over every word of the atlas, and one render asks about the same words a dozen times.
const known = new WeakMap<Atlas, Known>();

const knownOf = (atlas: Atlas): Known => {
  const held = known.get(atlas) ?? { index: searchIndexOf(atlas), query: "", matches: null };
  known.set(atlas, held);
  return held;
};

/** The words of an atlas, made on first use. */
export const indexOf = (atlas: Atlas): SearchIndex => knownOf(atlas).index;

/** The records of a view's search words, so that the map, the player and the filters cannot differ about them. */
export const matchesIn = (atlas: Atlas, query: string): Matches => {
  if (query.trim() === "") return null;
  const held = knownOf(atlas);
  if (held.query !== query) {
    held.matches = matchesOf(held.index, query);
    held.query = query;
  }
  return held.matches;
};
