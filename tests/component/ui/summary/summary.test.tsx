import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/records/day.ts";
import { homeView, type View } from "../../../../src/model/view/view.ts";
import { FilterBar } from "../../../../src/ui/filters/FilterBar.tsx";
import { Headline } from "../../../../src/ui/headline/Headline.tsx";
import { SummaryView } from "../../../../src/ui/summary/SummaryView.tsx";
import { TableView } from "../../../../src/ui/table/TableView.tsx";
import { show } from "../../shown.tsx";

const button = (name: string) => screen.getByRole("button", { name });

describe("the summary view", () => {
  it("filters by the bar that is pressed, and shows the rest when it is pressed again", async () => {
    const store = show(<SummaryView />);
    await userEvent.click(button("Rail: 1 record"));
    expect(store.getState().view.sectors).toEqual(["rail"]);
    expect(screen.queryByRole("button", { name: "AI: 1 record" })).toBeNull();
    expect(button("Rail: 1 record")).toHaveAttribute("aria-pressed", "true");
    await userEvent.click(button("Rail: 1 record"));
    expect(store.getState().view).toEqual(homeView);
  });

  it("filters by status and by kind", async () => {
    const store = show(<SummaryView />);
    await userEvent.click(button("Signed: 2 records"));
    await userEvent.click(button("Framework: 1 record"));
    expect(store.getState().view).toEqual({ ...homeView, statuses: ["signed"], kinds: ["framework"] });
  });

  it("goes to a year, and to one partner in it", async () => {
    const store = show(<SummaryView />);
    await userEvent.click(button("South Korea, 2023: 1 record"));
    expect(store.getState().view).toEqual({
      ...homeView,
      mode: "between",
      from: dayOf(2023),
      to: dayOf(2023, 12, 31),
      partners: ["kr"],
    });
    expect(button("2023: 1 record")).toHaveAttribute("aria-pressed", "true");
  });

  it("lists money in the words of its record, and opens it", async () => {
    const store = show(<SummaryView />);
    const money = screen.getByRole("heading", { name: "US Dollar" }).parentElement as HTMLElement;
    await userEvent.click(
      within(money).getByRole("button", { name: /^Over US\$4 billion South Korea offers/ }),
    );
    expect(store.getState().view.selection).toEqual({ kind: "partnership", partnership: "korea-credit" });
  });

  it("says so when there is nothing to sum up", () => {
    show(<SummaryView />, { kinds: ["event"] });
    expect(screen.getByText("No records to sum up.")).toBeVisible();
  });

  it("counts what the headline, the filters and the table count, in every mode", () => {
    const views: readonly Partial<View>[] = [
      {},
      { undated: true },
      { mode: "between", from: dayOf(2020), to: dayOf(2023, 6, 30) },
      { mode: "in-force", on: dayOf(2024, 10, 15) },
      { query: "korea" },
      { levels: ["city"], parties: ["india", "japan"], match: "all" },
    ];
    const found = views.map((view) => {
      show(
        <div data-testid="one">
          <Headline />
          <FilterBar />
          <TableView />
          <SummaryView />
        </div>,
        view,
      );
      const one = screen.getAllByTestId("one").at(-1) as HTMLElement;
      const years = [...one.querySelectorAll(".summary-years .summary-count")];
      return [
        Number(/(\d+) records? tie/.exec(one.querySelector("h1")?.textContent ?? "")?.[1]),
        Number(/^(\d+) of/.exec(one.querySelector(".filter-shown")?.textContent ?? "")?.[1]),
        within(one).getAllByRole("rowheader").length,
        years.reduce((sum, { textContent }) => sum + Number(textContent), 0),
      ];
    });
    expect(found).toEqual([
      [3, 3, 3, 3],
      [4, 4, 4, 4],
      [1, 1, 1, 1],
      [2, 2, 2, 2],
      [2, 2, 2, 2],
      [1, 1, 1, 1],
    ]);
  });

  it("leaves axe nothing to find", async () => {
    show(
      <>
        <Headline />
        <SummaryView />
      </>,
      { undated: true, sectors: ["ai"] },
    );
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
