import type { Atlas, PartnershipId, PartyId, PlaceId, SectorId } from "./atlas.ts";
import { startsWithTypos, typosAllowed } from "./typo.ts";

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

// Katakana stand this far above hiragana in Unicode.
const KATAKANA = 0x60;

/**
 * Letters without case or accents. Only marks that Latin letters carry are taken off: in Hindi the marks are vowels.
 * Hangul falls apart into its letters, so that half a syllable already finds. Hiragana is read as katakana.
 */
export const plainText = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[ぁ-ゖ]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) + KATAKANA))
    .toLowerCase();

const tokensOf = (text: string): readonly string[] =>
  plainText(text)
    .split(/[^\p{L}\p{N}\p{M}]+/u)
    .filter(Boolean);

const name = (text: string, weight: number): Name => ({ text, tokens: tokensOf(text), weight });

const placeNames = (atlas: Atlas, id: PlaceId, weight: number): readonly Name[] => {
  const place = atlas.places[id];
  return place
    ? [place.name, ...place.aliases, ...(place.elsewhere ?? [])].map((text) => name(text, weight))
    : [];
};

const sectorNames = (atlas: Atlas, id: SectorId, weight: number): readonly Name[] => {
  const sector = atlas.sectors[id];
  return sector ? [sector.name, ...(sector.elsewhere ?? [])].map((text) => name(text, weight)) : [];
};

const partyNames = (atlas: Atlas, id: PartyId, weight: number): readonly Name[] => {
  const party = atlas.parties[id];
  return party ? [party.name, party.short, ...(party.elsewhere ?? [])].map((text) => name(text, weight)) : [];
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
        ...record.sectors.flatMap((sector) => sectorNames(atlas, sector, NEAR)),
        name(record.summary, FAR),
      ],
    }),
  );
  return [...places, ...parties, ...records];
};

// Chinese characters and katakana stand without spaces, so a word may begin anywhere.
const unspaced = /[\p{Script=Han}\p{Script=Katakana}]/u;

/** How well one typed word fits a name: whole words before beginnings, first words before later ones. */
const fitOf: Fit = (typed, { tokens, weight }) => {
  const holds = unspaced.test(typed)
    ? (token: string) => token.includes(typed)
    : (token: string) => token.startsWith(typed);
  const at = tokens.findIndex(holds);
  if (at === -1) return 0;
  return weight * (tokens.includes(typed) ? 2 : 1) + (at === 0 ? 1 : 0);
};

/** As `fitOf`, for a word with a slip or two in it. */
const looseFitOf: Fit = (typed, name) => {
  const exact = fitOf(typed, name);
  const slips = typosAllowed(typed);
  if (exact > 0 || slips === 0) return exact;
  return name.tokens.some((token) => startsWithTypos(token, typed, slips)) ? name.weight / 2 : 0;
};

type Fit = (typed: string, name: Name) => number;

/** 0 unless every typed word begins some word of the entry. */
const scoreOf = (typed: readonly string[], { names }: Entry, measure: Fit): number => {
  let score = 0;
  for (const word of typed) {
    const best = Math.max(...names.map((each) => measure(word, each)));
    if (best <= 0) return 0;
    score += best;
  }
  return score;
};

type Scored = { readonly entry: Entry; readonly score: number };

const scoredBy = (index: SearchIndex, typed: readonly string[], measure: Fit): readonly Scored[] =>
  index.map((entry) => ({ entry, score: scoreOf(typed, entry, measure) })).filter(({ score }) => score > 0);

/** What the words find as they are typed; only when that is nothing, what they may have been meant to find. */
const scored = (index: SearchIndex, typed: readonly string[]): readonly Scored[] => {
  const found = scoredBy(index, typed, fitOf);
  return found.length > 0 ? found : scoredBy(index, typed, looseFitOf);
};

/** The old name a place was found by, when its own name does not fit. */
const withAlias = ({ found, names }: Entry, typed: readonly string[]): Found => {
  if (found.kind !== "place") return found;
  const [own, ...aliases] = names;
  const fits =
    (measure: Fit) =>
    (each: Name): boolean =>
      typed.every((word) => measure(word, each) > 0);
  if (own === undefined || fits(fitOf)(own)) return found;
  const alias = aliases.find(fits(fitOf)) ?? (fits(looseFitOf)(own) ? null : aliases.find(fits(looseFitOf)));
  return { ...found, alias: alias?.text ?? null };
};

/** Best first; places and parties before records of the same fit, because they are the shorter way. */
export const search = (index: SearchIndex, query: string, limit: number): readonly Found[] => {
  const typed = tokensOf(query);
  if (typed.length === 0) return [];
  return scored(index, typed)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ entry }) => withAlias(entry, typed));
};

/** For `select`: lets through the records a query finds. Null when nothing was typed. */
export const matchesOf = (index: SearchIndex, query: string): ((id: PartnershipId) => boolean) | null => {
  const typed = tokensOf(query);
  if (typed.length === 0) return null;
  const ids = new Set(
    scored(index, typed).flatMap(({ entry: { found } }) =>
      found.kind === "partnership" ? [found.partnership] : [],
    ),
  );
  return (id) => ids.has(id);
};
