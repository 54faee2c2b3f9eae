import { type LandPaths, landPathsIn } from "../svg/land.ts";

let kept: Element | null = null;

/** Remembers the prerendered map, which stands until the app takes its page's place. */
export const keepFirstFrame = (root: ParentNode): void => {
  kept = root.querySelector(".first-frame");
};

/**
 * The land it is drawn on, coarse and of the borders it was prerendered with, for the first map that asks; null when the
 * page came without a frame.
 */
export const takeFirstLand = (): LandPaths | null => {
  const land = kept && landPathsIn(kept);
  kept = null;
  return land;
};
