import { createStore, type StoreApi } from "zustand/vanilla";

/** What a presentation has beside the View: nothing of it belongs into an address. */
export type Presenting = {
  readonly blank: boolean;
  readonly help: boolean;
  readonly strip: boolean;
  readonly autoplay: boolean;
  readonly laser: boolean;
  /** Milliseconds since 1970 at which the speaker's clock began. */
  readonly began: number;
};

export type PresentingStore = StoreApi<Presenting>;

export const makePresenting = (began: number): PresentingStore =>
  createStore<Presenting>(() => ({
    blank: false,
    help: false,
    strip: false,
    autoplay: false,
    laser: false,
    began,
  }));
