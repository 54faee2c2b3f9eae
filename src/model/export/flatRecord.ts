import type { Atlas, Partnership } from "../records/atlas.ts";
import { isoOf } from "../records/day.ts";

/** One record in one line: the columns of the CSV file and the properties of the GeoJSON one. */
export const columns = [
  "id",
  "title",
  "kind",
  "status",
  "multiplicity",
  "partner",
  "parties",
  "date_edtf",
  "earliest",
  "latest",
  "date_basis",
  "amount",
  "currency",
  "qualifier",
  "places",
  "sectors",
  "sources",
  "summary",
] as const;
export type Column = (typeof columns)[number];

/** Null where the record says nothing; `latest` is null as well while something runs on. */
export type FlatRecord = Readonly<Record<Column, string | number | null>>;

const listed = (items: readonly string[]): string => [...new Set(items)].join("; ");

const partiesText = (atlas: Atlas, { parties }: Partnership): string =>
  listed(parties.map(({ party, role }) => `${atlas.parties[party]?.name ?? party} (${role})`));

const placesText = (atlas: Atlas, { places }: Partnership): string =>
  listed(places.map(({ place, role, basis }) => `${atlas.places[place]?.name ?? place} (${role}, ${basis})`));

/** Lists are joined by "; ", addresses by a space, which stands in none of them. Amounts are in whole units. */
export const flatRecord = (atlas: Atlas, record: Partnership): FlatRecord => {
  const { date, amount } = record;
  return {
    id: record.id,
    title: record.title,
    kind: record.kind,
    status: record.status,
    multiplicity: record.multiplicity,
    partner: record.group,
    parties: partiesText(atlas, record),
    date_edtf: date?.edtf ?? null,
    earliest: date ? isoOf(date.earliest) : null,
    latest: date && date.latest !== null ? isoOf(date.latest) : null,
    date_basis: date?.basis ?? null,
    amount: amount?.value ?? null,
    currency: amount?.currency ?? null,
    qualifier: amount?.qualifier ?? null,
    places: placesText(atlas, record),
    sectors: listed(record.sectors.map((sector) => atlas.sectors[sector]?.name ?? sector)),
    sources: [...new Set(record.claims.map(({ source }) => atlas.sources[source]?.url ?? source))].join(" "),
    summary: record.summary,
  };
};
