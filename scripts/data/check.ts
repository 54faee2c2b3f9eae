import type { z } from "zod";
import type { Basemap } from "./basemap.ts";
import * as basisRules from "./basis-rules.ts";
import * as countryRules from "./country-rules.ts";
import type { DataFolder } from "./data-folder.ts";
import * as endRules from "./end-rules.ts";
import * as idRules from "./id-rules.ts";
import { placeJunctions } from "./junctions.ts";
import { type Known, knownIn } from "./known.ts";
import * as nameRules from "./name-rules.ts";
import * as partyRules from "./party-rules.ts";
import * as placeRules from "./place-rules.ts";
import { type Problem, sortProblems } from "./problem.ts";
import * as schemas from "./schemas.ts";
import { shapeProblems } from "./shape.ts";
import { itemsOf, rootOf, type Spot } from "./spot.ts";
import type { YamlFile } from "./yaml-file.ts";

type Rule = (spot: Spot, known: Known) => readonly Problem[];

const recordRules: readonly Rule[] = [
  idRules.idEqualsFileName,
  idRules.claimIdsAreUnique,
  idRules.claimsAreCitedOnce,
  idRules.sectorsAreUnique,
  idRules.partiesAndPlacesAreListedOnce,
  countryRules.knownCountries,
  idRules.knownParties,
  idRules.knownPlaces,
  idRules.knownSectors,
  idRules.knownSources,
  idRules.knownClaims,
  partyRules.partyCountryMatches,
  partyRules.somebodyActs,
  endRules.endsStandForParties,
  endRules.linkHasTwoSides,
  endRules.endsLieWithTheirParty,
  endRules.endsHaveCoordinates,
  basisRules.recordSaysFromWhat,
  basisRules.statusIsInOrder,
];

const crossRecordRules = [idRules.recordIdsAreUnique, idRules.titlesAreUnique];

const placeEntryRules: readonly Rule[] = [
  countryRules.knownCountry,
  placeRules.placeLiesInItsCountry,
  placeRules.placeIsWholeOrNowhere,
  placeRules.unitIsDrawn,
];

const sourceEntryRules: readonly Rule[] = [basisRules.sourceSaysFromWhat];

export type Checked =
  | { readonly kind: "good"; readonly data: schemas.Data }
  /** Every problem there is, sorted. */
  | { readonly kind: "bad"; readonly problems: readonly Problem[] };

export const checkDataFolder = (folder: DataFolder, basemap: Basemap): Checked => {
  const known = knownIn(folder, basemap.units);
  const { edition, countries, junctions, places, parties, sectors, sources, names } = folder;
  const records = folder.partnerships.map(rootOf);
  const problems = [
    ...folder.problems,
    ...shape(edition, schemas.editionSchema),
    ...shape(countries, schemas.countriesSchema),
    ...shape(junctions, schemas.junctionsSchema),
    ...shape(places, schemas.placesSchema),
    ...shape(parties, schemas.partiesSchema),
    ...shape(sectors, schemas.sectorsSchema),
    ...shape(sources, schemas.sourcesSchema),
    ...shape(names, schemas.namesSchema),
    ...(countries ? countryRules.countriesFit(rootOf(countries), known) : []),
    ...(junctions ? idRules.entryIdsAreUnique(rootOf(junctions), "record") : []),
    ...(names ? nameRules.namesFit(rootOf(names), known) : []),
    ...[places, parties, sectors, sources].flatMap((file) =>
      file ? idRules.entryIdsAreUnique(rootOf(file)) : [],
    ),
    ...entries(places, placeEntryRules, known),
    ...entries(parties, [countryRules.knownCountry], known),
    ...entries(sources, sourceEntryRules, known),
    ...folder.partnerships.flatMap((file) => shape(file, schemas.partnershipSchema)),
    ...records.flatMap((record) => recordRules.flatMap((rule) => rule(record, known))),
    ...crossRecordRules.flatMap((rule) => rule(records)),
  ];
  if (problems.length > 0) return { kind: "bad", problems: sortProblems(problems) };
  const data = dataOf(folder);
  const placed = placeJunctions(folder, data, basemap.ocean);
  return placed.problems.length > 0
    ? { kind: "bad", problems: sortProblems(placed.problems) }
    : { kind: "good", data: { ...data, junctions: placed.junctions } };
};

const shape = (file: YamlFile | null, schema: z.ZodType): readonly Problem[] =>
  file === null ? [] : shapeProblems(file, schema);

const entries = (file: YamlFile | null, rules: readonly Rule[], known: Known): readonly Problem[] =>
  file === null ? [] : itemsOf(rootOf(file)).flatMap((entry) => rules.flatMap((rule) => rule(entry, known)));

/** Only for a folder without problems: throws on anything else. */
const dataOf = ({
  edition,
  countries,
  junctions,
  places,
  parties,
  sectors,
  sources,
  names,
  partnerships,
}: DataFolder): schemas.Data => ({
  edition: schemas.editionSchema.parse(edition?.value).edition,
  countries: schemas.countriesSchema.parse(countries?.value),
  junctions: Object.fromEntries(
    schemas.junctionsSchema.parse(junctions?.value).map(({ record, lon, lat }) => [record, [lon, lat]]),
  ),
  places: schemas.placesSchema.parse(places?.value),
  parties: schemas.partiesSchema.parse(parties?.value),
  sectors: schemas.sectorsSchema.parse(sectors?.value),
  sources: schemas.sourcesSchema.parse(sources?.value),
  names: schemas.namesSchema.parse(names?.value),
  partnerships: partnerships.map((file) => schemas.partnershipSchema.parse(file.value)),
});
