import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { groups } from "../../../../src/model/records/vocabulary.ts";
import { FilterBar } from "../../../../src/ui/filters/FilterBar.tsx";
import { Key } from "../../../../src/ui/key/Key.tsx";
import { show } from "../../shown.tsx";

const line = (name: RegExp): HTMLElement => screen.getByRole("button", { name });

describe("the key of the map", () => {
  it("shows only the records of the line that is pressed, and all again when it is let go", async () => {
    const store = show(<Key />);
    await userEvent.click(line(/^Announced, planned, proposed/));
    expect(store.getState().view.strokes).toEqual(["dashed"]);
    expect(line(/^Announced/)).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(line(/^Announced/));
    expect(store.getState().view.strokes).toEqual([]);
  });

  it("says how many records each line would show under the other filters", () => {
    show(<Key />, { partners: ["us"] });
    expect(line(/^Signed/)).toHaveTextContent("Signed, under way or done1");
    expect(line(/^Announced/)).toHaveTextContent("Announced, planned, proposed0");
  });

  it("takes a dot for cities and sites alike", async () => {
    const store = show(<Key />, { levels: ["city"] });
    expect(line(/^City or site/)).toHaveAttribute("aria-pressed", "false");
    await userEvent.click(line(/^City or site/));
    expect(store.getState().view.levels).toEqual(["city", "site"]);
    await userEvent.click(line(/^City or site/));
    expect(store.getState().view.levels).toEqual([]);
  });

  it("shows the records of three or more parties, and every partner again", async () => {
    const store = show(<Key />);
    await userEvent.click(line(/^Three or more/));
    expect(store.getState().view.partners).toEqual(["multi"]);
    await userEvent.click(line(/^Three or more/));
    expect(store.getState().view.partners).toEqual(groups);
  });

  it("only explains where it stands away from the map", () => {
    show(<Key filters={false} />);
    expect(screen.queryAllByRole("button")).toEqual([]);
    expect(screen.getByText("Model or inspiration only")).toBeVisible();
  });

  it("can be undone from the filters, where it may be out of sight", async () => {
    const store = show(<FilterBar />, { strokes: ["solid"] });
    await userEvent.click(screen.getByRole("button", { name: "Clear line style" }));
    expect(store.getState().view.strokes).toEqual([]);
  });
});
