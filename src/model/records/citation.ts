import type { Atlas, Claim, Partnership, Source, SourceId } from "./atlas.ts";
import type { Basis } from "./vocabulary.ts";

/** A source of one record: its number on the card, and what it says there. */
export type Citation = {
  readonly number: number;
  readonly source: Source;
  readonly claims: readonly Claim[];
};

const gradeOrder = { article: 0, page: 1, weak: 2 } as const;

/** The articles first, then other pages, then digests; within each, in the order they are called on. */
export const citationsOf = (atlas: Atlas, record: Partnership): readonly Citation[] => {
  const called = [...new Set(record.claims.map(({ source }) => source))];
  return called
    .flatMap((id) => {
      const source = atlas.sources[id];
      return source ? [{ source, claims: record.claims.filter((claim) => claim.source === id) }] : [];
    })
    .toSorted((a, b) => gradeOrder[a.source.grade] - gradeOrder[b.source.grade])
    .map((cited, index) => ({ number: index + 1, ...cited }));
};

/** What a fact rests on. `other-page`: stated, but on a page that is none of the articles; `weak`: on digests only. */
export type Evidence = {
  readonly kind: "stated" | "inferred" | "other-page" | "weak";
  readonly citations: readonly Citation[];
};

/** `basis` is null for facts that have none of their own: they are as good as their claims. */
export const evidenceOf = (
  citations: readonly Citation[],
  claims: readonly string[],
  basis: Basis | null,
): Evidence => {
  const called = citations.filter(({ claims: said }) => said.some(({ id }) => claims.includes(id)));
  const bases = called.flatMap(({ claims: said }) => said.filter(({ id }) => claims.includes(id)));
  const inferred =
    basis === "inferred" || (basis === null && bases.every((claim) => claim.basis === "inferred"));
  return { kind: inferred ? "inferred" : statedIn(called), citations: called };
};

/** As good as the best of its sources. */
const statedIn = (citations: readonly Citation[]): "stated" | "other-page" | "weak" => {
  const grades = citations.map(({ source }) => source.grade);
  if (grades.includes("article")) return "stated";
  return grades.includes("page") || grades.length === 0 ? "other-page" : "weak";
};

/** The articles the atlas is made from, then every other page by publisher. */
export const sourcesOf = (
  atlas: Atlas,
): { readonly articles: readonly Source[]; readonly pages: readonly Source[] } => {
  const called = new Set<SourceId>(
    atlas.partnerships.flatMap(({ claims }) => claims.map(({ source }) => source)),
  );
  const sources = Object.values(atlas.sources)
    .filter(({ id }) => called.has(id))
    .toSorted((a, b) => a.publisher.localeCompare(b.publisher, "en"));
  return {
    articles: sources.filter(({ grade }) => grade === "article"),
    pages: sources.filter(({ grade }) => grade !== "article"),
  };
};
