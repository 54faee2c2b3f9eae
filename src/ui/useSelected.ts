import type { Atlas } from "../model/atlas.ts";
import { type Selected, select } from "../model/select.ts";
import type { View } from "../model/view.ts";
import { useSlice } from "../state/store.ts";

// One answer per atlas and view, shared by every component that asks in the same render.
let last: { readonly atlas: Atlas; readonly view: View; readonly selected: Selected } | null = null;

export const selectedFor = (atlas: Atlas, view: View): Selected => {
  if (last === null || last.atlas !== atlas || last.view !== view) {
    last = { atlas, view, selected: select(atlas, view) };
  }
  return last.selected;
};

/** The records of the moment; see `select`. */
export const useSelected = (): Selected => useSlice(({ atlas, view }) => selectedFor(atlas, view));
