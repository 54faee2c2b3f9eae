import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Tour } from "../../../../src/model/tours/tour.ts";
import { homeView, selectPartnership, type TourRef, type View } from "../../../../src/model/view/view.ts";
import { DWELL, QUIET, startAutoplay } from "../../../../src/state/autoplay.ts";
import type { Clock } from "../../../../src/state/player.ts";
import { makePresenting } from "../../../../src/state/presenting.ts";
import { startPresentKeys } from "../../../../src/state/presentKeys.ts";
import { change, makeStore, type Store } from "../../../../src/state/store.ts";
import { tourChoice } from "../../../../src/state/tourChoice.ts";
import { type Channel, startTourSync } from "../../../../src/state/tourSync.ts";
import { goToStep, holdTours, openTour } from "../../../../src/state/tours.ts";
import { clockText, Notes } from "../../../../src/ui/present/Notes.tsx";
import { TourChoice } from "../../../../src/ui/present/TourChoice.tsx";
import { StoreContext } from "../../../../src/ui/useStore.ts";
import { atlas } from "../../../fixtures/atlas.ts";

const step = (headline: string, view: string): Tour["steps"][number] => ({
  headline,
  caption: `*${headline}*, in one sentence.`,
  notes: `What to say about ${headline}.`,
  view,
  light: null,
  annotations: [],
  sources: ["article"],
});

const tour: Tour = {
  slug: "three",
  title: "Three steps",
  summary: "A tour of the fixture.",
  steps: [step("All", ""), step("Japan", "v=1&partner=jp"), step("Korea", "v=1&partner=kr")],
};

const at = (number: number, as: TourRef["as"] = "present"): TourRef => ({ slug: "three", step: number, as });

const presented = (number = 1, as: TourRef["as"] = "present"): Store => {
  const store = makeStore(atlas, homeView);
  openTour(store, "three", as, number);
  return store;
};

const stepOf = (store: Store): number | undefined => store.getState().view.tour?.step;

const press = (key: string, more: KeyboardEventInit = {}): boolean =>
  document.body.dispatchEvent(
    new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true, ...more }),
  );

beforeEach(() => holdTours([tour]));
afterEach(() => holdTours([]));

describe("the keys of a presentation", () => {
  const start = (store: Store) => {
    const ui = makePresenting(0);
    const actions = { toggleFullScreen: vi.fn(), openNotes: vi.fn() };
    const stop = startPresentKeys(store, ui, window, actions);
    return { ui, actions, stop };
  };

  it("go through the steps as a clicker sends them, and stop at both ends", () => {
    const store = presented();
    const { stop } = start(store);
    const seen = [
      "PageUp",
      "PageDown",
      "PageDown",
      "PageDown",
      "PageUp",
      "ArrowLeft",
      " ",
      "End",
      "Home",
    ].map((key) => {
      press(key);
      return stepOf(store);
    });
    expect(seen).toEqual([1, 2, 3, 3, 2, 1, 2, 3, 1]);
    stop();
    press("PageDown");
    expect(stepOf(store)).toBe(1);
  });

  it("bring Escape back to what was there before", () => {
    const store = makeStore(atlas, { ...homeView, query: "credit", worldview: "in" });
    const before = store.getState().view;
    openTour(store, "three", "present");
    const { stop } = start(store);
    press("PageDown");
    expect(store.getState().view).toMatchObject({
      partners: ["jp"],
      theme: "dark",
      worldview: "in",
      query: "",
    });
    press("Escape");
    expect(store.getState().view).toBe(before);
    stop();
  });

  it("return to the step first when the map was touched: by Escape, and by next", () => {
    for (const key of ["Escape", "PageDown"]) {
      const store = presented(2);
      const { stop } = start(store);
      change(store, (view) => selectPartnership(view, "digi-framework"));
      press(key);
      expect(store.getState().view.selection).toEqual({ kind: "none" });
      expect(stepOf(store)).toBe(2);
      stop();
    }
  });

  it("do not take a change of theme for a touch", () => {
    const store = presented(2);
    const { stop } = start(store);
    change(store, (view: View) => ({ ...view, theme: "light" }));
    press("PageDown");
    expect(stepOf(store)).toBe(3);
    expect(store.getState().view.theme).toBe("light");
    stop();
  });

  it("blank the screen, and the next key but B only brings it back and does its work", () => {
    const store = presented();
    const { ui, stop } = start(store);
    press(".");
    expect(ui.getState().blank).toBe(true);
    press("b");
    expect(ui.getState().blank).toBe(false);
    press("b");
    press("PageDown");
    expect([ui.getState().blank, stepOf(store)]).toEqual([false, 2]);
    press("b");
    press("Escape");
    expect([ui.getState().blank, stepOf(store)]).toEqual([false, 2]);
    stop();
  });

  it("light the laser while L is held", () => {
    const { ui, stop } = start(presented());
    press("l");
    press("l", { repeat: true });
    expect(ui.getState().laser).toBe(true);
    document.body.dispatchEvent(new KeyboardEvent("keyup", { key: "l", bubbles: true }));
    expect(ui.getState().laser).toBe(false);
    stop();
  });

  it("open help, strip, notes and full screen, and keep F5 from loading the page anew", () => {
    const { ui, actions, stop } = start(presented());
    press("?");
    expect(ui.getState()).toMatchObject({ help: true, strip: false });
    press("t");
    expect(ui.getState()).toMatchObject({ help: false, strip: true });
    press("n");
    expect(actions.openNotes).toHaveBeenCalledOnce();
    expect(press("F5")).toBe(false);
    press("f");
    expect(actions.toggleFullScreen).toHaveBeenCalledTimes(2);
    stop();
  });

  it("leave alone typed text, held modifiers, a key that repeats, and Space on a button", () => {
    const store = presented();
    const { stop } = start(store);
    const { container } = render(
      <>
        <input aria-label="typed" />
        <button type="button">press</button>
      </>,
    );
    const on = (selector: string, key: string) =>
      container
        .querySelector(selector)
        ?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true }));
    on("input", "PageDown");
    on("button", " ");
    press("PageDown", { ctrlKey: true });
    press("PageDown", { repeat: true });
    expect(stepOf(store)).toBe(1);
    on("button", "PageDown");
    expect(stepOf(store)).toBe(2);
    stop();
  });
});

describe("a presentation that plays by itself", () => {
  const manualClock = () => {
    let waiting: { readonly ticket: number; readonly at: number; readonly run: () => void } | null = null;
    let tickets = 0;
    let now = 0;
    const clock: Clock = {
      after: (milliseconds, run) => {
        tickets += 1;
        waiting = { ticket: tickets, at: now + milliseconds, run };
        return tickets;
      },
      cancel: (ticket) => {
        if (waiting?.ticket === ticket) waiting = null;
      },
    };
    const pass = (milliseconds: number): void => {
      const end = now + milliseconds;
      while (waiting !== null && waiting.at <= end) {
        const { at: due, run } = waiting;
        waiting = null;
        now = due;
        run();
      }
      now = end;
    };
    return { clock, pass };
  };

  it("goes round, waits after a touch, and stops when told", () => {
    const store = presented();
    const ui = makePresenting(0);
    const { clock, pass } = manualClock();
    const stop = startAutoplay(store, ui, window, clock);
    pass(DWELL * 2);
    expect(stepOf(store)).toBe(1);
    ui.setState({ autoplay: true });
    pass(DWELL);
    expect(stepOf(store)).toBe(2);
    pass(DWELL * 2);
    expect(stepOf(store)).toBe(1);
    window.dispatchEvent(new Event("pointerdown"));
    pass(QUIET - 1);
    expect(stepOf(store)).toBe(1);
    pass(1);
    expect(stepOf(store)).toBe(2);
    ui.setState({ autoplay: false });
    pass(DWELL * 3);
    expect(stepOf(store)).toBe(2);
    stop();
  });

  it("begins at once by its key, and does not take that for a hand", () => {
    const store = presented();
    const { clock, pass } = manualClock();
    const ui = makePresenting(0);
    const stops = [
      startPresentKeys(store, ui, window, { toggleFullScreen: () => {}, openNotes: () => {} }),
      startAutoplay(store, ui, window, clock),
    ];
    press("a");
    pass(DWELL);
    expect(stepOf(store)).toBe(2);
    press("PageUp");
    pass(QUIET - 1);
    expect(stepOf(store)).toBe(1);
    pass(1);
    expect(stepOf(store)).toBe(2);
    for (const stop of stops) stop();
  });
});

describe("two windows", () => {
  /** Ends of one line: what one says the others hear, as a BroadcastChannel does it. */
  const line = () => {
    const ends: { readonly hear: Set<(event: MessageEvent) => void> }[] = [];
    return (): Channel => {
      const end = { hear: new Set<(event: MessageEvent) => void>() };
      ends.push(end);
      return {
        postMessage: (data) => {
          for (const other of ends)
            if (other !== end) for (const hear of other.hear) hear(new MessageEvent("message", { data }));
        },
        addEventListener: (_, listener) => void end.hear.add(listener),
        removeEventListener: (_, listener) => void end.hear.delete(listener),
      };
    };
  };

  it("keep in step both ways, on one clock, and blank together", () => {
    const connect = line();
    const [stage, notes] = [presented(1), presented(1, "notes")];
    const [stageUi, notesUi] = [makePresenting(100), makePresenting(900)];
    const stops = [startTourSync(stage, stageUi, connect()), startTourSync(notes, notesUi, connect())];
    expect(notesUi.getState().began).toBe(100);
    goToStep(stage, 2);
    expect(stepOf(notes)).toBe(2);
    goToStep(notes, 3);
    expect(stepOf(stage)).toBe(3);
    expect(stage.getState().view.tour).toEqual(at(3));
    expect(notes.getState().view.tour).toEqual(at(3, "notes"));
    notesUi.setState({ began: 5000 });
    expect(stageUi.getState().began).toBe(5000);
    notesUi.setState({ blank: true });
    expect(stageUi.getState().blank).toBe(true);
    stageUi.setState({ blank: false });
    expect(notesUi.getState().blank).toBe(false);
    for (const stop of stops) stop();
    goToStep(stage, 1);
    expect(stepOf(notes)).toBe(3);
  });

  it("let notes that open late, or anew, catch up with the stage", () => {
    const connect = line();
    const stage = presented(3);
    startTourSync(stage, makePresenting(0), connect());
    const late = presented(1, "notes");
    startTourSync(late, makePresenting(1), connect());
    expect([stepOf(late), stepOf(stage)]).toEqual([3, 3]);
  });

  it("let a stage that is loaded anew keep its step, and take the clock of the notes", () => {
    const connect = line();
    const notes = presented(1, "notes");
    startTourSync(notes, makePresenting(42), connect());
    const stage = presented(2);
    const ui = makePresenting(77);
    startTourSync(stage, ui, connect());
    expect([stepOf(stage), ui.getState().began]).toEqual([2, 42]);
    goToStep(stage, 3);
    expect(stepOf(notes)).toBe(3);
  });

  it("do not mind what others say on the line", () => {
    const connect = line();
    const stage = presented(2);
    startTourSync(stage, makePresenting(0), connect());
    const stranger = connect();
    for (const message of [null, "at", 7, { kind: 3 }, { kind: "at", slug: "no-such", step: 2 }])
      stranger.postMessage(message);
    expect(stage.getState().view.tour).toEqual(at(2));
  });
});

describe("the speaker's window", () => {
  beforeEach(() =>
    vi.stubGlobal(
      "BroadcastChannel",
      class {
        postMessage(): void {}
        addEventListener(): void {}
        removeEventListener(): void {}
        close(): void {}
      },
    ),
  );
  afterEach(() => vi.unstubAllGlobals());

  const showNotes = (number: number): Store => {
    const store = presented(number, "notes");
    render(
      <StoreContext value={store}>
        <Notes tour={tour} step={number} />
      </StoreContext>,
    );
    return store;
  };

  it("says what to say now and what comes next, and has nothing for axe to find", async () => {
    const store = showNotes(2);
    expect(screen.getByRole("heading", { level: 1, name: "Japan" })).toBeVisible();
    expect(screen.getByText("What to say about Japan.")).toBeVisible();
    expect(screen.getByRole("region", { name: "Next" })).toHaveTextContent("Korea");
    expect(screen.getByRole("button", { name: "Step 2: Japan" })).toHaveAttribute("aria-current", "step");
    expect(document.title).toBe("Notes: Three steps");
    const { violations } = await axe.run(document.body, { rules: { "color-contrast": { enabled: false } } });
    expect(violations).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Next" }));
    expect(stepOf(store)).toBe(3);
  });

  it("has nowhere to go after the last step", () => {
    showNotes(3);
    expect(screen.getByRole("button", { name: "Next" })).toBeDisabled();
    expect(screen.getByRole("region", { name: "Next" })).toHaveTextContent("This is the last step.");
  });

  it("writes its clock in minutes, and in hours from one on", () => {
    expect([0, 59_999, 247_000, 3_600_000 + 62_000, -5].map(clockText)).toEqual([
      "00:00",
      "00:59",
      "04:07",
      "1:01:02",
      "00:00",
    ]);
  });
});

describe("the choice of tours", () => {
  it("presents the one that is pressed, and reads it", async () => {
    // jsdom has no modal dialogs.
    HTMLDialogElement.prototype.showModal = function showModal() {
      this.open = true;
    };
    HTMLDialogElement.prototype.close = function close() {
      this.open = false;
      this.dispatchEvent(new Event("close"));
    };
    const store = makeStore(atlas, homeView);
    tourChoice.setState({ open: true });
    render(
      <StoreContext value={store}>
        <TourChoice tours={[tour]} />
      </StoreContext>,
    );
    expect(screen.getByRole("button", { name: "Present Three steps" })).toHaveFocus();
    await act(async () => screen.getByRole("button", { name: "Read Three steps" }).click());
    expect(store.getState().view.tour).toEqual(at(1, "read"));
    expect(store.getState().view.theme).toBe("auto");
    expect(tourChoice.getState().open).toBe(false);
  });
});
