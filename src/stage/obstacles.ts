import type { Box } from "../model/drawing/labels.ts";

/** What lies over the map, as it says itself: headline, key, buttons, sheet. Labels keep clear of it. */
export type Obstacles = {
  /** The element lies over the map until the function that comes back is called. */
  readonly add: (element: Element) => () => void;
  /** Their boxes in px of the map. */
  readonly boxesOver: (map: Element) => readonly Box[];
  /** Calls when one has come, gone or changed its size. Returns stop. */
  readonly follow: (onChange: () => void) => () => void;
};

export const makeObstacles = (): Obstacles => {
  const elements = new Set<Element>();
  const followers = new Set<() => void>();
  let observer: ResizeObserver | null = null;
  let asked = false;
  const tell = (): void => {
    for (const follower of followers) follower();
  };
  // Several go at once where a panel closes.
  const tellSoon = (): void => {
    if (asked) return;
    asked = true;
    requestAnimationFrame(() => {
      asked = false;
      tell();
    });
  };
  return {
    add: (element) => {
      // Not sooner: components are also made where there is no page, to be printed.
      observer ??= new ResizeObserver(tell);
      elements.add(element);
      observer.observe(element);
      return () => {
        elements.delete(element);
        observer?.unobserve(element);
        tellSoon();
      };
    },
    boxesOver: (map) => {
      const home = map.getBoundingClientRect();
      return [...elements].flatMap((element) => {
        const { left, top, right, bottom, width } = element.getBoundingClientRect();
        if (width === 0) return [];
        return [{ x0: left - home.left, y0: top - home.top, x1: right - home.left, y1: bottom - home.top }];
      });
    },
    follow: (onChange) => {
      followers.add(onChange);
      return () => followers.delete(onChange);
    },
  };
};

export const areSameBoxes = (some: readonly Box[], others: readonly Box[]): boolean =>
  some.length === others.length &&
  some.every(({ x0, y0, x1, y1 }, index) => {
    const other = others[index];
    return x0 === other?.x0 && y0 === other.y0 && x1 === other.x1 && y1 === other.y1;
  });
