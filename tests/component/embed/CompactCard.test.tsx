import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { expect, it } from "vitest";
import { CompactCard } from "../../../src/embed/CompactCard.tsx";
import type { Atlas } from "../../../src/model/records/atlas.ts";
import { homeView, selectPlace } from "../../../src/model/view/view.ts";
import { makeStore } from "../../../src/state/store.ts";
import { StoreContext } from "../../../src/ui/useStore.ts";
import { atlas } from "../../fixtures/atlas.ts";

const [first] = atlas.partnerships;
if (!first) throw new Error("The fixture holds no records.");
const [place = ""] = first.places.map((end) => end.place);

/** Twenty records that all end at one place. */
const busy: Atlas = {
  ...atlas,
  partnerships: Array.from({ length: 20 }, (_, i) => ({ ...first, id: `tie-${i}`, short: `Tie ${i + 1}` })),
};

it("turns the pages of a place with many records, eight at a time", async () => {
  const store = makeStore(busy, selectPlace(homeView, place));
  render(
    <StoreContext value={store}>
      <CompactCard />
    </StoreContext>,
  );
  const ties = () => screen.getAllByRole("button", { name: /^Tie/ }).map(({ textContent }) => textContent);
  const further = screen.getByRole("button", { name: "Further in the list" });
  expect(ties()).toEqual(["Tie 1", "Tie 2", "Tie 3", "Tie 4", "Tie 5", "Tie 6", "Tie 7", "Tie 8"]);
  expect(screen.getByText("1–8 of 20")).toBeVisible();
  await userEvent.click(further);
  await userEvent.click(further);
  expect(ties()).toEqual(["Tie 17", "Tie 18", "Tie 19", "Tie 20"]);
  expect(further).toBeDisabled();
  await userEvent.click(screen.getByRole("button", { name: "Earlier in the list" }));
  expect(screen.getByText("9–16 of 20")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Tie 9" }));
  expect(store.getState().view.selection).toEqual({ kind: "partnership", partnership: "tie-8" });
});
