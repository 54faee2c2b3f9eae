import type { LabelWords } from "../model/drawing/labelling.ts";
import type { Box, Label } from "../model/drawing/labels.ts";
import { live, type Palette } from "../model/drawing/palette.ts";
import type { Junction, Mark, Scene } from "../model/drawing/scene.ts";
import type { Atlas, PlaceId, Point } from "../model/records/atlas.ts";
import type { Selected } from "../model/time/select.ts";
import type { Callouts } from "./callouts.ts";
import { drawJunction, drawLabel, drawMark } from "./marks.ts";
import { type Node, node } from "./node.ts";
import { isInside, isUnmarked, leftPlace } from "./placing.ts";

/**
 * One list for every language: a picture leaves the page, and its names may be of several scripts. In a page its styles
 * name the typefaces; a browser that waits for Archivo would look for each of these in vain first.
 */
const TYPEFACES =
  "'Archivo Variable', Archivo, 'Noto Sans Devanagari', 'Nirmala UI', 'Hiragino Sans', 'Noto Sans JP', 'Noto Sans CJK JP', 'Yu Gothic', 'Apple SD Gothic Neo', 'Noto Sans KR', 'Malgun Gothic', system-ui, sans-serif";

type XY = readonly [number, number];

/** Marks, junctions and labels: what lies over the threads, drawn the same over SVG and over WebGL. */
export type Overlay = {
  readonly atlas: Atlas;
  readonly scene: Scene;
  readonly selected: Selected;
  readonly words: LabelWords;
  readonly palette: Palette;
  readonly width: number;
  readonly height: number;
  /** Px of a point of the frame; null when it is out of sight, as behind the globe. */
  readonly screenOf: (point: Point) => XY | null;
  /** Px a Mercator degree, by which close threads become ribbons; null on a globe, where they do not. */
  readonly scale: number | null;
  /** How much wider than Archivo the typeface of the page is; 1 unless told. */
  readonly widthFactor?: number;
  /** Boxes that labels keep clear of: headline, legend, buttons. */
  readonly obstacles: readonly Box[];
  /** The place the reader has selected; null when it is none. */
  readonly chosen: PlaceId | null;
  /** Names of marks that are buttons; null where nothing can be pressed. */
  readonly names: MarkNames | null;
  /** What a tour says on the map; none outside tours. */
  readonly callouts?: Callouts | null;
};

/** The same in pixels `by` times as large: marks and words grow together, and keep clear of the same things. */
export const magnified = (overlay: Overlay, by: number): Overlay => ({
  ...overlay,
  width: overlay.width / by,
  height: overlay.height / by,
  obstacles: overlay.obstacles.map(({ x0, y0, x1, y1 }) => ({
    x0: x0 / by,
    y0: y0 / by,
    x1: x1 / by,
    y1: y1 / by,
  })),
  screenOf: (point) => {
    const at = overlay.screenOf(point);
    return at && [at[0] / by, at[1] / by];
  },
});

export type MarkNames = {
  readonly mark: (name: string, count: number) => string;
  readonly junction: (title: string, count: number) => string;
};

/** A label's box where its mark is now: while a map moves it follows. */
const boxAt = ({ box, at }: Label, [x, y]: XY): Box => {
  const [dx, dy] = [x - at[0], y - at[1]];
  return { x0: box.x0 + dx, y0: box.y0 + dy, x1: box.x1 + dx, y1: box.y1 + dy };
};

// px: a mark that reaches this far into a name is read as a letter of it.
const VEILED = 3;

/** What stands back is drawn over the names in front, and would be read with them: under one it is not to be seen. */
const veiled = (drawn: Node, [x, y]: XY, names: readonly Box[]): Node =>
  names.some(({ x0, y0, x1, y1 }) => x > x0 - VEILED && x < x1 + VEILED && y > y0 - VEILED && y < y1 + VEILED)
    ? { ...drawn, attributes: { ...drawn.attributes, opacity: 0 } }
    : drawn;

/** Labels that speak of what stands back now: they were placed before a pointer dimmed it, and make way for the rest. */
const isHidden = ({ scene }: Overlay): ((label: Label) => boolean) => {
  if (!scene.focused) return () => false;
  const dimmed = new Set<string>();
  for (const { place, emphasis } of scene.marks) if (emphasis === "dimmed") dimmed.add(place);
  for (const { partnership, emphasis } of scene.junctions) if (emphasis === "dimmed") dimmed.add(partnership);
  const left = new Set(
    scene.threads.flatMap(({ place, emphasis }) => (emphasis === "dimmed" ? [] : [place])),
  );
  return ({ key }) => {
    const place = leftPlace(key);
    if (place !== null) return !left.has(place);
    return dimmed.has(key) || isUnmarked(key);
  };
};

/** `labels` come from `labelsFor`; while a map moves they keep their side and only follow their marks. */
export const drawOverlay = (overlay: Overlay, placed: readonly Label[]): Node => {
  const hidden = isHidden(overlay);
  const labels = placed.filter((label) => !hidden(label));
  const { scene, atlas, palette, names } = overlay;
  const positions = new Map<string, XY>();
  for (const [key, item] of [
    ...scene.marks.map((mark) => [mark.place, mark] as const),
    ...scene.junctions.map((junction) => [junction.partnership, junction] as const),
  ]) {
    const at = overlay.screenOf(item.at);
    if (isInside(at, overlay)) positions.set(key, at);
  }
  const callouts = overlay.callouts ?? null;
  const atOf = ({ key, at }: Label): XY | null => {
    const point = callouts?.points.get(key);
    if (point) return overlay.screenOf(point);
    return positions.get(key) ?? (isUnmarked(key) ? at : null);
  };
  const texts = labels.flatMap((label) => {
    const at = atOf(label);
    if (at === null) return [];
    return [
      callouts?.points.has(label.key)
        ? callouts.draw(label, at, palette)
        : drawLabel(label, at, palette, "plain"),
    ];
  });
  const labelled = labels.flatMap((label) => {
    const at = callouts?.points.has(label.key) ? null : atOf(label);
    return at ? [boxAt(label, at)] : [];
  });
  const draw = <T extends Mark | Junction>(
    items: readonly T[],
    key: (item: T) => string,
    one: (item: T, at: XY) => Node,
  ) =>
    items.flatMap((item) => {
      const at = positions.get(key(item));
      if (at === undefined) return [];
      const drawn = one(item, at);
      return [item.emphasis === "dimmed" ? veiled(drawn, at, labelled) : drawn];
    });
  const titles = new Map(overlay.selected.rows.map(({ partnership }) => [partnership.id, partnership.title]));
  const marks = draw(
    scene.marks,
    ({ place }) => place,
    (mark, at) =>
      drawMark(
        mark,
        at,
        palette,
        names?.mark(atlas.places[mark.place]?.name ?? "", mark.count) ?? null,
        overlay.chosen === mark.place,
      ),
  );
  const junctions = draw(
    scene.junctions,
    ({ partnership }) => partnership,
    (junction, at) =>
      drawJunction(
        junction,
        at,
        palette,
        names?.junction(titles.get(junction.partnership) ?? "", junction.sides) ?? null,
      ),
  );
  return node(
    "g",
    {
      "font-family": palette === live ? null : TYPEFACES,
      "font-stretch": "88%",
      // Else a browser fits a font of its own to each word's place on the screen, a quarter of a first layout.
      "text-rendering": "geometricPrecision",
    },
    [...texts, ...marks, ...junctions],
    "overlay",
  );
};

/** An overlay as `magnified` placed it, drawn at its true size. */
export const drawMagnified = (overlay: Overlay, labels: readonly Label[], by: number): Node =>
  node(
    "g",
    by === 1 ? {} : { transform: `scale(${by.toFixed(4)})` },
    [drawOverlay(overlay, labels)],
    "overlay",
  );
