import type { Atlas, PartnershipId, PartyId, PlaceId } from "./atlas.ts";

export type Found =
  | { readonly kind: "place"; readonly place: PlaceId; readonly alias: string | null }
  | { readonly kind: "party"; readonly party: PartyId }
  | { readonly kind: "partnership"; readonly partnership: PartnershipId };

/** A name a reader may type. `weight`: how much a hit on it counts; an old name counts as much as a new one. */
type Name = { readonly text: string; readonly tokens: readonly string[]; readonly weight: number };

type Entry = { readonly found: Found; readonly names: readonly Name[] };

export type SearchIndex = readonly Entry[];

const TITLE = 8;
const NEAR = 3;
const FAR = 1;

/**
 * Letters without case or accents. Only marks that Latin letters carry are taken off: in Hindi the marks are vowels.
 * Hangul falls apart into its letters, so that half a syllable already finds.
 */
export const plainText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase();

const tokensOf = (text: string): readonly string[] =>
  plainText(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);

const name = (text: string, weight: number): Name => ({ text, tokens: tokensOf(text), weight });

const placeNames = (atlas: Atlas, id: PlaceId, weight: number): readonly Name[] => {
  const place = atlas.places[id];
  return place ? [place.name, ...place.aliases].map((text) => name(text, weight)) : [];
};

const partyNames = (atlas: Atlas, id: PartyId, weight: number): readonly Name[] => {
  const party = atlas.parties[id];
  return party ? [name(party.name, weight), name(party.short, weight)] : [];
};

/** Everything that can be found, with every word it can be found by. Made once per atlas. */
export const searchIndexOf = (atlas: Atlas): SearchIndex => {
  const used = new Set(atlas.partnerships.flatMap(({ places }) => places.map(({ place }) => place)));
  const acting = new Set(atlas.partnerships.flatMap(({ parties }) => parties.map(({ party }) => party)));
  const places = [...used].map(
    (place): Entry => ({
      found: { kind: "place", place, alias: null },
      names: placeNames(atlas, place, TITLE),
    }),
  );
  const parties = [...acting].map(
    (party): Entry => ({
      found: { kind: "party", party },
      names: partyNames(atlas, party, TITLE),
    }),
  );
  const records = atlas.partnerships.map(
    (record): Entry => ({
      found: { kind: "partnership", partnership: record.id },
      names: [
        name(record.title, TITLE),
        name(record.short, TITLE),
        ...record.parties.flatMap(({ party }) => partyNames(atlas, party, NEAR)),
        ...record.places.flatMap(({ place }) => placeNames(atlas, place, NEAR)),
        ...record.sectors.map((sector) => name(atlas.sectors[sector]?.name ?? "", NEAR)),
        name(record.summary, FAR),
      ],
    }),
  );
  return [...places, ...parties, ...records];
};

/** How well one typed word fits a name: whole words before beginnings, first words before later ones. */
const fitOf = (typed: string, { tokens, weight }: Name): number => {
  const at = tokens.findIndex((token) => token.startsWith(typed));
  if (at === -1) return 0;
  return weight * (tokens.includes(typed) ? 2 : 1) + (at === 0 ? 1 : 0);
};

/** 0 unless every typed word begins some word of the entry. */
const scoreOf = (typed: readonly string[], { names }: Entry): number => {
  let score = 0;
  for (const word of typed) {
    const best = Math.max(...names.map((each) => fitOf(word, each)));
    if (best <= 0) return 0;
    score += best;
  }
  return score;
};

/** The old name a place was found by, when its own name does not fit. */
const withAlias = ({ found, names }: Entry, typed: readonly string[]): Found => {
  if (found.kind !== "place") return found;
  const [own, ...aliases] = names;
  const fits = (each: Name): boolean => typed.every((word) => fitOf(word, each) > 0);
  if (own === undefined || fits(own)) return found;
  return { ...found, alias: aliases.find(fits)?.text ?? null };
};

/** Best first; places and parties before records of the same fit, because they are the shorter way. */
export const search = (index: SearchIndex, query: string, limit: number): readonly Found[] => {
  const typed = tokensOf(query);
  if (typed.length === 0) return [];
  return index
    .map((entry) => ({ entry, score: scoreOf(typed, entry) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => withAlias(entry, typed));
};

/** For `select`: lets through the records a query finds. Null when nothing was typed. */
export const matchesOf = (index: SearchIndex, query: string): ((id: PartnershipId) => boolean) | null => {
  const typed = tokensOf(query);
  if (typed.length === 0) return null;
  const ids = new Set(
    index.flatMap((entry) =>
      entry.found.kind === "partnership" && scoreOf(typed, entry) > 0 ? [entry.found.partnership] : [],
    ),
  );
  return (id) => ids.has(id);
};
