import { expect, it, vi } from "vitest";
import { outlineOf } from "../../../src/model/records/outline.ts";
import { homeView } from "../../../src/model/view/view.ts";
import type { Loaded } from "../../../src/state/load.ts";
import { startRecords } from "../../../src/state/records.ts";
import { askRecords, change, makeStore } from "../../../src/state/store.ts";
import { atlas } from "../../fixtures/atlas.ts";

const answers = (...given: readonly Loaded[]) => {
  const left = [...given];
  return vi.fn(async (): Promise<Loaded> => left.shift() ?? { kind: "broken" });
};

it("brings the whole records once they are asked for, and only once", async () => {
  const store = makeStore(outlineOf(atlas), homeView, { records: "outline" });
  const whole = answers({ kind: "atlas", atlas });
  startRecords(store, whole);
  expect(whole).not.toHaveBeenCalled();
  askRecords(store);
  askRecords(store);
  await vi.waitFor(() => expect(store.getState().records).toBe("whole"));
  expect(store.getState().atlas).toEqual(atlas);
  askRecords(store);
  expect(whole).toHaveBeenCalledTimes(1);
});

it("says when they did not come, and asks again when told to", async () => {
  const store = makeStore(outlineOf(atlas), homeView, { records: "outline" });
  startRecords(store, answers({ kind: "missing", status: null }, { kind: "atlas", atlas }));
  askRecords(store);
  await vi.waitFor(() => expect(store.getState().records).toBe("missing"));
  askRecords(store);
  await vi.waitFor(() => expect(store.getState().records).toBe("whole"));
});

it("asks at once when the link holds a query, which looks into summaries", async () => {
  const store = makeStore(outlineOf(atlas), { ...homeView, query: "korea" }, { records: "outline" });
  startRecords(store, answers({ kind: "atlas", atlas }));
  await vi.waitFor(() => expect(store.getState().records).toBe("whole"));
});

it("leaves what a reader chose meanwhile as it is", async () => {
  const store = makeStore(outlineOf(atlas), homeView, { records: "outline" });
  startRecords(store, answers({ kind: "atlas", atlas }));
  askRecords(store);
  change(store, (view) => ({ ...view, query: "rail" }));
  await vi.waitFor(() => expect(store.getState().records).toBe("whole"));
  expect(store.getState().view.query).toBe("rail");
});
