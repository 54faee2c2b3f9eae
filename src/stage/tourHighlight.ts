import type { Size } from "../model/drawing/lens.ts";
import { type Highlight, noHighlight } from "../model/drawing/scene.ts";
import type { Atlas } from "../model/records/atlas.ts";
import { anchorPoint, highlightedBy, type Step, tourStepOf } from "../model/tours/tour.ts";
import type { View } from "../model/view/view.ts";
import { heldTours, isOwnSelection } from "../state/tours.ts";
import { calloutsOn } from "../svg/calloutPlaces.ts";
import type { Callouts } from "../svg/callouts.ts";
import type { OnMap } from "./shownFor.ts";

/** What a step of a tour adds to its map. */

export const calloutsOf = (atlas: Atlas, { annotations }: Step): Callouts =>
  calloutsOn(
    annotations.flatMap(({ anchor, text, note }) => {
      const at = anchorPoint(atlas, anchor);
      return at ? [{ at, title: text, note }] : [];
    }),
  );

export const stepHighlight = (atlas: Atlas, step: Step): Highlight => {
  const partnerships = highlightedBy(atlas, step);
  return partnerships ? { kind: "among", partnerships } : noHighlight;
};

/** The step in front of the reader; null once they have opened a card of their own over it. */
const stepNow = (view: View): Step | null =>
  view.tour && isOwnSelection(view) ? tourStepOf(heldTours(), view.tour) : null;

type Added = { readonly step: Step; readonly callouts: Callouts; readonly lit: Highlight };

// A pointer that moves asks for the same step again and again.
let last: Added | null = null;

const addedBy = (atlas: Atlas, view: View): Added | null => {
  const step = stepNow(view);
  if (step === null) return null;
  if (last?.step !== step)
    last = { step, callouts: calloutsOf(atlas, step), lit: stepHighlight(atlas, step) };
  return last;
};

const calloutsOfTour = (atlas: Atlas, view: View): Callouts | null => addedBy(atlas, view)?.callouts ?? null;

export const tourHighlight = (atlas: Atlas, view: View): Highlight =>
  addedBy(atlas, view)?.lit ?? noHighlight;

// Names of 34 px on a screen of 1080, where the interface has 14.
export const PRESENTED = 34 / 14;
const HEIGHT = 1080;

const magnifyFor = ({ tour }: View, { width, height }: Size): number =>
  tour?.as === "present" ? Math.max(1, (PRESENTED * Math.min(width, height)) / HEIGHT) : 1;

/** What the tour of a view adds to the map. */
export const tourOnMap: OnMap = {
  highlight: tourHighlight,
  callouts: calloutsOfTour,
  magnify: magnifyFor,
  isOwnSelection: (view) => view.tour !== null && isOwnSelection(view),
};
