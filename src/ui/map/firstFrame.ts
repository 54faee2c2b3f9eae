import { type LandPaths, landPathsIn } from "../../svg/land.ts";

let kept: Element | null = null;

/** Takes the prerendered map out of the page before React clears its place. */
export const keepFirstFrame = (root: ParentNode): void => {
  kept = root.querySelector(".first-frame");
  kept?.remove();
};

export type FirstFrame = {
  /** The land it is drawn on, coarse and of the borders it was printed with; null when the page came without a frame. */
  readonly land: LandPaths | null;
  /** Takes it away for good. */
  readonly drop: () => void;
};

/** Puts it back behind the map that is about to be drawn. */
export const standFirstFrameIn = (element: Element): FirstFrame => {
  const frame = kept;
  if (frame) element.prepend(frame);
  return {
    land: frame && landPathsIn(frame),
    drop: () => {
      frame?.remove();
      kept = null;
    },
  };
};
