import { createContext, useContext } from "react";
import { useStore } from "zustand";
import type { State, Store } from "../state/store.ts";

export const StoreContext = createContext<Store | null>(null);

/** The store, for actions. */
export const useSetu = (): Store => {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("A component was rendered outside <StoreContext>.");
  return store;
};

/** The narrowest value a component needs. */
export const useSlice = <T>(read: (state: State) => T): T => useStore(useSetu(), read);
