import { describe, expect, it } from "vitest";
import { LEAST_GAP, thinned } from "../../../../src/model/drawing/ribbon.ts";
import { sceneOf, type Thread } from "../../../../src/model/drawing/scene.ts";
import type { Strand } from "../../../../src/model/records/atlas.ts";
import { select } from "../../../../src/model/time/select.ts";
import { homeView, selectPartnership, type View } from "../../../../src/model/view/view.ts";
import { realAtlas } from "../../realAtlas.ts";

const thread = (key: string, offset: number, year: number | null, change: Partial<Thread> = {}): Thread => {
  const strand: Strand = {
    ...{ from: [0, 0], to: [100, 0], bow: 0, offset, fork: null, startPlace: "a", endPlace: "b" },
    ...{ fadeStart: false, fadeEnd: false, stroke: "solid" },
  };
  return {
    ...{ key, partnership: key, group: "us", stroke: "solid", path: [], place: "a" },
    ...{ emphasis: "plain", presence: "certain", fadeStart: false, fadeEnd: false },
    sheaf: { pair: "a~b", year, strand },
    ...change,
  };
};
/** What is drawn at a scale: keys of threads, and of ribbons with their counts. */
const drawn = (threads: readonly Thread[], scale: number) => {
  const { threads: kept, ribbons } = thinned(threads, scale);
  return [kept.map(({ key }) => key), ribbons.map(({ key, count }) => [key, count])];
};

describe("a sheaf", () => {
  const ring = [thread("a", 0, 2023), thread("b", 1, 2024), thread("c", 2, 2024), thread("d", -1, 2024)];

  it("is threads where its nearest two lie 2 px apart, and a band where they lie closer", () => {
    expect(drawn(ring, 2)).toEqual([["a", "b", "c", "d"], []]);
    expect(drawn(ring, 1.99)).toEqual([["a", "d"], [["a~b:2024:north:plain", 2]]]);
  });

  it("of two stays two threads, however close they lie", () => {
    expect(drawn(ring.slice(1, 3), 0.1)).toEqual([["b", "c"], []]);
    const two = [thread("b", 0.1, 2024), thread("c", 0.2, 2024)];
    expect(drawn(two, 0.1)).toEqual([["b", "c"], []]);
  });

  it("is a band for each year and side, and threads where a band would hold one", () => {
    const more = [
      ...ring,
      thread("e", -2, 2024),
      thread("f", 3, 2025),
      thread("g", 4, null),
      thread("h", 5, null),
    ];
    expect(drawn(more.toReversed(), 1)).toEqual([
      ["f", "a"],
      [
        ["a~b:undated:north:plain", 2],
        ["a~b:2024:south:plain", 2],
        ["a~b:2024:north:plain", 2],
      ],
    ]);
  });

  it("leaves alone what is highlighted, and what belongs to no sheaf", () => {
    const lit = thread("lit", 3, 2024, { emphasis: "lit" });
    const selected = thread("selected", 4, 2024, { emphasis: "selected" });
    const spoke = thread("spoke", 0, null, { sheaf: null });
    const dimmed = [5, 6].map((offset) => thread(`${offset}`, offset, 2024, { emphasis: "dimmed" }));
    expect(drawn([spoke, ...ring, ...dimmed, selected, lit], 1)).toEqual([
      ["spoke", "a", "d", "selected", "lit"],
      [
        ["a~b:2024:north:plain", 2],
        ["a~b:2024:north:dimmed", 2],
      ],
    ]);
  });

  it("keeps sheaves apart, each with its own gap", () => {
    const other = [0.1, 0.2, 0.3].map((offset) => {
      const made = thread(`other ${offset}`, offset, 2024);
      return { ...made, sheaf: made.sheaf && { ...made.sheaf, pair: "a~c" } };
    });
    expect(drawn([...ring, ...other], 2)).toEqual([["a", "b", "c", "d"], [["a~c:2024:north:plain", 3]]]);
  });

  it("is a band that reaches half a gap beyond its outer threads", () => {
    const [ribbon] = thinned(ring, 1).ribbons;
    // b and c lie at 1 and 2, the gap is 1: from 0.5 to 2.5, with 1.5 in the middle.
    expect(ribbon).toMatchObject({ group: "us", emphasis: "plain", middle: [50, 1.5] });
    const ys = ribbon?.outline.map(([, y]) => y) ?? [];
    expect(Math.max(...ys)).toBeCloseTo(2.5);
    expect(ribbon?.outline).toHaveLength(2 * 97);
    const at = (index: number) => ribbon?.outline[index];
    // Along its northern edge, and back along its southern one.
    expect(at(48)).toEqual([expect.closeTo(50), expect.closeTo(2.5)]);
    expect(at(96)).toEqual([100, expect.closeTo(0)]);
    expect(at(97)).toEqual([100, expect.closeTo(0)]);
    expect(at(97 + 48)).toEqual([expect.closeTo(50), expect.closeTo(0.5)]);
  });

  it("is thinned once for one scale", () => {
    expect(thinned(ring, 1)).toBe(thinned(ring, 1));
    expect(thinned(ring, 2).ribbons).toEqual([]);
  });
});

const atlas = realAtlas();
const threadsIn = (view: View) => sceneOf(atlas, view, select(atlas, view)).threads;
const threads = threadsIn(homeView);

// 0.52 Mercator degrees between threads: 3.12 px at 6 px a degree, 0.83 px at 1.6.
const DESKTOP = 6;
const PHONE_WHOLE_MAP = 1.6;

describe("ribbons", () => {
  it("are none where threads lie two pixels apart or more", () => {
    expect(0.52 * DESKTOP).toBeGreaterThan(LEAST_GAP);
    expect(thinned(threads, DESKTOP)).toEqual({ threads: [...threads], ribbons: [] });
  });

  it("stand for every thread of a sheaf that is drawn no more, once each", () => {
    const { threads: kept, ribbons } = thinned(threads, PHONE_WHOLE_MAP);
    const inRibbons = ribbons.reduce((sum, { count }) => sum + count, 0);
    expect(ribbons.length).toBeGreaterThan(4);
    expect(kept.length + inRibbons).toBe(threads.length);
  });

  it("leave a selected thread a thread", () => {
    const view = selectPartnership(homeView, "icet-second-meeting");
    const { threads: kept } = thinned(threadsIn(view), PHONE_WHOLE_MAP);
    expect(kept.some(({ partnership }) => partnership === "icet-second-meeting")).toBe(true);
  });

  it("never hold two years, or both sides of a sheaf", () => {
    const { ribbons } = thinned(threads, PHONE_WHOLE_MAP);
    for (const { outline, key } of ribbons) {
      expect(key).toMatch(/:(\d{4}|undated):(north|south|middle):/);
      expect(outline.length).toBeGreaterThan(100);
    }
  });
});
