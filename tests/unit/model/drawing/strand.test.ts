import { describe, expect, it } from "vitest";
import { pointOnStrand, sampleStrand } from "../../../../src/model/drawing/strand.ts";
import type { Strand } from "../../../../src/model/records/atlas.ts";

const strand = (change: Partial<Strand> = {}): Strand => ({
  from: [0, 0],
  to: [100, 0],
  bow: 0,
  offset: 0,
  fork: null,
  startPlace: null,
  endPlace: null,
  fadeStart: false,
  fadeEnd: false,
  stroke: "solid",
  ...change,
});

describe("a strand", () => {
  it("bows north by its share of the chord in the middle, and ends where it should", () => {
    const bowed = strand({ bow: 0.15 });
    expect(pointOnStrand(bowed, 0)).toEqual([0, 0]);
    expect(pointOnStrand(bowed, 0.5)).toEqual([50, 15]);
    expect(pointOnStrand(bowed, 1)[0]).toBeCloseTo(100);
    expect(pointOnStrand(bowed, 1)[1]).toBeCloseTo(0);
  });

  it("bows to the same side when its ends are swapped", () => {
    const back = strand({ from: [100, 0], to: [0, 0], bow: 0.15 });
    expect(pointOnStrand(back, 0.5)[1]).toBeCloseTo(15);
  });

  it("bows west when it goes straight north, and east when it goes straight south", () => {
    const north = strand({ from: [0, 0], to: [0, 100], bow: 0.15 });
    expect(pointOnStrand(north, 0.5)).toEqual([-15, 50]);
    const south = strand({ from: [0, 100], to: [0, 0], bow: 0.15 });
    expect(pointOnStrand(south, 0.5)).toEqual([15, 50]);
  });

  it("bows at right angles to a slanted chord", () => {
    // From (0, 0) to (60, 80) the chord is 100 and its normal to the north (−0.8, 0.6): 10 along it.
    const [x, y] = pointOnStrand(strand({ to: [60, 80], bow: 0.1 }), 0.5);
    expect([x, y]).toEqual([expect.closeTo(22), expect.closeTo(46)]);
  });

  it("is a point where its ends are one", () => {
    expect(pointOnStrand(strand({ to: [0, 0], bow: 0.15, offset: 3 }), 0.5)).toEqual([0, 0]);
  });

  it("opens a sheaf with the power 0.82: a quarter of the way it has 79 % of its offset", () => {
    // q = 4 · ¼ · ¾ = 0.75; 0.75^0.82 = 0.78987.
    expect(pointOnStrand(strand({ offset: 1 }), 0.25)[1]).toBeCloseTo(0.78987, 4);
  });

  it("forks into its trunk without a corner", () => {
    const trunk = strand({ bow: 0.1 });
    const fork = strand({ bow: 0.1, fork: { at: 0.3, run: 0.1, end: [10, -8] } });
    expect(pointOnStrand(fork, 0)).toEqual([10, -8]);
    expect(pointOnStrand(fork, 1)).toEqual(pointOnStrand(trunk, 0.3));
    // On a straight trunk from 0 to 100 the control point of a fork at 0.3 with a run of 0.1 is (20, 0).
    const [x, y] = pointOnStrand(strand({ fork: { at: 0.3, run: 0.1, end: [10, -8] } }), 0.5);
    expect([x, y]).toEqual([expect.closeTo(2.5 + 10 + 7.5), expect.closeTo(-2)]);
    const [a, b] = [pointOnStrand(fork, 0.999), pointOnStrand(fork, 1)];
    const [c, d] = [pointOnStrand(trunk, 0.3), pointOnStrand(trunk, 0.301)];
    const slopeIn = (b[1] - a[1]) / (b[0] - a[0]);
    const slopeOut = (d[1] - c[1]) / (d[0] - c[0]);
    expect(slopeIn).toBeCloseTo(slopeOut, 2);
  });

  it("is sampled from end to end with longitudes that never jump", () => {
    const path = sampleStrand(strand({ from: [77, 30], to: [283, 42], bow: 0.15, offset: 6 }));
    expect(path).toHaveLength(97);
    expect(path[0]).toEqual([77, 30]);
    const steps = path.slice(1).map(([x], i) => Math.abs(x - (path[i]?.[0] ?? x)));
    expect(Math.max(...steps)).toBeLessThan(5);
    expect(path.at(-1)).toEqual([283, 42]);
  });

  it("is sampled most closely where it bends most, at its ends", () => {
    // (1 − cos 45°) / 2 = 0.1464 of the way.
    expect(sampleStrand(strand(), 4).map(([x]) => x)).toEqual([
      0,
      expect.closeTo(14.64, 2),
      expect.closeTo(50),
      expect.closeTo(85.36, 2),
      100,
    ]);
  });
});
