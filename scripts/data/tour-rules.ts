import { sceneOf } from "../../src/model/drawing/scene.ts";
import type { Atlas } from "../../src/model/records/atlas.ts";
import { select } from "../../src/model/time/select.ts";
import { anchorPoint, highlightedBy, viewOfStep } from "../../src/model/tours/tour.ts";
import { queryOf, readOver } from "../../src/model/view/address.ts";
import { homeView, type View } from "../../src/model/view/view.ts";
import { withoutUnknownSelection } from "../../src/model/view/withoutUnknownSelection.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, problemAt, problemAtKey } from "./problem.ts";
import { at, type Spot } from "./spot.ts";
import type { StepEntry } from "./tour-schema.ts";

/** What a step says must be there: in its address, on its map and among its sources. */

/** Keys that belong to whoever presents, and to displays without a map. */
const notTheirs = ["theme", "worldview", "display", "tour", "projection", "language"] as const;

const unknown = (noun: string, id: string, known: Iterable<string>): string =>
  `unknown ${noun} "${id}"${didYouMean(id, known)}`;

/** A query that reads back as it is written, over `base`. */
const queryProblems = (spot: Spot, query: string, base: View, atlas: Atlas): readonly Problem[] => {
  const { view, ignored } = readOver(query, base);
  const problems = ignored.map((key) =>
    problemAt(spot, `"${key}" says nothing an address can say: misspelt, or with a value it does not know`),
  );
  if (problems.length > 0) return problems;
  const written = queryOf(view, base);
  if (written !== query) problems.push(problemAt(spot, `write it as "${written}"`));
  for (const key of notTheirs) {
    if (view[key] !== base[key])
      problems.push(problemAt(spot, `"${key}" is not for a step to choose: leave it out`));
  }
  if (withoutUnknownSelection(atlas, view) !== view)
    problems.push(problemAt(spot, `"select" names nothing in the atlas`));
  const named = [
    ["party", view.parties, atlas.parties],
    ["sector", view.sectors, atlas.sectors],
    ["source", view.sources, atlas.sources],
  ] as const;
  for (const [noun, ids, registry] of named) {
    for (const id of ids) {
      if (!Object.hasOwn(registry, id))
        problems.push(problemAt(spot, unknown(noun, id, Object.keys(registry))));
    }
  }
  return problems;
};

const viewProblems = (spot: Spot, step: StepEntry, atlas: Atlas): readonly Problem[] => {
  const viewSpot = at(spot, "view");
  const problems = queryProblems(viewSpot, step.view, homeView, atlas);
  if (problems.length > 0) return problems;
  if (select(atlas, viewOfStep(step)).shown.length === 0) return [problemAt(viewSpot, "shows no record")];
  if (step.light == null) return [];
  const lightSpot = at(spot, "light");
  const light = queryProblems(lightSpot, step.light, viewOfStep(step), atlas);
  const lit = light.length > 0 ? null : highlightedBy(atlas, { view: step.view, light: step.light });
  return lit?.size === 0 ? [problemAt(lightSpot, "lights no record")] : light;
};

const annotationProblems = (spot: Spot, step: StepEntry, atlas: Atlas): readonly Problem[] => {
  const view = viewOfStep(step);
  const selected = select(atlas, view);
  const marks = sceneOf(atlas, view, selected).marks.map(({ place }) => place);
  return (step.annotations ?? []).flatMap(({ record, place, along }, index) => {
    const one = at(spot, "annotations", index);
    if ((record == null) === (place == null)) return [problemAt(one, "needs a record or a place, not both")];
    if (place != null) {
      const placeSpot = at(one, "place");
      if (along != null) return [problemAtKey(at(one, "along"), "only a record's line has a length")];
      if (!Object.hasOwn(atlas.places, place))
        return [problemAt(placeSpot, unknown("place", place, Object.keys(atlas.places)))];
      return marks.includes(place)
        ? []
        : [problemAt(placeSpot, `"${place}" has no mark in this step's view`)];
    }
    const id = record ?? "";
    const recordSpot = at(one, "record");
    if (!atlas.partnerships.some((other) => other.id === id)) {
      const ids = atlas.partnerships.map((other) => other.id);
      return [problemAt(recordSpot, unknown("record", id, ids))];
    }
    if (!selected.shown.some(({ partnership }) => partnership.id === id))
      return [problemAt(recordSpot, `"${id}" is not shown in this step's view`)];
    const point = anchorPoint(atlas, { kind: "partnership", partnership: id, along: along ?? 0.5 });
    return point ? [] : [problemAt(recordSpot, `"${id}" has no line to point at`)];
  });
};

const sourceProblems = (spot: Spot, step: StepEntry, atlas: Atlas): readonly Problem[] => {
  const lit = highlightedBy(atlas, { view: step.view, light: step.light ?? null });
  const { shown } = select(atlas, viewOfStep(step));
  const behind = new Set(
    shown
      .filter(({ partnership }) => lit === null || lit.has(partnership.id))
      .flatMap(({ partnership }) => partnership.claims.map(({ source }) => source)),
  );
  return step.sources.flatMap((source, index) => {
    const one = at(spot, "sources", index);
    if (!Object.hasOwn(atlas.sources, source))
      return [problemAt(one, unknown("source", source, Object.keys(atlas.sources)))];
    return behind.has(source) ? [] : [problemAt(one, `no record that this step shows rests on "${source}"`)];
  });
};

const captionProblems = (spot: Spot, { caption }: StepEntry): readonly Problem[] => {
  const one = at(spot, "caption");
  const problems: Problem[] = [];
  if (/[.!?]\s+\p{Lu}/u.test(caption)) problems.push(problemAt(one, "is more than one sentence"));
  if (!/[.?]$/.test(caption)) problems.push(problemAt(one, "needs a full stop"));
  if ((caption.split("*").length - 1) % 2 === 1)
    problems.push(problemAt(one, "has an asterisk without its partner"));
  return problems;
};

/** Everything about a step but its numbers. */
export const stepProblems = (spot: Spot, step: StepEntry, atlas: Atlas): readonly Problem[] => {
  const view = viewProblems(spot, step, atlas);
  const caption = captionProblems(spot, step);
  // With an address that cannot be read nothing can be said about what it shows.
  if (view.length > 0) return [...view, ...caption];
  return [...caption, ...annotationProblems(spot, step, atlas), ...sourceProblems(spot, step, atlas)];
};
