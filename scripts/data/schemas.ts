import { z } from "zod";
import type { Junctions } from "../../src/model/drawing/weave.ts";
import {
  bases,
  kinds,
  levels,
  partyTypes,
  placeRoles,
  qualifiers,
  roles,
  sourceGrades,
  statuses,
} from "../../src/model/records/vocabulary.ts";
import { countryCode, edtf, heading, id, isoDate, mapOf, plainText, webAddress, word } from "./shape.ts";

/** What editors write, file by file. data/README.md says the same in words. */

const currencies = ["USD", "JPY", "KRW", "INR", "EUR"] as const;

const atLeastOne = <Item extends z.ZodType>(item: Item, noun: string) =>
  z.array(item).min(1, { error: `needs at least one ${noun}` });

/** An id that a rule looks up. */
const reference = z.string();
const claimIds = atLeastOne(reference, "claim");
const basis = word("basis", bases);
const from = plainText().nullish();

export const editionSchema = mapOf({ edition: isoDate });

const degrees = (most: number) =>
  z
    .number()
    .min(-most, { error: `must be at least ${-most}` })
    .max(most, { error: `must be at most ${most}` });
const country = plainText();

export const countriesSchema = z.array(
  mapOf({
    code: countryCode,
    name: plainText(),
    capital: reference.nullish(),
    extent: atLeastOne(
      z.tuple([degrees(180), degrees(90), degrees(180), degrees(90)], {
        error: "must be a box of four numbers: [west, south, east, north]",
      }),
      "box",
    ),
  }),
);

/** East of 180 lon goes on counting, as on the map. */
export const junctionsSchema = z.array(mapOf({ record: reference, lon: degrees(330), lat: degrees(85) }));

export const placesSchema = z.array(
  mapOf({
    id,
    name: plainText(),
    country: country.nullable(),
    level: word("level", levels),
    lon: z.number().nullable(),
    lat: z.number().nullable(),
    aliases: z.array(plainText()).nullish(),
    unit: plainText().nullish(),
  }),
);

export const partiesSchema = z.array(
  mapOf({ id, name: plainText(), short: heading(28), country, type: word("type", partyTypes) }),
);

export const sectorsSchema = z.array(mapOf({ id, name: plainText() }));

export const sourcesSchema = z.array(
  mapOf({
    id,
    title: plainText(),
    publisher: plainText(),
    authors: z.array(plainText()).nullish(),
    url: webAddress,
    published: mapOf({ edtf, basis, from }).nullish(),
    grade: word("grade", sourceGrades),
  }),
);

const translations = { hi: plainText().nullish(), ja: plainText().nullish(), ko: plainText().nullish() };
const shorts = { hi: heading(28).nullish(), ja: heading(28).nullish(), ko: heading(28).nullish() };

export const namesSchema = mapOf({
  places: z.array(mapOf({ id, ...translations, also: z.array(plainText()).nullish() })),
  parties: z.array(mapOf({ id, ...translations, short: mapOf(shorts).nullish() })),
  // Readers filter by sectors, so each of them has all its names.
  sectors: z.array(mapOf({ id, hi: plainText(), ja: plainText(), ko: plainText() })),
});

export const partnershipSchema = mapOf({
  id,
  title: heading(80),
  short: heading(28),
  summary: plainText(240),
  kind: word("kind", kinds),
  status: atLeastOne(
    mapOf({ is: word("status", statuses), date: edtf.nullish(), claims: claimIds }),
    "line of history",
  ),
  parties: atLeastOne(
    mapOf({ party: reference, country, role: word("role", roles), claims: claimIds }),
    "party",
  ),
  places: z.array(
    mapOf({
      place: reference,
      role: word("role", placeRoles),
      party: reference.nullish(),
      basis,
      from,
      claims: claimIds,
    }),
  ),
  date: mapOf({ edtf, basis, from, claims: claimIds }).nullish(),
  amount: mapOf({
    value: z.number().positive({ error: "must be more than 0" }),
    currency: word("currency", currencies),
    qualifier: word("qualifier", qualifiers),
    of: plainText(),
    claims: claimIds,
  }).nullish(),
  sectors: z.array(reference),
  claims: atLeastOne(
    mapOf({ id, text: plainText(), source: reference, locator: plainText(), basis, from }),
    "claim",
  ),
  caveats: z.array(plainText()).nullish(),
  conflicts: z
    .array(
      mapOf({
        about: plainText(),
        values: z
          .array(mapOf({ value: plainText(), claim: reference }))
          .min(2, { error: "a conflict needs at least two values" }),
      }),
    )
    .nullish(),
  verified: isoDate,
});

export type CountryEntry = z.infer<typeof countriesSchema>[number];
export type PlaceEntry = z.infer<typeof placesSchema>[number];
export type PartyEntry = z.infer<typeof partiesSchema>[number];
export type SectorEntry = z.infer<typeof sectorsSchema>[number];
export type SourceEntry = z.infer<typeof sourcesSchema>[number];
export type NamesEntry = z.infer<typeof namesSchema>;
export type PartnershipEntry = z.infer<typeof partnershipSchema>;

/** The whole data folder once nothing is wrong with it. */
export type Data = {
  readonly edition: string;
  readonly countries: readonly CountryEntry[];
  readonly junctions: Junctions;
  readonly places: readonly PlaceEntry[];
  readonly parties: readonly PartyEntry[];
  readonly sectors: readonly SectorEntry[];
  readonly sources: readonly SourceEntry[];
  readonly names: NamesEntry;
  /** In order of file name. */
  readonly partnerships: readonly PartnershipEntry[];
};
