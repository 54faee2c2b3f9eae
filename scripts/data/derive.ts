import type { Junctions, Unwoven } from "../../src/model/drawing/weave.ts";
import type { Atlas, Party, Place, PlaceId, Sector, Source, Weave } from "../../src/model/records/atlas.ts";
import { strokes } from "../../src/model/records/vocabulary.ts";
import { spanOf } from "./date-span.ts";
import { derivePartnership } from "./derive-partnership.ts";
import type { Data, PartyEntry, PlaceEntry, SectorEntry, SourceEntry } from "./schemas.ts";

/** Draws the records, one weave each, in their order. */
export type WeaveAll = (
  partnerships: readonly Unwoven[],
  places: Readonly<Record<PlaceId, Place>>,
  junctions: Junctions,
) => readonly Weave[];

/** Pure: the same data gives the same atlas, key for key. Throws on data that was not checked. */
export const deriveAtlas = (data: Data, weaveAll: WeaveAll): Atlas => {
  const places = derivePlaces(data);
  const partnerships = data.partnerships.map(derivePartnership).sort(byRank);
  const weaves = weaveAll(partnerships, places, data.junctions);
  return {
    schemaVersion: 1,
    edition: data.edition,
    parties: byId(data.parties.map(deriveParty)),
    places,
    sectors: byId(data.sectors.map(deriveSector)),
    sources: byId(data.sources.map(deriveSource)),
    partnerships: partnerships.map((partnership, index) => {
      const weave = weaves[index];
      if (weave === undefined) throw new Error(`${partnership.id} was not woven`);
      return { ...partnership, weave };
    }),
  };
};

/** Date, then stroke, then id; undated last. */
export const byRank = (a: Unwoven, b: Unwoven): number =>
  compare(a.date?.earliest ?? Number.POSITIVE_INFINITY, b.date?.earliest ?? Number.POSITIVE_INFINITY) ||
  compare(a.date?.startLatest ?? 0, b.date?.startLatest ?? 0) ||
  compare(strokes.indexOf(a.stroke), strokes.indexOf(b.stroke)) ||
  compare(a.id, b.id);

// Code units, not a locale: two machines must agree.
const compare = <Value extends string | number>(a: Value, b: Value): number => (a < b ? -1 : a > b ? 1 : 0);

const byId = <Entry extends { readonly id: string }>(
  entries: readonly Entry[],
): Readonly<Record<string, Entry>> => Object.fromEntries(entries.map((entry) => [entry.id, entry]));

const deriveParty = ({ id, name, short, country, type }: PartyEntry): Party => ({
  id,
  name,
  short,
  country,
  type,
});

export const derivePlaces = ({ countries, places }: Data): Atlas["places"] => {
  const capitals = countries.flatMap(({ capital }) => capital ?? []);
  return byId(places.map((place) => derivePlace(place, capitals)));
};

const derivePlace = (
  { id, name, country, level, lon, lat, aliases, unit }: PlaceEntry,
  capitals: readonly PlaceId[],
): Place => ({
  id,
  name,
  country,
  level,
  lon,
  lat,
  aliases: aliases ?? [],
  unit: unit ?? null,
  capital: capitals.includes(id),
});

const deriveSector = ({ id, name }: SectorEntry): Sector => ({ id, name });

const deriveSource = ({ id, title, publisher, authors, url, published, grade }: SourceEntry): Source => ({
  id,
  title,
  publisher,
  authors: authors ?? [],
  url,
  published: published ? spanOf({ ...published, claims: [] }) : null,
  grade,
});
