import type { Atlas } from "../model/records/atlas.ts";
import { isSameSelection, type View } from "../model/view/view.ts";
import { withoutUnknownSelection } from "../model/view/withoutUnknownSelection.ts";
import type { Clock } from "./player.ts";
import { change, type Store } from "./store.ts";
import { loadTours, queryHere, readHere, wantsTours } from "./tours.ts";

/** The parts of a window that hold the address. */
export type AddressBar = {
  readonly location: Pick<Location, "search" | "pathname" | "hash">;
  readonly history: Pick<History, "pushState" | "replaceState">;
  readonly addEventListener: (name: "popstate", listener: () => void) => void;
  readonly removeEventListener: (name: "popstate", listener: () => void) => void;
};

/**
 * A window as an address bar. From a file some browsers refuse to write any address at all; the page then goes on
 * under the one it has.
 */
export const addressBar = (page: Window): AddressBar => {
  const orNot = (write: History["pushState"]): History["pushState"] => {
    return (...entry) => {
      try {
        write(...entry);
      } catch (refusal) {
        if (page.location.protocol !== "file:") throw refusal;
      }
    };
  };
  return {
    location: page.location,
    history: {
      pushState: orNot((...entry) => page.history.pushState(...entry)),
      replaceState: orNot((...entry) => page.history.replaceState(...entry)),
    },
    addEventListener: (name, listener) => page.addEventListener(name, listener),
    removeEventListener: (name, listener) => page.removeEventListener(name, listener),
  };
};

// Browsers refuse more than about a hundred replacements in half a minute; a drag makes sixty a second.
const PAUSE = 250;

/** Opening a card, and beginning or leaving a tour, are ways a reader may want to go back. */
const isNewEntry = (view: View, before: View): boolean =>
  view.tour?.as !== before.tour?.as ||
  (view.tour?.step === before.tour?.step && !isSameSelection(view.selection, before.selection));

// Views that Back or Forward brought: whoever answers to what a reader opens leaves these as they were.
const restored = new WeakSet<View>();

export const isRestored = (view: View): boolean => restored.has(view);

/** The keys of the page's address that were left out, and `select` when the atlas does not hold what it names. */
export const ignoredHere = (atlas: Atlas): readonly string[] => {
  // The page is also drawn before it is published, where there is no address.
  if (typeof location === "undefined") return [];
  const { view, ignored } = readHere(location.search);
  const lost = withoutUnknownSelection(atlas, view) === view ? [] : ["select"];
  return [...new Set([...ignored, ...lost])];
};

/**
 * Writes the view to the address: a new entry for every selection and tour, the same entry for everything else. Back and
 * Forward bring back the view of their entry. Returns stop.
 */
export function startAddress(store: Store, page: AddressBar, clock: Clock): () => void {
  let ticket: number | null = null;
  let restoring = false;

  const addressOf = (view: View): string => {
    const query = queryHere(view);
    return query === "" ? page.location.pathname : `?${query}`;
  };
  const isWritten = (view: View): boolean =>
    page.location.hash === "" && `?${queryHere(view)}` === (page.location.search || "?");
  const rest = (): void => {
    if (ticket !== null) clock.cancel(ticket);
    ticket = null;
  };
  const replace = (view: View): void => {
    rest();
    if (!isWritten(view)) page.history.replaceState(null, "", addressOf(view));
  };

  const leave = store.subscribe(({ view }, before) => {
    if (view === before.view || restoring) return;
    if (isWritten(view)) return rest();
    if (isNewEntry(view, before.view)) {
      // What was still waiting to be written belongs to the entry that is left.
      if (ticket !== null) replace(before.view);
      page.history.pushState(null, "", addressOf(view));
    } else if (ticket === null) {
      ticket = clock.after(PAUSE, () => {
        ticket = null;
        replace(store.getState().view);
      });
    }
  });

  const restore = (): void => {
    // An entry of a tour from before the page was loaded anew; without the tours it is what stands beside them.
    if (wantsTours(page.location.search)) return void loadTours().then(restore, show);
    show();
  };
  const show = (): void => {
    rest();
    restoring = true;
    const view = { ...withoutUnknownSelection(store.getState().atlas, readHere(page.location.search).view) };
    restored.add(view);
    change(store, () => view);
    restoring = false;
  };
  page.addEventListener("popstate", restore);

  return () => {
    rest();
    leave();
    page.removeEventListener("popstate", restore);
  };
}

/** The page at this view, as an address to hand on. */
export const linkTo = (view: View): string => {
  const query = queryHere(view);
  return new URL(query === "" ? location.pathname : `?${query}`, location.href).href;
};
