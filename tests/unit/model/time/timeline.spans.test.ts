import { describe, expect, it } from "vitest";
import { dayOf, isoOf } from "../../../../src/model/records/day.ts";
import { axisOf } from "../../../../src/model/time/axis.ts";
import { spansOf } from "../../../../src/model/time/timeline.ts";
import { dated, rowsOf } from "./timelineRecords.ts";

const axis = axisOf({ first: dayOf(2023), last: dayOf(2026, 11, 22) });

describe("spans", () => {
  it("hold what is dated to a year, or runs over months", () => {
    const { spans } = spansOf(rowsOf([dated("2024"), dated("2025-03/2025-06"), dated("2024-06")]), axis);
    expect(spans.map(({ id, from, to }) => [id, isoOf(from), isoOf(to)])).toEqual([
      ["2024", "2024-01-01", "2024-12-31"],
      ["2025-03/2025-06", "2025-03-01", "2025-06-30"],
    ]);
  });

  it("end in an arrow when they run on, or past the axis", () => {
    const { spans } = spansOf(rowsOf([dated("2025/.."), dated("2026/2029"), dated("2026")]), axis);
    expect(Object.fromEntries(spans.map(({ id, runsOn }) => [id, runsOn]))).toEqual({
      "2025/..": true,
      "2026/2029": true,
      "2026": false,
    });
    expect(spans.every(({ to }) => to <= axis.last)).toBe(true);
  });

  it("point to a record that begins beyond the axis", () => {
    const { spans } = spansOf(rowsOf([dated("2027-03")]), axis);
    expect(spans.map(({ from, runsOn }) => [isoOf(from), runsOn])).toEqual([["2026-12-31", true]]);
  });

  it("begin in an arrow when the axis begins later", () => {
    const { spans } = spansOf(rowsOf([dated("2000/..")]), axis);
    expect(spans.map(({ from, startsBefore }) => [isoOf(from), startsBefore])).toEqual([
      ["2023-01-01", true],
    ]);
    expect(spansOf(rowsOf([dated("2023")]), axis).spans[0]?.startsBefore).toBe(false);
  });

  it("take the lane that was free last, and are counted by their first year when none is free", () => {
    const dates = ["2023", "2023", "2023", "2023", "2024", "2023/.."];
    const { spans, more } = spansOf(
      rowsOf(dates.map((date, index) => dated(date, { id: `${date} ${index}` }))),
      axis,
    );
    expect(spans.map(({ id, lane }) => [id, lane])).toEqual([
      ["2023 0", 0],
      ["2023 1", 1],
      ["2023 2", 2],
      ["2024 4", 0],
    ]);
    expect(more.map(({ from, to, ids }) => [isoOf(from), isoOf(to), ids])).toEqual([
      ["2023-01-01", "2023-12-31", ["2023 3", "2023/.. 5"]],
    ]);
  });

  const placed = (dates: readonly string[]) => {
    const rows = rowsOf(dates.map((date, index) => dated(date, { id: `${date} #${index}` })));
    const { spans, more } = spansOf(rows, axis);
    return {
      lanes: Object.fromEntries(spans.map(({ id, lane, to }) => [id, `${lane} ${isoOf(to)}`])),
      counted: more.map(({ from, ids }) => [isoOf(from), ids]),
    };
  };

  it("do not share a lane on the day on which one ends and the other begins", () => {
    expect(placed(["2023-01/2023-05-10", "2023-05-10/2023-08"]).lanes).toEqual({
      "2023-01/2023-05-10 #0": "0 2023-05-10",
      "2023-05-10/2023-08 #1": "1 2023-08-31",
    });
  });

  it("choose in the order of their ends, of two that end together the younger first, those that run on last", () => {
    expect(placed(["2023/..", "2024/..", "2023/2025", "2023/2024", "2024-06/2024-08"])).toEqual({
      lanes: {
        "2024-06/2024-08 #4": "0 2024-08-31",
        "2023/2024 #3": "1 2024-12-31",
        "2023/2025 #2": "2 2025-12-31",
        // Its beginning stands before the first of them.
        "2023/.. #0": "0 2023-10-28",
      },
      counted: [["2024-01-01", ["2024/.. #1"]]],
    });
    expect(placed(["2023/2024", "2024/2024-12"]).lanes).toEqual({
      "2024/2024-12 #1": "0 2024-12-31",
      "2023/2024 #0": "1 2024-12-31",
    });
  });

  it("want 375 free days for their first 300", () => {
    // From 1 January 2023 the 375th day on is 11 January 2024.
    const beside = (day: string) => placed(["2023/..", `${day}/..`, `${day}/..`, `${day}/..`]);
    expect(beside("2024-01-11").counted).toEqual([["2023-01-01", ["2023/.. #0"]]]);
    expect(beside("2024-01-12").lanes["2023/.. #0"]).toBe("0 2023-10-28");
  });

  it("begin in a lane that is free by then, whatever lies in the others", () => {
    const running = ["2025/..", "2025/..", "2025/.."];
    // 300 days after 1 June 2023 comes 27 March 2024.
    expect(placed(["2023-06/..", "2023-01/2023-03", ...running]).lanes["2023-06/.. #0"]).toBe("0 2024-03-27");
    expect(placed(["2023-06-01/..", "2023-01/2023-06-01", ...running]).lanes["2023-06-01/.. #0"]).toBe(
      "1 2024-03-27",
    );
    const others = ["2023-01/2023-03", "2023-02/2023-09", "2023-02/2023-09"];
    expect(placed(["2023-06/..", ...others, ...running]).lanes["2023-06/.. #0"]).toBe("0 2024-03-27");
  });

  it("are shown to run on where they show only where they begin, also when they have an end", () => {
    const dates = ["2023/2025", "2024-06/2024-08", "2024-06/2024-08", "2024-06/2024-08"];
    const { spans } = spansOf(rowsOf(dates.map((date, index) => dated(date, { id: `${index}` }))), axis);
    expect(spans.find(({ id }) => id === "0")).toMatchObject({ to: dayOf(2023, 10, 28), runsOn: true });
  });

  it("leave a beginning's place to a younger one that runs on before an older one that ends", () => {
    const fixed = ["2023/2024", "2023/2024", "2024-09/2025-08"];
    expect(placed(["2023/2025", "2023-06/..", ...fixed])).toEqual({
      lanes: {
        "2023/2024 #2": "0 2024-12-31",
        "2023/2024 #3": "1 2024-12-31",
        "2024-09/2025-08 #4": "2 2025-08-31",
        "2023-06/.. #1": "2 2024-03-27",
      },
      counted: [["2023-01-01", ["2023/2025 #0"]]],
    });
  });

  it("leave the one place for a beginning to the youngest, and count the others by years in order", () => {
    const fixed = ["2023/2025", "2023/2025", "2025-06/.."];
    expect(placed(["2023/..", "2025/..", "2023-06/..", ...fixed])).toEqual({
      lanes: {
        "2023/2025 #3": "0 2025-12-31",
        "2023/2025 #4": "1 2025-12-31",
        "2025-06/.. #5": "2 2026-12-31",
        "2023-06/.. #2": "2 2024-03-27",
      },
      counted: [
        ["2023-01-01", ["2023/.. #0"]],
        ["2025-01-01", ["2025/.. #1"]],
      ],
    });
  });
});
