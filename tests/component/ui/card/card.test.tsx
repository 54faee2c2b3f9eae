import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { beforeAll, describe, expect, it } from "vitest";
import { selectNothing, selectPartnership, selectPlace } from "../../../../src/model/view/view.ts";
import { change } from "../../../../src/state/store.ts";
import { Panel } from "../../../../src/ui/card/Panel.tsx";
import { Card } from "../../../../src/ui/lazyParts.ts";
import { show } from "../../shown.tsx";

beforeAll(() => Card.prepare());

const open = (partnership: string) => show(<Panel />, { selection: { kind: "partnership", partnership } });

/** A fact of the card by its name: its value cell. */
const fact = (name: string): HTMLElement => {
  const value = screen.getByText(name, { selector: "dt" }).nextElementSibling;
  if (!(value instanceof HTMLElement)) throw new Error(`The card has no fact ${name}.`);
  return value;
};

describe("the card of a record", () => {
  it("names the beneficiary of a trilateral as one that did not sign", () => {
    open("digi-framework");
    expect(screen.getByText("Framework, three parties")).toBeVisible();
    expect(fact("Signatories")).toHaveTextContent(/United States.*Japan.*South Korea/);
    expect(fact("Signatories")).not.toHaveTextContent("India");
    expect(fact("Beneficiary")).toHaveTextContent("India, which did not sign");
  });

  it("says of every fact whether an article, another page or nobody states it", () => {
    open("digi-framework");
    const marks = [...fact("Signatories").querySelectorAll(".evidence-kind")].map((mark) => mark.textContent);
    expect(marks).toEqual(["stated", "stated", "other page"]);
  });

  it("says in one line that capitals stand for countries, and opens to each of them", async () => {
    open("digi-framework");
    const [line] = fact("Line ends").querySelectorAll("summary");
    expect(line).toHaveTextContent(/^Capitals stand for countries inferred$/);
    expect(screen.getByText("Tokyo")).not.toBeVisible();
    await userEvent.click(line as HTMLElement);
    expect(screen.getByText("Tokyo")).toBeVisible();
    expect(fact("Line ends")).toHaveTextContent(/Tokyo capital, for Japan.*inferred/);
    expect(fact("Line ends")).toHaveTextContent(
      "Inferred: The source names the country; its capital stands for the government.",
    );
    expect(within(fact("Line ends")).getAllByText(/Inferred:/)).toHaveLength(1);
  });

  it("lists the ends when a source names their cities", () => {
    open("prayagraj-carmel");
    expect(fact("Line ends").querySelector("summary")).toBeNull();
    expect(fact("Line ends")).toHaveTextContent(/Prayagraj city.*stated.*1.*Carmel city.*stated.*1/);
  });

  it("shows both values of a conflict, one under another, each with its source", () => {
    open("prayagraj-carmel");
    const differing = fact("Sources differ");
    expect(differing).toHaveTextContent("About the year");
    expect(differing).toHaveTextContent(/2016.*stated.*1.*2015.*digest, weak.*2/);
  });

  it("marks a weak source and says when a source's date is inferred or stated", () => {
    open("prayagraj-carmel");
    expect(screen.getByRole("link", { name: /The digest/ })).toHaveAttribute("rel", "noopener");
    expect(screen.getByText("digest, weak", { selector: ".weak" })).toBeVisible();
    expect(screen.getByText("article press, April 2025")).toBeVisible();
  });

  it("gives a date as exactly as its source does, and an amount with what it is for", () => {
    open("korea-credit");
    expect(fact("Date")).toHaveTextContent("2023, to the year");
    expect(fact("Amount")).toHaveTextContent("Over US$4 billion line of credit");
  });

  it("says that there is no date and no amount, instead of leaving them out", () => {
    open("expert-exchange");
    expect(fact("Date")).toHaveTextContent("None given, so none shown");
    expect(fact("Amount")).toHaveTextContent("None given, so none shown");
  });

  it("opens what a source says when its number is pressed", async () => {
    open("digi-framework");
    const says = screen.getByText("What page says of day.");
    expect(says).not.toBeVisible();
    await userEvent.click(screen.getAllByRole("button", { name: "Source 2" })[0] as HTMLElement);
    expect(says).toBeVisible();
  });

  it("steps through the records shown", async () => {
    const store = open("korea-credit");
    expect(screen.getByText("2 of 3")).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Next record" }));
    expect(store.getState().view.selection).toEqual({ kind: "partnership", partnership: "digi-framework" });
    expect(screen.getByRole("button", { name: "Next record" })).toHaveFocus();
    expect(screen.getByRole("button", { name: "Next record" })).toHaveAttribute("aria-disabled", "true");
  });

  it("says so when the record is not among those shown", () => {
    open("expert-exchange");
    expect(screen.getByText("Not shown")).toHaveAttribute("title", "Outside the filters or the dates");
  });

  it("gives the address, and says so when it is copied", async () => {
    const reader = userEvent.setup();
    open("korea-credit");
    await reader.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByText("Copied")).toHaveAttribute("role", "status");
    expect(await navigator.clipboard.readText()).toMatch(/\?.*korea-credit/);
  });

  it("closes, and axe finds nothing while it is open", async () => {
    const store = open("prayagraj-carmel");
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Close" }));
    expect(store.getState().view.selection).toEqual({ kind: "none" });
    expect(screen.queryByRole("complementary")).toBeNull();
  }, 20_000);
});

describe("the card of a place", () => {
  it("names the place, its level, its other names and its records", () => {
    show(<Panel />, { selection: { kind: "place", place: "prayagraj" } });
    expect(screen.getByRole("heading", { name: "Prayagraj" })).toBeVisible();
    expect(screen.getByText("City, India")).toBeVisible();
    expect(screen.getByText("Also Allahabad, Prayāg")).toBeVisible();
    expect(within(screen.getByRole("list")).getAllByRole("button")).toHaveLength(1);
  });

  it("is reached from a line end, and leads back to a record", async () => {
    const store = show(<Panel />);
    change(store, (view) => selectPartnership(view, "digi-framework"));
    await userEvent.click(await screen.findByText("Capitals stand for countries"));
    await userEvent.click(screen.getByRole("button", { name: "Tokyo" }));
    expect(store.getState().view).toEqual(selectPlace(store.getState().view, "tokyo"));
    await userEvent.click(screen.getByRole("button", { name: /DiGi Framework/ }));
    expect(screen.getByRole("heading", { name: "DiGi Framework" })).toHaveFocus();
  });
});

describe("focus", () => {
  const opener = () => screen.getByRole("button", { name: "Elsewhere" });
  const showBeside = (view = {}) =>
    show(
      <>
        <button type="button">Elsewhere</button>
        <Panel />
      </>,
      view,
    );

  it("goes to the title of a card that the reader opens, and back when it closes", async () => {
    const store = showBeside();
    opener().focus();
    act(() => change(store, (view) => selectPartnership(view, "korea-credit")));
    expect(screen.getByRole("heading", { name: "South Korea offers a line of credit" })).toHaveFocus();
    act(() => change(store, selectNothing));
    expect(opener()).toHaveFocus();
  });

  it("goes to the title as well when a press on the bare map opened it", () => {
    const store = showBeside();
    act(() => change(store, (view) => selectPlace(view, "tokyo")));
    expect(screen.getByRole("heading", { name: "Tokyo" })).toHaveFocus();
  });

  it("stays where it is when the page opens with a card", () => {
    showBeside({ selection: { kind: "partnership", partnership: "korea-credit" } });
    expect(document.body).toHaveFocus();
  });
});
