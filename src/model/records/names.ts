import type { Atlas, Party, PartyId, Place, PlaceId, Sector, SectorId } from "./atlas.ts";
import type { Language, OtherLanguage } from "./language.ts";

/** One thing's name in each language that has one. */
type Translations = Readonly<Partial<Record<OtherLanguage, string>>>;

/** Names in other languages than English, by id. A file of its own: most readers never need it. */
export type Names = {
  readonly schemaVersion: 1;
  readonly places: Readonly<
    Record<
      PlaceId,
      {
        readonly name: Translations /** Old and other names, in any script. */;
        readonly also: readonly string[];
      }
    >
  >;
  readonly parties: Readonly<Record<PartyId, { readonly name: Translations; readonly short: Translations }>>;
  readonly sectors: Readonly<Record<SectorId, Translations>>;
};

/** The longest name that also serves where a short one is wanted; `data/README.md` holds short names to it. */
const SHORT = 28;

const translationIn = (names: Translations | undefined, language: Language): string | undefined =>
  language === "en" ? undefined : names?.[language];

/** What a thing is called elsewhere, without what it is called here. */
const elsewhere = (here: readonly string[], ...lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat())].filter((name) => !here.includes(name));

const placeIn = (place: Place, names: Names, language: Language): Place => {
  const known = names.places[place.id];
  const name = translationIn(known?.name, language) ?? place.name;
  return {
    ...place,
    name,
    elsewhere: elsewhere(
      [name, ...place.aliases],
      [place.name],
      Object.values(known?.name ?? {}),
      known?.also ?? [],
    ),
  };
};

const partyIn = (party: Party, names: Names, language: Language): Party => {
  const known = names.parties[party.id];
  const own = translationIn(known?.name, language);
  const short = translationIn(known?.short, language) ?? (own && own.length <= SHORT ? own : party.short);
  const name = own ?? party.name;
  return {
    ...party,
    name,
    short,
    elsewhere: elsewhere(
      [name, short],
      [party.name, party.short],
      Object.values(known?.name ?? {}),
      Object.values(known?.short ?? {}),
    ),
  };
};

const sectorIn = (sector: Sector, names: Names, language: Language): Sector => {
  const known = names.sectors[sector.id];
  const name = translationIn(known, language) ?? sector.name;
  return { ...sector, name, elsewhere: elsewhere([name], [sector.name], Object.values(known ?? {})) };
};

const mapped = <T>(entries: Readonly<Record<string, T>>, to: (entry: T) => T): Readonly<Record<string, T>> =>
  Object.fromEntries(Object.entries(entries).map(([id, entry]) => [id, to(entry)]));

/** The atlas as it was published, whatever language it speaks now. Files of data are written from it. */
export const published = (atlas: Atlas): Atlas => atlas.published ?? atlas;

/**
 * The atlas with its names in a language, and every other name known to the search. A name nobody has given stays
 * English. Without names it is the published atlas anew, since what is drawn from it must be drawn anew.
 */
export const spokenIn = (atlas: Atlas, names: Names | null, language: Language): Atlas => {
  const from = published(atlas);
  if (names === null) return { ...from, published: from };
  return {
    ...from,
    published: from,
    places: mapped(from.places, (place) => placeIn(place, names, language)),
    parties: mapped(from.parties, (party) => partyIn(party, names, language)),
    sectors: mapped(from.sectors, (sector) => sectorIn(sector, names, language)),
  };
};
