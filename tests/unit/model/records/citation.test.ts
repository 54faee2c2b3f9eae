import { describe, expect, it } from "vitest";
import type { Claim } from "../../../../src/model/records/atlas.ts";
import { citationsOf, evidenceOf, sourcesOf } from "../../../../src/model/records/citation.ts";
import type { Basis } from "../../../../src/model/records/vocabulary.ts";
import { atlas, framework, sisters } from "../../../fixtures/atlas.ts";

const claim = (id: string, source: string, basis: Basis = "stated"): Claim => ({
  id,
  text: id,
  source,
  locator: "",
  basis,
  from: null,
});
const record = {
  ...sisters,
  claims: [
    claim("a", "digest"),
    claim("b", "page"),
    claim("c", "article"),
    claim("d", "page", "inferred"),
    claim("e", "nowhere"),
    claim("f", "article", "inferred"),
  ],
};
const citations = citationsOf(atlas, record);

describe("the sources of a record", () => {
  it("are numbered articles first, then pages, then digests, each with its claims", () => {
    expect(
      citations.map(({ number, source, claims }) => [number, source.id, claims.map(({ id }) => id)]),
    ).toEqual([
      [1, "article", ["c", "f"]],
      [2, "page", ["b", "d"]],
      [3, "digest", ["a"]],
    ]);
  });
});

describe("what a fact rests on", () => {
  const evidence = (claims: readonly string[], basis: Basis | null) => {
    const { kind, citations: called } = evidenceOf(citations, claims, basis);
    return [kind, called.map(({ number }) => number)];
  };

  it("is as good as the best of its sources", () => {
    expect(evidence(["a", "b", "c"], "stated")).toEqual(["stated", [1, 2, 3]]);
    expect(evidence(["a", "b"], "stated")).toEqual(["other-page", [2, 3]]);
    expect(evidence(["a"], "stated")).toEqual(["weak", [3]]);
    expect(evidence([], "stated")).toEqual(["other-page", []]);
  });

  it("is inferred when it says so itself, or else when all its claims do", () => {
    expect(evidence(["c"], "inferred")).toEqual(["inferred", [1]]);
    expect(evidence(["d", "f"], null)).toEqual(["inferred", [1, 2]]);
    expect(evidence(["c", "d"], null)).toEqual(["stated", [1, 2]]);
    expect(evidence(["d"], "stated")).toEqual(["other-page", [2]]);
    // Of a source's claims only those that are called on count.
    expect(evidence(["f"], null)).toEqual(["inferred", [1]]);
  });
});

describe("the sources of the atlas", () => {
  it("are its articles and its other pages, each by publisher, without those nobody calls on", () => {
    const named = (id: string, grade: "article" | "page" | "weak", publisher: string) => ({
      ...(atlas.sources.article as NonNullable<typeof atlas.sources.article>),
      ...{ id, grade, publisher },
    });
    const sources = Object.fromEntries(
      [
        named("page", "page", "B"),
        named("article", "article", "D"),
        named("digest", "weak", "A"),
        named("essay", "article", "C"),
        named("unread", "article", "A"),
      ].map((source) => [source.id, source]),
    );
    const essay = { ...framework, claims: [...framework.claims, claim("x", "essay")] };
    const { articles, pages } = sourcesOf({ ...atlas, sources, partnerships: [sisters, essay] });
    expect(articles.map(({ id }) => id)).toEqual(["essay", "article"]);
    expect(pages.map(({ id }) => id)).toEqual(["digest", "page"]);
  });
});
