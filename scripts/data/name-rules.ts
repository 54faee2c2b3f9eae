import { entryIdsAreUnique, unknownId } from "./id-rules.ts";
import type { Known } from "./known.ts";
import { type Problem, problemAt } from "./problem.ts";
import { at, itemsOf, type Spot, textOf } from "./spot.ts";

/** Every id of data/names.yaml is in its register, once, and every sector is there. */
export const namesFit = (names: Spot, known: Known): readonly Problem[] => {
  const ids = (list: string): readonly Spot[] => itemsOf(at(names, list)).map((entry) => at(entry, "id"));
  const named = new Set(ids("sectors").map(textOf));
  const missing = [...(known.sectors?.keys() ?? [])].filter((id) => !named.has(id));
  return [
    ...["places", "parties", "sectors"].flatMap((list) => entryIdsAreUnique(at(names, list))),
    ...ids("places").flatMap((id) => unknownId(id, "place", known.places)),
    ...ids("parties").flatMap((id) => unknownId(id, "party", known.parties)),
    ...ids("sectors").flatMap((id) => unknownId(id, "sector", known.sectors)),
    ...missing.map((id) => problemAt(at(names, "sectors"), `"${id}" has no names`)),
  ];
};
