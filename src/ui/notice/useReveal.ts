import { useEffect, useState } from "react";
import type { PartnershipId } from "../../model/records/atlas.ts";
import { withRecordVisible } from "../../model/time/withRecordVisible.ts";
import { isSamePeriod, withPeriodOf } from "../../model/view/period.ts";
import type { View } from "../../model/view/view.ts";
import { change, type State, type Store } from "../../state/store.ts";
import { isRestored } from "../../state/url.ts";
import { useSetu, useSlice } from "../useStore.ts";

type Moved = { readonly before: View; readonly after: View };

export type Reveal = {
  /** What changed: the dates of the window, or whether undated records are shown. */
  readonly what: "moved" | "tray";
  readonly undo: () => void;
  readonly dismiss: () => void;
};

/** The record a reader has just opened; null when Back or Forward brought it. */
const openedBy = ({ view }: State, before: State): PartnershipId | null => {
  const { selection } = view;
  if (selection === before.view.selection || selection.kind !== "partnership") return null;
  return isRestored(view) ? null : selection.partnership;
};

/** Moves the window to what is opened. Returns stop. */
const startReveal = (store: Store, tell: (moved: Moved) => void): (() => void) =>
  store.subscribe((state, before) => {
    const opened = openedBy(state, before);
    if (opened === null) return;
    // Only once the others have heard of the opening: a change within a change would reach them in the wrong order.
    queueMicrotask(() => {
      const { atlas, view } = store.getState();
      const after = withRecordVisible(atlas, view, opened);
      if (after === view) return;
      change(store, () => after);
      tell({ before: view, after });
    });
  });

/** Null unless the window stands where opening the selected record has moved it. */
export const useReveal = (): Reveal | null => {
  const store = useSetu();
  const view = useSlice((state) => state.view);
  const [moved, setMoved] = useState<Moved | null>(null);
  useEffect(() => startReveal(store, setMoved), [store]);
  if (moved === null || view.selection !== moved.after.selection || !isSamePeriod(view, moved.after))
    return null;
  const { before, after } = moved;
  return {
    what: before.undated === after.undated ? "moved" : "tray",
    undo: () => {
      setMoved(null);
      change(store, (now) => withPeriodOf(now, before));
    },
    dismiss: () => setMoved(null),
  };
};
