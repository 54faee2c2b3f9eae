import type { Point, Strand } from "../records/atlas.ts";

// How fast a sheaf opens after its ends: below 1, so that threads part early and run side by side.
const PROFILE = 0.82;

/** Enough that a curve across the whole frame stays within half a pixel of the true one up to zoom 6. */
export const SAMPLES = 96;

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

/** Degrees per unit of t, by a central difference: the profile's slope has no closed form worth its length. */
const directionOfTrunk = (strand: Strand, t: number): Point => {
  const h = 1e-4;
  const [a, b] = [pointOnTrunk(strand, t - h), pointOnTrunk(strand, t + h)];
  return [(b[0] - a[0]) / (2 * h), (b[1] - a[1]) / (2 * h)];
};

/**
 * A fork is a quadratic curve from an end of its own (t = 0) to the trunk at `at` (t = 1). Its control point lies on
 * the trunk's tangent there, a run of `run` back, so that the two flow into one thread.
 */
const pointOnFork = (strand: Strand, fork: NonNullable<Strand["fork"]>, t: number): Point => {
  const join = pointOnTrunk(strand, fork.at);
  const direction = directionOfTrunk(strand, fork.at);
  const control: Point = [join[0] - direction[0] * fork.run, join[1] - direction[1] * fork.run];
  const u = 1 - t;
  return [
    u * u * fork.end[0] + 2 * u * t * control[0] + t * t * join[0],
    u * u * fork.end[1] + 2 * u * t * control[1] + t * t * join[1],
  ];
};

export const pointOnStrand = (strand: Strand, t: number): Point =>
  strand.fork === null ? pointOnTrunk(strand, t) : pointOnFork(strand, strand.fork, t);

/** `samples + 1` points along a strand, closer together at its ends, where it bends most. */
export const sampleStrand = (strand: Strand, samples = SAMPLES): readonly Point[] =>
  Array.from({ length: samples + 1 }, (_, i) => {
    if (i === 0) return pointOnStrand(strand, 0);
    if (i === samples) return pointOnStrand(strand, 1);
    return pointOnStrand(strand, (1 - Math.cos((Math.PI * i) / samples)) / 2);
  });
