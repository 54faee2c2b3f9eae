import { act, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/records/day.ts";
import { homeView, selectNothing, selectPartnership, setTo } from "../../../../src/model/view/view.ts";
import { systemClock } from "../../../../src/state/player.ts";
import { change, type Store } from "../../../../src/state/store.ts";
import { startAddress } from "../../../../src/state/url.ts";
import { Notices } from "../../../../src/ui/notice/Notices.tsx";
import { show } from "../../shown.tsx";

const open = (store: Store, id: string) =>
  act(async () => change(store, (view) => selectPartnership(view, id)));

const moved = "The dates were moved so that this record is in them.";

afterEach(() => history.replaceState(null, "", "/"));

describe("the notice of a moved window", () => {
  it("says that the dates were moved to an opened record, and takes it back", async () => {
    const store = show(<Notices />, { to: dayOf(2020) });
    await open(store, "digi-framework");
    expect(store.getState().view.to).toBe(dayOf(2024, 10, 31));
    expect(screen.getByRole("status")).toHaveTextContent(moved);
    await userEvent.click(screen.getByRole("button", { name: "Undo" }));
    expect(store.getState().view).toEqual(
      selectPartnership({ ...homeView, to: dayOf(2020) }, "digi-framework"),
    );
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("says that undated records are shown when one of them is opened", async () => {
    const store = show(<Notices />);
    await open(store, "expert-exchange");
    expect(store.getState().view.undated).toBe(true);
    expect(screen.getByRole("status")).toHaveTextContent("because this one has none");
  });

  it("is silent about a record that is shown already", async () => {
    const store = show(<Notices />);
    await open(store, "digi-framework");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    expect(store.getState().view).toEqual(selectPartnership(homeView, "digi-framework"));
  });

  it("goes when the reader moves on: other dates, or no card", async () => {
    const store = show(<Notices />, { to: dayOf(2020) });
    await open(store, "digi-framework");
    act(() => change(store, (view) => setTo(view, dayOf(2025))));
    expect(screen.queryByText(moved)).toBeNull();
    act(() => change(store, (view) => setTo(view, dayOf(2018))));
    await open(store, "korea-credit");
    expect(screen.getByText(moved)).toBeVisible();
    act(() => change(store, selectNothing));
    expect(screen.queryByText(moved)).toBeNull();
  });

  it("leaves alone what Back brings", async () => {
    history.replaceState(null, "", "/?v=1&to=2020-01-01&select=digi-framework");
    const store = show(<Notices />, { to: dayOf(2020) });
    const stop = startAddress(store, window, systemClock);
    act(() => {
      window.dispatchEvent(new PopStateEvent("popstate"));
    });
    await act(async () => {});
    expect(store.getState().view).toEqual(
      selectPartnership({ ...homeView, to: dayOf(2020) }, "digi-framework"),
    );
    stop();
  });
});

describe("the notice of a link", () => {
  it("names what the page does not know, until it is dismissed", async () => {
    history.replaceState(null, "", "/?v=1&colour=red&select=gone&utm_source=mail");
    show(<Notices />);
    expect(screen.getByRole("status")).toHaveTextContent(
      "This link holds things this page does not know: colour, select. They were left out.",
    );
    await userEvent.click(screen.getByRole("button", { name: "Dismiss" }));
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
  });

  it("leaves axe nothing to find", async () => {
    history.replaceState(null, "", "/?colour=red");
    show(<Notices />);
    const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
    expect(violations).toEqual([]);
  });
});
