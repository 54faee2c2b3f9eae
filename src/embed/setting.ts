import { createContext, useContext } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Options } from "../model/view/frameOptions.ts";
import type { Worldview } from "../model/view/view.ts";
import type { LandPaths } from "../svg/land.ts";

/** What a frame's parts share beside the store of records and view. */
export type Setting = {
  readonly options: StoreApi<Options>;
  readonly landFor: (worldview: Worldview, active: readonly string[]) => LandPaths;
  /** The whole map is in the page; what was prerendered can go. */
  readonly onDrawn: () => void;
  /** It could not be drawn. */
  readonly onFailed: (problem: unknown) => void;
};

export const makeOptions = (options: Options): StoreApi<Options> => createStore<Options>(() => options);

export const SettingContext = createContext<Setting | null>(null);

export const useSetting = (): Setting => {
  const setting = useContext(SettingContext);
  if (setting === null) throw new Error("A part of a frame was rendered outside <SettingContext>.");
  return setting;
};

export const useOptions = <T>(read: (options: Options) => T): T => useStore(useSetting().options, read);
