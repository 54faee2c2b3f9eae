import type { Atlas, DateSpan, Partnership, PlaceRole } from "../records/atlas.ts";
import { isoOf } from "../records/day.ts";
import type { Origin } from "./origin.ts";

/**
 * The form of data/partnerships.json, which other people's programs read, for some records: ids resolved to names,
 * days written out, nothing that is only for drawing. In order of id, with the sources these records call on.
 */
export const publishedRecords = (atlas: Atlas, records: readonly Partnership[]) => {
  const called = new Set(records.flatMap(({ claims }) => claims.map(({ source }) => source)));
  return {
    schemaVersion: atlas.schemaVersion,
    edition: atlas.edition,
    partnerships: inOrder(records).map((record) => publishedRecord(record, atlas)),
    sources: inOrder(Object.values(atlas.sources).filter(({ id }) => called.has(id))).map(
      ({ id, title, publisher, url, published }) => ({
        id,
        title,
        publisher,
        url,
        published: published?.edtf ?? null,
      }),
    ),
  };
};

export const jsonOf = (atlas: Atlas, records: readonly Partnership[], origin: Origin): string =>
  `${JSON.stringify({ ...origin, ...publishedRecords(atlas, records) }, null, 1)}\n`;

const publishedRecord = (record: Partnership, atlas: Atlas) => ({
  id: record.id,
  title: record.title,
  summary: record.summary,
  kind: record.kind,
  status: record.status,
  multiplicity: record.multiplicity,
  parties: record.parties.map(({ party, role }) => ({
    name: atlas.parties[party]?.name ?? party,
    country: atlas.parties[party]?.country ?? null,
    role,
  })),
  places: record.places.map((place) => publishedPlace(place, atlas)),
  date: record.date ? { ...publishedDays(record.date), basis: record.date.basis } : null,
  amount: record.amount ? publishedAmount(record.amount) : null,
  sectors: record.sectors,
  claims: record.claims.map(({ text, source, locator, basis }) => ({ text, source, locator, basis })),
  // Claims have no ids here, so each value names its source instead.
  conflicts: record.conflicts.map(({ about, values }) => ({
    about,
    values: values.map(({ value, claim }) => ({
      value,
      source: record.claims.find(({ id }) => id === claim)?.source ?? null,
    })),
  })),
  verified: record.verified,
  history: record.history.map(({ status, date }) => ({ status, date: date ? publishedDays(date) : null })),
  caveats: record.caveats,
});

const publishedPlace = ({ place, basis, role }: PlaceRole, atlas: Atlas) => {
  const { name = place, country = null, level = null, lon = null, lat = null } = atlas.places[place] ?? {};
  return { id: place, name, country, level, lon, lat, basis, role };
};

const publishedAmount = ({ value, currency, qualifier, of }: NonNullable<Partnership["amount"]>) => ({
  value,
  currency,
  qualifier,
  of,
});

const publishedDays = ({ edtf, earliest, latest }: DateSpan) => ({
  edtf,
  earliest: isoOf(earliest),
  latest: latest === null ? null : isoOf(latest),
});

const inOrder = <Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] =>
  entries.toSorted((a, b) => (a.id < b.id ? -1 : 1));
