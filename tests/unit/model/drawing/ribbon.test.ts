import { describe, expect, it } from "vitest";
import { LEAST_GAP, thinned } from "../../../../src/model/drawing/ribbon.ts";
import { sceneOf } from "../../../../src/model/drawing/scene.ts";
import { select } from "../../../../src/model/time/select.ts";
import { homeView, selectPartnership, type View } from "../../../../src/model/view/view.ts";
import { realAtlas } from "../../realAtlas.ts";

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
