import type { Box } from "../../model/labels.ts";

/** Boxes of what lies over the map, in px of the map: labels keep clear of them. */
export const takenIn = (element: HTMLElement): readonly Box[] => {
  const home = element.getBoundingClientRect();
  const covers =
    (element.closest(".app") ?? element.parentElement)?.querySelectorAll("[data-over-map]") ?? [];
  return [...covers].flatMap((cover) => {
    const { left, top, right, bottom, width } = cover.getBoundingClientRect();
    if (width === 0) return [];
    return [{ x0: left - home.left, y0: top - home.top, x1: right - home.left, y1: bottom - home.top }];
  });
};
