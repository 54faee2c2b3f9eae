import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

type SourceFile = { readonly path: string; readonly text: string };

/** The rooms each room may import. A room that is not here has no place in the house yet. */
const openTo: Readonly<Record<string, readonly string[]>> = {
  model: ["model"],
  text: ["text"],
  svg: ["svg", "model", "text"],
  links: ["links", "model"],
  map: ["map", "links", "svg", "model", "text"],
  offline: ["offline"],
  state: ["state", "model", "offline"],
  start: ["start", "svg", "model"],
  stage: ["stage", "start", "svg", "map", "state", "model", "text"],
  files: ["files", "stage", "svg", "state", "model", "text", "typeface"],
  ui: ["ui", "files", "stage", "start", "svg", "map", "state", "model", "text"],
  embed: ["embed", "ui", "stage", "start", "svg", "state", "model", "text"],
  "embed-host": ["embed-host"],
  open: ["open", "ui", "stage", "links", "svg", "map", "state", "model", "text"],
  doors: [
    "doors",
    "open",
    "embed",
    "embed-host",
    "ui",
    "files",
    "stage",
    "start",
    "links",
    "svg",
    "map",
    "state",
    "model",
    "text",
  ],
  scripts: ["scripts", "model", "svg", "text", "offline", "embed", "stage"],
  // What prints pages from components; Vite loads it, since scripts that node runs can load no styles.
  print: ["print", "scripts", "embed", "ui", "state", "svg", "model", "text"],
};

/** The floors of the model, lowest first: each may import itself and those below. */
const floors = ["records", "view", "time", "drawing", "tours", "export"];

/** Packages that only some rooms may name. */
const keptPackages = [
  { name: /^(maplibre-gl|@deck\.gl|@luma\.gl)(\/|$)/, rooms: ["map"] },
  // Below the components nothing knows how they are drawn.
  { name: /^(react|react-dom|preact|zustand$)(\/|$)/, rooms: ["ui", "open", "embed", "doors", "print"] },
];

/** The files directly in src/ are the doors, with the styles and declarations that stand beside them. */
function roomOf(path: string): string {
  const [top, second = ""] = path.split("/");
  if (path.startsWith("scripts/pages/print/")) return "print";
  if (top === "scripts") return "scripts";
  if (top !== "src") return "outside";
  return path.split("/").length === 2 ? "doors" : second;
}

/** The folder of a file of the model. */
const floorOf = (path: string): string => path.split("/")[2] ?? "";

function importsOf(text: string): readonly string[] {
  const statements = [
    /^\s*(?:import|export)\b[^;'"]*?\bfrom\s*["']([^"']+)["']/gm,
    /^\s*import\s*["']([^"']+)["']/gm,
    /\bimport\(\s*["']([^"']+)["']/g,
  ];
  return statements.flatMap((statement) => [...text.matchAll(statement)].map(([, name = ""]) => name));
}

/** Every import that goes against the arrow, as "path: why". */
function violations(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const room = roomOf(path);
    // The types of what Vite loads for a script are named, and nothing is imported by that.
    const imports = importsOf(room === "scripts" ? text.replace(/\btypeof import\([^)]*\)/g, "") : text);
    const problems = imports.flatMap((name) => importProblems(path, room, name));
    if (room === "model" && !floors.includes(floorOf(path))) problems.push("stands on no floor of the model");
    if (openTo[room] === undefined) problems.push(`${room} is no room of the house`);
    if (/\/index\.tsx?$/.test(path) || /^\s*export\s*\*/m.test(text)) problems.push("is a barrel");
    return problems.map((problem) => `${path}: ${problem}`);
  });
}

function importProblems(path: string, room: string, name: string): string[] {
  if (name.startsWith(".")) {
    const target = roomOf(posix.join(posix.dirname(path), name.replace(/\?.*$/, "")));
    const isOpen = (openTo[room] ?? []).includes(target) || (room === "scripts" && target === "outside");
    if (!isOpen) return [`${room} may not import ${target} (${name})`];
    const [own, other] = [path, posix.join(posix.dirname(path), name)].map(floorOf);
    const climbs =
      room === "model" && target === "model" && floors.indexOf(other ?? "") > floors.indexOf(own ?? "");
    return climbs ? [`${own} may not import ${other} (${name})`] : [];
  }
  const mayNot = [`${room} may not import ${name}`];
  if (room === "text" || room === "model") return mayNot;
  if (room !== "scripts" && name.startsWith("node:")) return mayNot;
  return keptPackages.some((kept) => kept.name.test(name) && !kept.rooms.includes(room)) ? mayNot : [];
}

function readSources(folder: string): readonly SourceFile[] {
  const root = fileURLToPath(new URL("../../", import.meta.url));
  return readdirSync(`${root}${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !name.includes("node_modules"))
    .map((name) => `${folder}/${name}`)
    .map((path) => ({ path, text: readFileSync(`${root}${path}`, "utf8") }));
}

/** The files that come with a door: what it imports and what those import, mere types aside. */
function reachedFrom(door: string, sources: readonly SourceFile[]): ReadonlySet<string> {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const reached = new Set<string>();
  const reach = (path: string): void => {
    const text = texts.get(path);
    if (text === undefined || reached.has(path)) return;
    reached.add(path);
    for (const name of importsOf(text.replace(/^import type [^;]*;/gm, "")))
      if (name.startsWith(".")) reach(posix.join(posix.dirname(path), name));
  };
  reach(door);
  return reached;
}

const file = (path: string, text: string): readonly SourceFile[] => [{ path, text }];

describe("the one arrow", () => {
  it("holds in every file of src and scripts", () => {
    const sources = [...readSources("src"), ...readSources("scripts")];
    expect(sources.length).toBeGreaterThan(5);
    expect(violations(sources)).toEqual([]);
  });

  it("lets a room import itself and the rooms to its left", () => {
    expect(violations(file("src/model/view/view.ts", 'import type { Day } from "./day.ts";'))).toEqual([]);
    expect(violations(file("src/svg/globe.ts", 'import { scene } from "../model/scene.ts";'))).toEqual([]);
    expect(violations(file("src/ui/Card.tsx", 'import { english } from "../text/en/card.ts";'))).toEqual([]);
    expect(violations(file("src/app.tsx", 'import { App } from "./ui/App.tsx";'))).toEqual([]);
    expect(
      violations(file("scripts/pages/build.ts", 'import { draw } from "../../src/svg/draw.ts";')),
    ).toEqual([]);
  });

  it("stops a room from importing one to its right or beside it", () => {
    expect(violations(file("src/model/view/view.ts", 'import { draw } from "../../svg/draw.ts";'))).toEqual([
      "src/model/view/view.ts: model may not import svg (../../svg/draw.ts)",
    ]);
    expect(violations(file("src/svg/draw.ts", 'export { map } from "../map/map.ts";'))).toEqual([
      "src/svg/draw.ts: svg may not import map (../map/map.ts)",
    ]);
    expect(violations(file("src/state/store.ts", 'import { t } from "../text/catalogue.ts";'))).toEqual([
      "src/state/store.ts: state may not import text (../text/catalogue.ts)",
    ]);
    expect(violations(file("src/ui/Card.tsx", 'const late = import("../app.tsx");'))).toEqual([
      "src/ui/Card.tsx: ui may not import doors (../app.tsx)",
    ]);
    expect(
      violations(file("scripts/data/build.ts", 'import { createMap } from "../../src/map/map.ts";')),
    ).toEqual(["scripts/data/build.ts: scripts may not import map (../../src/map/map.ts)"]);
    expect(violations(file("scripts/pages/build.ts", 'import { printApp } from "./print/app.tsx";'))).toEqual(
      ["scripts/pages/build.ts: scripts may not import print (./print/app.tsx)"],
    );
  });

  it("lets components be printed where Vite loads them, and a script name what they are", () => {
    expect(
      violations(file("scripts/pages/print/app.tsx", 'import { App } from "../../../src/ui/App.tsx";')),
    ).toEqual([]);
    expect(violations(file("scripts/pages/load.ts", 'type App = typeof import("./print/app.tsx");'))).toEqual(
      [],
    );
    expect(violations(file("src/svg/draw.ts", 'type App = typeof import("../ui/App.tsx");'))).toEqual([
      "src/svg/draw.ts: svg may not import ui (../ui/App.tsx)",
    ]);
  });

  it("lets a floor of the model import those below it and no other", () => {
    expect(violations(file("src/model/time/a.ts", 'import type { View } from "../view/view.ts";'))).toEqual(
      [],
    );
    expect(violations(file("src/model/view/a.ts", 'import { select } from "../time/select.ts";'))).toEqual([
      "src/model/view/a.ts: view may not import time (../time/select.ts)",
    ]);
    expect(violations(file("src/model/day.ts", ""))).toEqual([
      "src/model/day.ts: stands on no floor of the model",
    ]);
  });

  it("keeps React out of everything below the components", () => {
    expect(violations(file("src/state/store.ts", 'import { createContext } from "react";'))).toEqual([
      "src/state/store.ts: state may not import react",
    ]);
    expect(violations(file("src/stage/stage.ts", 'import { useRef } from "react";'))).toEqual([
      "src/stage/stage.ts: stage may not import react",
    ]);
  });

  it("reads an import that takes several lines", () => {
    const text = 'import {\n  type Scene,\n  scene,\n} from "../ui/scene.ts";';
    expect(violations(file("src/svg/draw.ts", text))).toEqual([
      "src/svg/draw.ts: svg may not import ui (../ui/scene.ts)",
    ]);
  });

  it("keeps MapLibre and deck.gl in the map room", () => {
    expect(violations(file("src/map/map.ts", 'import "maplibre-gl/dist/maplibre-gl.css";'))).toEqual([]);
    expect(violations(file("src/ui/Map.tsx", 'import "maplibre-gl/dist/maplibre-gl.css";'))).toEqual([
      "src/ui/Map.tsx: ui may not import maplibre-gl/dist/maplibre-gl.css",
    ]);
    expect(violations(file("src/svg/draw.ts", 'import { PathLayer } from "@deck.gl/layers";'))).toEqual([
      "src/svg/draw.ts: svg may not import @deck.gl/layers",
    ]);
  });

  it("keeps the model and the texts free of packages", () => {
    expect(violations(file("src/model/records/read.ts", 'import { readFileSync } from "node:fs";'))).toEqual([
      "src/model/records/read.ts: model may not import node:fs",
    ]);
    expect(violations(file("src/text/en/card.ts", 'import { scaleTime } from "d3-scale";'))).toEqual([
      "src/text/en/card.ts: text may not import d3-scale",
    ]);
  });

  it("allows no barrel and no room that is not in the plan", () => {
    expect(violations(file("src/model/records/index.ts", ""))).toEqual([
      "src/model/records/index.ts: is a barrel",
    ]);
    expect(violations(file("src/ui/all.ts", 'export * from "./Card.tsx";'))).toEqual([
      "src/ui/all.ts: is a barrel",
    ]);
    expect(violations(file("src/utils/text.ts", ""))).toEqual([
      "src/utils/text.ts: utils is no room of the house",
    ]);
  });
});

describe("an embedded frame", () => {
  const sources = readSources("src");

  it("carries the words of a frame, and neither those of the whole atlas nor what only tours say", () => {
    const reached = reachedFrom("src/embed.tsx", sources);
    expect(reached).toContain("src/text/frame.ts");
    expect(reached).toContain("src/ui/timeline/Chart.tsx");
    expect(reached).not.toContain("src/text/catalogue.ts");
    expect(reached).not.toContain("src/svg/calloutPlaces.ts");
  });

  it("is told from the app, which carries all of it", () => {
    const reached = reachedFrom("src/app.tsx", sources);
    expect(reached).toContain("src/text/catalogue.ts");
    expect(reached).toContain("src/svg/calloutPlaces.ts");
  });
});
