import type { Atlas } from "../model/records/atlas.ts";
import { type Row, type Selected, select } from "../model/time/select.ts";
import type { View } from "../model/view/view.ts";

// One answer per atlas and view, shared by every component that asks in the same render.
let last: { readonly atlas: Atlas; readonly view: View; readonly selected: Selected } | null = null;

const sameRows = (a: readonly Row[], b: readonly Row[]): boolean =>
  a.length === b.length && a.every(({ partnership }, index) => partnership === b[index]?.partnership);

export const selectedFor = (atlas: Atlas, view: View): Selected => {
  if (last === null || last.atlas !== atlas || last.view !== view) {
    const selected = select(atlas, view);
    // What has no date does not change with the window, so what draws it need not be drawn anew.
    const same = last !== null && sameRows(last.selected.undated, selected.undated);
    const undated = same && last ? last.selected.undated : selected.undated;
    last = { atlas, view, selected: { ...selected, undated } };
  }
  return last.selected;
};
