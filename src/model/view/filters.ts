import { homeView, type View } from "./view.ts";

/** The filters as readers meet them; `clearFilter` undoes one. */
export const filterNames = [
  "partners",
  "parties",
  "kinds",
  "statuses",
  "sectors",
  "levels",
  "sources",
  "strokes",
  "certainty",
  "query",
] as const;
export type FilterName = (typeof filterNames)[number];

/** Without parties there is nothing to match, so that goes back as well. */
export const clearFilter = (view: View, name: FilterName): View => ({
  ...view,
  [name]: homeView[name],
  match: name === "parties" ? homeView.match : view.match,
});
