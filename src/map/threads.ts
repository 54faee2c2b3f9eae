import { PathStyleExtension } from "@deck.gl/extensions";
import { PathLayer, SolidPolygonLayer } from "@deck.gl/layers";
import type { Point } from "../model/atlas.ts";
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
} from "../model/ink.ts";
import { latOfMercator } from "../model/mercator.ts";
import type { Palette } from "../model/palette.ts";
import type { Ribbon } from "../model/ribbon.ts";
import type { Thread } from "../model/scene.ts";
import { DashPhase } from "./dashPhase.ts";
import { stretchesInSight } from "./globe.ts";

type Rgba = [number, number, number, number];

const rgba = (hex: string, alpha: number): Rgba => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
  Math.round(alpha * 255),
];

const positions = new WeakMap<Thread["path"], [number, number][]>();

/** Degrees, longitudes unwrapped, so that no path is cut at 180°. */
const positionsOf = (path: Thread["path"]): [number, number][] => {
  const known = positions.get(path);
  if (known) return known;
  const made = path.map(([x, y]): [number, number] => [x, latOfMercator(y)]);
  positions.set(path, made);
  return made;
};

/** Opacity of a vertex: an end that only stands for its country fades, by its share of the chord. */
const fadeAt = (share: number): number =>
  FADED + (1 - FADED) * Math.max(0, Math.min(1, (share - FADE_FROM) / (FADE_TO - FADE_FROM)));

/** Opacity of each point of a path, by its share of the chord between the path's ends. */
const fadesOf = ({ path, fadeStart, fadeEnd }: Thread): readonly number[] => {
  const [a, b] = [path[0], path[path.length - 1]];
  if (!a || !b) return [];
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const squared = dx * dx + dy * dy || 1;
  return path.map(([x, y]) => {
    const along = ((x - a[0]) * dx + (y - a[1]) * dy) / squared;
    return (fadeStart ? fadeAt(along) : 1) * (fadeEnd ? fadeAt(1 - along) : 1);
  });
};

/** A piece of a thread, all of one opacity. */
type Piece = Thread & { readonly fade: number };

// deck.gl adds points of its own to paths on a globe, so colours by point would slip: there a fade is made of steps.
const FADE_STEPS = 8;

const piecesOf = (thread: Thread): readonly Piece[] => {
  if (!thread.fadeStart && !thread.fadeEnd) return [{ ...thread, fade: 1 }];
  const steps = fadesOf(thread).map((fade) => Math.round(fade * FADE_STEPS) / FADE_STEPS);
  const pieces: Piece[] = [];
  let start = 0;
  for (let i = 1; i <= steps.length; i += 1) {
    if (i < steps.length && steps[i] === steps[start]) continue;
    // Each piece runs on to the first point of the next, or the two would not touch.
    const path = thread.path.slice(start, i + 1);
    if (path.length > 1) pieces.push({ ...thread, path, fade: Math.max(FADED, steps[start] ?? 1) });
    start = i;
  }
  return pieces;
};

/** The threads as far as they are in sight on a globe: what passes behind it is left out. */
export const inSight = (
  threads: readonly Thread[],
  isInSight: (point: Point) => boolean,
): readonly Thread[] =>
  threads
    .flatMap(piecesOf)
    .flatMap((piece) => stretchesInSight(piece.path, isInSight).map((path) => ({ ...piece, path })));

const isPiece = (thread: Thread): thread is Piece => "fade" in thread;

const colours = (thread: Thread, palette: Palette): Rgba | Rgba[] => {
  const colour = palette.link[thread.group];
  const alpha = opacityOf(thread.emphasis, thread.presence);
  if (isPiece(thread)) return rgba(colour, alpha * thread.fade);
  if (!thread.fadeStart && !thread.fadeEnd) return rgba(colour, alpha);
  return fadesOf(thread).map((fade) => rgba(colour, alpha * fade));
};

// Everything lies in one plane: the order of drawing decides, not depth.
const flat = { depthCompare: "always", depthWriteEnabled: false } as const;

const dashes = new PathStyleExtension({ dash: true, dashMode: "path" });
const phase = new DashPhase();

type Drawn = {
  readonly threads: readonly Thread[];
  readonly ribbons: readonly Ribbon[];
  readonly palette: Palette;
  readonly zoom: number;
  /** 1, or more for bolder lines. */
  readonly weight: number;
  /** Degrees east to move everything by: 0 or −360. */
  readonly turn: number;
};

/** A matrix that moves longitudes; column by column, as WebGL reads them. */
const turned = (turn: number): Float64Array =>
  Float64Array.of(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, turn, 0, 0, 1);

const layer = (
  id: string,
  threads: readonly Thread[],
  { palette, zoom, weight, turn }: Drawn,
  rounded: boolean,
) =>
  new PathLayer<Thread>({
    id,
    data: threads,
    getPath: ({ path }) => positionsOf(path),
    getColor: (thread) => colours(thread, palette),
    getWidth: (thread) => weight * strokeWidthAt(thread, zoom),
    widthUnits: "pixels",
    jointRounded: true,
    capRounded: rounded,
    // deck.gl's types know no extension props on a layer.
    ...({
      getDashArray: (thread: Thread) => (dashOf(thread) ?? [0, 0]).map((length) => length * weight),
      getDashPhase: (thread: Thread) => dashPhaseOf(thread.partnership),
      dashUnits: "pixels",
    } as object),
    extensions: [dashes, phase],
    parameters: flat,
    modelMatrix: turned(turn),
    updateTriggers: { getWidth: [zoom, weight], getDashArray: weight, getColor: palette },
  });

/**
 * deck.gl layers of a Scene. Dots need round caps, which are set for a whole layer, so dotted threads have their own;
 * what is lit lies above everything else.
 */
export const threadLayers = (drawn: Drawn) => {
  const { threads, palette, zoom, weight, turn } = drawn;
  const isUp = ({ emphasis }: Thread) => emphasis === "lit" || emphasis === "selected";
  const isDotted = ({ stroke }: Thread) => stroke === "dotted";
  const low = threads.filter((thread) => !isUp(thread));
  const high = threads.filter(isUp);
  const selected = high.filter(({ emphasis }) => emphasis === "selected");
  return [
    new SolidPolygonLayer<Ribbon>({
      id: "ribbons",
      data: drawn.ribbons,
      getPolygon: ({ outline }) => outline.map(([x, y]): [number, number] => [x, latOfMercator(y)]),
      getFillColor: ({ group, emphasis }) => rgba(palette.link[group], ribbonOpacityOf(emphasis)),
      parameters: flat,
      modelMatrix: turned(turn),
      updateTriggers: { getFillColor: palette },
    }),
    layer(
      "threads",
      low.filter((thread) => !isDotted(thread)),
      drawn,
      false,
    ),
    layer("threads-dotted", low.filter(isDotted), drawn, true),
    new PathLayer<Thread>({
      id: "halo",
      data: selected,
      getPath: ({ path }) => positionsOf(path),
      getColor: rgba(palette.halo, 1),
      getWidth: weight * haloWidthAt(zoom),
      widthUnits: "pixels",
      jointRounded: true,
      parameters: flat,
      modelMatrix: turned(turn),
      updateTriggers: { getWidth: zoom, getColor: palette },
    }),
    layer(
      "threads-high",
      high.filter((thread) => !isDotted(thread)),
      drawn,
      false,
    ),
    layer("threads-high-dotted", high.filter(isDotted), drawn, true),
  ];
};
