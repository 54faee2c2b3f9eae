import { expect, it, vi } from "vitest";
import { homeView, selectPartnership } from "../../../src/model/view/view.ts";
import { startEditing } from "../../../src/state/editing.ts";
import type { Loaded } from "../../../src/state/load.ts";
import { makeStore } from "../../../src/state/store.ts";
import { atlas } from "../../fixtures/atlas.ts";

const saved = () => new Event("setu:atlas", { cancelable: true });
const renamed = {
  ...atlas,
  partnerships: atlas.partnerships.map((record) => ({ ...record, title: "Saved just now" })),
};
const give = (loaded: Loaded) => vi.fn(async () => loaded);

it("takes in what was saved, and keeps the view", async () => {
  const page = new EventTarget();
  const store = makeStore(atlas, { ...homeView, query: "rail" });
  startEditing(store, page, give({ kind: "atlas", atlas: renamed }));
  // Taken on, so that nobody loads the page anew.
  expect(page.dispatchEvent(saved())).toBe(false);
  await vi.waitFor(() => expect(store.getState().atlas).toBe(renamed));
  expect(store.getState().view).toEqual({ ...homeView, query: "rail" });
  expect(store.getState().records).toBe("whole");
});

it("lets go of a chosen record that is no longer there", async () => {
  const [first] = atlas.partnerships;
  const page = new EventTarget();
  const store = makeStore(atlas, selectPartnership(homeView, first?.id ?? ""));
  startEditing(store, page, give({ kind: "atlas", atlas: { ...atlas, partnerships: [] } }));
  page.dispatchEvent(saved());
  await vi.waitFor(() => expect(store.getState().view.selection).toEqual({ kind: "none" }));
});

it("stays as it is when the atlas does not come", async () => {
  const page = new EventTarget();
  const store = makeStore(atlas, homeView);
  const whole = give({ kind: "broken" });
  startEditing(store, page, whole);
  page.dispatchEvent(saved());
  await vi.waitFor(() => expect(whole).toHaveBeenCalledOnce());
  expect(store.getState().atlas).toBe(atlas);
});

it("leaves it to a page anew where names of another language are here, and after it was stopped", () => {
  const page = new EventTarget();
  const store = makeStore(atlas, homeView);
  const stop = startEditing(store, page, give({ kind: "broken" }));
  store.setState(({ speech }) => ({ speech: { ...speech, names: "here" } }));
  expect(page.dispatchEvent(saved())).toBe(true);
  store.setState(({ speech }) => ({ speech: { ...speech, names: "away" } }));
  stop();
  expect(page.dispatchEvent(saved())).toBe(true);
});
