import { describe, expect, it } from "vitest";
import { homeView, type Selection } from "../../../../src/model/view/view.ts";
import { withoutUnknownSelection } from "../../../../src/model/view/withoutUnknownSelection.ts";
import { atlas } from "../../../fixtures/atlas.ts";

describe("a view held against an atlas", () => {
  const kept = (selection: Selection): boolean => {
    const view = { ...homeView, selection };
    const held = withoutUnknownSelection(atlas, view);
    if (held !== view) expect(held).toEqual(homeView);
    return held === view;
  };

  it("keeps a selection the atlas has and drops one it does not have", () => {
    expect(kept({ kind: "none" })).toBe(true);
    expect(kept({ kind: "partnership", partnership: "digi-framework" })).toBe(true);
    expect(kept({ kind: "place", place: "prayagraj" })).toBe(true);
    expect(kept({ kind: "partnership", partnership: "gone" })).toBe(false);
    expect(kept({ kind: "place", place: "atlantis" })).toBe(false);
    expect(kept({ kind: "place", place: "toString" })).toBe(false);
  });
});
