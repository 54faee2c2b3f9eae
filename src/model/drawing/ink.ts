import type { Stroke } from "../records/vocabulary.ts";
import type { Presence } from "../time/select.ts";
import type { Emphasis, Thread } from "./scene.ts";

/** Line measures in px; one place, so that both renderers agree. */

// Widths grow with zoom so that a sheaf that opens does not look thinner: [MapLibre zoom, px].
const zoomWidths = [
  [1.9, 1.15],
  [4.5, 1.6],
  [7, 2.4],
] as const;

const homeWidth = zoomWidths[0][1];

const plainWidthAt = (zoom: number): number => {
  let [z0, w0]: readonly [number, number] = zoomWidths[0];
  if (zoom <= z0) return w0;
  for (const [z1, w1] of zoomWidths.slice(1)) {
    if (zoom <= z1) return w0 + ((w1 - w0) * (zoom - z0)) / (z1 - z0);
    [z0, w0] = [z1, w1];
  }
  return w0;
};

const emphasisWidth: Readonly<Record<Emphasis, number>> = {
  plain: 1.15,
  dimmed: 1.15,
  lit: 2.2,
  selected: 2.6,
};

/** Dots are round and half as thick again, or they vanish beside dashes. */
const DOTTED_FACTOR = 1.5;

export const strokeWidthAt = (thread: Pick<Thread, "emphasis" | "stroke">, zoom: number): number =>
  emphasisWidth[thread.emphasis] *
  (plainWidthAt(zoom) / homeWidth) *
  (thread.stroke === "dotted" ? DOTTED_FACTOR : 1);

export const haloWidthAt = (zoom: number): number => 7 * (plainWidthAt(zoom) / homeWidth);

const dashes: Readonly<Record<Stroke, readonly [dash: number, gap: number] | null>> = {
  solid: null,
  dashed: [6, 3.5],
  dotted: [0.1, 3.4],
};

// A thicker line with the same dashes reads as a solid one.
const dashScale: Readonly<Record<Emphasis, number>> = { plain: 1, dimmed: 1, lit: 1.5, selected: 1.7 };

/** Dash and gap in px; nothing for a solid line. */
export const dashOf = ({
  stroke,
  emphasis,
}: Pick<Thread, "stroke" | "emphasis">): readonly [dash: number, gap: number] | null => {
  const dash = dashes[stroke];
  const scale = dashScale[emphasis];
  return dash && [dash[0] * scale, dash[1] * scale];
};

const DIMMED = 0.13;
const POSSIBLE = 0.45;

export const opacityOf = (emphasis: Emphasis, presence: Presence): number =>
  (emphasis === "dimmed" ? DIMMED : 1) * (presence === "possible" ? POSSIBLE : 1);

/** A ribbon is a little lighter than the lines it stands for, so that its edge threads stay lines. */
export const ribbonOpacityOf = (emphasis: Emphasis): number => (emphasis === "dimmed" ? DIMMED : 0.72);

/** A mark stands back less than its threads, so that the map stays a map. */
export const markOpacityOf = (emphasis: Emphasis): number => (emphasis === "dimmed" ? 0.35 : 1);

/** An end that only stands for its country fades to this over its last share of the length. */
export const FADED = 0.06;
export const FADE_FROM = 0.012;
export const FADE_TO = 0.085;

/** A share of the dash's period, 0 to 1, from the id: neighbours do not line up into bands. */
export const dashPhaseOf = (id: string): number => {
  // FNV-1a, 32 bits.
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193) >>> 0;
  return hash / 2 ** 32;
};
