import type { Row } from "../../model/time/select.ts";
import { type Box, boxAround, partsOf, type StrokePart } from "../../svg/timeline/layout.ts";

const perRow = 7;
const pitch = 14.9;
const row = 8;
const length = 9.7;

const ink = 2.3;

export type TrayMark = { readonly y: number; readonly parts: readonly StrokePart[]; readonly box: Box };

/** One small stroke for each row, seven to a line. */
export const trayMarks = (rows: readonly Row[]): readonly TrayMark[] =>
  rows.map(({ partnership }, index) => {
    const x = (index % perRow) * pitch;
    const y = Math.floor(index / perRow) * row;
    return {
      y,
      parts: partsOf(partnership.stroke, x, length),
      box: boxAround({ x, y, width: length, height: ink }),
    };
  });

export const traySize = (count: number): { readonly width: number; readonly height: number } => ({
  width: perRow * pitch,
  height: Math.ceil(count / perRow) * row,
});
