import { expect, it } from "vitest";
import { runSync, type SlicedWork } from "../../../../src/model/drawing/sliced.ts";

it("runs all slices of some work in one go and gives back what it comes to", () => {
  const done: number[] = [];
  function* work(): SlicedWork<string> {
    for (const slice of [1, 2, 3]) {
      done.push(slice);
      yield;
    }
    return "all";
  }
  expect(runSync(work())).toBe("all");
  expect(done).toEqual([1, 2, 3]);
});
