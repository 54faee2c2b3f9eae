import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { describe, expect, it } from "vitest";
import { startKeyboard } from "../../../../src/state/keyboard.ts";
import { focusSearch, SearchBox } from "../../../../src/ui/header/SearchBox.tsx";
import { show } from "../../shown.tsx";

const box = () => screen.getByRole("combobox");
const options = () => screen.queryAllByRole("option").map((option) => option.textContent);

describe("the search", () => {
  it("finds Allahabad as Prayagraj and opens its card", async () => {
    const store = show(<SearchBox />);
    await userEvent.type(box(), "allahabad");
    expect(options()[0]).toBe("Prayagraj (Allahabad)City, India, 1 record");
    await userEvent.keyboard("{Enter}");
    expect(store.getState().view.selection).toEqual({ kind: "place", place: "prayagraj" });
    expect(options()).toEqual([]);
  });

  it("moves through its list with the arrow keys, round both ends", async () => {
    show(<SearchBox />);
    await userEvent.type(box(), "carmel");
    expect(options()).toHaveLength(3);
    await userEvent.keyboard("{ArrowUp}");
    expect(screen.getAllByRole("option")[2]).toHaveAttribute("aria-selected", "true");
    await userEvent.keyboard("{ArrowDown}");
    expect(box()).toHaveAttribute("aria-activedescendant", screen.getAllByRole("option")[0]?.id);
  });

  it("says of a record its kind and its date", async () => {
    show(<SearchBox />);
    await userEvent.type(box(), "digi");
    expect(options()).toEqual(["DiGi FrameworkFramework, October 2024"]);
  });

  it("lists the records of a party that is chosen", async () => {
    const store = show(<SearchBox />);
    await userEvent.type(box(), "south k");
    await userEvent.keyboard("{ArrowDown}{Enter}");
    expect(box()).toHaveValue("South Korea");
    expect(options().map((text) => text?.split(",")[0])).toEqual([
      "South Korea offers a line of creditFinance",
      "DiGi FrameworkFramework",
    ]);
    expect(store.getState().view.selection).toEqual({ kind: "none" });
  });

  it("says so when nothing is found, and Escape clears it", async () => {
    show(<SearchBox />);
    await userEvent.type(box(), "xyzzy");
    expect(screen.getByText("Nothing found for “xyzzy”")).toBeVisible();
    await userEvent.keyboard("{Escape}");
    expect(box()).toHaveValue("");
  });

  it("takes the slash from the page, and leaves it to whoever types one", async () => {
    const store = show(<SearchBox />);
    const stop = startKeyboard(store, document, { focusSearch, openAbout: () => {}, openTours: () => {} });
    await userEvent.keyboard("/");
    expect(box()).toHaveFocus();
    expect(box()).toHaveValue("");
    await userEvent.keyboard("1/2");
    expect(box()).toHaveValue("1/2");
    stop();
  });

  it("leaves axe nothing to find while its list is open", async () => {
    show(<SearchBox />);
    await userEvent.type(box(), "carmel");
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
