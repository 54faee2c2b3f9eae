import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/records/day.ts";
import { FacetFields } from "../../../../src/ui/filters/FacetFields.tsx";
import { FilterBar } from "../../../../src/ui/filters/FilterBar.tsx";
import { Headline } from "../../../../src/ui/headline/Headline.tsx";
import { show } from "../../shown.tsx";

const bar = (
  <>
    <Headline />
    <FilterBar />
  </>
);

const headline = () => screen.getByRole("heading", { level: 1 }).textContent;

describe("the filters", () => {
  it("reduce the headline and the count when a partner is left out", async () => {
    show(bar);
    expect(headline()).toBe("Up to November 2026: 3 records tie India to three technology partners");
    expect(screen.getByText("3 of 4 records shown")).toBeVisible();
    await userEvent.click(screen.getByRole("checkbox", { name: /Three or more/ }));
    expect(headline()).toBe("Up to November 2026: 2 records tie India to the United States and South Korea");
    expect(screen.getByText("2 of 4 records shown")).toBeVisible();
  });

  it("offer no box for a group without records", () => {
    show(<FilterBar />);
    expect(screen.getAllByRole("checkbox")).toHaveLength(4);
  });

  it("count for every value what it would show under the other filters", async () => {
    const store = show(<FacetFields facet="sectors" />, { partners: ["kr", "multi"] });
    expect(screen.getByRole("checkbox", { name: "AI 1" })).not.toBeChecked();
    expect(screen.getByRole("checkbox", { name: "Smart cities 1" })).not.toBeChecked();
    await userEvent.click(screen.getByRole("checkbox", { name: "Rail 1" }));
    expect(store.getState().view.sectors).toEqual(["rail"]);
    expect(screen.getByRole("checkbox", { name: "AI 1" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Clear sector" }));
    expect(store.getState().view.sectors).toEqual([]);
  });

  it("name the one that blocks when nothing matches, and clear it", async () => {
    const store = show(bar, { kinds: ["event"], sectors: ["rail"] });
    expect(headline()).toBe("Nothing matches");
    await userEvent.click(screen.getByRole("button", { name: "Clear Kind" }));
    expect(store.getState().view.kinds).toEqual([]);
    expect(headline()).toBe("Up to November 2026: 1 record ties India to South Korea");
  });

  it("open with the keyboard and close with Escape, which goes no further", async () => {
    show(<FilterBar />);
    const summary = screen.getByText("Kind").closest("summary") as HTMLElement;
    await userEvent.click(summary);
    expect(await screen.findByRole("checkbox", { name: "Finance 1" })).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(summary.closest("details")).not.toHaveAttribute("open");
    expect(summary).toHaveFocus();
  });

  it("ask for any or all of several parties", async () => {
    const store = show(<FacetFields facet="parties" />);
    expect(screen.queryByRole("radio")).toBeNull();
    await userEvent.click(screen.getByRole("checkbox", { name: "Japan 1" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "South Korea 2" }));
    expect(screen.getByRole("radio", { name: "Any of the chosen 2" })).toBeChecked();
    await userEvent.click(screen.getByRole("radio", { name: "All of the chosen 1" }));
    expect(store.getState().view).toMatchObject({ parties: ["japan", "south-korea"], match: "all" });
    await userEvent.click(screen.getByRole("button", { name: "Clear party" }));
    expect(store.getState().view).toMatchObject({ parties: [], match: "any" });
  });

  it("ask for the level at which a thread ends", async () => {
    const store = show(<FacetFields facet="levels" />);
    await userEvent.click(screen.getByRole("checkbox", { name: "City 2" }));
    expect(store.getState().view.levels).toEqual(["city"]);
  });

  it("show the search words of a link, and let them go", async () => {
    const store = show(bar, { query: "korea" });
    expect(screen.getByText("Matching “korea”")).toBeVisible();
    expect(screen.getByText("2 of 4 records shown")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: /do not match “korea”/ }));
    expect(store.getState().view.query).toBe("");
    expect(screen.queryByText(/Matching/)).toBeNull();
  });

  it("leave axe nothing to find", async () => {
    show(bar, { kinds: ["event"] });
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
  });
});

describe("the headline", () => {
  it("states the window of each mode", () => {
    show(<Headline />, { mode: "between", from: dayOf(2023), to: dayOf(2025, 8, 31) });
    expect(headline()).toBe(
      "Between January 2023 and August 2025: 2 records tie India to three technology partners",
    );
  });

  it("asks about one day in the mode in force", () => {
    show(<Headline />, { mode: "in-force", on: dayOf(2026, 3, 1) });
    expect(headline()).toBe("In force on 1 March 2026: 2 records tie India to three technology partners");
  });
});
