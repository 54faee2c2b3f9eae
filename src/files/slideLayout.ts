import { balancedLines } from "../model/drawing/balancedLines.ts";
import { type Box, LEADING } from "../model/drawing/labels.ts";
import { textWidth } from "../model/drawing/textWidth.ts";

/** The picture of a slide, px. A presentation's page is as wide: 960 pt, so that 2 px are 1 pt. */
export const PICTURE = { width: 1920, height: 1080 } as const;

export const inches = (px: number): number => px / 144;
export const points = (px: number): number => px / 2;

export type Placed = { readonly x: number; readonly y: number; readonly w: number; readonly h: number };

/** Where the words of a slide stand, px. */
export const placed = {
  title: { x: 88, y: 64, w: 1180, h: 200 },
  caption: { x: 88, y: 724, w: 640, h: 220 },
  position: { x: 88, y: 972, w: 240, h: 60 },
  foot: { x: 872, y: 936, w: 960, h: 96 },
} as const satisfies Readonly<Record<string, Placed>>;

/** px */
export const TITLE = 80;
export const CAPTION = 36;

// Characters; a title that is longer takes two lines.
const LONGEST = 25;

/** A title in lines that are even. They are broken for good: a narrower typeface would have room for one long line. */
export const titleLines = (title: string): readonly string[] => balancedLines(title, LONGEST);

// How much wider than Archivo at 88 % the typeface of a presentation may be.
const BREADTH = 1.25;

/** The part of a box that its words take. */
const titleBox = (title: string): Placed => {
  const lines = balancedLines(title, LONGEST);
  const widest = Math.max(...lines.map((text) => textWidth({ text, size: TITLE, weight: 700 })));
  const { w } = placed.title;
  return { ...placed.title, w: Math.min(w, widest * BREADTH), h: lines.length * TITLE * LEADING };
};

const captionBox = (caption: string): Placed => {
  const { y, w, h } = placed.caption;
  const long = textWidth({ text: caption, size: CAPTION, weight: 450 }) * BREADTH;
  // Lines are never quite full.
  const high = Math.ceil((1.06 * long) / w) * CAPTION * LEADING;
  return { ...placed.caption, y: y + h - high, h: high };
};

/** What labels keep clear of. */
export const wordsAsObstacles = (title: string, caption: string): readonly Box[] =>
  Object.values({ ...placed, title: titleBox(title), caption: captionBox(caption) }).map(
    ({ x, y, w, h }) => ({ x0: x, y0: y, x1: x + w, y1: y + h }),
  );
