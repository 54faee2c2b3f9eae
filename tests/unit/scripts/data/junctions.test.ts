import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import { expect, it } from "vitest";
import { type Basemap, readBasemap } from "../../../../scripts/data/basemap.ts";
import { editionFrom } from "../../../../scripts/data/edition.ts";
import { bestSpot, withJunctions } from "../../../../scripts/data/junctions.ts";
import { formatProblem } from "../../../../scripts/data/problem.ts";
import { project } from "../../../../src/model/drawing/mercator.ts";
import type { Junctions } from "../../../../src/model/drawing/weave.ts";
import type { WorldTopology } from "../../../../src/svg/basemap.ts";
import { editedFolder, goodFolder } from "./edited-folder.ts";

const file = fileURLToPath(new URL("../../../../public/basemap/world-coarse.topo.json", import.meta.url));
const basemap = readBasemap(file);
const three = readFileSync(join(goodFolder, "partnerships/three-for-india.yaml"), "utf8");

/** A record like three-for-india; every other one has no end in Korea. */
const invent = (folder: string, id: string, number: number): void => {
  const text = three
    .replace("id: three-for-india", `id: ${id}`)
    .replace("title: Three governments fund Indian networks", `title: Invented tie ${number}`)
    .replace(number % 2 === 0 ? /.*place: seoul.*\n/ : "", "");
  writeFileSync(join(folder, `partnerships/${id}.yaml`), text);
};

const folderWith = (count: number): string => {
  const folder = editedFolder();
  for (let number = 1; number <= count; number += 1) {
    invent(folder, `invented-${String(number).padStart(2, "0")}`, number);
  }
  return folder;
};

const junctionsIn = (folder: string): Junctions => {
  const edition = editionFrom(folder, basemap);
  if (edition.kind === "bad") throw new Error(JSON.stringify(edition.problems[0]));
  return edition.junctions;
};

const problemsIn = (folder: string, on: Basemap): readonly string[] => {
  const edition = editionFrom(folder, on);
  return edition.kind === "bad" ? edition.problems.map((problem) => formatProblem(problem, "data")) : [];
};

/** Writes what the build would, and says what the file holds then. */
const keep = (folder: string): string => {
  const kept = join(folder, "junctions.yaml");
  const text = withJunctions(readFileSync(kept, "utf8"), junctionsIn(folder));
  writeFileSync(kept, text);
  return text;
};

// Our own committed output.
const world = JSON.parse(readFileSync(file, "utf8")) as WorldTopology;
const rings = feature(world, world.objects.land).features.flatMap(({ geometry }): Position[][] =>
  geometry.type === "MultiPolygon" ? geometry.coordinates.flat() : (geometry as Polygon).coordinates,
);

/** Counts the coasts that a line from the point eastwards crosses. */
const isOnLand = (lon: number, lat: number): boolean => {
  let inside = false;
  for (const ring of rings) {
    ring.forEach(([x1 = 0, y1 = 0], index) => {
      const [x2 = 0, y2 = 0] = ring[(index + 1) % ring.length] ?? [];
      if (y1 > lat !== y2 > lat && lon < x1 + ((lat - y1) / (y2 - y1)) * (x2 - x1)) inside = !inside;
    });
  }
  return inside;
};

it("gives sixty new records of three countries a junction each, apart and over open ocean", () => {
  const junctions = Object.entries(junctionsIn(folderWith(60)));
  expect(junctions).toHaveLength(61);
  for (const [id, [lon, lat]] of junctions) {
    expect([id, isOnLand(lon > 180 ? lon - 360 : lon, lat)]).toEqual([id, false]);
    const [x, y] = project(lon, lat);
    const near = junctions.filter(([other, [lon2, lat2]]) => {
      const [x2, y2] = project(lon2, lat2);
      return other !== id && Math.hypot(x - x2, y - y2) < 4;
    });
    expect([id, near]).toEqual([id, []]);
  }
  // Mauna Kea is land for this test's own measure; the middle of the Pacific is none.
  expect([isOnLand(-155.5, 19.8), isOnLand(-160, 40)]).toEqual([true, false]);
});

it("moves no other junction for a new record, be it the first in every order", () => {
  const folder = folderWith(6);
  const before = keep(folder).split("\n");
  invent(folder, "a-first-one", 7);
  const after = keep(folder).split("\n");
  expect(after.filter((line) => !before.includes(line))).toEqual([
    expect.stringMatching(/^- \{ record: a-first-one, lon: \d+, lat: \d+ \}$/),
  ]);
  expect(before.filter((line) => !after.includes(line))).toEqual([]);
  expect(before).toContain("- { record: three-for-india, lon: 170, lat: 42 }");
});

it("gives the same places to the same records", () => {
  expect(junctionsIn(folderWith(12))).toEqual(junctionsIn(folderWith(12)));
});

it("places a junction near the middle of its ends, and makes way for others", () => {
  const ocean = [160, 170, 180].map((lon) => ({ lon, lat: 30, at: project(lon, 30) }));
  // The middle of 150 and 196 is 173.
  const ends = [project(150, 30), project(196, 30)];
  expect(bestSpot("a", ends, [], ocean)?.lon).toBe(170);
  // 3 degrees away is too near, so it goes to 180.
  expect(bestSpot("a", ends, [project(173, 30)], ocean)?.lon).toBe(180);
  // 4.5 degrees away is allowed, yet 3 + 2.5² is worse than 7.
  expect(bestSpot("a", ends, [project(165.5, 30)], ocean)?.lon).toBe(180);
  expect(bestSpot("a", ends, [project(164, 30), project(176.5, 30)], ocean)?.lon).toBe(170);
});

it("takes one of two equally good spots by the record's id", () => {
  const ocean = [165, 175].map((lon) => ({ lon, lat: 30, at: project(lon, 30) }));
  const chosen = (id: string) => bestSpot(id, [project(170, 30)], [], ocean)?.lon;
  const ids = ["a", "b", "c", "d", "e", "f", "g", "h"];
  expect(new Set(ids.map(chosen))).toEqual(new Set([165, 175]));
  expect(ids.map(chosen)).toEqual(ids.map(chosen));
});

it("names the record for which the ocean has no room left", () => {
  const folder = folderWith(2);
  expect(problemsIn(folder, { ...basemap, ocean: basemap.ocean.slice(0, 2) })).toEqual([
    "data/partnerships/invented-02.yaml:13:3: places: its ends lie in three or more countries, and among 2 junctions the ocean has no room left for one more",
  ]);
});

it("wants a line taken away that no record needs", () => {
  const stale = editedFolder({
    file: "junctions.yaml",
    replace: "lat: 42 }",
    by: "lat: 42 }\n- { record: carmel-visakhapatnam, lon: 180, lat: 30 }",
  });
  expect(problemsIn(stale, basemap)).toEqual([
    "data/junctions.yaml:2:13: [1].record: has no ends in three or more countries: take this line away",
  ]);
});

it("refuses two lines for one record, and a place off the map", () => {
  const twice = editedFolder({
    file: "junctions.yaml",
    replace: "lat: 42 }",
    by: "lat: 42 }\n- { record: three-for-india, lon: 360, lat: 30 }",
  });
  expect(problemsIn(twice, basemap)).toEqual([
    'data/junctions.yaml:2:13: [1].record: "three-for-india" is here twice, first at [0].record',
    "data/junctions.yaml:2:35: [1].lon: must be at most 330",
  ]);
});

it("adds lines in order of id, and leaves all else as it was", () => {
  const junctions: Junctions = { b: [170, 42], a: [160, 20.5], c: [1, 2] };
  expect(withJunctions("# Why\n- { record: b, lon: 170, lat: 42 } # by hand\n", junctions)).toBe(
    "# Why\n- { record: a, lon: 160, lat: 20.5 }\n- { record: b, lon: 170, lat: 42 } # by hand\n- { record: c, lon: 1, lat: 2 }\n",
  );
  expect(withJunctions("[]\n", { a: [1, 2] })).toBe("- { record: a, lon: 1, lat: 2 }\n");
});
