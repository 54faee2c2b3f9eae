import { withoutUnknownSelection } from "../model/view/withoutUnknownSelection.ts";
import type { Loaded } from "./load.ts";
import type { Store } from "./store.ts";

// `scripts/dev` sends it when data/ was saved; where nobody takes it on, it loads the page anew.
const SAVED = "setu:atlas";

/** For development: takes in what an editor has saved, in place. `whole` never rejects. Returns stop. */
export function startEditing(
  store: Store,
  page: Pick<EventTarget, "addEventListener" | "removeEventListener">,
  whole: () => Promise<Loaded>,
): () => void {
  const take = async (): Promise<void> => {
    const loaded = await whole();
    if (loaded.kind !== "atlas") return;
    const { atlas } = loaded;
    store.setState(({ view }) => ({ atlas, records: "whole", view: withoutUnknownSelection(atlas, view) }));
  };
  const onSaved = (event: Event): void => {
    // Other languages have names beside the atlas, which come with the page.
    if (store.getState().speech.names !== "away") return;
    event.preventDefault();
    void take();
  };
  page.addEventListener(SAVED, onSaved);
  return () => page.removeEventListener(SAVED, onSaved);
}
