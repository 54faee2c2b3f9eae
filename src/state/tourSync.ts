import type { TourRef } from "../model/view/view.ts";
import type { PresentingStore } from "./presenting.ts";
import type { Store } from "./store.ts";
import { goToStep } from "./tours.ts";

/** The part of a BroadcastChannel that is used: it reaches other windows of this site in this browser, and nothing else. */
export type Channel = {
  readonly postMessage: (message: unknown) => void;
  readonly addEventListener: (name: "message", listener: (event: MessageEvent) => void) => void;
  readonly removeEventListener: (name: "message", listener: (event: MessageEvent) => void) => void;
};

export const channelName = "setu-tour";

type Message =
  | { readonly kind: "at"; readonly slug: string; readonly step: number }
  | { readonly kind: "clock"; readonly began: number }
  /** A clicker speaks to the window in front, which may be the one with the notes. */
  | { readonly kind: "blank"; readonly blank: boolean }
  /** A window that has just come up asks where the talk is. */
  | { readonly kind: "ask"; readonly as: TourRef["as"] };

const isMessage = (data: unknown): data is Message =>
  typeof data === "object" && data !== null && "kind" in data && typeof data.kind === "string";

/**
 * Keeps the window that presents and the window with the notes at the same step and on the same clock. Where they
 * differ when one comes up, the window that presents is right. Returns stop.
 */
export function startTourSync(store: Store, ui: PresentingStore, channel: Channel): () => void {
  const tourNow = (): TourRef | null => store.getState().view.tour;
  let hearing = false;

  const say = (message: Message): void => channel.postMessage(message);
  const sayWhere = (): void => {
    const tour = tourNow();
    if (tour !== null) say({ kind: "at", slug: tour.slug, step: tour.step });
  };
  const go = (slug: string, step: number): void => {
    const tour = tourNow();
    if (tour === null || (tour.slug === slug && tour.step === step)) return;
    goToStep(store, step, slug);
  };

  const onMessage = ({ data }: MessageEvent): void => {
    if (!isMessage(data)) return;
    hearing = true;
    switch (data.kind) {
      case "at":
        go(String(data.slug), Number(data.step));
        break;
      case "clock":
        ui.setState({ began: Number(data.began) });
        break;
      case "blank":
        ui.setState({ blank: data.blank === true });
        break;
      case "ask":
        if (data.as === "notes") sayWhere();
        if (data.as !== tourNow()?.as) say({ kind: "clock", began: ui.getState().began });
        break;
    }
    hearing = false;
  };
  const leaveView = store.subscribe(({ view }, before) => {
    const [now, was] = [view.tour, before.view.tour];
    if (!hearing && now !== null && (now.step !== was?.step || now.slug !== was.slug)) sayWhere();
  });
  const leaveTalk = ui.subscribe(({ began, blank }, before) => {
    if (hearing) return;
    if (began !== before.began) say({ kind: "clock", began });
    if (blank !== before.blank) say({ kind: "blank", blank });
  });
  channel.addEventListener("message", onMessage);
  const tour = tourNow();
  if (tour !== null) say({ kind: "ask", as: tour.as });
  return () => {
    leaveView();
    leaveTalk();
    channel.removeEventListener("message", onMessage);
  };
}
