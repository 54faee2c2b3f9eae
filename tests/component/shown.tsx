import { render } from "@testing-library/react";
import type { ReactNode } from "react";
import { homeView, type View } from "../../src/model/view/view.ts";
import { makeStore, type Store } from "../../src/state/store.ts";
import { StoreContext } from "../../src/ui/useStore.ts";
import { atlas } from "../fixtures/atlas.ts";

/** Renders a part of the interface over the fixture atlas. Returns the store it stands on. */
export const show = (part: ReactNode, view: Partial<View> = {}): Store => {
  const store = makeStore(atlas, { ...homeView, ...view });
  render(<StoreContext value={store}>{part}</StoreContext>);
  return store;
};
