import { parseEdtf } from "../../src/model/records/edtf.ts";
import { type Problem, problemAt } from "./problem.ts";
import { at, itemsOf, type Spot, textOf } from "./spot.ts";

/** What is inferred says from what, and only that does. */
const saysFromWhat = (spot: Spot): readonly Problem[] => {
  const basis = textOf(at(spot, "basis"));
  const from = textOf(at(spot, "from"));
  if (basis === "inferred" && from === null) {
    return [problemAt(at(spot, "from"), "missing: what is inferred says from what")];
  }
  return basis === "stated" && from !== null
    ? [problemAt(at(spot, "from"), "only what is inferred says from what; this is stated")]
    : [];
};

export const recordSaysFromWhat = (record: Spot): readonly Problem[] =>
  [at(record, "date"), ...itemsOf(at(record, "places")), ...itemsOf(at(record, "claims"))].flatMap(
    saysFromWhat,
  );

export const sourceSaysFromWhat = (source: Spot): readonly Problem[] => saysFromWhat(at(source, "published"));

/**
 * Oldest first. Only what is certainly out of order is a problem: "2023-07" may follow "2023", since it may be later.
 */
export const statusIsInOrder = (record: Spot): readonly Problem[] => {
  const dated = itemsOf(at(record, "status")).flatMap((step) => {
    const spot = at(step, "date");
    const text = textOf(spot);
    const interval = text === null ? "" : parseEdtf(text);
    return typeof interval === "string" || text === null ? [] : [{ spot, text, interval }];
  });
  return dated.flatMap(({ spot, text, interval }, index) => {
    const later = dated.slice(0, index).find((before) => before.interval.earliest > interval.startLatest);
    return later === undefined
      ? []
      : [problemAt(spot, `"${text}" comes before "${later.text}" above: oldest first`)];
  });
};
