import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeAll, describe, expect, it } from "vitest";
import { Panel } from "../../../../src/ui/card/Panel.tsx";
import { Card } from "../../../../src/ui/lazyParts.ts";
import { TableView } from "../../../../src/ui/table/TableView.tsx";
import { show } from "../../shown.tsx";

const titles = () =>
  screen.getAllByRole("rowheader").map((cell) => within(cell).getByRole("button").textContent);

beforeAll(() => Card.prepare());

describe("the table", () => {
  it("holds the records the map would show, newest first", () => {
    show(<TableView />);
    expect(titles()).toEqual([
      "DiGi Framework",
      "South Korea offers a line of credit",
      "Prayagraj and Carmel become sister cities",
    ]);
  });

  it("lists an undated record last, whichever way the dates run", async () => {
    show(<TableView />, { undated: true });
    expect(titles().at(-1)).toBe("Exchange of AI experts");
    await userEvent.click(screen.getByRole("button", { name: "Date" }));
    expect(titles()[0]).toBe("Prayagraj and Carmel become sister cities");
    expect(titles().at(-1)).toBe("Exchange of AI experts");
  });

  it("says which column it is sorted by, and turns round when asked again", async () => {
    show(<TableView />);
    const kind = screen.getByRole("columnheader", { name: "Kind" });
    expect(screen.getByRole("columnheader", { name: "Date" })).toHaveAttribute("aria-sort", "descending");
    await userEvent.click(within(kind).getByRole("button"));
    expect(kind).toHaveAttribute("aria-sort", "ascending");
    expect(titles()[0]).toBe("South Korea offers a line of credit");
    await userEvent.click(within(kind).getByRole("button"));
    expect(titles()[0]).toBe("Prayagraj and Carmel become sister cities");
  });

  it("opens the card of a row", async () => {
    show(
      <>
        <TableView />
        <Panel />
      </>,
    );
    await userEvent.click(screen.getByRole("button", { name: "DiGi Framework" }));
    const card = screen.getByRole("complementary", { name: "Selected record" });
    expect(within(card).getByRole("heading", { name: "DiGi Framework" })).toHaveFocus();
    expect(screen.getByRole("row", { current: true })).toHaveTextContent("DiGi Framework");
    await userEvent.click(within(card).getByRole("button", { name: "Close" }));
    expect(screen.getByRole("button", { name: "DiGi Framework" })).toHaveFocus();
  });

  it("leaves axe nothing to find", async () => {
    show(<TableView />);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
