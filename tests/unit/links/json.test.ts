import { describe, expect, it } from "vitest";
import { isoOf } from "../../../src/model/records/day.ts";
import { linksIn, titlesOf } from "./read.ts";

const place = (id: string, country: string, lon: number, lat: number, role = "end") => ({
  id,
  name: id,
  country,
  level: "city",
  lon,
  lat,
  basis: "stated",
  role,
});
const delhi = place("new-delhi", "IN", 77.2, 28.6);
const tokyo = place("tokyo", "JP", 139.7, 35.7);
const seoul = place("seoul", "KR", 127, 37.6);
const record = (
  title: string,
  places: readonly object[],
  edtf: string | null,
  countries: readonly string[],
) => ({
  title,
  status: "signed",
  places,
  parties: countries.map((country) => ({ name: country, country, role: "signatory" })),
  date: edtf && { edtf },
});

describe("Setu's JSON", () => {
  it("is drawn from India to every other end, in the partner's colour", () => {
    const links = linksIn(
      JSON.stringify({
        schemaVersion: 1,
        partnerships: [
          record("Two", [delhi, tokyo, place("hall", "JP", 135.5, 34.7, "venue")], "2023-03", ["IN", "JP"]),
          record("Three", [delhi, tokyo, seoul], "2024", ["IN", "JP", "KR"]),
        ],
      }),
    );
    expect(titlesOf(links)).toEqual(["Two", "Three", "Three"]);
    expect([...links.days.slice(0, 2)].map(isoOf)).toEqual(["2023-03-01", "2023-03-31"]);
    expect(links.names).toEqual([
      { name: "multi", count: 2 },
      { name: "jp", count: 1 },
    ]);
    expect([...links.lines]).toEqual([1, 2, 2]);
  });

  it("counts and lists what has no date or no two ends", () => {
    const { skipped } = linksIn(
      JSON.stringify({
        schemaVersion: 1,
        partnerships: [
          record("Undated", [delhi, tokyo], null, ["IN", "JP"]),
          record("Alone", [delhi], "2024", ["IN"]),
          record("Drawn", [delhi, seoul], "2024", ["IN", "KR"]),
        ],
      }),
    );
    expect(skipped.rows).toEqual([
      { line: 1, title: "Undated", reason: { kind: "undated" } },
      { line: 2, title: "Alone", reason: { kind: "no-ends" } },
    ]);
  });

  it("is read in the atlas's own form too, with places in a register", () => {
    const end = (id: string) => ({ place: id, role: "end", party: null });
    const links = linksIn(
      JSON.stringify({
        schemaVersion: 1,
        places: { "new-delhi": delhi, tokyo },
        partnerships: [
          {
            title: "One",
            status: "signed",
            group: "jp",
            places: [end("new-delhi"), end("tokyo")],
            date: { edtf: "2024" },
          },
        ],
      }),
    );
    expect(links.to[0]).toBeCloseTo(139.7, 4);
    expect(links.names).toEqual([{ name: "jp", count: 1 }]);
  });
});
