import { describe, expect, it } from "vitest";
import { sceneOf } from "../../../../src/model/drawing/scene.ts";
import type { Atlas } from "../../../../src/model/records/atlas.ts";
import { filledIn, outlineOf } from "../../../../src/model/records/outline.ts";
import { axisOf } from "../../../../src/model/time/axis.ts";
import { extentOf, select } from "../../../../src/model/time/select.ts";
import { columnsOf, spansOf, strokesOf } from "../../../../src/model/time/timeline.ts";
import { homeView, type View } from "../../../../src/model/view/view.ts";
import { credit, dateOf, atlas as small } from "../../../fixtures/atlas.ts";
import { realAtlas } from "../../realAtlas.ts";
import { aimedViews, comparedOn } from "../view/aimedViews.ts";

const atlas = realAtlas();
const outline = outlineOf(atlas);

const idsOf = (of: Atlas, view: View) =>
  select(of, view).rows.map(({ partnership, presence }) => `${partnership.id} ${presence}`);

describe("an outline", () => {
  it("shows and draws what the whole atlas does, under any filters and dates", () => {
    // A query finds no words of summaries in an outline, so it is none of the filters here.
    const share = comparedOn(
      aimedViews(atlas).map((view) => ({ ...view, query: "" })),
      (view) => {
        const selected = select(atlas, view);
        expect(idsOf(outline, view)).toEqual(idsOf(atlas, view));
        expect(sceneOf(outline, view, select(outline, view))).toEqual(sceneOf(atlas, view, selected));
        return selected.shown;
      },
      60,
    );
    expect(share).toBeGreaterThan(0.6);
  });

  it("has the same strokes, spans and noted months in the timeline", () => {
    const drawn = (of: Atlas) => {
      const { rows } = select(of, homeView);
      const axis = axisOf(extentOf(of));
      return [strokesOf(rows, axis, 1), spansOf(rows, axis), columnsOf(rows, axis, 1)];
    };
    expect(drawn(outline)).toEqual(drawn(atlas));
  });

  it("is much shorter, and keeps none of its sentences", () => {
    const [short, long] = [JSON.stringify(outline), JSON.stringify(atlas)];
    expect(short.length / long.length).toBeLessThan(0.65);
    for (const { summary, claims } of atlas.partnerships) {
      expect(short).not.toContain(JSON.stringify(summary));
      for (const { text } of claims) expect(short).not.toContain(JSON.stringify(text));
    }
  });

  it("empties what only a card says and keeps the rest of a record", () => {
    const why = { basis: "inferred", from: "Its minister said so." } as const;
    const date = { ...dateOf("2023", ["signed"]), ...why };
    const record = {
      ...credit,
      date,
      history: [{ status: "announced" as const, date, claims: ["signed"] }],
      places: [{ place: "tokyo", role: "end" as const, party: "japan", ...why, claims: ["signed"] }],
      caveats: ["It is a plan."],
      conflicts: [{ about: "the year", values: [] }],
    };
    const { sources, partnerships } = outlineOf({ ...small, partnerships: [record] });
    const plainDate = { ...date, from: null, claims: [] };
    expect(sources).toEqual({});
    expect(partnerships).toEqual([
      {
        ...record,
        summary: "",
        history: [{ status: "announced", date: plainDate, claims: [] }],
        parties: credit.parties.map((party) => ({ ...party, claims: [] })),
        places: [{ place: "tokyo", role: "end", party: "japan", basis: "inferred", from: null, claims: [] }],
        date: plainDate,
        amount: null,
        claims: [{ id: "", text: "", source: "article", locator: "", basis: "stated", from: null }],
        caveats: [],
        conflicts: [],
      },
    ]);
  });
});

describe("an outline that is filled in", () => {
  it("is the whole atlas again, with the names of its own language", () => {
    expect(filledIn(outlineOf(small), small)).toEqual(small);
    const spoken = { ...outlineOf(small), sectors: {}, published: outlineOf(small) };
    const filled = filledIn(spoken, small);
    expect(filled).toEqual({ ...small, sectors: {}, published: small });
    expect(filledIn(outlineOf(small), small)).not.toHaveProperty("published");
  });
});
