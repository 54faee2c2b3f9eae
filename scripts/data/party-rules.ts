import { type Known, knownText } from "./known.ts";
import { type Problem, problemAt } from "./problem.ts";
import { at, itemsOf, type Spot, textOf } from "./spot.ts";

/** The country is repeated in the record so that a slip in the party's id is caught. */
export const partyCountryMatches = (record: Spot, known: Known): readonly Problem[] =>
  itemsOf(at(record, "parties")).flatMap((row) => {
    const party = textOf(at(row, "party"));
    const registered = knownText(known.parties, party, "country");
    const written = textOf(at(row, "country"));
    if (registered === null || written === null || written === registered) return [];
    if (!known.countries?.has(written)) return [];
    return [
      problemAt(at(row, "country"), `is "${written}", but ${party} is of "${registered}" in parties.yaml`),
    ];
  });

export const somebodyActs = (record: Spot): readonly Problem[] => {
  const rows = itemsOf(at(record, "parties"));
  const acts = rows.some((row) => textOf(at(row, "role")) !== "beneficiary");
  return rows.length === 0 || acts
    ? []
    : [problemAt(at(record, "parties"), "needs a party that is no beneficiary")];
};

/** Party ids to countries, as the registry has them or else as the record says. */
export const partyCountries = (record: Spot, known: Known): ReadonlyMap<string, string> =>
  new Map(
    itemsOf(at(record, "parties")).flatMap((row) => {
      const party = textOf(at(row, "party"));
      const country = knownText(known.parties, party, "country") ?? textOf(at(row, "country"));
      return party === null || country === null ? [] : [[party, country] as const];
    }),
  );
