import type { Atlas, DateSpan, Partnership, PlaceRole } from "../../src/model/atlas.ts";
import { isoOf } from "../../src/model/day.ts";

/**
 * The form other people's programs read: ids resolved to names, days written out, nothing that is only for drawing.
 * Its shape is a promise; a change that breaks it raises `schemaVersion`. Records and sources are in order of id.
 */
export const publishedForm = (atlas: Atlas) => ({
  schemaVersion: atlas.schemaVersion,
  edition: atlas.edition,
  partnerships: inOrder(atlas.partnerships).map((partnership) => publishedPartnership(partnership, atlas)),
  sources: inOrder(Object.values(atlas.sources)).map(({ id, title, publisher, url, published }) => ({
    id,
    title,
    publisher,
    url,
    published: published?.edtf ?? null,
  })),
});

const publishedPartnership = (partnership: Partnership, atlas: Atlas) => {
  const sourceOf = (claim: string) => partnership.claims.find(({ id }) => id === claim)?.source ?? null;
  return {
    id: partnership.id,
    title: partnership.title,
    summary: partnership.summary,
    kind: partnership.kind,
    status: partnership.status,
    multiplicity: partnership.multiplicity,
    parties: partnership.parties.map(({ party, role }) => {
      const { name, country } = known(atlas.parties[party], party);
      return { name, country, role };
    }),
    places: partnership.places.map((place) => publishedPlace(place, atlas)),
    date: partnership.date ? { ...publishedDays(partnership.date), basis: partnership.date.basis } : null,
    amount: partnership.amount ? publishedAmount(partnership.amount) : null,
    sectors: partnership.sectors,
    claims: partnership.claims.map(({ text, source, locator, basis }) => ({ text, source, locator, basis })),
    // Claims have no ids here, so each value names its source instead.
    conflicts: partnership.conflicts.map(({ about, values }) => ({
      about,
      values: values.map(({ value, claim }) => ({ value, source: sourceOf(claim) })),
    })),
    verified: partnership.verified,
    history: partnership.history.map(({ status, date }) => ({
      status,
      date: date ? publishedDays(date) : null,
    })),
    caveats: partnership.caveats,
  };
};

const publishedPlace = ({ place, basis, role }: PlaceRole, atlas: Atlas) => {
  const { id, name, country, level, lon, lat } = known(atlas.places[place], place);
  return { id, name, country, level, lon, lat, basis, role };
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

const known = <Entry>(entry: Entry | undefined, id: string): Entry => {
  if (entry === undefined) throw new Error(`${id} is in no registry`);
  return entry;
};

const inOrder = <Entry extends { readonly id: string }>(entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => (a.id < b.id ? -1 : 1));
