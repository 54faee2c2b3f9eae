import type { Point } from "../model/records/atlas.ts";
import type { Day } from "../model/records/day.ts";

/**
 * Somebody's own links as columns, one entry a row that can be drawn. Typed arrays, because they go from the worker
 * to the page and from there to the GPU without a copy, and a million rows weigh what their bytes weigh.
 *
 * A link across the cut of the Pacific frame, in the Atlantic, is drawn twice: leaving the frame on the one side and
 * entering it on the other. So the columns that are drawn have `drawn` entries: `count`, then one for each of `again`.
 */
export type Links = {
  readonly count: number;
  readonly drawn: number;
  /** The rows whose second drawing stands at `count` and after it. */
  readonly again: Uint32Array;
  /** x and y of each drawing's two ends, in Mercator degrees of the Pacific frame; Float32 is off by 2 m at most. */
  readonly from: Float32Array;
  readonly to: Float32Array;
  /** First and last Day of each drawing, both inclusive; whole numbers, which Float32 holds up to the year 9999. */
  readonly days: Float32Array;
  /** The frame's south-western and north-eastern corners that hold all ends. */
  readonly bounds: readonly [southWest: Point, northEast: Point];
  /** Index into `names` of what gives each drawing its colour. */
  readonly kinds: Uint8Array;
  /** What `kinds` stands for, the most frequent first. */
  readonly names: readonly { readonly name: string; readonly count: number }[];
  readonly colouredBy: "partner" | "status" | "nothing";
  /** UTF-8 of all titles; row i has the bytes from `titleStarts[i]` to `titleStarts[i + 1]`. */
  readonly titles: Uint8Array;
  readonly titleStarts: Uint32Array;
  readonly statuses: Uint8Array;
  readonly statusNames: readonly string[];
  /** Where each row begins in the file: its line, or its record's number. Counted from 1. */
  readonly lines: Uint32Array;
  readonly lineUnit: LineUnit;
  /** All first days and all last days, each ascending: two searches count a window. */
  readonly firstDays: Float32Array;
  readonly lastDays: Float32Array;
  readonly histogram: Histogram;
  readonly skipped: Skipped;
};

export type LineUnit = "line" | "record";

export type Histogram = {
  /** Month index of the first bar (`monthIndexOf`), and how many months a bar covers. */
  readonly month: number;
  readonly monthsPerBar: number;
  /** Rows that begin within each bar. A row dated to a year counts a twelfth in each of its months. */
  readonly bars: Float32Array;
  readonly first: Day;
  readonly last: Day;
};

/** Why a row is not drawn. `value` is what stands in the cell, cut to a readable length. */
export type Reason =
  | { readonly kind: "cells"; readonly found: number; readonly expected: number }
  | { readonly kind: "empty"; readonly column: string }
  | { readonly kind: "no-number"; readonly column: string; readonly value: string }
  | { readonly kind: "out-of-range"; readonly column: string; readonly value: string }
  | { readonly kind: "no-date"; readonly value: string }
  | { readonly kind: "undated" }
  | { readonly kind: "open-quote" }
  /** A record of which fewer than two ends have coordinates. */
  | { readonly kind: "no-ends" };

export type SkippedRow = { readonly line: number; readonly title: string; readonly reason: Reason };

/** All are counted, the first `LISTED` are kept. */
export type Skipped = { readonly count: number; readonly rows: readonly SkippedRow[] };

/** Why a whole file cannot be drawn. */
export type FileError =
  | { readonly kind: "empty" }
  | { readonly kind: "not-text" }
  | { readonly kind: "no-columns"; readonly missing: readonly string[]; readonly found: readonly string[] }
  | { readonly kind: "no-json" }
  | { readonly kind: "other-json" }
  | { readonly kind: "other-version"; readonly version: string }
  | { readonly kind: "nothing-drawable"; readonly skipped: Skipped }
  | { readonly kind: "too-many-rows" }
  | { readonly kind: "too-big"; readonly limit: number };

export type Read =
  | { readonly kind: "links"; readonly links: Links }
  | { readonly kind: "hopeless"; readonly why: FileError };

export const MEGABYTE = 1_000_000;

/** Bytes. A JSON file is parsed in one piece, which takes several times its size in memory. */
export const LIMITS = { bytes: 200 * MEGABYTE, json: 50 * MEGABYTE, rows: 2_000_000 } as const;

export const LISTED = 1000;

const utf8 = new TextDecoder();

export const titleOf = ({ titles, titleStarts }: Links, row: number): string =>
  utf8.decode(titles.subarray(titleStarts[row], titleStarts[row + 1]));

/** The row that a drawing shows. */
export const rowOf = ({ count, again }: Links, drawing: number): number =>
  drawing < count ? drawing : (again[drawing - count] ?? 0);
