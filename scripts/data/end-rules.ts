import { type Known, knownText } from "./known.ts";
import { didYouMean } from "./nearest.ts";
import { partyCountries } from "./party-rules.ts";
import { type Problem, problemAt } from "./problem.ts";
import { at, contentOf, itemsOf, type Spot, textOf } from "./spot.ts";

const isEnd = (row: Spot): boolean => textOf(at(row, "role")) === "end";

/** An end stands for a party of the record, and nothing else does. */
export const endsStandForParties = (record: Spot, known: Known): readonly Problem[] => {
  const parties = [...partyCountries(record, known).keys()];
  return itemsOf(at(record, "places")).flatMap((row) => {
    const spot = at(row, "party");
    const party = textOf(spot);
    if (!isEnd(row)) return party === null ? [] : [problemAt(spot, "only an end stands for a party")];
    if (party === null) return [problemAt(spot, "missing: an end stands for one of the parties")];
    if (parties.includes(party)) return [];
    return [problemAt(spot, `"${party}" is no party of this record${didYouMean(party, parties)}`)];
  });
};

/** A thread needs two sides; a record of one country has no thread at all. */
export const linkHasTwoSides = (record: Spot, known: Known): readonly Problem[] => {
  const countries = partyCountries(record, known);
  const places = itemsOf(at(record, "places"));
  const ends = places.filter(isEnd);
  if (new Set(countries.values()).size === 1) {
    return ends.map((row) =>
      problemAt(at(row, "role"), "a record of one country has no ends: make it a site or a venue"),
    );
  }
  const sides = ends.map((row) => countries.get(textOf(at(row, "party")) ?? "") ?? null);
  // An end without a party is a problem already; counting it as a missing side would say the same thing twice.
  if (countries.size === 0 || sides.includes(null) || !Array.isArray(contentOf(at(record, "places"))))
    return [];
  const found = [...new Set(sides)];
  if (found.length >= 2) return [];
  const has = found.length === 0 ? "has none" : `has ends of ${found.join()} only`;
  return [
    problemAt(at(record, "places"), `a record of two or more countries needs ends on two sides: it ${has}`),
  ];
};

/** Catches two ends whose parties were swapped. */
export const endsLieWithTheirParty = (record: Spot, known: Known): readonly Problem[] => {
  const countries = partyCountries(record, known);
  return itemsOf(at(record, "places"))
    .filter(isEnd)
    .flatMap((row) => {
      const place = textOf(at(row, "place"));
      const party = textOf(at(row, "party"));
      const lies = knownText(known.places, place, "country");
      const stands = countries.get(party ?? "") ?? null;
      if (lies === null || stands === null || lies === stands) return [];
      return [problemAt(at(row, "party"), `${party} is of "${stands}", but ${place} lies in "${lies}"`)];
    });
};

export const endsHaveCoordinates = (record: Spot, known: Known): readonly Problem[] =>
  itemsOf(at(record, "places"))
    .filter(isEnd)
    .flatMap((row) => {
      const entry = known.places?.get(textOf(at(row, "place")) ?? "");
      const nowhere = entry !== undefined && contentOf(at(entry, "lon")) === null;
      return nowhere ? [problemAt(at(row, "place"), "has no coordinates, so no thread can end there")] : [];
    });
