import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { togglePartner } from "../../../../src/model/view/view.ts";
import { change } from "../../../../src/state/store.ts";
import { Header } from "../../../../src/ui/header/Header.tsx";
import { ShareBody } from "../../../../src/ui/lazyParts.ts";
import { show } from "../../shown.tsx";

beforeAll(() => {
  // jsdom has the element but not these two.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(navigator, "clipboard");
});

const open = async () => {
  const store = show(<Header phone={false} />);
  await userEvent.click(screen.getByRole("button", { name: "Share" }));
  return store;
};

const field = (name: string): HTMLTextAreaElement => screen.getByRole("textbox", { name });

/** Stands in for the clipboard, which jsdom has none of. */
const clipboard = (writeText: (text: string) => Promise<void>): void =>
  void Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });

/** jsdom's Blob has no text() of its own. */
const textOf = (file: Blob): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.readAsText(file);
  });

beforeAll(() => ShareBody.prepare());

describe("the share dialog", () => {
  it("copies the address of what is shown, and says so", async () => {
    await open();
    let copied = "";
    clipboard(async (text) => {
      copied = text;
    });
    await userEvent.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByText("Link copied")).toBeVisible();
    expect(copied).toBe(field("Link").value);
  });

  it("selects the address where the clipboard is refused", async () => {
    await open();
    clipboard(() => Promise.reject(new Error("NotAllowedError")));
    await userEvent.click(screen.getByRole("button", { name: "Copy link" }));
    expect(await screen.findByText(/did not allow copying/)).toBeVisible();
    expect(field("Link")).toHaveFocus();
    expect(field("Link").selectionEnd).toBe(field("Link").value.length);
  });

  it("follows the view in its link and its count, and is not in the link itself", async () => {
    const store = await open();
    expect(screen.getByText("Exactly what is shown now: 3 records.")).toBeVisible();
    const before = field("Link").value;
    change(store, (view) => togglePartner(view, "kr"));
    expect(await screen.findByText("Exactly what is shown now: 2 records.")).toBeVisible();
    expect(field("Link").value).not.toBe(before);
    expect(field("Link").value).not.toMatch(/share/);
  });

  it("offers the system's sheet only where there is one", async () => {
    await open();
    expect(screen.queryByRole("button", { name: /Share with/ })).toBeNull();
  });

  it("gives the citation in three forms", async () => {
    await open();
    expect(field("Citation").value).toContain(
      "The Setu authors. (2026). Setu: an atlas of India’s technology partnerships (Edition of 22 November 2026) [Data set].",
    );
    await userEvent.click(screen.getByRole("radio", { name: "BibTeX" }));
    expect(field("Citation").value).toMatch(/^@misc\{setu-2026-11-22,/);
    await userEvent.click(screen.getByRole("radio", { name: "RIS" }));
    expect(field("Citation").value).toMatch(/^TY {2}- DATA\n/);
  });

  it("saves the records shown as CSV, under the edition's name", async () => {
    await open();
    const files: Blob[] = [];
    URL.createObjectURL = (file) => `blob:${files.push(file as Blob)}`;
    let name = "";
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function click(
      this: HTMLAnchorElement,
    ) {
      name = this.download;
    });
    await userEvent.click(screen.getByRole("button", { name: /Save CSV/ }));
    expect(await screen.findByText("Saved setu-2026-11-22.csv")).toBeVisible();
    expect(name).toBe("setu-2026-11-22.csv");
    const text = await textOf(files[0] ?? new Blob());
    // A line of names and three records; the fourth has no date and is not shown.
    expect(text.trimEnd().split("\r\n")).toHaveLength(4);
  });

  it("closes, and axe finds nothing while it is open", async () => {
    await open();
    // The preview is a page of its own, which jsdom does not load; the browser tests look at both.
    const { violations } = await axe.run(document.body, {
      rules: { region: { enabled: false } },
      iframes: false,
    });
    expect(violations).toEqual([]);
    const dialog = screen.getByRole("dialog", { name: "Share and take away" });
    await userEvent.click(within(dialog).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("textbox", { name: "Link" })).toBeNull();
  });
});
