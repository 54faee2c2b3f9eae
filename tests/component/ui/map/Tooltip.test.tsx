import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { homeView } from "../../../../src/model/view/view.ts";
import { makeStore, type Pointer, point } from "../../../../src/state/store.ts";
import { Tooltip } from "../../../../src/ui/map/Tooltip.tsx";
import { StoreContext } from "../../../../src/ui/useStore.ts";
import { atlas } from "../../../fixtures/atlas.ts";

const [first, second] = atlas.partnerships;
if (!first || !second) throw new Error("the fixture has fewer than two records");

const shown = (pointer: Pointer) => {
  const store = makeStore(atlas, homeView);
  point(store, pointer);
  render(
    <StoreContext value={store}>
      <Tooltip size={{ width: 800, height: 600 }} />
    </StoreContext>,
  );
  return store;
};

describe("threads too close to tell apart", () => {
  it("are all named beside the pointer, the nearest first and in full", () => {
    shown({ kind: "threads", partnerships: [first.id, second.id], index: 0, at: [10, 10] });
    expect(screen.getAllByText(first.title)[0]).toBeVisible();
    expect(screen.getAllByRole("listitem", { hidden: true }).map((item) => item.textContent)).toEqual([
      first.short,
      second.short,
    ]);
  });

  it("are offered to a finger as a list, and the chosen one opens", async () => {
    const store = shown({
      kind: "threads",
      partnerships: [first.id, second.id],
      index: 0,
      at: [10, 10],
      held: true,
    });
    await userEvent.click(screen.getByRole("button", { name: second.title }));
    expect(store.getState().view.selection).toEqual({ kind: "partnership", partnership: second.id });
    expect(store.getState().pointer).toEqual({ kind: "none" });
  });
});
