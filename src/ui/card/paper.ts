import { createContext, useContext } from "react";

/** A page that no script answers on: its card leads to other places by links, and hides nothing. */
export type Paper = {
  /** The atlas, relative to that page: "../../". */
  readonly home: string;
};

export const PaperContext = createContext<Paper | null>(null);

/** Null in the app. */
export const usePaper = (): Paper | null => useContext(PaperContext);
