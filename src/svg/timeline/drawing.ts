import type { PartnershipId } from "../../model/records/atlas.ts";
import type { Day } from "../../model/records/day.ts";
import { type Axis, type Handle, handleDay, handlesOf, handleX } from "../../model/time/axis.ts";
import type { Row } from "../../model/time/select.ts";
import { type Column, columnsOf, spansOf, strokesOf } from "../../model/time/timeline.ts";
import type { Mode } from "../../model/view/view.ts";
import type { HandleMark } from "./grip.ts";
import {
  type Box,
  groupMonthsFor,
  type Measures,
  type MoreMark,
  measuresFor,
  moreMarks,
  type SpanMark,
  type StrokeMark,
  type StrokePart,
  spanMarks,
  strokeMarks,
  type YearMark,
  yearMarks,
} from "./layout.ts";

/** All that the chart shows of the records, in px. */
export type Drawing = {
  readonly axis: Axis;
  readonly width: number;
  readonly measures: Measures;
  readonly columns: readonly Column[];
  readonly strokes: readonly StrokeMark[];
  readonly spans: readonly SpanMark[];
  readonly more: readonly MoreMark[];
  readonly years: readonly YearMark[];
};

type Placed = {
  readonly spans: () => ReturnType<typeof spansOf>;
  readonly columns: () => readonly Column[];
  readonly strokes: () => ReturnType<typeof strokesOf>;
};

const once = <T>(find: () => T): (() => T) => {
  let found: { readonly value: T } | null = null;
  return () => {
    found ??= { value: find() };
    return found.value;
  };
};

// What does not depend on the width is found once: a chart is drawn before it is measured, after, and at every hover.
let last: {
  readonly rows: readonly Row[];
  readonly axis: Axis;
  readonly groupMonths: number;
  readonly placed: Placed;
} | null = null;

const placedOn = (rows: readonly Row[], axis: Axis, groupMonths: number): Placed => {
  const isKnown =
    last?.rows === rows &&
    last.groupMonths === groupMonths &&
    last.axis.first === axis.first &&
    last.axis.last === axis.last;
  if (last === null || !isKnown) {
    const placed = {
      spans: once(() => spansOf(rows, axis)),
      columns: once(() => columnsOf(rows, axis, groupMonths)),
      strokes: once(() => strokesOf(rows, axis, groupMonths)),
    };
    last = { rows, axis, groupMonths, placed };
  }
  return last.placed;
};

/** Before its width is known, a chart is as high as it will be, and empty. */
export const drawTimeline = (rows: readonly Row[], axis: Axis, width: number, compact: boolean): Drawing => {
  const placed = placedOn(rows, axis, groupMonthsFor(compact));
  const { spans, more } = placed.spans();
  const measures = measuresFor(compact, more.length > 0);
  if (width === 0) return { axis, width, measures, columns: [], strokes: [], spans: [], more: [], years: [] };
  const columns = placed.columns();
  return {
    axis,
    width,
    measures,
    columns,
    strokes: strokeMarks(placed.strokes(), columns, axis, width, measures),
    spans: spanMarks(spans, axis, width, measures),
    more: moreMarks(more, axis, width, measures),
    years: yearMarks(axis, width),
  };
};

/** Where a record is drawn or counted; null when it is not on the axis. */
export const markOf = ({ strokes, spans, more }: Drawing, id: PartnershipId | null): Box | null =>
  [...strokes, ...spans].find((mark) => mark.id === id) ??
  more.find(({ ids }) => id !== null && ids.includes(id)) ??
  null;

export type PlacedHandle = HandleMark & { readonly day: Day };

type Window = { readonly from: Day; readonly to: Day };

export const placeHandles = (
  mode: Mode,
  window: Window,
  axis: Axis,
  width: number,
): readonly PlacedHandle[] =>
  handlesOf(mode).map((handle: Handle) => {
    const day = handleDay(handle, window);
    return { handle, day, x: handleX(axis, handle, day, width) };
  });

/** What is drawn behind the days of the window; none behind a needle. */
export const placeWindow = (mode: Mode, window: Window, axis: Axis, width: number): StrokePart => {
  if (mode === "in-force") return { x: 0, width: 0 };
  const x = handleX(axis, "from", window.from, width);
  return { x, width: Math.max(0, handleX(axis, "to", window.to, width) - x) };
};
