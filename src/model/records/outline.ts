import type { Atlas, DateSpan, Partnership } from "./atlas.ts";

/**
 * The atlas without what only a card says: summaries, the words of claims, reasons, amounts, sources. A third of the
 * bytes, and the same answers of `select`, `sceneOf` and the timeline; the one exception is a query, which then finds
 * no words of summaries. It has the shape of an atlas, so nothing that draws needs to know which of the two it holds.
 */
export const outlineOf = (atlas: Atlas): Atlas => ({
  ...atlas,
  sources: {},
  partnerships: atlas.partnerships.map(outlined),
});

const bare = (date: DateSpan | null): DateSpan | null => date && { ...date, from: null, claims: [] };

const outlined = (record: Partnership): Partnership => ({
  ...record,
  summary: "",
  history: record.history.map(({ status, date }) => ({ status, date: bare(date), claims: [] })),
  parties: record.parties.map((party) => ({ ...party, claims: [] })),
  places: record.places.map((place) => ({ ...place, from: null, claims: [] })),
  date: bare(record.date),
  amount: null,
  // Their number tells which meeting a month is known for, and their sources are a filter.
  claims: record.claims.map(({ source }) => ({
    id: "",
    text: "",
    source,
    locator: "",
    basis: "stated",
    from: null,
  })),
  caveats: [],
  conflicts: [],
});

/** An outline, in whatever language its names are, with everything the whole atlas says. */
export const filledIn = (outline: Atlas, { sources, partnerships }: Atlas): Atlas => ({
  ...outline,
  sources,
  partnerships,
  ...(outline.published ? { published: { ...outline.published, sources, partnerships } } : {}),
});
