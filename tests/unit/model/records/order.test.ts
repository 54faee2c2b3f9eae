import { expect, it } from "vitest";
import { byId } from "../../../../src/model/records/order.ts";

it("puts ids in one order, whatever language the browser sorts in", () => {
  // In Danish "aa" comes after "z", in English before "ab".
  expect(["z", "aa", "ab", "B", "a"].toSorted(byId)).toEqual(["B", "a", "aa", "ab", "z"]);
  expect([byId("a", "b"), byId("b", "a"), byId("a", "a")]).toEqual([-1, 1, 0]);
});
