import type { Size } from "../model/drawing/lens.ts";

/** A map's box in px. */
export const sizeOf = (element: Element): Size => ({
  width: element.clientWidth,
  height: element.clientHeight,
});

/** Calls when the box has another size to draw in than before. Returns stop. */
export const watchSize = (element: Element, onSize: () => void): (() => void) => {
  let known = sizeOf(element);
  const observer = new ResizeObserver(() => {
    const next = sizeOf(element);
    if (next.width === 0 || next.height === 0) return;
    if (next.width === known.width && next.height === known.height) return;
    known = next;
    onSize();
  });
  observer.observe(element);
  return () => observer.disconnect();
};

/** Calls when the system turns light or dark. Returns stop. */
export const watchScheme = (onScheme: () => void): (() => void) => {
  const schemes = matchMedia("(prefers-color-scheme: dark)");
  schemes.addEventListener("change", onScheme);
  return () => schemes.removeEventListener("change", onScheme);
};
