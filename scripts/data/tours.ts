import type { Atlas } from "../../src/model/records/atlas.ts";
import { type Annotation, plainCaption, type Step, type Tour } from "../../src/model/tours/tour.ts";
import * as idRules from "./id-rules.ts";
import { textFaults } from "./plain-text.ts";
import { type Problem, problemAt } from "./problem.ts";
import { shapeProblems } from "./shape.ts";
import { at, rootOf, type Spot } from "./spot.ts";
import { fillNumbers } from "./tour-numbers.ts";
import { stepProblems } from "./tour-rules.ts";
import { type StepEntry, type TourEntry, tourSchema } from "./tour-schema.ts";
import type { YamlFile } from "./yaml-file.ts";

export type CheckedTours = { readonly tours: readonly Tour[]; readonly problems: readonly Problem[] };

/** Checks and fills in `data/tours`. Without an atlas, because the records have problems, only shapes are checked. */
export const checkTours = (files: readonly YamlFile[], atlas: Atlas | null): CheckedTours => {
  const problems: Problem[] = [];
  const tours: Tour[] = [];
  for (const file of files) {
    const shape = [...shapeProblems(file, tourSchema), ...idRules.idEqualsFileName(rootOf(file))];
    problems.push(...shape);
    if (shape.length > 0 || atlas === null) continue;
    tours.push(tourFrom(rootOf(file), tourSchema.parse(file.value), atlas, problems));
  }
  return { tours, problems };
};

const tourFrom = (root: Spot, entry: TourEntry, atlas: Atlas, problems: Problem[]): Tour => ({
  slug: entry.id,
  title: entry.title,
  summary: entry.summary,
  steps: entry.steps.map((step, index) => {
    const spot = at(root, "steps", index);
    problems.push(...stepProblems(spot, step, atlas));
    return stepFrom(spot, step, atlas, problems);
  }),
});

/** Characters there is room for on a projector, once the numbers are in. */
const fits = { headline: 48, caption: 180, notes: 900, annotation: 40 } as const;

const stepFrom = (spot: Spot, entry: StepEntry, atlas: Atlas, problems: Problem[]): Step => {
  const { view, light = null } = entry;
  const filled = (where: Spot, text: string, limit: number): string => {
    const { text: done, faults } = fillNumbers(text, atlas, { view, light });
    const long = textFaults(plainCaption(done), limit);
    problems.push(...[...faults, ...long].map((fault) => problemAt(where, fault)));
    return done;
  };
  return {
    headline: filled(at(spot, "headline"), entry.headline, fits.headline),
    caption: filled(at(spot, "caption"), entry.caption, fits.caption),
    notes: filled(at(spot, "notes"), entry.notes, fits.notes),
    view,
    light,
    annotations: (entry.annotations ?? []).map(({ record, along, place, text, note }, index): Annotation => {
      const one = at(spot, "annotations", index);
      return {
        anchor:
          record == null
            ? { kind: "place", place: place ?? "" }
            : { kind: "partnership", partnership: record, along: along ?? 0.5 },
        text: filled(at(one, "text"), text, fits.annotation),
        note: note == null ? null : filled(at(one, "note"), note, fits.annotation),
      };
    }),
    sources: entry.sources,
  };
};
