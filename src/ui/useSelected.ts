import type { Atlas } from "../model/atlas.ts";
import { matchesOf, type SearchIndex, searchIndexOf } from "../model/search.ts";
import { type Selected, select } from "../model/select.ts";
import type { View } from "../model/view.ts";
import { useSlice } from "../state/store.ts";

// One index per atlas, and one answer per atlas and view, shared by every component that asks in the same render.
const indexes = new WeakMap<Atlas, SearchIndex>();
let last: { readonly atlas: Atlas; readonly view: View; readonly selected: Selected } | null = null;

/** The words of an atlas, made on first use. */
export const indexOf = (atlas: Atlas): SearchIndex => {
  const index = indexes.get(atlas) ?? searchIndexOf(atlas);
  indexes.set(atlas, index);
  return index;
};

export const selectedFor = (atlas: Atlas, view: View): Selected => {
  if (last === null || last.atlas !== atlas || last.view !== view) {
    last = { atlas, view, selected: select(atlas, view, matchesOf(indexOf(atlas), view.query)) };
  }
  return last.selected;
};

/** The records of the moment; see `select`. */
export const useSelected = (): Selected => useSlice(({ atlas, view }) => selectedFor(atlas, view));
