import type { Box } from "../model/drawing/labels.ts";

/** Boxes of what lies over the map, in px of the map: labels keep clear of them. */
export const obstaclesIn = (element: HTMLElement): readonly Box[] => {
  const home = element.getBoundingClientRect();
  const covers =
    (element.closest(".app") ?? element.parentElement)?.querySelectorAll("[data-over-map]") ?? [];
  return [...covers].flatMap((cover) => {
    const { left, top, right, bottom, width } = cover.getBoundingClientRect();
    if (width === 0) return [];
    return [{ x0: left - home.left, y0: top - home.top, x1: right - home.left, y1: bottom - home.top }];
  });
};

export const areSameBoxes = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.length === others.length &&
  some.every(({ x0, y0, x1, y1 }, index) => {
    const other = others[index];
    return x0 === other?.x0 && y0 === other.y0 && x1 === other.x1 && y1 === other.y1;
  });
