import {
  dashOf,
  dashPhaseOf,
  FADE_FROM,
  FADE_TO,
  FADED,
  haloWidthAt,
  opacityOf,
  ribbonOpacityOf,
  strokeWidthAt,
} from "../model/drawing/ink.ts";
import { type Lens, toScreen, zoomOfScale } from "../model/drawing/lens.ts";
import type { Palette } from "../model/drawing/palette.ts";
import { type Ribbon, thinned } from "../model/drawing/ribbon.ts";
import type { Scene, Thread } from "../model/drawing/scene.ts";
import { runSync, type SlicedWork } from "../model/drawing/sliced.ts";
import { type Node, node } from "./node.ts";
import { screenPath } from "./path.ts";
import { simplified } from "./simplify.ts";

// px; half of what an eye could see on a line of this width.
const STRAY = 0.2;

type XY = readonly [number, number];

/** Points in px to path data. */
export type Trace = (points: readonly XY[]) => string;

/** How lines become path data, when a page is worth the time to make it short. */
export type Tracing = {
  readonly trace?: Trace;
  /** The lens whose px the data is written in; two pictures with one grid share their data, letter for letter. */
  readonly grid?: Lens;
  /** How many times as bold lines are; 1 unless told. */
  readonly weight?: number;
};

const polyline: Trace = (points) => screenPath(simplified(points, STRAY));

type Traced = {
  readonly lens: Lens;
  readonly trace: Trace;
  readonly points: readonly XY[];
  readonly d: string;
};

const traces = new WeakMap<Thread["path"], Traced>();

/** A path under a lens. A step or a hover draws the same paths again, so the last answer is kept. */
const tracedOn = (path: Thread["path"], lens: Lens, trace: Trace): Traced => {
  const known = traces.get(path);
  if (known?.lens === lens && known.trace === trace) return known;
  const points = path.map((point) => toScreen(lens, point));
  const made = { lens, trace, points, d: trace(points) };
  traces.set(path, made);
  return made;
};

/** Threads of one sheaf share their ends, so they share a gradient. */
const gradientId = (thread: Thread, [a, b]: readonly [XY, XY], prefix: string): string =>
  `${prefix}-${thread.group}-${thread.fadeStart ? 1 : 0}${thread.fadeEnd ? 1 : 0}-${[...a, ...b].map((n) => Math.round(n)).join("_")}`;

const stop = (offset: number, colour: string, opacity: number): Node =>
  node("stop", { offset: offset.toFixed(4), "stop-color": colour, "stop-opacity": opacity });

const gradient = (id: string, thread: Thread, [a, b]: readonly [XY, XY], colour: string): Node => {
  const stops: Node[] = [];
  if (thread.fadeStart) stops.push(stop(FADE_FROM, colour, FADED), stop(FADE_TO, colour, 1));
  if (thread.fadeEnd) stops.push(stop(1 - FADE_TO, colour, 1), stop(1 - FADE_FROM, colour, FADED));
  return node(
    "linearGradient",
    {
      id,
      gradientUnits: "userSpaceOnUse",
      x1: a[0].toFixed(1),
      y1: a[1].toFixed(1),
      x2: b[0].toFixed(1),
      y2: b[1].toFixed(1),
    },
    stops,
    id,
  );
};

const drawThread = (
  thread: Thread,
  d: string,
  stroke: string,
  { zoom, weight, scaled }: { readonly zoom: number; readonly weight: number; readonly scaled: boolean },
): Node => {
  const dash = dashOf(thread)?.map((length) => length * weight) as readonly [number, number] | undefined;
  const period = dash ? dash[0] + dash[1] : 0;
  return node(
    "path",
    {
      d,
      stroke,
      "stroke-width": Number((weight * strokeWidthAt(thread, zoom)).toFixed(2)),
      "stroke-dasharray": dash ? dash.map((length) => Number(length.toFixed(2))).join(" ") : null,
      "stroke-dashoffset": dash ? Number((dashPhaseOf(thread.partnership) * period).toFixed(1)) : null,
      "vector-effect": scaled ? "non-scaling-stroke" : null,
      "stroke-linecap": thread.stroke === "dotted" ? "round" : null,
      opacity:
        opacityOf(thread.emphasis, thread.presence) === 1
          ? null
          : opacityOf(thread.emphasis, thread.presence),
    },
    [],
    thread.key,
  );
};

const drawRibbon = (ribbon: Ribbon, lens: Lens, palette: Palette, trace: Trace): Node =>
  node(
    "path",
    {
      d: `${trace(ribbon.outline.map((point) => toScreen(lens, point)))}Z`,
      fill: palette.link[ribbon.group],
      "fill-opacity": ribbonOpacityOf(ribbon.emphasis),
    },
    [],
    ribbon.key,
  );

/** From the px of one lens to those of another. */
const ontoLens = (grid: Lens, lens: Lens): string => {
  const k = lens.scale / grid.scale;
  const x = (grid.left - lens.left) * lens.scale;
  const y = (lens.top - grid.top) * lens.scale;
  return `matrix(${k.toPrecision(8)} 0 0 ${k.toPrecision(8)} ${x.toFixed(2)} ${y.toFixed(2)})`;
};

/**
 * All threads, with a halo under a selected one; a slice of work for each. `prefix` keeps the gradients of two drawings
 * on one page apart.
 */
export function* drawingThreads(
  scene: Scene,
  lens: Lens,
  palette: Palette,
  prefix = "fade",
  { trace = polyline, grid = lens, weight = 1 }: Tracing = {},
): SlicedWork<Node> {
  const zoom = zoomOfScale(lens.scale);
  const gradients = new Map<string, Node>();
  const { threads, ribbons } = thinned(scene.threads, lens.scale);
  yield;
  const lines: Node[] = [];
  for (const ribbon of ribbons) {
    lines.push(drawRibbon(ribbon, grid, palette, trace));
    yield;
  }
  for (const thread of threads) {
    const { points, d } = tracedOn(thread.path, grid, trace);
    const first = points[0];
    const last = points[points.length - 1];
    if (!first || !last) continue;
    const colour = palette.link[thread.group];
    let stroke = colour;
    if (thread.fadeStart || thread.fadeEnd) {
      const id = gradientId(thread, [first, last], prefix);
      if (!gradients.has(id)) gradients.set(id, gradient(id, thread, [first, last], colour));
      stroke = `url(#${id})`;
    }
    if (thread.emphasis === "selected") {
      lines.push(
        node(
          "path",
          { d, stroke: palette.halo, "stroke-width": weight * haloWidthAt(zoom) },
          [],
          `${thread.key}:halo`,
        ),
      );
    }
    lines.push(drawThread(thread, d, stroke, { zoom, weight, scaled: grid !== lens }));
    yield;
  }
  return node(
    "g",
    {
      fill: "none",
      "aria-hidden": "true",
      transform: grid === lens ? null : ontoLens(grid, lens),
    },
    [node("defs", {}, [...gradients.values()], "defs"), ...lines],
    "threads",
  );
}

export const drawThreads = (...drawn: Parameters<typeof drawingThreads>): Node =>
  runSync(drawingThreads(...drawn));
