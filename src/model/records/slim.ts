import type {
  Atlas,
  DateSpan,
  Partnership,
  PartyId,
  PlaceId,
  PlaceRole,
  Point,
  Source,
  SourceId,
  Strand,
} from "./atlas.ts";
import type { Basis, Role } from "./vocabulary.ts";

/**
 * The atlas without what an embedded frame never shows: claims and their wording, reasons, amounts, conflicts. What it
 * selects, counts, draws and finds is the same as the whole atlas's; a sixth of the bytes.
 */
export type SlimAtlas = Pick<Atlas, "edition" | "parties" | "places" | "sectors"> & {
  readonly sources: Readonly<Record<SourceId, SlimSource>>;
  readonly records: readonly SlimRecord[];
};

type SlimSource = readonly [title: string, publisher: string, url: string, grade: Source["grade"]];

type SlimDate = readonly [
  edtf: string,
  precision: DateSpan["precision"],
  approximate: 0 | 1,
  basis: Basis,
  earliest: number,
  startLatest: number,
  endEarliest: number,
  latest: number | null,
];

type SlimStrand = readonly [
  from: Point,
  to: Point,
  bow: number,
  offset: number,
  fork: Strand["fork"],
  startPlace: PlaceId | null,
  endPlace: PlaceId | null,
  fades: number,
  stroke: Strand["stroke"],
];

type SlimRecord = Pick<
  Partnership,
  "id" | "title" | "short" | "summary" | "kind" | "status" | "stroke" | "group" | "sectors"
> & {
  readonly history: readonly (readonly [Partnership["status"], SlimDate | null])[];
  readonly parties: readonly (readonly [PartyId, Role])[];
  readonly places: readonly (readonly [PlaceId, PlaceRole["role"], PartyId | null, Basis])[];
  readonly date: SlimDate | null;
  readonly sources: readonly SourceId[];
  readonly weave: Pick<Partnership["weave"], "junction" | "sides" | "pair" | "rank"> & {
    readonly strands: readonly SlimStrand[];
  };
};

// A thousandth of a degree is a tenth of a pixel where a frame stops zooming.
const rounded = (n: number): number => Math.round(n * 1000) / 1000;
const roundedPoint = ([x, y]: Point): Point => [rounded(x), rounded(y)];

const slimDate = (date: DateSpan | null): SlimDate | null =>
  date && [
    date.edtf,
    date.precision,
    date.approximate ? 1 : 0,
    date.basis,
    date.earliest,
    date.startLatest,
    date.endEarliest,
    date.latest,
  ];

const slimStrand = (strand: Strand): SlimStrand => [
  roundedPoint(strand.from),
  roundedPoint(strand.to),
  rounded(strand.bow),
  rounded(strand.offset),
  strand.fork && { ...strand.fork, at: rounded(strand.fork.at), end: roundedPoint(strand.fork.end) },
  strand.startPlace,
  strand.endPlace,
  (strand.fadeStart ? 1 : 0) + (strand.fadeEnd ? 2 : 0),
  strand.stroke,
];

const slimRecord = (record: Partnership): SlimRecord => {
  const { id, title, short, summary, kind, status, stroke, group, sectors, weave } = record;
  return {
    ...{ id, title, short, summary, kind, status, stroke, group, sectors },
    history: record.history.map((step) => [step.status, slimDate(step.date)]),
    parties: record.parties.map(({ party, role }) => [party, role]),
    places: record.places.map(({ place, role, party, basis }) => [place, role, party, basis]),
    date: slimDate(record.date),
    sources: [...new Set(record.claims.map(({ source }) => source))],
    weave: {
      strands: weave.strands.map(slimStrand),
      junction: weave.junction && roundedPoint(weave.junction),
      sides: weave.sides,
      pair: weave.pair,
      rank: weave.rank,
    },
  };
};

/** Of all the names a thing has elsewhere, the first: English, by which links made in English search for it. */
const firstElsewhere = <T extends { readonly elsewhere?: readonly string[] }>(
  things: Readonly<Record<string, T>>,
): Readonly<Record<string, T>> =>
  Object.fromEntries(
    Object.entries(things).map(([id, thing]) => [
      id,
      thing.elsewhere ? { ...thing, elsewhere: thing.elsewhere.slice(0, 1) } : thing,
    ]),
  );

export const slimOf = ({ edition, parties, places, sectors, sources, partnerships }: Atlas): SlimAtlas => ({
  edition,
  parties: firstElsewhere(parties),
  places: firstElsewhere(places),
  sectors: firstElsewhere(sectors),
  sources: Object.fromEntries(
    Object.values(sources).map(({ id, title, publisher, url, grade }) => [
      id,
      [title, publisher, url, grade] as const,
    ]),
  ),
  records: partnerships.map(slimRecord),
});

const dateOf = (slim: SlimDate | null): DateSpan | null => {
  if (slim === null) return null;
  const [edtf, precision, approximate, basis, earliest, startLatest, endEarliest, latest] = slim;
  const days = { earliest, startLatest, endEarliest, latest };
  return { edtf, precision, approximate: approximate === 1, basis, from: null, claims: [], ...days };
};

const strandOf = (slim: SlimStrand): Strand => {
  const [from, to, bow, offset, fork, startPlace, endPlace, fades, stroke] = slim;
  const faded = { fadeStart: (fades & 1) !== 0, fadeEnd: (fades & 2) !== 0 };
  return { from, to, bow, offset, fork, startPlace, endPlace, ...faded, stroke };
};

const recordOf = ({ sources, ...slim }: SlimRecord, verified: string): Partnership => ({
  ...slim,
  // Nothing a frame shows depends on it.
  multiplicity: "bilateral",
  history: slim.history.map(([status, date]) => ({ status, date: dateOf(date), claims: [] })),
  parties: slim.parties.map(([party, role]) => ({ party, role, claims: [] })),
  places: slim.places.map(([place, role, party, basis]) => ({
    ...{ place, role, party, basis },
    from: null,
    claims: [],
  })),
  date: dateOf(slim.date),
  amount: null,
  claims: sources.map((source) => ({
    id: source,
    text: "",
    source,
    locator: "",
    basis: "stated",
    from: null,
  })),
  caveats: [],
  conflicts: [],
  verified,
  weave: { ...slim.weave, strands: slim.weave.strands.map(strandOf) },
});

/** The atlas again, with nothing where the slim one holds nothing. */
export const atlasOf = (slim: SlimAtlas): Atlas => ({
  schemaVersion: 1,
  edition: slim.edition,
  parties: slim.parties,
  places: slim.places,
  sectors: slim.sectors,
  sources: Object.fromEntries(
    Object.entries(slim.sources).map(([id, [title, publisher, url, grade]]) => [
      id,
      { id, title, publisher, authors: [], url, published: null, grade },
    ]),
  ),
  partnerships: slim.records.map((record) => recordOf(record, slim.edition)),
});
