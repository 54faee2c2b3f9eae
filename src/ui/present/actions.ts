import type { PresentActions } from "../../state/presentKeys.ts";
import type { Store } from "../../state/store.ts";
import { linkTo } from "../../state/url.ts";

/** A browser may refuse full screen, as in a frame; the talk goes on without it. */
const toggleFullScreen = (): void => {
  const change = document.fullscreenElement
    ? document.exitFullscreen()
    : document.documentElement.requestFullscreen?.();
  change?.catch(() => {});
};

export const actionsFor = (store: Store): PresentActions => ({
  toggleFullScreen,
  openNotes: () => {
    const { view } = store.getState();
    if (view.tour === null) return;
    const notes = linkTo({ ...view, tour: { ...view.tour, as: "notes" } });
    window.open(notes, "setu-notes", "popup,width=820,height=640");
  },
});
