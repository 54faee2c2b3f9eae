import { entryIdsAreUnique, unknownId } from "./id-rules.ts";
import { type Known, knownText } from "./known.ts";
import { type Problem, problemAt } from "./problem.ts";
import { at, itemsOf, numberOf, type Spot, textOf } from "./spot.ts";

/** What a register's entry or a record says about countries, held against data/countries.yaml. */

export const countriesFit = (countries: Spot, known: Known): readonly Problem[] => [
  ...entryIdsAreUnique(countries, "code"),
  ...itemsOf(countries).flatMap((entry) => capitalIsAtHome(entry, known)),
];

const capitalIsAtHome = (entry: Spot, known: Known): readonly Problem[] => {
  const spot = at(entry, "capital");
  const lies = knownText(known.places, textOf(spot), "country");
  const code = textOf(at(entry, "code"));
  if (lies === null || code === null || lies === code) return unknownId(spot, "place", known.places);
  return [problemAt(spot, `${textOf(spot)} lies in "${lies}" in places.yaml`)];
};

export const knownCountry = (entry: Spot, known: Known): readonly Problem[] => {
  const spot = at(entry, "country");
  const written = textOf(spot)?.toLowerCase();
  const named = [...(known.countries ?? [])].find(
    ([, country]) => textOf(at(country, "name"))?.toLowerCase() === written,
  );
  return named
    ? [problemAt(spot, `write a country's code: "${named[0]}"`)]
    : unknownId(spot, "country", known.countries);
};

export const knownCountries = (record: Spot, known: Known): readonly Problem[] =>
  itemsOf(at(record, "parties")).flatMap((row) => knownCountry(row, known));

/** Unknown countries hold everything: their code is another rule's problem. */
export const liesIn = (known: Known, country: string, lon: number, lat: number): boolean => {
  const entry = known.countries?.get(country);
  const boxes = entry ? itemsOf(at(entry, "extent")).map((box) => itemsOf(box).map(numberOf)) : [];
  return (
    boxes.length === 0 ||
    boxes.some(
      ([west = null, south = null, east = null, north = null]) =>
        west === null ||
        south === null ||
        east === null ||
        north === null ||
        (lon >= west && lon <= east && lat >= south && lat <= north),
    )
  );
};
