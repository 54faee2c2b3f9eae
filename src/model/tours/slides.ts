import { type Run, runsOf, type Step, type Tour } from "./tour.ts";

/** What a slide says, apart from its picture. */
export type Slide = {
  readonly step: Step;
  readonly title: string;
  readonly caption: readonly Run[];
  readonly notes: string;
  /** "2 of 8". */
  readonly position: string;
  /** Sources, what a line is not, and the licence. */
  readonly foot: string;
};

export type SlideWords = {
  readonly position: (step: number, count: number) => string;
  readonly source: (step: Step) => string;
  readonly notRoutes: string;
  readonly licence: string;
};

/** One slide a step, in the tour's order. */
export const slidesOf = (
  { steps }: Tour,
  { position, source, notRoutes, licence }: SlideWords,
): readonly Slide[] =>
  steps.map((step, index) => ({
    step,
    title: step.headline,
    caption: runsOf(step.caption),
    notes: step.notes,
    position: position(index + 1, steps.length),
    foot: `${source(step)} ${notRoutes} ${licence}`,
  }));
