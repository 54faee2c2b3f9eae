import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { dayOf } from "../../../../src/model/records/day.ts";
import { homeView, selectPartnership, type View } from "../../../../src/model/view/view.ts";
import { change, makeStore, setPlaying } from "../../../../src/state/store.ts";
import { Timeline } from "../../../../src/ui/timeline/Timeline.tsx";
import { StoreContext } from "../../../../src/ui/useStore.ts";
import { atlasOf, dated } from "../../../unit/model/time/timelineRecords.ts";

const atlas = atlasOf([
  dated("2023", { short: "Credit line" }),
  dated("2024-06-17", { short: "Second iCET meeting", kind: "dialogue" }),
  dated("2024-10", { short: "DiGi Framework", group: "multi" }),
  dated(null, { id: "one", short: "Factory" }),
  dated(null, { id: "two", short: "Visit", stroke: "dashed" }),
]);

/** jsdom lays nothing out, so the chart is told a width: 1461 px, one for each day of 2023 to 2026. */
beforeEach(() => {
  vi.stubGlobal(
    "ResizeObserver",
    class {
      readonly #told: ResizeObserverCallback;
      constructor(told: ResizeObserverCallback) {
        this.#told = told;
      }
      observe(): void {
        // The component reads no more than this of an entry.
        this.#told([{ contentRect: { width: 1461 } } as ResizeObserverEntry], this);
      }
      unobserve(): void {}
      disconnect(): void {}
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const show = (view: View = homeView, compact = false) => {
  const store = makeStore(atlas, view);
  const page = render(
    <StoreContext value={store}>
      <main>
        <Timeline compact={compact} />
      </main>
    </StoreContext>,
  );
  return { store, ...page };
};

const slider = (name = "Last day shown") => screen.getByRole("slider", { name });

describe("the timeline", () => {
  it("says where its window ends and how many records that shows", () => {
    show();
    expect(slider()).toHaveAttribute("aria-valuetext", "November 2026, 3 of 5 partnerships");
  });

  it("takes the arrow keys from event to event, and Shift with them from month to month", async () => {
    const { store } = show();
    slider().focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(slider()).toHaveAttribute("aria-valuetext", "October 2024, 3 of 5 partnerships");
    await userEvent.keyboard("{ArrowLeft}");
    expect(slider()).toHaveAttribute("aria-valuetext", "17 June 2024, 2 of 5 partnerships");
    await userEvent.keyboard("{Shift>}{ArrowRight}{/Shift}");
    expect(store.getState().view.to).toBe(dayOf(2024, 7, 31));
    await userEvent.keyboard("{PageDown}");
    expect(store.getState().view.to).toBe(dayOf(2023, 7, 31));
    await userEvent.keyboard("{Home}");
    expect(store.getState().view.to).toBe(dayOf(2023));
    await userEvent.keyboard("{End}");
    expect(store.getState().view.to).toBeNull();
  });

  it("opens a field at the first digit, goes to the date typed there and gives focus back", async () => {
    const { store } = show();
    slider().focus();
    await userEvent.keyboard("2");
    expect(screen.getByRole("textbox", { name: /Go to a date/ })).toHaveValue("2");
    await userEvent.keyboard("024-06{Enter}");
    expect(store.getState().view.to).toBe(dayOf(2024, 6, 30));
    expect(slider()).toHaveFocus();
    expect(screen.queryByRole("textbox")).toBeNull();
  });

  it("refuses what is no date, and leaves on Escape", async () => {
    const { store } = show();
    await userEvent.click(screen.getByRole("button", { name: /type another date/ }));
    await userEvent.keyboard("soon{Enter}");
    expect(screen.getByRole("alert")).toHaveTextContent("No date this timeline can read");
    expect(screen.getByRole("textbox")).toBeInvalid();
    await userEvent.keyboard("{Escape}");
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(store.getState().view).toEqual(homeView);
  });

  it("has two handles between, and a needle in force", async () => {
    const { store } = show();
    await userEvent.click(screen.getByRole("radio", { name: "Between" }));
    expect(screen.getAllByRole("slider")).toHaveLength(2);
    expect(slider("First day shown")).toHaveAttribute("aria-valuetext", "January 2023, 3 of 5 partnerships");
    await userEvent.click(screen.getByRole("radio", { name: "In force" }));
    expect(slider("Day asked about")).toHaveAttribute(
      "aria-valuetext",
      "22 November 2026, 2 of 5 partnerships",
    );
    expect(store.getState().view.mode).toBe("in-force");
  });

  it("plays and pauses from one button, and any key on a handle pauses", async () => {
    const { store } = show();
    await userEvent.click(screen.getByRole("button", { name: "Play" }));
    expect(store.getState().playback.playing).toBe(true);
    expect(screen.getByRole("button", { name: "Pause" })).toBeVisible();
    slider().focus();
    await userEvent.keyboard("{ArrowLeft}");
    expect(store.getState().playback.playing).toBe(false);
  });

  it("announces the window when it stands still, and keeps quiet in play", () => {
    const { store, container, rerender } = show();
    const live = container.querySelector("[aria-live]");
    expect(live).toHaveTextContent("Up to November 2026: 3 of 5 partnerships");
    setPlaying(store, true);
    rerender(
      <StoreContext value={store}>
        <Timeline compact={false} />
      </StoreContext>,
    );
    expect(container.querySelector("[aria-live]")?.textContent).toBe("");
  });

  it("opens the record whose stroke is clicked", async () => {
    const { store, container } = show();
    const chart = container.querySelector(".chart");
    if (chart === null) throw new Error("no chart");
    // 17 June 2024 lies in the column from pixel 517 to 547; its stroke stands on the axis at 117.
    await userEvent.pointer({ keys: "[MouseLeft]", target: chart, coords: { clientX: 530, clientY: 113 } });
    expect(store.getState().view.selection).toEqual({ kind: "partnership", partnership: "2024-06-17" });
  });

  it("moves the handle with a drag, and pauses for it", async () => {
    const { store, container } = show();
    const chart = container.querySelector(".chart");
    if (chart === null) throw new Error("no chart");
    setPlaying(store, true);
    // The handle stands behind 22 November 2026, 1422 days after the axis begins.
    await userEvent.pointer([
      { keys: "[MouseLeft>]", target: chart, coords: { clientX: 1422, clientY: 60 } },
      { target: chart, coords: { clientX: 731, clientY: 60 } },
      { keys: "[/MouseLeft]", target: chart, coords: { clientX: 731, clientY: 60 } },
    ]);
    expect(store.getState().view.to).toBe(dayOf(2024, 12, 31));
    expect(store.getState().playback.playing).toBe(false);
  });

  it("counts, lists and shows the records without a date", async () => {
    const { store } = show();
    await userEvent.click(screen.getByRole("button", { name: "Show them" }));
    expect(store.getState().view.undated).toBe(true);
    expect(screen.getByText("On the map.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "2 without a date" })).toBeVisible();
    await userEvent.click(screen.getByRole("button", { name: "Factory", hidden: true }));
    expect(store.getState().view.selection).toEqual({ kind: "partnership", partnership: "one" });
  });

  it("boxes the selected record and writes its date and name beside it", () => {
    const { store, container, rerender } = show();
    change(store, (view) => selectPartnership(view, "2024-10"));
    rerender(
      <StoreContext value={store}>
        <Timeline compact={false} />
      </StoreContext>,
    );
    expect(container.querySelectorAll(".marks-box")).toHaveLength(1);
    const note = container.querySelector<SVGElement>(".note");
    if (note === null) throw new Error("no note");
    expect(within(note as unknown as HTMLElement).getByText("October 2024")).toBeInTheDocument();
    expect(note).toHaveTextContent("DiGi Framework");
  });

  it("shows play and the chart on a phone, and no more", () => {
    const { container } = show(homeView, true);
    expect(screen.getByRole("button", { name: "Play" })).toBeVisible();
    expect(screen.queryByRole("radio")).toBeNull();
    expect(container.querySelector("svg[height='100']")).not.toBeNull();
  });

  it.each([false, true])("passes axe-core (compact: %s)", async (compact) => {
    const { container } = show({ ...homeView, mode: "between" }, compact);
    const { violations } = await axe.run(container, { rules: { "color-contrast": { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
