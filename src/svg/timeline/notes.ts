import { textWidth } from "../../model/drawing/textWidth.ts";
import type { Column } from "../../model/time/timeline.ts";
import type { Drawing } from "./drawing.ts";
import { type Box, columnBox } from "./layout.ts";

/** Two lines of text beside a mark. */
export type Note = {
  readonly title: string;
  readonly text: string;
  readonly x: number;
  /** Baselines. */
  readonly titleY: number;
  readonly textY: number;
  readonly anchor: "start" | "end";
};

export type NoteWords = (column: Column) => { readonly title: string; readonly text: string };

const size = 12.5;
const gap = 8;
const near = 4;
const line = 15;
const belowTop = 22;

type Stretch = { readonly from: number; readonly to: number };

const widthOf = ({ title, text }: { title: string; text: string }): number =>
  Math.max(...[title, text].map((said) => textWidth({ text: said, size, weight: 600 })));

const stretchOf = (note: Note): Stretch => {
  const width = widthOf(note);
  return note.anchor === "end" ? { from: note.x - width, to: note.x } : { from: note.x, to: note.x + width };
};

const meet = (a: Stretch, b: Stretch): boolean => a.from < b.to + near && b.from < a.to + near;

/** Beside the column, on its left where there is room; the tallest first, none over another or over a handle. */
export const towerNotes = (
  towers: readonly Column[],
  words: NoteWords,
  { axis, width, measures: { top } }: Drawing,
  handles: readonly number[],
): readonly Note[] => {
  const notes: Note[] = [];
  const needles = handles.map((x): Stretch => ({ from: x, to: x }));
  for (const tower of towers.toSorted((a, b) => b.count - a.count)) {
    const box = columnBox(tower.first, tower.last, axis, width);
    const said = words(tower);
    const left: Note = {
      ...said,
      x: box.x - gap,
      titleY: top + belowTop,
      textY: top + belowTop + line,
      anchor: "end",
    };
    const right: Note = { ...left, x: box.x + box.width + gap, anchor: "start" };
    const free = [left, right].find((note) => {
      const stretch = stretchOf(note);
      const inside = stretch.from >= 0 && stretch.to <= width;
      return inside && ![...notes.map(stretchOf), ...needles].some((other) => meet(stretch, other));
    });
    if (free !== undefined) notes.push(free);
  }
  return notes;
};

/** Above the selected mark, on the side where no tower stands: right if it can be, and low rather than far away. */
export const selectionNote = (
  box: Box,
  said: { readonly title: string; readonly text: string },
  { width, strokes, measures: { top, axis } }: Drawing,
): Note => {
  const textY = Math.max(top + belowTop + line, Math.min(box.y, axis) - gap);
  const right: Note = { ...said, x: box.x + box.width + gap, titleY: textY - line, textY, anchor: "start" };
  const left: Note = { ...right, x: box.x - gap, anchor: "end" };
  const towers = strokes
    .filter(({ x, y }) => y < textY && x !== box.x)
    .map((mark): Stretch => ({ from: mark.x, to: mark.x + mark.width }));
  const isInside = (note: Note): boolean => stretchOf(note).from >= 0 && stretchOf(note).to <= width;
  const isClear = (note: Note): boolean => !towers.some((tower) => meet(tower, stretchOf(note)));
  const sides = [right, left].filter(isInside);
  return sides.find(isClear) ?? sides[0] ?? right;
};
