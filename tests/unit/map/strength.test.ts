import { describe, expect, it } from "vitest";
import { baseLines, linesRaised, raised } from "../../../src/map/strength.ts";
import { everyThread, type Highlight, noHighlight, sceneOf } from "../../../src/model/drawing/scene.ts";
import { select } from "../../../src/model/time/select.ts";
import { homeView, type View } from "../../../src/model/view/view.ts";
import { realAtlas } from "../realAtlas.ts";

const atlas = realAtlas();

/** The strength, 0 to 255, of each strand of a record on the ground of the live map. */
const strengthsIn = (view: View, lit: Highlight, id: string): readonly number[] => {
  const { bytes, indexes } = baseLines(atlas, sceneOf(atlas, view, select(atlas, view), lit).threads);
  return [...indexes]
    .filter(([key]) => key.startsWith(`${id}:`))
    .map(([, index]) => bytes[index * 2] as number);
};

const DIGI = "digi-framework";
const digi: Highlight = { kind: "partnership", partnership: DIGI };

describe("how strongly a thread stands on the live map", () => {
  it("is whole while nothing is lit, and 13 % while something else is", () => {
    expect(strengthsIn(homeView, noHighlight, "carmel-visakhapatnam")).toEqual([255]);
    expect(strengthsIn(homeView, digi, "carmel-visakhapatnam")).toEqual([33]);
  });

  it("is nothing where the thread is raised: it is drawn once, above", () => {
    expect(strengthsIn(homeView, digi, DIGI)).toEqual([0, 0, 0, 0]);
    const up = raised(sceneOf(atlas, homeView, select(atlas, homeView), digi).threads);
    expect(up.map(({ partnership }) => partnership)).toEqual([DIGI, DIGI, DIGI, DIGI]);
    const { bytes } = linesRaised(up);
    expect([bytes[0], bytes[2], bytes[4], bytes[6]]).toEqual([255, 255, 255, 255]);
  });

  it("is nothing before the record began", () => {
    // 31 December 2023; the framework is of October 2024.
    expect(strengthsIn({ ...homeView, to: 19_722 }, noHighlight, DIGI)).toEqual([0, 0, 0, 0]);
  });

  it("is the same list of threads whatever a view shows, so that nothing is uploaded for a step", () => {
    expect(everyThread(atlas)).toBe(everyThread(atlas));
    const records = new Set(everyThread(atlas).map(({ partnership }) => partnership));
    const drawn = atlas.partnerships.filter(({ weave }) => weave.strands.length > 0);
    expect(records.size).toBe(drawn.length);
  });

  it("begins dashes where the still map begins them, to the 255th of a period", () => {
    const { bytes, indexes } = baseLines(atlas, []);
    const phases = new Set([...indexes.values()].map((index) => bytes[index * 2 + 1]));
    expect(phases.size).toBeGreaterThan(60);
    const strands = [...indexes].filter(([key]) => key.startsWith(`${DIGI}:`));
    expect(new Set(strands.map(([, index]) => bytes[index * 2 + 1])).size).toBe(1);
  });
});
