import type { Day } from "./day.ts";
import type {
  Basis,
  Group,
  Kind,
  Level,
  Multiplicity,
  PartyType,
  PlaceRoleName,
  Qualifier,
  Role,
  SourceGrade,
  Status,
  Stroke,
} from "./vocabulary.ts";

/**
 * What the browser reads: everything checked, indexed and derived at build. Written by `scripts/data`, never edited.
 * Absent is `null` throughout.
 */
export type Atlas = {
  readonly schemaVersion: 1;
  /** The day the edition was made, ISO 8601. */
  readonly edition: string;
  readonly parties: Readonly<Record<PartyId, Party>>;
  readonly places: Readonly<Record<PlaceId, Place>>;
  readonly sectors: Readonly<Record<SectorId, Sector>>;
  readonly sources: Readonly<Record<SourceId, Source>>;
  /** In order of rank: date, then stroke, then id; undated last. */
  readonly partnerships: readonly Partnership[];
  /** Set by `names.ts` alone: the atlas as it was published, where this one speaks another language. */
  readonly published?: Atlas;
};

/** Names a thing has in languages other than the page's; for the search. Set by `names.ts` alone. */
type OtherNames = { readonly elsewhere?: readonly string[] };

export type PartnershipId = string & { readonly brand?: "partnership" };
export type PartyId = string & { readonly brand?: "party" };
export type PlaceId = string & { readonly brand?: "place" };
export type SectorId = string & { readonly brand?: "sector" };
export type SourceId = string & { readonly brand?: "source" };

/** ISO 3166-1 alpha-2, or "EU". */
export type Country = string;

export type Party = OtherNames & {
  readonly id: PartyId;
  readonly name: string;
  readonly short: string;
  readonly country: Country;
  readonly type: PartyType;
};

export type Place = OtherNames & {
  readonly id: PlaceId;
  readonly name: string;
  /** Null for a place in no country, such as a space station. */
  readonly country: Country | null;
  readonly level: Level;
  /** Degrees east, −180 to 180; null when the place has no fixed coordinates. */
  readonly lon: number | null;
  /** Degrees north. */
  readonly lat: number | null;
  readonly aliases: readonly string[];
  /** ISO 3166-2 code of the outline a state-level place is drawn as. */
  readonly unit: string | null;
  /** True for the seat of a national government. */
  readonly capital: boolean;
};

export type Sector = OtherNames & { readonly id: SectorId; readonly name: string };

export type Source = {
  readonly id: SourceId;
  readonly title: string;
  readonly publisher: string;
  readonly authors: readonly string[];
  readonly url: string;
  readonly published: DateSpan | null;
  readonly grade: SourceGrade;
};

/** An EDTF date as the intervals it can stand for. All four days are inclusive. */
export type DateSpan = {
  readonly edtf: string;
  readonly precision: "day" | "month" | "year" | "span";
  readonly approximate: boolean;
  readonly basis: Basis;
  /** What an inferred date rests on. */
  readonly from: string | null;
  readonly claims: readonly string[];
  /** The start lies somewhere in [earliest, startLatest]. */
  readonly earliest: Day;
  readonly startLatest: Day;
  /** The end lies somewhere in [endEarliest, latest]; `latest` is null while it runs on. */
  readonly endEarliest: Day;
  readonly latest: Day | null;
};

export type Partnership = {
  readonly id: PartnershipId;
  readonly title: string;
  readonly short: string;
  readonly summary: string;
  readonly kind: Kind;
  readonly status: Status;
  readonly stroke: Stroke;
  readonly history: readonly StatusStep[];
  readonly multiplicity: Multiplicity;
  readonly group: Group;
  readonly parties: readonly PartyRole[];
  readonly places: readonly PlaceRole[];
  readonly date: DateSpan | null;
  readonly amount: Amount | null;
  readonly sectors: readonly SectorId[];
  readonly claims: readonly Claim[];
  readonly caveats: readonly string[];
  readonly conflicts: readonly Conflict[];
  readonly verified: string;
  readonly weave: Weave;
};

export type StatusStep = {
  readonly status: Status;
  readonly date: DateSpan | null;
  readonly claims: readonly string[];
};

export type PartyRole = { readonly party: PartyId; readonly role: Role; readonly claims: readonly string[] };

export type PlaceRole = {
  readonly place: PlaceId;
  readonly role: PlaceRoleName;
  /** The party an end stands for. */
  readonly party: PartyId | null;
  readonly basis: Basis;
  readonly from: string | null;
  readonly claims: readonly string[];
};

export type Amount = {
  readonly value: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly qualifier: Qualifier;
  readonly of: string;
  readonly claims: readonly string[];
};

export type Claim = {
  readonly id: string;
  readonly text: string;
  readonly source: SourceId;
  readonly locator: string;
  readonly basis: Basis;
  readonly from: string | null;
};

export type Conflict = {
  readonly about: string;
  readonly values: readonly { readonly value: string; readonly claim: string }[];
};

/** The drawing of one record, computed at build: one thread, a thread that forks, or spokes around a junction. */
export type Weave = {
  readonly strands: readonly Strand[];
  /** Where three or more countries meet; null for everything else. */
  readonly junction: Point | null;
  /** Sides of the junction's polygon: the number of ends that meet there and act. */
  readonly sides: number;
  /** Both leading ends, such as `new-delhi~washington-dc`; null when no thread is drawn. */
  readonly pair: string | null;
  /** Place in the pair over the whole edition, 0 in the middle. */
  readonly rank: number;
};

/** x: degrees east, unwrapped (US longitudes + 360). y: Mercator latitude in degrees. */
export type Point = readonly [x: number, y: number];

/** One stretch of line as the numbers of its curve; `pointOnStrand` draws it. */
export type Strand = {
  readonly from: Point;
  readonly to: Point;
  /** Bow as a share of the chord, positive to the north. */
  readonly bow: number;
  /** Sheaf offset in Mercator degrees, positive to the north. */
  readonly offset: number;
  /** A further end of the same thread: it leaves the trunk at the share `at` of the way and bends to `end`. */
  readonly fork: { readonly at: number; readonly run: number; readonly end: Point } | null;
  /** The places at t = 0 and t = 1; null at a junction and where a fork meets its trunk. */
  readonly startPlace: PlaceId | null;
  readonly endPlace: PlaceId | null;
  /** Ends at a capital that merely stands for its country fade. */
  readonly fadeStart: boolean;
  readonly fadeEnd: boolean;
  /** A spoke to a beneficiary is dashed whatever the record's status. */
  readonly stroke: Stroke;
};
