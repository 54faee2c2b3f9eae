import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { mercatorLat } from "../../../src/model/drawing/mercator.ts";
import { isoOf } from "../../../src/model/records/day.ts";
import { linksIn, readText, titlesOf } from "./read.ts";

const header = "from_lon,from_lat,to_lon,to_lat,date,title,partner,status";
const file = (...rows: readonly string[]): string => `${[header, ...rows].join("\n")}\n`;

describe("a CSV of links", () => {
  it("becomes columns: ends in the Pacific frame, days, titles and lines", () => {
    const links = linksIn(file('77.59,12.97,139.69,35.69,2024-06-17,"Chips, twice",Japan,signed'));
    expect(links.count).toBe(1);
    expect(links.from[0]).toBeCloseTo(77.59, 4);
    expect(links.from[1]).toBeCloseTo(mercatorLat(12.97), 4);
    expect(links.to[0]).toBeCloseTo(139.69, 4);
    expect([...links.days].map(isoOf)).toEqual(["2024-06-17", "2024-06-17"]);
    expect(titlesOf(links)).toEqual(["Chips, twice"]);
    expect(links.names).toEqual([{ name: "Japan", count: 1 }]);
    expect(links.statusNames).toEqual(["signed"]);
    expect([...links.lines]).toEqual([2]);
  });

  it("has its columns in any order and spelling, with others between, and a byte order mark", () => {
    const links = linksIn(
      "\uFEFFTitle;To Lat;TO_LON;note;date;from-lat;from_lon\r\nA;35.69;139.69;x;2024;12.97;77.59\r\n",
    );
    expect([links.from[0], links.to[0]].map((x) => x?.toFixed(2))).toEqual(["77.59", "139.69"]);
    expect(titlesOf(links)).toEqual(["A"]);
    expect(links.colouredBy).toBe("nothing");
  });

  it("draws America east of the Pacific", () => {
    const links = linksIn(file("77,13,-122.42,37.77,2020,,,"));
    expect(links.to[0]).toBeCloseTo(237.58, 3);
    expect(links.drawn).toBe(1);
  });

  it("draws India and the American east coast over the Pacific, as the atlas does", () => {
    const links = linksIn(file("77.2,28.6,-71,42.4,2020,,,"));
    expect([links.drawn, links.to[0]]).toEqual([1, 289]);
  });

  it("draws a link over the Atlantic on both sides of the frame, and counts it once", () => {
    const links = linksIn(file("-0.1,51.5,-74,40.7,2020,,,"));
    expect([links.count, links.drawn]).toEqual([1, 2]);
    expect([...links.again]).toEqual([0]);
    // London at the western side with New York out of the frame, then New York at its place with London beyond it.
    expect([links.from[0], links.to[0]].map((x) => x?.toFixed(1))).toEqual(["-0.1", "-74.0"]);
    expect([links.from[2], links.to[2]].map((x) => x?.toFixed(1))).toEqual(["359.9", "286.0"]);
    expect([...links.days.slice(2)]).toEqual([...links.days.slice(0, 2)]);
  });

  it("brings every row back, whatever its title, in pieces of any size", () => {
    const rows = fc.array(
      fc.record({
        title: fc.string({
          unit: fc.constantFrom('"', ",", "\n", "\r\n", " ", "a", "é", "語", "🌏"),
          maxLength: 8,
        }),
        lon: fc.integer({ min: -1800, max: 1800 }),
        partner: fc.constantFrom("US", "Japan", "", "Ökoland"),
      }),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(rows, fc.integer({ min: 1, max: 40 }), (table, piece) => {
        const text = Papa.unparse(
          {
            fields: header.split(","),
            data: table.map(({ title, lon, partner }) => [
              lon / 10,
              10,
              100,
              20,
              "2020-05",
              title,
              partner,
              "s",
            ]),
          },
          { newline: "\r\n" },
        );
        const links = linksIn(text, piece);
        expect(titlesOf(links)).toEqual(table.map(({ title }) => title));
        const partners = Array.from(
          { length: links.count },
          (_, row) => links.names[links.kinds[row] ?? 0]?.name,
        );
        expect(partners).toEqual(table.map(({ partner }) => partner));
        expect([...links.from].filter((_, at) => at % 2 === 0).slice(0, links.count)).toEqual(
          table.map(({ lon }) => Math.fround(lon < -300 ? lon / 10 + 360 : lon / 10)),
        );
      }),
    );
  });

  it("says of every bad row its line and what is wrong, and draws the others", () => {
    const links = linksIn(
      file(
        '77,13,139,35,2020,"two\nlines",,',
        "east,13,139,35,2020,Bad longitude,,",
        "77,,139,35,2020,,,",
        "77,91,139,35,2020,,,",
        "77,13,139,35,soon,,,",
        "77,13,139,35,,,,",
        "77,13,139,35,2020,a,b,c,d",
        "77,13,139,35,2021,good,,",
      ),
    );
    expect(titlesOf(links)).toEqual(["two\nlines", "good"]);
    expect([...links.lines]).toEqual([2, 10]);
    expect(links.skipped).toEqual({
      count: 6,
      rows: [
        { line: 4, title: "Bad longitude", reason: { kind: "no-number", column: "from_lon", value: "east" } },
        { line: 5, title: "", reason: { kind: "empty", column: "from_lat" } },
        { line: 6, title: "", reason: { kind: "out-of-range", column: "from_lat", value: "91" } },
        { line: 7, title: "", reason: { kind: "no-date", value: "soon" } },
        { line: 8, title: "", reason: { kind: "undated" } },
        { line: 9, title: "a", reason: { kind: "cells", found: 9, expected: 8 } },
      ],
    });
  });

  it("cuts a long title to 120 characters and a long cell to 60, in what it says of a row", () => {
    const bad = (lon: string, title: string) =>
      linksIn(file("77,13,139,35,2020,,,", `${lon},13,139,35,2020,${title},,`));
    const [whole] = bad("x".repeat(60), "t".repeat(120)).skipped.rows;
    expect(whole?.title).toBe("t".repeat(120));
    expect(whole?.reason).toEqual({ kind: "no-number", column: "from_lon", value: "x".repeat(60) });
    const [cut] = bad("x".repeat(61), "t".repeat(121)).skipped.rows;
    expect(cut?.title).toBe(`${"t".repeat(119)}…`);
    expect(cut?.reason).toEqual({ kind: "no-number", column: "from_lon", value: `${"x".repeat(59)}…` });
  });

  it("lists the first thousand bad rows and counts all", () => {
    const { skipped } = linksIn(
      file("77,13,139,35,2020,,,", ...Array.from({ length: 1500 }, () => "x,,,,,,,")),
    );
    expect([skipped.count, skipped.rows.length]).toEqual([1500, 1000]);
  });
});

describe("a hopeless file", () => {
  const why = (text: string) => {
    const read = readText(text);
    return read.kind === "hopeless" ? read.why : null;
  };

  it("is named by what it lacks", () => {
    expect(why("")).toEqual({ kind: "empty" });
    expect(why("\n \n")).toEqual({ kind: "empty" });
    expect(why("PK\u0003\u0004\u0000\u0000")).toEqual({ kind: "not-text" });
    expect(why("a,date,from_lon\n1,2,3\n")).toEqual({
      kind: "no-columns",
      missing: ["from_lat", "to_lon", "to_lat"],
      found: ["a", "date", "from_lon"],
    });
    expect(why("{ not json")).toEqual({ kind: "no-json" });
    expect(why('{"type":"FeatureCollection"}')).toEqual({ kind: "other-json" });
    expect(why('{"schemaVersion":2,"partnerships":[]}')).toEqual({ kind: "other-version", version: "2" });
    expect(why(file())).toEqual({ kind: "nothing-drawable", skipped: { count: 0, rows: [] } });
  });
});
