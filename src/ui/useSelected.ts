import type { Selected } from "../model/time/select.ts";
import { selectedFor } from "../state/selected.ts";
import { useSlice } from "./useStore.ts";

/** The records of the moment; see `select`. */
export const useSelected = (): Selected => useSlice(({ atlas, view }) => selectedFor(atlas, view));
