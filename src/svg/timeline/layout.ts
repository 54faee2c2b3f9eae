import type { PartnershipId } from "../../model/records/atlas.ts";
import { dayOf } from "../../model/records/day.ts";
import type { Group, Stroke } from "../../model/records/vocabulary.ts";
import { type Axis, scaleDay } from "../../model/time/axis.ts";
import type { Presence } from "../../model/time/select.ts";
import type { Column, MoreSpans, TimelineSpan, TimelineStroke } from "../../model/time/timeline.ts";

/** Heights in px from the chart's top. */
export type Measures = {
  readonly height: number;
  readonly top: number;
  /** The line that strokes stand on. */
  readonly axis: number;
  readonly bottom: number;
  readonly lane: number;
  /** Baseline of the counts of spans without a lane. */
  readonly more: number;
  /** Baseline of the years. */
  readonly years: number;
  readonly groupMonths: number;
};

// With spans left over, a line of counts fits between the lanes and the years.
const roomy: Measures = {
  height: 184,
  top: 15,
  axis: 117,
  bottom: 143,
  lane: 6,
  more: 0,
  years: 158,
  groupMonths: 1,
};
const roomyMore: Measures = { ...roomy, bottom: 151, more: 148, years: 166 };
const small: Measures = {
  height: 100,
  top: 7,
  axis: 61,
  bottom: 79,
  lane: 5,
  more: 0,
  years: 94,
  groupMonths: 3,
};
const smallMore: Measures = { ...small, axis: 55, bottom: 83, more: 81.5, years: 96 };

export const measuresFor = (compact: boolean, more: boolean): Measures => {
  if (compact) return more ? smallMore : small;
  return more ? roomyMore : roomy;
};

export const groupMonthsFor = (compact: boolean): number => (compact ? small : roomy).groupMonths;

const fullRow = 3.3;
/** Of a row, how much is ink: 2.3 px of 3.3. */
const inkShare = 2.3 / fullRow;
const footing = 1.85;
const columnGap = 0.7;

export type StrokePart = { readonly x: number; readonly width: number };

export type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

export type StrokeMark = Box & {
  readonly id: PartnershipId;
  readonly group: Group;
  readonly presence: Presence;
  /** A solid stroke is one part, a dashed one its two halves, a dotted one the dot in its middle. */
  readonly parts: readonly StrokePart[];
};

export const partsOf = (stroke: Stroke, x: number, width: number): readonly StrokePart[] => {
  switch (stroke) {
    case "solid":
      return [{ x, width }];
    case "dashed": {
      const half = width * 0.39;
      return [
        { x, width: half },
        { x: x + width - half, width: half },
      ];
    }
    case "dotted": {
      const dot = Math.min(width, 2);
      return [{ x: x + (width - dot) / 2, width: dot }];
    }
  }
};

/** How high a row may be so that the tallest column ends below the chart's top. */
export const rowHeight = (strokes: readonly TimelineStroke[], { axis, top }: Measures): number => {
  const tallest = strokes.reduce((rows, { level }) => Math.max(rows, level + 1), 1);
  return Math.min(fullRow, (axis - top - 2 * footing) / tallest);
};

export const columnBox = (first: number, last: number, axis: Axis, width: number): StrokePart => {
  const x = scaleDay(axis, first, width);
  return { x: x + columnGap / 2, width: Math.max(0, scaleDay(axis, last + 1, width) - x - columnGap) };
};

export const strokeMarks = (
  strokes: readonly TimelineStroke[],
  columns: readonly Column[],
  axis: Axis,
  width: number,
  measures: Measures,
): readonly StrokeMark[] => {
  const row = rowHeight(strokes, measures);
  const boxes = new Map(
    columns.map(({ column, first, last }) => [column, columnBox(first, last, axis, width)]),
  );
  return strokes.flatMap(({ id, group, presence, stroke, column, level }) => {
    const box = boxes.get(column);
    if (box === undefined) return [];
    const height = row * inkShare;
    const y = measures.axis - footing - height - level * row;
    return [{ id, group, presence, ...box, y, height, parts: partsOf(stroke, box.x, box.width) }];
  });
};

export type SpanMark = Box & {
  readonly id: PartnershipId;
  readonly group: Group;
  readonly stroke: Stroke;
  readonly presence: Presence;
  readonly startsBefore: boolean;
  readonly runsOn: boolean;
};

/** Past the axis's end an arrow takes this much. */
const overrun = 9;

/** `y` is the line's own; a box of no height. */
export const spanMarks = (
  spans: readonly TimelineSpan[],
  axis: Axis,
  width: number,
  measures: Measures,
): readonly SpanMark[] =>
  spans.map(({ from, to, lane, ...span }) => {
    const { startsBefore, runsOn } = span;
    const x = scaleDay(axis, from, width) + (startsBefore ? -overrun : 0.5);
    const end = scaleDay(axis, to + 1, width) + (runsOn ? overrun : -0.5);
    const y = measures.axis + measures.lane * (lane + 1);
    return { ...span, x, y, width: Math.max(1, end - x), height: 0 };
  });

/** A count of spans, centred in its box. */
export type MoreMark = Box & { readonly ids: readonly PartnershipId[]; readonly labelX: number };

/** "+14" at 12.5 px. */
const moreWidth = 22;
const moreHeight = 11;

/** Counts that would touch become one. */
export const moreMarks = (
  more: readonly MoreSpans[],
  axis: Axis,
  width: number,
  measures: Measures,
): readonly MoreMark[] => {
  const marks: MoreMark[] = [];
  for (const { from, to, ids } of more) {
    const labelX = (scaleDay(axis, from, width) + scaleDay(axis, to + 1, width)) / 2;
    const last = marks.at(-1);
    if (last !== undefined && labelX - last.labelX < moreWidth) {
      marks[marks.length - 1] = { ...last, ids: [...last.ids, ...ids] };
    } else {
      const y = measures.more - moreHeight + 1;
      marks.push({ ids, labelX, x: labelX - moreWidth / 2, y, width: moreWidth, height: moreHeight });
    }
  }
  return marks;
};

export type YearMark = {
  readonly year: number;
  readonly x: number;
  readonly labelX: number;
  readonly named: boolean;
};

const yearSteps = [1, 2, 4, 5, 10, 20, 50] as const;
/** A year at 12.5 px is 28 px wide. */
const yearRoom = 48;

export const yearMarks = (axis: Axis, width: number): readonly YearMark[] => {
  const each = width / axis.years.length;
  const step = yearSteps.find((years) => years * each >= yearRoom) ?? 100;
  return axis.years.map((year, index) => {
    const x = scaleDay(axis, dayOf(year), width);
    const next = scaleDay(axis, dayOf(year + 1), width);
    return { year, x, labelX: (x + next) / 2, named: index % step === 0 };
  });
};

const boxGap = 3.5;

/** The box around a selected stroke or span. */
export const boxAround = ({ x, y, width, height }: Box): Box => ({
  x: x - boxGap,
  y: y - boxGap,
  width: width + 2 * boxGap,
  height: height + 2 * boxGap,
});

/** The outline of a column under the pointer. */
export const columnOutline = (
  { first, last }: Column,
  { axis, width, measures }: { readonly axis: Axis; readonly width: number; readonly measures: Measures },
): Box => {
  const box = columnBox(first, last, axis, width);
  return { x: box.x - 3, y: measures.top, width: box.width + 6, height: measures.axis - measures.top };
};

/** A handle's line runs over the whole chart. */
export const handleBox = (x: number, { top, bottom }: Measures) => ({ left: x, top, height: bottom - top });

/** Its grip sits on the axis. From the line's upper end. */
export const gripBox = ({ axis, top }: Measures) => ({ top: axis - top });
