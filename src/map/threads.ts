import type { LayerExtension } from "@deck.gl/core";
import { PathStyleExtension } from "@deck.gl/extensions";
import { PathLayer, SolidPolygonLayer } from "@deck.gl/layers";
import { dashOf, haloWidthAt, ribbonOpacityOf, strokeWidthAt } from "../model/drawing/ink.ts";
import { latOfMercator } from "../model/drawing/mercator.ts";
import type { Palette } from "../model/drawing/palette.ts";
import type { Ribbon } from "../model/drawing/ribbon.ts";
import type { Thread } from "../model/drawing/scene.ts";
import { InstanceOpacity } from "./instanceOpacity.ts";
import { fadesOf, isSegment } from "./segments.ts";
import { type Lines, linesRaised } from "./strength.ts";

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

/** A colour, or one for each point; how strong the whole line is, its bytes say. */
const colours = (thread: Thread, palette: Palette): Rgba | Rgba[] => {
  const colour = palette.link[thread.group];
  if (isSegment(thread)) return rgba(colour, thread.fade);
  if (!thread.fadeStart && !thread.fadeEnd) return rgba(colour, 1);
  return fadesOf(thread).map((fade) => rgba(colour, fade));
};

// Everything lies in one plane: the order of drawing decides, not depth.
const flat = { depthCompare: "always", depthWriteEnabled: false } as const;

const dashes = new PathStyleExtension({ dash: true, dashMode: "path" });

const extensions: LayerExtension[] = [dashes, new InstanceOpacity()];

export type Drawn = {
  /** Every line there may be, the same list for as long as the atlas and the horizon are. */
  readonly base: readonly Thread[];
  /** How each stands in the picture. */
  readonly opacities: Lines;
  /** Lines over all others. */
  readonly raised: readonly Thread[];
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

const matrices = { here: turned(0), aTurnAway: turned(-360) };

const nothing: readonly never[] = [];

type Split = { readonly plain: readonly Thread[]; readonly dotted: readonly Thread[] };

const splits = new WeakMap<readonly Thread[], Split>();

/** Dots need round caps, which are set for a whole layer. The same lists for the same list. */
const splitOf = (threads: readonly Thread[]): Split => {
  if (threads.length === 0) return { plain: nothing, dotted: nothing };
  const known = splits.get(threads);
  if (known) return known;
  const made = {
    plain: threads.filter(({ stroke }) => stroke !== "dotted"),
    dotted: threads.filter(({ stroke }) => stroke === "dotted"),
  };
  splits.set(threads, made);
  return made;
};

/** deck.gl layers of a Scene: what is lit lies above everything else. */
export const threadLayers = (drawn: Drawn) => {
  const { palette, zoom, weight, turn } = drawn;
  const placed = { parameters: flat, modelMatrix: turn === 0 ? matrices.here : matrices.aTurnAway };
  const lines = {
    ...placed,
    getPath: ({ path }: Thread) => positionsOf(path),
    getWidth: (thread: Thread) => weight * strokeWidthAt(thread, zoom),
    widthUnits: "pixels",
    jointRounded: true,
    updateTriggers: { getWidth: [zoom, weight], getDashArray: weight, getColor: palette },
  } as const;
  const layer = (id: string, data: readonly Thread[], { bytes, indexes }: Lines, capRounded: boolean) =>
    new PathLayer<Thread>({
      ...lines,
      id,
      visible: data.length > 0,
      data,
      capRounded,
      getColor: (thread) => colours(thread, palette),
      // deck.gl's types know no extension props on a layer.
      ...({
        getDashArray: (thread: Thread) => (dashOf(thread) ?? [0, 0]).map((length) => length * weight),
        dashUnits: "pixels",
        opacities: bytes,
        getOpacityIndex: ({ key }: Thread) => indexes.get(key) ?? 0,
      } as object),
      extensions,
    });
  const base = splitOf(drawn.base);
  const raised = splitOf(drawn.raised);
  const above = linesRaised(drawn.raised);
  const selected = drawn.raised.filter(({ emphasis }) => emphasis === "selected");
  return [
    new SolidPolygonLayer<Ribbon>({
      ...placed,
      id: "ribbons",
      visible: drawn.ribbons.length > 0,
      data: drawn.ribbons.length === 0 ? nothing : drawn.ribbons,
      getPolygon: ({ outline }) => outline.map(([x, y]): [number, number] => [x, latOfMercator(y)]),
      getFillColor: ({ group, emphasis }) => rgba(palette.link[group], ribbonOpacityOf(emphasis)),
      updateTriggers: { getFillColor: palette },
    }),
    layer("threads", base.plain, drawn.opacities, false),
    layer("threads-dotted", base.dotted, drawn.opacities, true),
    new PathLayer<Thread>({
      ...lines,
      id: "halo",
      visible: selected.length > 0,
      data: selected.length === 0 ? nothing : selected,
      getColor: rgba(palette.halo, 1),
      getWidth: weight * haloWidthAt(zoom),
      updateTriggers: { getWidth: zoom, getColor: palette },
    }),
    layer("threads-high", raised.plain, above, false),
    layer("threads-high-dotted", raised.dotted, above, true),
  ];
};
