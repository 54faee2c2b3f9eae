import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lensOf, toScreen } from "../../../../src/model/drawing/lens.ts";
import { CLOSE, pickLines, REACH } from "../../../../src/model/drawing/pick.ts";
import { markShapeOf, type Scene, sceneOf } from "../../../../src/model/drawing/scene.ts";
import type { Atlas, Partnership } from "../../../../src/model/records/atlas.ts";
import { groups } from "../../../../src/model/records/vocabulary.ts";
import { select } from "../../../../src/model/time/select.ts";
import {
  homeView,
  selectPartnership,
  selectPlace,
  showUndated,
  type View,
} from "../../../../src/model/view/view.ts";
import { realAtlas } from "../../realAtlas.ts";

const atlas: Atlas = realAtlas();
const everything: View = showUndated(homeView, true);
const sceneFor = (view: View): Scene => sceneOf(atlas, view, select(atlas, view));
const record = (id: string): Partnership => {
  const found = atlas.partnerships.find((partnership) => partnership.id === id);
  if (!found) throw new Error(`no record ${id}`);
  return found;
};
const litPlaces = (view: View): readonly string[] =>
  sceneFor(view)
    .marks.filter(({ emphasis }) => emphasis === "selected")
    .map(({ place }) => place)
    .sort();

describe("a record of three parties", () => {
  it("lights exactly its own parties: the Seoul dialogue never lights Tokyo", () => {
    const lit = litPlaces(selectPartnership(everything, "seoul-technology-dialogue-2024"));
    expect(lit).toEqual(["new-delhi", "seoul", "washington-dc"]);
  });

  it("has one junction with as many sides as parties that act", () => {
    expect(record("seoul-technology-dialogue-2024").weave.sides).toBe(3);
    expect(record("digi-framework").weave.sides).toBe(3);
    expect(record("quad-technology-cooperation").weave.sides).toBe(4);
  });

  it("draws the spoke of a beneficiary dashed: New Delhi did not sign the DiGi Framework", () => {
    const strokes = Object.fromEntries(
      record("digi-framework").weave.strands.map(({ startPlace, stroke }) => [startPlace, stroke]),
    );
    expect(strokes).toEqual({
      "new-delhi": "dashed",
      seoul: "solid",
      tokyo: "solid",
      "washington-dc": "solid",
    });
  });

  it("counts once, whatever its number of strands", () => {
    const { shown, counts } = select(atlas, everything);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(shown.length);
    expect(new Set(shown.map(({ partnership }) => partnership.id)).size).toBe(shown.length);
    const ids = sceneFor(everything).threads.filter(({ partnership }) => partnership === "digi-framework");
    expect(ids).toHaveLength(4);
  });
});

describe("the threads of the edition", () => {
  it("stay where they are whatever is filtered, played or taken from the tray", () => {
    const all = new Map(sceneFor(everything).threads.map(({ key, path }) => [key, path]));
    fc.assert(
      fc.property(
        fc.subarray([...groups]),
        fc.option(fc.integer({ min: 16_000, max: 21_000 }), { nil: null }),
        fc.boolean(),
        (partners, to, undated) => {
          const view: View = { ...homeView, partners, to, undated };
          for (const { key, path } of sceneFor(view).threads) expect(path).toBe(all.get(key));
        },
      ),
      { numRuns: 60 },
    );
  });

  it("never leave the latitudes that a Mercator map shows well", () => {
    for (const { path, key } of sceneFor(everything).threads) {
      for (const [, y] of path) expect(Math.abs(y), key).toBeLessThan(86.3); // 65° N
    }
  });

  it("can each be picked on their own at the home zoom", () => {
    const lens = lensOf({ kind: "frame", frame: "home" }, { width: 1440, height: 612 });
    const lines = sceneFor(everything).threads.map(({ partnership, path }) => ({
      partnership,
      points: Float32Array.from(path.flatMap((point) => toScreen(lens, point))),
    }));
    const missed = lines.filter(({ partnership, points }) => {
      const found = [30, 48, 62].some((i) => {
        const hits = pickLines(lines, points[2 * i] ?? 0, points[2 * i + 1] ?? 0, REACH);
        return hits.some((hit) => hit.partnership === partnership && hit.distance < CLOSE);
      });
      return !found;
    });
    expect(missed.map(({ partnership }) => partnership)).toEqual([]);
  });
});

describe("marks", () => {
  it("tell a capital, a city, a state and a country apart", () => {
    const shape = (id: string) => {
      const place = atlas.places[id];
      return place ? markShapeOf(place) : null;
    };
    expect(shape("new-delhi")).toBe("ring");
    expect(shape("visakhapatnam")).toBe("dot");
    expect(shape("maharashtra")).toBe("area");
    expect(shape("us")).toBe("diamond");
    expect(shape("silicon-valley")).toBe("circle");
  });

  it("show each endpoint once", () => {
    const places = sceneFor(everything).marks.map(({ place }) => place);
    expect(new Set(places).size).toBe(places.length);
  });

  it("light everything that touches a selected place", () => {
    const view = selectPlace(everything, "visakhapatnam");
    const lit = new Set(
      sceneFor(view)
        .threads.filter(({ emphasis }) => emphasis === "selected")
        .map(({ partnership }) => partnership),
    );
    expect(lit.has("carmel-visakhapatnam")).toBe(true);
    for (const id of lit) expect(record(id).places.map(({ place }) => place)).toContain("visakhapatnam");
  });

  it("leave a place without coordinates off the map", () => {
    expect(atlas.places.iss?.lon).toBeNull();
    expect(sceneFor(everything).marks.map(({ place }) => place)).not.toContain("iss");
  });
});
