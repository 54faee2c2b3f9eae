let kept: Element | null = null;

/** Takes the prerendered map out of the page before React clears its place. */
export const keepFirstFrame = (root: ParentNode): void => {
  kept = root.querySelector(".first-frame");
  kept?.remove();
};

/** Puts it back behind the map that is about to be drawn. Returns a way to take it away for good. */
export const standFirstFrameIn = (element: Element): (() => void) => {
  const frame = kept;
  if (frame) element.prepend(frame);
  return () => {
    frame?.remove();
    kept = null;
  };
};
