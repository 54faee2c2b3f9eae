import type { PresentingStore } from "./presenting.ts";
import type { Store } from "./store.ts";
import { goToStep, isTouched, leaveTour, moveStep } from "./tours.ts";

export type PresentActions = {
  readonly toggleFullScreen: () => void;
  readonly openNotes: () => void;
  /** Ends it; goes back to what was there before unless told. */
  readonly leave?: () => void;
};

export type Command =
  | "next"
  | "back"
  | "first"
  | "last"
  | "blank"
  | "full-screen"
  | "help"
  | "leave"
  | "laser"
  | "autoplay"
  | "notes"
  | "strip";

/** Clickers are keyboards: they send PgUp, PgDn, "." for a blank screen, and F5 to begin. */
const commands: Readonly<Record<string, Command>> = {
  PageDown: "next",
  ArrowRight: "next",
  " ": "next",
  PageUp: "back",
  ArrowLeft: "back",
  Home: "first",
  End: "last",
  b: "blank",
  ".": "blank",
  f: "full-screen",
  F5: "full-screen",
  "?": "help",
  Escape: "leave",
  l: "laser",
  a: "autoplay",
  n: "notes",
  t: "strip",
};

export const commandOf = (key: string): Command | null =>
  commands[key.length === 1 ? key.toLowerCase() : key] ?? null;

const writes = "input, textarea, select, [contenteditable]";
// These answer to Space and Enter themselves.
const pressed = "button, a[href], summary, [role=button]";

/** Esc undoes one thing at a time: what lies over the map, then what was moved on it, then the presentation. */
const leave = (store: Store, ui: PresentingStore, end = (): void => leaveTour(store)): void => {
  const { blank, help, strip } = ui.getState();
  const { view } = store.getState();
  if (blank || help || strip) ui.setState({ blank: false, help: false, strip: false });
  else if (isTouched(view)) goToStep(store, view.tour?.step ?? 1);
  else end();
};

export const run = (command: Command, store: Store, ui: PresentingStore, actions: PresentActions): void => {
  switch (command) {
    case "next":
      moveStep(store, 1);
      break;
    case "back":
      moveStep(store, -1);
      break;
    case "first":
      goToStep(store, 1);
      break;
    case "last":
      goToStep(store, Number.POSITIVE_INFINITY);
      break;
    case "blank":
      ui.setState(({ blank }) => ({ blank: !blank }));
      break;
    case "full-screen":
      actions.toggleFullScreen();
      break;
    case "help":
      ui.setState(({ help }) => ({ help: !help, strip: false }));
      break;
    case "leave":
      leave(store, ui, actions.leave);
      break;
    case "laser":
      ui.setState({ laser: true });
      break;
    case "autoplay":
      ui.setState(({ autoplay }) => ({ autoplay: !autoplay }));
      break;
    case "notes":
      actions.openNotes();
      break;
    case "strip":
      ui.setState(({ strip }) => ({ strip: !strip, help: false }));
      break;
  }
};

/** The part of a window that hears keys first, before the map and the interface do. */
export type KeyTarget = Pick<Window, "addEventListener" | "removeEventListener">;

/** Hears keys while something is presented. Never takes one from where text is typed. Returns stop. */
export function startPresentKeys(
  store: Store,
  ui: PresentingStore,
  page: KeyTarget,
  actions: PresentActions,
): () => void {
  const onDown = (event: KeyboardEvent): void => {
    const target = event.target instanceof Element ? event.target : null;
    const held = event.ctrlKey || event.metaKey || event.altKey;
    const command = commandOf(event.key);
    if (command === null || held || target?.closest(writes)) return;
    if (event.key === " " && target?.closest(pressed)) return;
    event.preventDefault();
    event.stopPropagation();
    // A key that is held must not run through the talk.
    if (event.repeat && command !== "laser") return;
    if (ui.getState().blank && command !== "blank" && command !== "leave") ui.setState({ blank: false });
    run(command, store, ui, actions);
  };
  const onUp = (event: KeyboardEvent): void => {
    if (commandOf(event.key) === "laser") ui.setState({ laser: false });
  };
  const onBlur = (): void => ui.setState({ laser: false });
  page.addEventListener("keydown", onDown, { capture: true });
  page.addEventListener("keyup", onUp, { capture: true });
  page.addEventListener("blur", onBlur);
  return () => {
    page.removeEventListener("keydown", onDown, { capture: true });
    page.removeEventListener("keyup", onUp, { capture: true });
    page.removeEventListener("blur", onBlur);
  };
}
