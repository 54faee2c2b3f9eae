import type { Atlas } from "../../model/atlas.ts";
import type { Size } from "../../model/lens.ts";
import { type Lit, unlit } from "../../model/scene.ts";
import { anchorPoint, litBy, type Step, stepOf } from "../../model/tour.ts";
import type { View } from "../../model/view.ts";
import { heldTours, isOwnSelection } from "../../state/tours.ts";
import type { Callout } from "../../svg/callouts.ts";

/** What a step of a tour adds to its map. */

export const calloutsOf = (atlas: Atlas, { annotations }: Step): readonly Callout[] =>
  annotations.flatMap(({ anchor, text, note }) => {
    const at = anchorPoint(atlas, anchor);
    return at ? [{ at, title: text, note }] : [];
  });

export const litIn = (atlas: Atlas, step: Step): Lit => {
  const partnerships = litBy(atlas, step);
  return partnerships ? { kind: "among", partnerships } : unlit;
};

/** The step in front of the reader; null once they have opened a card of their own over it. */
const stepNow = (view: View): Step | null =>
  view.tour && isOwnSelection(view) ? stepOf(heldTours(), view.tour) : null;

type Added = { readonly step: Step; readonly callouts: readonly Callout[]; readonly lit: Lit };

// A pointer that moves asks for the same step again and again.
let last: Added | null = null;

const addedBy = (atlas: Atlas, view: View): Added | null => {
  const step = stepNow(view);
  if (step === null) return null;
  if (last?.step !== step) last = { step, callouts: calloutsOf(atlas, step), lit: litIn(atlas, step) };
  return last;
};

const none: readonly Callout[] = [];

export const calloutsOfTour = (atlas: Atlas, view: View): readonly Callout[] =>
  addedBy(atlas, view)?.callouts ?? none;

export const litByTour = (atlas: Atlas, view: View): Lit => addedBy(atlas, view)?.lit ?? unlit;

// design.md: names of 34 px on a screen of 1080, where the interface has 14.
export const PRESENTED = 34 / 14;
const HEIGHT = 1080;

export const magnifyFor = ({ tour }: View, { width, height }: Size): number =>
  tour?.as === "present" ? Math.max(1, (PRESENTED * Math.min(width, height)) / HEIGHT) : 1;
