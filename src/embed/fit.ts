import { idealMapHeight } from "./camera.ts";

/**
 * How much is left out so that the rest fits into a frame its host keeps lower than it wants to be. Each step leaves
 * out more: the key, the timeline, the title. `over`: the frame is too low for even that, and scrolls.
 */
export const fits = ["all", "no-key", "no-timeline", "no-title", "over"] as const;

export type FitParts = {
  readonly frame: HTMLElement;
  readonly map: HTMLElement;
  /** Px the address asks for; null lets the content say. */
  readonly height: () => number | null;
  readonly onHeight: (height: number, width: number) => void;
};

const heightOf = (element: Element): number => element.getBoundingClientRect().height;

/** Finds the first step that fits, and says how high the frame would be with nothing left out. Returns stop. */
export const startFit = ({ frame, map, height, onHeight }: FitParts): (() => void) => {
  let told: string | null = null;

  const fitNow = (): void => {
    const width = frame.offsetWidth;
    // Not laid out: `display: none`, or a tab that was never shown.
    if (width === 0) return;
    frame.dataset.fit = fits[0];
    const rest = heightOf(frame) - heightOf(map);
    const inner = [...frame.children].reduce(
      (sum, child) => (child === map ? sum : sum + heightOf(child)),
      0,
    );
    const edges = frame.offsetHeight - frame.clientHeight;
    const wanted = Math.ceil(height() ?? inner + edges + idealMapHeight(width));
    const words = `${wanted} ${width}`;
    if (words !== told && rest >= 0) {
      told = words;
      onHeight(wanted, width);
    }
    for (const fit of fits) {
      frame.dataset.fit = fit;
      if (frame.scrollHeight <= frame.clientHeight) return;
    }
  };

  const observer = new ResizeObserver(fitNow);
  observer.observe(frame);
  for (const child of frame.children) if (child !== map) observer.observe(child);
  // A part that comes or goes, such as the card.
  const parts = new MutationObserver(() => {
    for (const child of frame.children) if (child !== map) observer.observe(child);
    fitNow();
  });
  parts.observe(frame, { childList: true });
  // A tab that becomes visible may have been laid out while nobody listened.
  document.addEventListener("visibilitychange", fitNow);
  fitNow();
  return () => {
    observer.disconnect();
    parts.disconnect();
    document.removeEventListener("visibilitychange", fitNow);
  };
};
