import { filledIn } from "../model/records/outline.ts";
import type { Loaded } from "./load.ts";
import { askRecords, type Store } from "./store.ts";

/**
 * Brings the whole atlas once it is asked for; until then the store holds its outline. `whole` never rejects. When it
 * does not come, the store says so, and it can be asked for again. Returns stop.
 */
export function startRecords(store: Store, whole: () => Promise<Loaded>): () => void {
  let stopped = false;
  const bring = async (): Promise<void> => {
    const loaded = await whole();
    if (stopped) return;
    if (loaded.kind === "atlas")
      store.setState(({ atlas }) => ({ atlas: filledIn(atlas, loaded.atlas), records: "whole" }));
    else store.setState({ records: "missing" });
  };
  const leave = store.subscribe(({ records }, before) => {
    if (records === "asked" && before.records !== "asked") void bring();
  });
  // A query looks into summaries, so a link that holds one needs them at once.
  if (store.getState().view.query.trim() !== "") askRecords(store);
  return () => {
    stopped = true;
    leave();
  };
}
