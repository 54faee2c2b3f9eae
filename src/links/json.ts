import { groupOfPartner, india } from "../model/records/countries.ts";
import { emptyDate, otherDate } from "./date.ts";
import { LIMITS, type Read, type Reason } from "./links.ts";
import { type Cell, type Entry, emptyCell, makeTable } from "./table.ts";

/** What of the published form, or of the atlas's own, is drawn. Everything in the file is doubted. */
type Thing = Readonly<Record<string, unknown>>;

const isThing = (value: unknown): value is Thing =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const thingIn = (value: unknown): Thing => (isThing(value) ? value : {});
const listIn = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const textIn = (value: unknown): string => (typeof value === "string" ? value : "");

const VERSION = 1;

type End = { readonly lon: number; readonly lat: number; readonly country: string };

/** The published form names countries in place of the group; see `scripts/data/derive-partnership.ts`. */
const groupOf = (record: Thing, countries: readonly string[]): string => {
  const group = textIn(record.group);
  if (group !== "") return group;
  const others = [...new Set(countries.filter((country) => country !== india.country && country !== ""))];
  if (others.length > 1) return "multi";
  return groupOfPartner(others[0]);
};

/** The published form has its places in the record, the atlas in a register of its own. */
const endsOf = (record: Thing, places: Thing): readonly End[] =>
  listIn(record.places).flatMap((entry) => {
    const role = thingIn(entry);
    if (role.role !== "end") return [];
    const place = typeof role.place === "string" ? thingIn(places[role.place]) : role;
    const { lon, lat } = place;
    if (typeof lon !== "number" || typeof lat !== "number") return [];
    if (!(Math.abs(lon) <= 180 && Math.abs(lat) <= 85)) return [];
    return [{ lon, lat, country: textIn(place.country) }];
  });

/** Ends in India lead to every end elsewhere; where that joins nothing, the first end leads to all others. */
const pairsOf = (ends: readonly End[]): readonly (readonly [End, End])[] => {
  const near = ends.filter(({ country }) => country === india.country);
  const away = ends.filter(({ country }) => country !== india.country);
  if (near.length > 0 && away.length > 0) {
    return near.flatMap((from) => away.map((to) => [from, to] as const));
  }
  const [first, ...others] = ends;
  return first === undefined ? [] : others.map((to) => [first, to] as const);
};

const countriesOf = (record: Thing, parties: Thing): readonly string[] =>
  listIn(record.parties).map((entry) => {
    const { country, party } = thingIn(entry);
    return textIn(country) || textIn(thingIn(parties[textIn(party)]).country);
  });

/** Reads partnerships.json as Setu publishes it, or the atlas as the app loads it. */
export const readJson = (bytes: Uint8Array): Read => {
  let file: unknown;
  try {
    file = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch {
    return { kind: "hopeless", why: { kind: "no-json" } };
  }
  if (!isThing(file) || !Array.isArray(file.partnerships)) {
    return { kind: "hopeless", why: { kind: "other-json" } };
  }
  if (file.schemaVersion !== VERSION) {
    const version = String(file.schemaVersion).slice(0, 12);
    return { kind: "hopeless", why: { kind: "other-version", version } };
  }
  return drawable(file.partnerships, thingIn(file.places), thingIn(file.parties));
};

const drawable = (records: readonly unknown[], places: Thing, parties: Thing): Read => {
  const table = makeTable();
  const encoder = new TextEncoder();
  const fill = (cell: Cell, text: string): void => {
    cell.bytes = encoder.encode(text);
    cell.end = cell.bytes.length;
  };
  const [date, title, partner, status] = [emptyDate(), emptyCell(), emptyCell(), emptyCell()];
  for (const [index, value] of records.entries()) {
    const record = thingIn(value);
    const line = index + 1;
    const skip = (reason: Reason): void => table.skip(line, textIn(record.title), reason);
    const written = textIn(thingIn(record.date).edtf);
    const pairs = pairsOf(endsOf(record, places));
    if (pairs.length === 0) skip({ kind: "no-ends" });
    else if (written === "") skip({ kind: "undated" });
    else if (!otherDate(written, date)) skip({ kind: "no-date", value: written.slice(0, 60) });
    else {
      fill(title, textIn(record.title));
      fill(partner, groupOf(record, countriesOf(record, parties)));
      fill(status, textIn(record.status));
      for (const [from, to] of pairs) {
        const entry: Entry = {
          line,
          fromLon: from.lon,
          fromLat: from.lat,
          toLon: to.lon,
          toLat: to.lat,
          date,
          title,
          partner,
          status,
        };
        table.add(entry);
      }
    }
    if (table.count() > LIMITS.rows) return { kind: "hopeless", why: { kind: "too-many-rows" } };
  }
  if (table.count() === 0)
    return { kind: "hopeless", why: { kind: "nothing-drawable", skipped: table.skipped() } };
  return { kind: "links", links: table.links(true, true, "record") };
};
