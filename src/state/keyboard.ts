import { selectNothing } from "../model/view/view.ts";
import { change, type Store } from "./store.ts";

export type KeyActions = {
  readonly focusSearch: () => void;
  readonly openAbout: () => void;
  readonly openTours: () => void;
};

const writes =
  "input:not([type=checkbox], [type=radio], [type=range], [type=button]), textarea, select, [contenteditable]";

/** Something stands over the page and takes Escape for itself. */
const isCovered = (page: Document): boolean =>
  page.querySelector("dialog[open]") !== null ||
  [...page.querySelectorAll("[popover]")].some((each) => each.checkVisibility?.() ?? false);

/** `/` searches, `?` explains, `P` presents, Escape closes the card. Never takes a key from where text is typed. Returns stop. */
export function startKeyboard(store: Store, page: Document, actions: KeyActions): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const { target, key } = event;
    const typing = target instanceof Element && target.closest(writes) !== null;
    const held = event.ctrlKey || event.metaKey || event.altKey;
    if (event.defaultPrevented || typing || held || isCovered(page)) return;
    if (key === "/") {
      event.preventDefault();
      actions.focusSearch();
    } else if (key === "?") {
      event.preventDefault();
      actions.openAbout();
    } else if (key === "p" || key === "P") {
      event.preventDefault();
      actions.openTours();
    } else if (key === "Escape") {
      change(store, selectNothing);
    }
  };
  page.addEventListener("keydown", onKey);
  return () => page.removeEventListener("keydown", onKey);
}
