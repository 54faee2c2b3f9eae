import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { FileError, Links } from "../links/links.ts";
import type { Window } from "../links/window.ts";
import type { Theme } from "../model/view/view.ts";

/** Why nothing came of a file, beyond what is wrong inside it. */
export type Trouble =
  | FileError
  | { readonly kind: "address" }
  | { readonly kind: "refused" }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "unreadable" }
  | { readonly kind: "worker" };

/** A file on its way in; what was drawn before stands meanwhile. */
export type Reading = {
  readonly name: string;
  readonly bytes: number;
  /** Null when the server does not say. */
  readonly total: number | null;
  readonly rows: number;
};

export type Drawn = { readonly name: string; readonly links: Links };

export type OpenState = {
  readonly view: { readonly theme: Theme };
  readonly drawn: Drawn | null;
  readonly window: Window;
  readonly reading: Reading | null;
  readonly trouble: { readonly name: string; readonly why: Trouble } | null;
  readonly cancelled: boolean;
  /** The page that explains and asks for a file stands over the map. */
  readonly asking: boolean;
  readonly playing: boolean;
};

export type OpenStore = StoreApi<OpenState>;

export const makeOpenStore = (): OpenStore =>
  createStore<OpenState>(() => ({
    view: { theme: "auto" },
    drawn: null,
    window: { from: 0, to: 0 },
    reading: null,
    trouble: null,
    cancelled: false,
    asking: true,
    playing: false,
  }));

/** Shows a file that was read, in place of what stood there. */
export const drawLinks = (store: OpenStore, drawn: Drawn): void => {
  const { first, last } = drawn.links.histogram;
  store.setState({
    drawn,
    window: { from: first, to: last },
    reading: null,
    trouble: null,
    asking: false,
    playing: false,
  });
};

const within = ({ first, last }: { first: number; last: number }, day: number): number =>
  Math.min(last, Math.max(first, day));

/** Moves one end of the window; it pushes the other along rather than pass it. */
export const moveWindow = (
  { drawn, window }: Pick<OpenState, "drawn" | "window">,
  end: "from" | "to",
  day: number,
): Window => {
  if (drawn === null) return window;
  const held = within(drawn.links.histogram, day);
  return end === "from"
    ? { from: held, to: Math.max(held, window.to) }
    : { from: Math.min(held, window.from), to: held };
};

export const setWindow = (store: OpenStore, end: "from" | "to", day: number): void =>
  store.setState((state) => ({ window: moveWindow(state, end, day) }));

export const OpenContext = createContext<OpenStore | null>(null);

export const useOpen = (): OpenStore => {
  const store = useContext(OpenContext);
  if (store === null) throw new Error("A component was rendered outside <OpenContext>.");
  return store;
};

export const useOpenSlice = <T>(read: (state: OpenState) => T): T => useStore(useOpen(), read);
