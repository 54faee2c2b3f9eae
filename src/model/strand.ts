import type { Point, Strand } from "./atlas.ts";

// How fast a sheaf opens after its ends: below 1, so that threads part early and run side by side.
const PROFILE = 0.82;

/** Enough that a curve across the whole frame stays within half a pixel of the true one up to zoom 6. */
export const SAMPLES = 96;

const smooth = (u: number): number => u * u * (3 - 2 * u);

/**
 * p(t) = from + (to − from)·t + n·(bow·d·q + offset·q^0.82), q = 4t(1 − t), n the unit normal that points north,
 * d the chord. t runs from 0 to 1; the result is in Mercator degrees.
 */
const pointOnTrunk = ({ from, to, bow, offset }: Strand, t: number): Point => {
  const dx = to[0] - from[0];
  const dy = to[1] - from[1];
  const chord = Math.hypot(dx, dy);
  if (chord === 0) return from;
  // Of the two normals the one with a positive y; on a vertical chord the one to the west.
  const turn = dx === 0 ? 1 : Math.sign(dx);
  const q = Math.max(0, 4 * t * (1 - t));
  const lift = bow * chord * q + offset * q ** PROFILE;
  return [from[0] + dx * t - (dy / chord) * turn * lift, from[1] + dy * t + (dx / chord) * turn * lift];
};

/**
 * A fork leaves its trunk at `at` and bends to an end of its own. Its t = 0 is that end, t = 1 the point where it
 * meets the trunk; both directions agree there, so the two read as one thread.
 */
export const pointOnStrand = (strand: Strand, t: number): Point => {
  const { fork } = strand;
  if (fork === null) return pointOnTrunk(strand, t);
  const along = fork.side === "from" ? fork.at * t : 1 - fork.at * t;
  const trunk = pointOnTrunk(strand, along);
  const end = fork.side === "from" ? strand.from : strand.to;
  const pull = smooth(1 - t);
  return [trunk[0] + (fork.end[0] - end[0]) * pull, trunk[1] + (fork.end[1] - end[1]) * pull];
};

/** `samples + 1` points along a strand, closer together at its ends, where it bends most. */
export const sampleStrand = (strand: Strand, samples = SAMPLES): readonly Point[] =>
  Array.from({ length: samples + 1 }, (_, i) => {
    if (i === 0) return pointOnStrand(strand, 0);
    if (i === samples) return pointOnStrand(strand, 1);
    return pointOnStrand(strand, (1 - Math.cos((Math.PI * i) / samples)) / 2);
  });
