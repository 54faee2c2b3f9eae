import { mkdirSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { MultiPolygon, Polygon, Topology } from "topojson-specification";
import { subjects } from "../../src/model/records/countries.ts";
import { COARSE, type Detail, FINE } from "./detail.ts";
import { arcPolygonArea, dropIslets } from "./islets.ts";
import { readLakes } from "./lakes.ts";
import { installPackages, runMapshaper } from "./packages.ts";
import { readPieces, type UnitNames } from "./pieces.ts";
import { arcPolygons, type LandProperties, type Pieces, type World } from "./topology.ts";
import { isZone } from "./zones.ts";

const output = fileURLToPath(new URL("../../public/basemap/", import.meta.url));

/** A zone's country is left empty, India's own units excepted: whom it is drawn with is the worldview's. */
function describe(piece: string, names: UnitNames): LandProperties {
  const country = piece.slice(0, 2);
  const name = names.get(piece);
  const isUnit = subjects.includes(country) && name !== undefined;
  if (!isUnit) return isZone(piece) ? { a2: "", zone: piece } : { a2: piece };
  return { a2: country, unit: piece, name, ...(isZone(piece) ? { zone: piece } : {}) };
}

/** Simplifies along shared borders, so that neighbours still meet, then rounds to the quantization grid. */
async function draw(pieces: Pieces, lakes: object, names: UnitNames, detail: Detail): Promise<World> {
  type Drawn = Omit<World, "objects"> & { objects: Pieces["objects"] & Pick<World["objects"], "lakes"> };
  const drawn = await runMapshaper<Drawn>(
    [
      "-i land.json lakes.json combine-files",
      // keep-shapes saves one ring per feature, so each island is a feature until the next dissolve.
      "-explode target=land",
      "-simplify target=land keep-shapes variable interval=interval",
      `-simplify target=lakes keep-shapes interval=${detail.lakes.interval}`,
      "-clean target=land",
      "-dissolve piece target=land",
      "-clean target=lakes",
    ],
    { "land.json": dropIslets(pieces, detail), "lakes.json": lakes },
    `target=* format=topojson quantization=${detail.quantization}`,
  );
  const land = drawn.objects.land.geometries
    .filter((area) => isDrawn(drawn, area))
    .map((area) => ({ ...area, properties: describe(area.properties.piece, names) }))
    .toSorted((a, b) => byPiece(a.properties, b.properties));
  const { type, transform, arcs, objects } = drawn;
  return {
    type,
    ...(transform ? { transform } : {}),
    objects: { land: { type: "GeometryCollection", geometries: land }, lakes: objects.lakes },
    arcs,
  };
}

/** The Vatican and a few islands far from the frame round to nothing, or to a line. */
function isDrawn(drawn: Topology, area: Polygon | MultiPolygon): boolean {
  // mapshaper writes a null geometry, which TopoJSON's types do not know, for a shape that collapsed.
  if (area.arcs === undefined) return false;
  return arcPolygons(area).some((arcs) => arcPolygonArea(drawn, arcs) > 0.5);
}

/** A stable order keeps a rebuild's difference small. */
function byPiece(a: LandProperties, b: LandProperties): number {
  const key = ({ a2, unit = "", zone = "" }: LandProperties) => `${a2}|${unit}|${zone}`;
  return key(a) < key(b) ? -1 : 1;
}

function write(world: World, detail: Detail): void {
  const text = JSON.stringify(world);
  writeFileSync(`${output}${detail.file}`, `${text}\n`);
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const brotli = brotliCompressSync(text).length;
  console.log(`${detail.file}: ${kilobytes(text.length)}, brotli ${kilobytes(brotli)}`);
}

async function build(): Promise<void> {
  installPackages();
  mkdirSync(output, { recursive: true });
  const source = await readPieces();
  // 1e-4 degrees (11 m) joins what Natural Earth drew as one border but rounded twice.
  const pieces = await runMapshaper<Pieces>(
    ["-i land.json snap-interval=0.0001", "-clean", "-dissolve2 piece"],
    { "land.json": source.pieces },
    "format=topojson no-quantization",
  );
  for (const detail of [FINE, COARSE]) {
    write(await draw(pieces, readLakes(detail), source.names, detail), detail);
  }
}

await build();
