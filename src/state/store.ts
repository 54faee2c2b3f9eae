import { createStore, type StoreApi } from "zustand/vanilla";
import type { Atlas, PartnershipId, PlaceId } from "../model/records/atlas.ts";
import type { Language } from "../model/records/language.ts";
import type { View } from "../model/view/view.ts";

/** What lies under the pointer, or under keyboard focus. Several threads when they are too close to tell apart. */
export type Pointer =
  | { readonly kind: "none" }
  | {
      readonly kind: "threads";
      readonly partnerships: readonly [PartnershipId, ...PartnershipId[]];
      /** Which of them the reader has stepped to. */
      readonly index: number;
      /** Pixels from the map's top left corner; null when focus, not a pointer, is there. */
      readonly at: readonly [x: number, y: number] | null;
      /** A finger tapped where several lie: they stay until one is chosen. */
      readonly held?: true;
    }
  | { readonly kind: "place"; readonly place: PlaceId; readonly at: readonly [x: number, y: number] | null };

export const pointerAway: Pointer = { kind: "none" };

/** Play speed: 1 dwells 900 ms on every month in which something begins. */
export const speeds = [0.5, 1, 2, 4] as const;
export type Speed = (typeof speeds)[number];

/** How much of the records is here: what the map draws, or also what their cards say. */
export type Records = "outline" | "asked" | "missing" | "whole";
/** What the page speaks, which is the View's language once its words are here. */
export type Speech = {
  readonly language: Language;
  /** The language whose words did not come. */
  readonly failed: Language | null;
  /** Names in other languages: they come with a language, or when somebody searches. */
  readonly names: "away" | "wanted" | "here";
};

export const english: Speech = { language: "en", failed: null, names: "away" };

/** What the app cannot derive; see ARCHITECTURE for the little that stands beside it. */
export type State = {
  readonly atlas: Atlas;
  readonly records: Records;
  readonly view: View;
  readonly pointer: Pointer;
  readonly speech: Speech;
  readonly playback: { readonly playing: boolean; readonly speed: Speed };
};

export type Store = StoreApi<State>;

export const makeStore = (
  atlas: Atlas,
  view: View,
  { records = "whole", speech = english }: Partial<Pick<State, "records" | "speech">> = {},
): Store =>
  createStore<State>(() => ({
    atlas,
    records,
    view,
    pointer: pointerAway,
    speech,
    playback: { playing: false, speed: 1 },
  }));

/** Applies a transition from `model/view/view.ts`. */
export const change = (store: Store, transition: (view: View) => View): void =>
  store.setState(({ view }) => ({ view: transition(view) }));

export const point = (store: Store, pointer: Pointer): void => store.setState({ pointer });

/** Asks for what the cards say, unless it is here or on its way. */
export const askRecords = (store: Store): void => {
  const { records } = store.getState();
  if (records === "outline" || records === "missing") store.setState({ records: "asked" });
};

export const setPlaying = (store: Store, playing: boolean): void =>
  store.setState(({ playback }) => ({ playback: { ...playback, playing } }));

export const setSpeed = (store: Store, speed: Speed): void =>
  store.setState(({ playback }) => ({ playback: { ...playback, speed } }));

/** Asks for names in other languages; asking again does nothing. */
export const wantNames = (store: Store): void => {
  if (store.getState().speech.names === "away")
    store.setState(({ speech }) => ({ speech: { ...speech, names: "wanted" } }));
};

export const forgetFailure = (store: Store): void =>
  store.setState(({ speech }) => ({ speech: { ...speech, failed: null } }));
