import type { Box } from "../../model/labels.ts";

/** The picture of a slide, px. A presentation's page is as wide: 960 pt, so that 2 px are 1 pt. */
export const PICTURE = { width: 1920, height: 1080 } as const;

export const inches = (px: number): number => px / 144;
export const points = (px: number): number => px / 2;

export type Placed = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Where the words of `design/present-dark.png` stand, px. */
export const placed = {
  title: { x: 88, y: 64, w: 1180, h: 200 },
  caption: { x: 88, y: 744, w: 860, h: 200 },
  position: { x: 88, y: 972, w: 240, h: 60 },
  foot: { x: 720, y: 972, w: 1112, h: 60 },
} as const satisfies Readonly<Record<string, Placed>>;

/** What labels keep clear of. */
export const takenByWords: readonly Box[] = Object.values(placed).map(({ x, y, w, h }) => ({
  x0: x,
  y0: y,
  x1: x + w,
  y1: y + h,
}));
