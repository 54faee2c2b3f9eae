import { describe, expect, it } from "vitest";
import { dayOf } from "../../../../src/model/records/day.ts";
import { axisOf, type Handle } from "../../../../src/model/time/axis.ts";
import { homeView, setMode } from "../../../../src/model/view/view.ts";
import { drawTimeline, placeWindow } from "../../../../src/svg/timeline/drawing.ts";
import { dragTo, gripAt, isDrag, nearestHandle } from "../../../../src/svg/timeline/grip.ts";
import { hitAt, opens } from "../../../../src/svg/timeline/hit.ts";
import { yearMarks } from "../../../../src/svg/timeline/layout.ts";
import { towerNotes } from "../../../../src/svg/timeline/notes.ts";
import { trayMarks } from "../../../../src/ui/timeline/tray.ts";
import { dated, rowsOf } from "../../model/time/timelineRecords.ts";

const extent = { first: dayOf(2023), last: dayOf(2026, 12, 31) };
const axis = axisOf(extent);
/** One pixel a day. */
const width = 1461;

describe("a drawing", () => {
  it("draws a solid stroke whole, a dashed one as its halves and a dotted one as its middle", () => {
    const rows = rowsOf([
      dated("2024-01", { id: "a" }),
      dated("2024-01", { id: "b", stroke: "dashed" }),
      dated("2024-01", { id: "c", stroke: "dotted" }),
    ]);
    const [solid, dashed, dotted] = drawTimeline(rows, axis, width, false).strokes;
    expect(solid?.parts).toEqual([{ x: 365.35, width: expect.closeTo(30.3) }]);
    expect(dashed?.parts.map(({ width }) => width)).toEqual([expect.closeTo(11.817), expect.closeTo(11.817)]);
    expect(dotted?.parts).toEqual([{ x: expect.closeTo(379.5), width: 2 }]);
  });

  it("stands strokes on the axis, 3.3 px apart, and closer when a column would leave the chart", () => {
    const ys = (count: number) =>
      drawTimeline(
        rowsOf(Array.from({ length: count }, (_, index) => dated("2024-01", { id: `${index}` }))),
        axis,
        width,
        false,
      ).strokes.map(({ y }) => y);
    const [first = 0, second = 0] = ys(2);
    expect(first - second).toBeCloseTo(3.3);
    expect(first + 2.3).toBeCloseTo(115.15);
    expect(Math.min(...ys(80))).toBeGreaterThan(15);
  });

  it("names as many years as have room", () => {
    const named = (px: number) =>
      yearMarks(axis, px)
        .filter((mark) => mark.named)
        .map(({ year }) => year);
    expect(named(400)).toEqual([2023, 2024, 2025, 2026]);
    expect(named(120)).toEqual([2023, 2025]);
    expect(named(60)).toEqual([2023]);
  });

  it("shades the window's days, its last one included, and nothing behind a needle", () => {
    const window = { from: dayOf(2024, 1, 1), to: dayOf(2024, 1, 31) };
    expect(placeWindow("between", window, axis, width)).toEqual({ x: 365, width: expect.closeTo(31) });
    expect(placeWindow("in-force", window, axis, width).width).toBe(0);
  });

  it("puts seven strokes to a line in the tray", () => {
    const rows = rowsOf(Array.from({ length: 8 }, (_, index) => dated(null, { id: `${index}` })));
    expect(trayMarks(rows).map(({ y }) => y)).toEqual([0, 0, 0, 0, 0, 0, 0, 8]);
  });
});

describe("a tower's note", () => {
  const rows = rowsOf(Array.from({ length: 11 }, (_, index) => dated("2025-01", { id: `${index}` })));
  const drawing = drawTimeline(rows, axis, width, false);
  const note = (handles: readonly number[]) =>
    towerNotes(drawing.columns, () => ({ title: "January 2025", text: "A meeting" }), drawing, handles);

  it("stands on the left, on the right when a handle is in its way, and nowhere when both sides are taken", () => {
    expect(note([]).map(({ anchor }) => anchor)).toEqual(["end"]);
    expect(note([700]).map(({ anchor }) => anchor)).toEqual(["start"]);
    expect(note([700, 790])).toEqual([]);
  });
});

describe("a pointer", () => {
  const rows = rowsOf([
    dated("2024-01", { id: "stroke" }),
    ...["a", "b", "c", "d", "e"].map((id) => dated("2025", { id })),
  ]);
  const drawing = drawTimeline(rows, axis, width, false);

  it("finds the stroke within 8 px, or 22 for a finger", () => {
    expect(hitAt(drawing, 380, 108, "mouse").id).toBe("stroke");
    expect(hitAt(drawing, 380, 98, "mouse").id).toBeNull();
    expect(hitAt(drawing, 380, 98, "touch").id).toBe("stroke");
  });

  it("finds the column however high it stands", () => {
    expect(hitAt(drawing, 380, 20, "mouse").column?.count).toBe(1);
    expect(hitAt(drawing, 420, 20, "mouse").column).toBeNull();
  });

  it("opens the records behind a count one after the other", () => {
    const hit = hitAt(drawing, 913, 143, "mouse");
    expect(hit.more?.ids).toEqual(["d", "e"]);
    expect(opens(hit, null)).toBe("d");
    expect(opens(hit, "d")).toBe("e");
    expect(opens(hit, "e")).toBe("d");
  });
});

describe("a drag", () => {
  const view = setMode(homeView, "between");
  const window = { from: dayOf(2024), to: dayOf(2024, 12, 31) };
  const handles: readonly { handle: Handle; x: number }[] = [
    { handle: "from", x: 365 },
    { handle: "to", x: 731 },
  ];

  it("begins after 3 px", () => {
    expect(isDrag(100, 102)).toBe(false);
    expect(isDrag(100, 97)).toBe(true);
  });

  it("takes a handle within 22 px, the band between two, and elsewhere the nearer handle", () => {
    expect(gripAt(387, handles, window)).toEqual({ kind: "handle", handle: "from", offset: -22 });
    expect(gripAt(400, handles, window)).toEqual({ kind: "band", x: 400, ...window });
    expect(gripAt(900, handles, window)).toEqual({ kind: "handle", handle: "to", offset: 0 });
  });

  it("takes, of two handles in one place, the one on its side", () => {
    const both: typeof handles = [
      { handle: "from", x: 365 },
      { handle: "to", x: 365 },
    ];
    expect(nearestHandle(360, both)?.handle).toBe("from");
    expect(nearestHandle(370, both)?.handle).toBe("to");
  });

  it("sets whole days", () => {
    const grip = gripAt(731, handles, window);
    if (grip === null) throw new Error("no grip");
    expect(dragTo({ ...view, ...window }, grip, 731 + 31.4, axis, width, extent).to).toBe(dayOf(2025, 1, 31));
  });

  it("moves a band with both its ends", () => {
    const grip = { kind: "band", x: 400, ...window } as const;
    expect(dragTo({ ...view, ...window }, grip, 431, axis, width, extent)).toMatchObject({
      from: dayOf(2024, 2, 1),
      to: dayOf(2025, 1, 31),
    });
  });
});
