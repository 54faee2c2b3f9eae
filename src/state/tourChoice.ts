import { createStore } from "zustand/vanilla";

/** Whether the reader is choosing a tour. It is in no View: a shared link does not open the dialog again. */
export const tourChoice = createStore<{ readonly open: boolean }>(() => ({ open: false }));
