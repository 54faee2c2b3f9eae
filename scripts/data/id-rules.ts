import type { Known, Registry } from "./known.ts";
import { didYouMean, nearestTo } from "./nearest.ts";
import { type Problem, pathText, problemAt } from "./problem.ts";
import { at, itemsOf, type Spot, textOf } from "./spot.ts";

/** Every id and title is used once; every id that is referred to exists. */

export const idEqualsFileName = (record: Spot): readonly Problem[] => {
  const id = textOf(at(record, "id"));
  const stem = record.file.name.replace(/^.*\//, "").replace(/\.yaml$/, "");
  return id === null || id === stem
    ? []
    : [problemAt(at(record, "id"), `must equal the file name, "${stem}"`)];
};

export const recordIdsAreUnique = (records: readonly Spot[]): readonly Problem[] =>
  repeats(records.map((record) => at(record, "id"))).map(({ spot, first }) =>
    problemAt(spot, `the id is also that of ${first.file.name}`),
  );

export const titlesAreUnique = (records: readonly Spot[]): readonly Problem[] =>
  repeats(records.map((record) => at(record, "title"))).map(({ spot, first }) =>
    problemAt(spot, `the title is also that of ${first.file.name}`),
  );

export const entryIdsAreUnique = (registry: Spot, key = "id"): readonly Problem[] =>
  repeatedIn(registry, key);

export const claimIdsAreUnique = (record: Spot): readonly Problem[] => repeatedIn(at(record, "claims"), "id");

export const sectorsAreUnique = (record: Spot): readonly Problem[] => twice(itemsOf(at(record, "sectors")));

export const claimsAreCitedOnce = (record: Spot): readonly Problem[] =>
  factsOf(record).flatMap((fact) => twice(itemsOf(at(fact, "claims"))));

export const partiesAndPlacesAreListedOnce = (record: Spot): readonly Problem[] => [
  ...repeatedRows(itemsOf(at(record, "parties")), ["party", "role"]),
  ...repeatedRows(itemsOf(at(record, "places")), ["place", "role", "party"]),
];

export const knownParties = (record: Spot, known: Known): readonly Problem[] =>
  itemsOf(at(record, "parties")).flatMap((row) => unknownId(at(row, "party"), "party", known.parties));

export const knownPlaces = (record: Spot, known: Known): readonly Problem[] =>
  itemsOf(at(record, "places")).flatMap((row) => unknownId(at(row, "place"), "place", known.places));

export const knownSectors = (record: Spot, known: Known): readonly Problem[] =>
  itemsOf(at(record, "sectors")).flatMap((sector) => unknownId(sector, "sector", known.sectors));

export const knownSources = (record: Spot, known: Known): readonly Problem[] =>
  itemsOf(at(record, "claims")).flatMap((claim) => unknownId(at(claim, "source"), "source", known.sources));

export const knownClaims = (record: Spot): readonly Problem[] => {
  const claims = new Map(
    itemsOf(at(record, "claims")).flatMap((claim) => {
      const id = textOf(at(claim, "id"));
      return id === null ? [] : [[id, claim] as const];
    }),
  );
  const cited = [
    ...factsOf(record).flatMap((fact) => itemsOf(at(fact, "claims"))),
    ...itemsOf(at(record, "conflicts")).flatMap((conflict) =>
      itemsOf(at(conflict, "values")).map((value) => at(value, "claim")),
    ),
  ];
  return cited.flatMap((spot) => unknownId(spot, "claim", claims));
};

/** Everything on a card that hangs on claims. */
const factsOf = (record: Spot): readonly Spot[] => [
  ...itemsOf(at(record, "status")),
  ...itemsOf(at(record, "parties")),
  ...itemsOf(at(record, "places")),
  at(record, "date"),
  at(record, "amount"),
];

/** Where an editor adds what records refer to. */
const registers: Readonly<Record<string, string>> = {
  country: "countries.yaml",
  place: "places.yaml",
  party: "parties.yaml",
  sector: "sectors.yaml",
  source: "sources.yaml",
};

export const unknownId = (spot: Spot, noun: string, registry: Registry): readonly Problem[] => {
  const id = textOf(spot);
  if (id === null || registry === null || registry.has(id)) return [];
  const unknown = `unknown ${noun} "${id}"${didYouMean(id, registry.keys())}`;
  const register = registers[noun];
  const isNear = nearestTo(id, [...registry.keys()]) !== null;
  const added = register === undefined || isNear ? "" : `; a new ${noun} is a line in data/${register}`;
  return [problemAt(spot, unknown + added)];
};

const repeatedIn = (list: Spot, key: string): readonly Problem[] =>
  twice(itemsOf(list).map((entry) => at(entry, key)));

const twice = (spots: readonly Spot[]): readonly Problem[] =>
  repeats(spots).map(({ spot, first }) =>
    problemAt(spot, `"${textOf(spot)}" is here twice, first at ${pathText(first.path)}`),
  );

const repeatedRows = (rows: readonly Spot[], keys: readonly string[]): readonly Problem[] => {
  const words = (row: Spot) => keys.map((key) => textOf(at(row, key)) ?? "").join(" ");
  return rows
    .filter(
      (row, index) =>
        words(row).trim() !== "" && rows.findIndex((other) => words(other) === words(row)) < index,
    )
    .map((row) => problemAt(row, "the same line is here twice"));
};

/** Texts that were here before, whatever their case. */
const repeats = (spots: readonly Spot[]): readonly { readonly spot: Spot; readonly first: Spot }[] => {
  const seen = new Map<string, Spot>();
  return spots.flatMap((spot) => {
    const text = textOf(spot)?.toLowerCase();
    if (text === undefined) return [];
    const first = seen.get(text);
    if (first !== undefined) return [{ spot, first }];
    seen.set(text, spot);
    return [];
  });
};
