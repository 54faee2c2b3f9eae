import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../../../src/model/records/day.ts";
import {
  axisOf,
  dayAfter,
  eventDays,
  handleDay,
  handleDayAt,
  handlesOf,
  handleX,
  moveBand,
  moveForKey,
  moveHandle,
  nextEvent,
  previousEvent,
  scaleDay,
} from "../../../../src/model/time/axis.ts";
import { homeView, setMode } from "../../../../src/model/view/view.ts";
import { dated, rowsOf } from "./timelineRecords.ts";

const extent = { first: dayOf(2023), last: dayOf(2026, 11, 22) };
const axis = axisOf(extent);
const day = fc.integer({ min: axis.first, max: axis.last });

describe("the axis", () => {
  it("runs over whole years, from the first record's to the edition's", () => {
    expect([isoOf(axis.first), isoOf(axis.last)]).toEqual(["2023-01-01", "2026-12-31"]);
    expect(axis.years).toEqual([2023, 2024, 2025, 2026]);
  });

  it("gives every day the same width", () => {
    // 1461 days from 2023 to 2026, so that 1461 px make one pixel a day.
    expect(scaleDay(axis, dayOf(2023), 1461)).toBe(0);
    expect(scaleDay(axis, dayOf(2024), 1461)).toBe(365);
    expect(scaleDay(axis, dayOf(2027), 1461)).toBe(1461);
  });

  it("comes back to the day it started from, at any width of at least a pixel a day", () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1461, max: 8000 }), (at, width) => {
        for (const handle of ["from", "to", "on"] as const) {
          expect(handleDayAt(axis, handle, handleX(axis, handle, at, width), width)).toBe(at);
        }
      }),
    );
  });
});

describe("the handles", () => {
  it("are the ones that a mode has, each on its own day", () => {
    expect(handlesOf("up-to")).toEqual(["to"]);
    expect(handlesOf("between")).toEqual(["from", "to"]);
    expect(handlesOf("in-force")).toEqual(["on"]);
    expect((["from", "to", "on"] as const).map((handle) => handleDay(handle, { from: 3, to: 9 }))).toEqual([
      3, 9, 9,
    ]);
  });
});

describe("an event", () => {
  const rows = rowsOf(["2023", "2024-06-17", "2024-06-17", "2024-10", null].map((edtf) => dated(edtf)));

  it("is a day by which a record has begun: the last of a month, the first month's end of a year", () => {
    expect(eventDays(rows, "to").map(isoOf)).toEqual(["2023-01-31", "2024-06-17", "2024-10-31"]);
    expect(eventDays(rows.toReversed(), "to")).toEqual(eventDays(rows, "to"));
  });

  it("is the first day it can be for the handle where a window begins", () => {
    expect(eventDays(rows, "from").map(isoOf)).toEqual(["2023-01-01", "2024-06-17", "2024-10-01"]);
  });

  it("follows and precedes, and is never the day itself", () => {
    expect(nextEvent([1, 5, 9], 5)).toBe(9);
    expect(previousEvent([1, 5, 9], 5)).toBe(1);
    expect(nextEvent([1, 5, 9], 9)).toBeNull();
    expect(previousEvent([1, 5, 9], 1)).toBeNull();
  });

  it("is reached by going next from the start, each one once", () => {
    fc.assert(
      fc.property(fc.uniqueArray(day), (days) => {
        const events = days.toSorted((a, b) => a - b);
        const met: number[] = [];
        for (let at = nextEvent(events, axis.first - 1); at !== null; at = nextEvent(events, at))
          met.push(at);
        expect(met).toEqual(events);
      }),
    );
  });
});

describe("a key on a handle", () => {
  const press = (key: string, shift: boolean, handle: "from" | "to", from: number): string => {
    const move = moveForKey(key, shift);
    if (move === null) throw new Error("no move");
    return isoOf(dayAfter(move, handle, from, [dayOf(2024, 6, 17), dayOf(2024, 10, 31)], extent));
  };

  it.each([
    ["ArrowRight", false, "2024-06-17"],
    ["ArrowUp", false, "2024-06-17"],
    ["ArrowLeft", false, "2023-01-01"],
    ["ArrowRight", true, "2024-04-30"],
    ["ArrowLeft", true, "2024-02-29"],
    ["PageUp", false, "2025-03-31"],
    ["PageDown", false, "2023-03-31"],
    ["Home", false, "2023-01-01"],
    ["End", false, "2026-11-22"],
  ])("%s (shift: %s) takes a window's end from 31 March 2024 to %s", (key, shift, to) => {
    expect(press(key, shift, "to", dayOf(2024, 3, 31))).toBe(to);
  });

  it("keeps a window's start on the first of a month", () => {
    expect(press("ArrowRight", true, "from", dayOf(2024, 1, 31))).toBe("2024-02-01");
  });

  it("goes to the end after the last event, and no further than the edition", () => {
    expect(press("ArrowRight", false, "to", dayOf(2025))).toBe("2026-11-22");
    expect(press("ArrowDown", false, "to", dayOf(2024, 8, 1))).toBe("2024-06-17");
    expect(press("ArrowRight", true, "to", dayOf(2026, 11, 5))).toBe("2026-11-22");
  });

  it("is left alone when it is none of the timeline's", () => {
    expect(moveForKey("a", false)).toBeNull();
    expect(moveForKey(" ", false)).toBeNull();
  });
});

describe("moving", () => {
  it("leaves no trace in the view at the ends", () => {
    expect(moveHandle(homeView, "to", extent.last + 50, extent)).toEqual(homeView);
    expect(moveHandle(homeView, "from", extent.first, extent)).toEqual(homeView);
    expect(moveHandle(homeView, "to", dayOf(2024), extent).to).toBe(dayOf(2024));
    expect(moveHandle(homeView, "from", dayOf(2024), extent).from).toBe(dayOf(2024));
    expect(moveHandle(homeView, "from", dayOf(1999), extent).from).toBeNull();
    expect(moveHandle(setMode(homeView, "in-force"), "on", dayOf(2024), extent).on).toBe(dayOf(2024));
  });

  it("keeps a band's length, and stops it at the ends", () => {
    const band = { from: dayOf(2024), to: dayOf(2024, 12, 31) };
    const view = { ...setMode(homeView, "between"), ...band };
    expect(moveBand(view, band, 31, extent)).toMatchObject({
      from: dayOf(2024, 2, 1),
      to: dayOf(2025, 1, 31),
    });
    expect(moveBand(view, band, -9999, extent)).toMatchObject({ from: null, to: dayOf(2024, 1, 1) });
    // 691 days lie between 31 December 2024 and the edition, 22 November 2026.
    expect(moveBand(view, band, 9999, extent)).toMatchObject({ from: dayOf(2025, 11, 22), to: null });
  });
});
