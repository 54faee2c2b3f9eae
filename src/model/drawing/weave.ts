import type {
  Atlas,
  Partnership,
  PartnershipId,
  Place,
  PlaceRole,
  Point,
  Strand,
  Weave,
} from "../records/atlas.ts";
import { groupOfPartner, india } from "../records/countries.ts";
import { yearOf } from "../records/day.ts";
import type { Stroke } from "../records/vocabulary.ts";
import { project } from "./mercator.ts";
import { bowOf, sheafOffsets } from "./sheaf.ts";

/** A record before it is drawn. */
export type Unwoven = Omit<Partnership, "weave">;

type End = { readonly role: PlaceRole; readonly place: Place; readonly point: Point };

// A fork lets go of its trunk this share of the way past its own end, so that it never has to turn back.
const FORK_PAST = 0.17;

/** Where the spokes of a record of three or more countries meet, in degrees; lon goes on counting east of 180. */
export type Junctions = Readonly<Record<PartnershipId, readonly [lon: number, lat: number]>>;

// Spokes bow a little so that those of neighbouring junctions part; Indian ones pass south of Japan.
const spokeBow = (end: End): number =>
  end.place.country === india.country ? -0.16 : end.point[0] > 200 ? -0.07 : 0.07;

const endsOf = (record: Pick<Unwoven, "places">, places: Atlas["places"]): readonly End[] =>
  record.places.flatMap((role) => {
    const place = places[role.place];
    if (role.role !== "end" || !place || place.lon === null || place.lat === null) return [];
    return [{ role, place, point: project(place.lon, place.lat) }];
  });

const countriesOf = (ends: readonly End[]): number => new Set(ends.map(({ place }) => place.country)).size;

/** The ends that meet in a junction, because they lie in three or more countries; none for any other record. */
export const endsAtJunction = (
  record: Pick<Unwoven, "places">,
  places: Atlas["places"],
): readonly Point[] => {
  const ends = endsOf(record, places);
  return countriesOf(ends) > 2 ? ends.map(({ point }) => point) : [];
};

/** Only a capital that stands in for its country fades; an inferred city or a country's mark says so by its own mark. */
const fades = ({ role, place }: End): boolean => role.basis === "inferred" && place.capital;

const roleOfEnd = (record: Unwoven, end: End) =>
  record.parties.find(({ party }) => party === end.role.party)?.role;

const spokes = (record: Unwoven, ends: readonly End[], junction: Point): readonly Strand[] =>
  ends.map((end) => ({
    from: end.point,
    to: junction,
    bow: spokeBow(end),
    offset: 0,
    fork: null,
    startPlace: end.place.id,
    endPlace: null,
    fadeStart: fades(end),
    fadeEnd: false,
    // Someone who receives and does not sign never looks like someone who signed.
    stroke: roleOfEnd(record, end) === "beneficiary" ? ("dashed" satisfies Stroke) : record.stroke,
  }));

/** How far along the trunk's chord a point lies, 0 to 1. */
const shareOf = ({ from, to }: Strand, [x, y]: Point): number => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const squared = dx * dx + dy * dy;
  return squared === 0 ? 0 : Math.max(0, Math.min(1, ((x - from[0]) * dx + (y - from[1]) * dy) / squared));
};

const forked = (record: Unwoven, trunk: Strand, side: "from" | "to", end: End): Strand => {
  const share = shareOf(trunk, end.point);
  const at = side === "from" ? Math.min(0.9, share + FORK_PAST) : Math.max(0.1, share - FORK_PAST);
  return {
    ...trunk,
    fork: { at, run: (at - share) * 0.6, end: end.point },
    startPlace: end.place.id,
    endPlace: null,
    fadeStart: fades(end),
    fadeEnd: false,
    stroke: record.stroke,
  };
};

type Thread = {
  readonly record: Unwoven;
  readonly near: readonly [End, ...End[]];
  readonly far: readonly [End, ...End[]];
  readonly pair: string;
};

/** The two sides of a record of two countries: the Indian one first, or else that of the first end. */
const threadOf = (record: Unwoven, ends: readonly End[]): Thread | null => {
  const country = (ends.find(({ place }) => place.country === india.country) ?? ends[0])?.place.country;
  const [near, ...moreNear] = ends.filter(({ place }) => place.country === country);
  const [far, ...moreFar] = ends.filter(({ place }) => place.country !== country);
  if (!near || !far) return null;
  return {
    record,
    near: [near, ...moreNear],
    far: [far, ...moreFar],
    pair: `${near.place.id}~${far.place.id}`,
  };
};

const threadStrands = ({ record, near, far }: Thread, offset: number): readonly Strand[] => {
  const [from] = near;
  const [to] = far;
  const bow = bowOf({
    india: from.point,
    partner: to.point,
    group: groupOfPartner(to.place.country),
    areCapitals: from.place.capital && to.place.capital,
  });
  const trunk: Strand = {
    from: from.point,
    to: to.point,
    bow,
    offset,
    fork: null,
    startPlace: from.place.id,
    endPlace: to.place.id,
    fadeStart: fades(from),
    fadeEnd: fades(to),
    stroke: record.stroke,
  };
  return [
    trunk,
    ...near.slice(1).map((end) => forked(record, trunk, "from", end)),
    ...far.slice(1).map((end) => forked(record, trunk, "to", end)),
  ];
};

const unwoven: Weave = { strands: [], junction: null, sides: 0, pair: null, rank: 0 };

/**
 * Draws every record of an edition. `records` come in rank order (date, then stroke, then id; undated last), and the
 * ranks within a pair are taken over all of them, so that filtering or playing never moves a thread.
 * Throws when a record of three or more countries has no junction, which `scripts/data/junctions.ts` sees to.
 */
export const weaveAll = (
  records: readonly Unwoven[],
  places: Atlas["places"],
  junctions: Junctions,
): readonly Weave[] => {
  const pairs = new Map<string, Thread[]>();
  const drawn = records.map((record): Weave | Thread => {
    const ends = endsOf(record, places);
    if (countriesOf(ends) > 2) {
      const at = junctions[record.id];
      if (!at) throw new Error(`${record.id} has no junction`);
      const junction = project(...at);
      const acting = ends.filter((end) => roleOfEnd(record, end) !== "beneficiary");
      return { strands: spokes(record, ends, junction), junction, sides: acting.length, pair: null, rank: 0 };
    }
    const thread = threadOf(record, ends);
    if (thread === null) return unwoven;
    pairs.set(thread.pair, [...(pairs.get(thread.pair) ?? []), thread]);
    return thread;
  });
  const woven = new Map<Thread, Weave>();
  for (const [pair, threads] of pairs) {
    const first = threads[0];
    if (!first) continue;
    const [from, to] = [first.near[0].point, first.far[0].point];
    const chord = Math.hypot(to[0] - from[0], to[1] - from[1]);
    const years = threads.map(({ record }) => (record.date ? yearOf(record.date.earliest) : null));
    const offsets = sheafOffsets(years, chord);
    threads.forEach((thread, rank) => {
      const strands = threadStrands(thread, offsets[rank] ?? 0);
      woven.set(thread, { strands, junction: null, sides: 0, pair, rank });
    });
  }
  return drawn.map((item) => ("strands" in item ? item : (woven.get(item) ?? unwoven)));
};
