import type { Level, Stroke } from "../../model/records/vocabulary.ts";
import { homeView, toggleLevel, toggleStroke, type View } from "../../model/view/view.ts";

/** What pressing a line of the key does, and whether the view already shows only that. */
export type KeyFilter = { readonly pressed: (view: View) => boolean; readonly take: (view: View) => View };

export const strokeFilter = (stroke: Stroke): KeyFilter => ({
  pressed: ({ strokes }) => strokes.includes(stroke),
  take: (view) => toggleStroke(view, stroke),
});

/** A mark of the key may stand for more than one level: a dot is a city or a site. All are chosen, or none. */
export const levelFilter = (levels: readonly Level[]): KeyFilter => {
  const pressed = (view: View): boolean => levels.every((level) => view.levels.includes(level));
  return {
    pressed,
    take: (view) => {
      const toTurn = pressed(view) ? levels : levels.filter((level) => !view.levels.includes(level));
      return toTurn.reduce(toggleLevel, view);
    },
  };
};

/** Only the records of three or more parties, or every partner again. */
export const severalFilter: KeyFilter = {
  pressed: ({ partners }) => partners.length === 1 && partners[0] === "multi",
  take: (view) => ({
    ...view,
    partners: severalFilter.pressed(view) ? homeView.partners : (["multi"] as const),
  }),
};
