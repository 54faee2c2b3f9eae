import { tourOf } from "../model/tours/tour.ts";
import type { Clock } from "./player.ts";
import type { PresentingStore } from "./presenting.ts";
import { commandOf } from "./presentKeys.ts";
import type { Store } from "./store.ts";
import { goToStep, heldTours } from "./tours.ts";

/** ms a step stands, and how long a lobby waits after the last touch before it goes on. */
export const DWELL = 12_000;
export const QUIET = 45_000;

const touches = ["pointerdown", "wheel", "keydown", "touchstart"] as const;

/** Goes round through the steps while the presentation says so; any touch makes it wait. Returns stop. */
export function startAutoplay(
  store: Store,
  ui: PresentingStore,
  page: Pick<Window, "addEventListener" | "removeEventListener">,
  clock: Clock,
): () => void {
  let ticket: number | null = null;
  const rest = (): void => {
    if (ticket !== null) clock.cancel(ticket);
    ticket = null;
  };
  const wait = (milliseconds: number): void => {
    rest();
    if (ui.getState().autoplay) ticket = clock.after(milliseconds, goOn);
  };
  const goOn = (): void => {
    const { tour } = store.getState().view;
    const count = (tour && tourOf(heldTours(), tour)?.steps.length) ?? 0;
    if (tour !== null && count > 0) goToStep(store, tour.step >= count ? 1 : tour.step + 1);
    wait(DWELL);
  };
  const onTouch = (event: Event): void => {
    // The key that set it going is not a hand that wants it to wait.
    if (event instanceof KeyboardEvent && commandOf(event.key) === "autoplay") return;
    if (ticket !== null) wait(QUIET);
  };
  const leave = ui.subscribe(({ autoplay }, before) => {
    if (autoplay !== before.autoplay) wait(DWELL);
  });
  for (const name of touches) page.addEventListener(name, onTouch, { capture: true, passive: true });
  return () => {
    rest();
    leave();
    for (const name of touches) page.removeEventListener(name, onTouch, { capture: true });
  };
}
