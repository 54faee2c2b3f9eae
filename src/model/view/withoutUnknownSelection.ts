import type { Atlas } from "../records/atlas.ts";
import { nothing, type View } from "./view.ts";

/** The view without a selection that the atlas does not hold. */
export const withoutUnknownSelection = (atlas: Pick<Atlas, "places" | "partnerships">, view: View): View => {
  const { selection } = view;
  switch (selection.kind) {
    case "none":
      return view;
    case "place":
      return Object.hasOwn(atlas.places, selection.place) ? view : { ...view, selection: nothing };
    case "partnership":
      return atlas.partnerships.some(({ id }) => id === selection.partnership)
        ? view
        : { ...view, selection: nothing };
  }
};
