import type { Atlas } from "../model/records/atlas.ts";
import { handleDay, handlesOf } from "../model/time/axis.ts";
import { partnersIn } from "../model/time/card.ts";
import { extentOf, type Selected } from "../model/time/select.ts";
import { handleText } from "../model/time/timeline.ts";
import type { View } from "../model/view/view.ts";
import { say } from "../text/catalogue.ts";

/** States window and count, as over the map. */
export const headlineOf = (atlas: Atlas, view: View, { shown, window, counts }: Selected): string => {
  if (shown.length === 0) return say.shell.nothing;
  const days = handlesOf(view.mode).map((handle) =>
    handleText(handle, handleDay(handle, window), extentOf(atlas), say.timeline.dates),
  );
  return say.shell.headline(view.mode, days, shown.length, partnersIn(atlas, shown), counts.other > 0);
};
