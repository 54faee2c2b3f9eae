import { type Lens, lensOf } from "../model/drawing/lens.ts";
import type { Palette } from "../model/drawing/palette.ts";
import { sceneOf } from "../model/drawing/scene.ts";
import type { Atlas } from "../model/records/atlas.ts";
import { extentOf, type Selected } from "../model/time/select.ts";
import type { View, Worldview } from "../model/view/view.ts";
import { selectedFor } from "../state/selected.ts";
import { type Basemap, basemapOf, unitsOf, type WorldTopology } from "../svg/basemap.ts";
import { landPathsOf } from "../svg/land.ts";
import { type Node, node, toMarkup } from "../svg/node.ts";
import { drawPicture } from "../svg/picture.ts";
import { CHART_HEIGHT, drawChart } from "../svg/timeline/chartNodes.ts";
import { labelWords } from "../svg/words.ts";
import { say } from "../text/catalogue.ts";
import { headlineOf } from "./headline.ts";
import { drawLines, type Setting } from "./textLines.ts";

/** What every picture of a film shares. */
export type FilmSet = {
  readonly atlas: Atlas;
  readonly topology: WorldTopology;
  readonly basemap: Basemap;
  readonly palette: Palette;
  readonly fonts: string;
};

/** Px of the drawing. A film is watched from further away than a page is read, so each is 1.5 px of the film. */
const WIDTH = 1280;
const HEIGHT = 720;
const SCALE = 1.5;

export const FILM = { width: WIDTH * SCALE, height: HEIGHT * SCALE } as const;

const PAD = 32;
const HEAD = 70;
const FOOT = 30;
const MAP = { width: WIDTH, height: HEIGHT - HEAD - CHART_HEIGHT - FOOT };
const READOUT = 210;

export const filmSet = (given: Omit<FilmSet, "basemap"> & { readonly worldview: Worldview }): FilmSet => ({
  ...given,
  basemap: basemapOf(given.topology, given.worldview),
});

const at = (x: number, y: number, child: Node): Node =>
  node("g", { transform: `translate(${x} ${y.toFixed(1)})` }, [child]);

const frame = ({ fonts, palette }: FilmSet, children: readonly Node[]): string =>
  toMarkup(
    node(
      "svg",
      {
        xmlns: "http://www.w3.org/2000/svg",
        viewBox: `0 0 ${WIDTH} ${HEIGHT}`,
        ...FILM,
        "font-family": "'Archivo Variable', Archivo, system-ui, sans-serif",
        "font-stretch": "88%",
      },
      [
        node("style", {}, [fonts]),
        node("rect", { width: WIDTH, height: HEIGHT, fill: palette.surface }),
        ...children,
      ],
    ),
  );

const mapOf = ({ atlas, topology, basemap, palette }: FilmSet, view: View, selected: Selected): Node => {
  const scene = sceneOf(atlas, view, selected);
  const lens: Lens = lensOf(view.camera, MAP);
  const box = [lens.left, lens.top - lens.height / lens.scale, lens.left + lens.width / lens.scale, lens.top];
  const [west = 0, south = 0, east = 0, north = 0] = box;
  const map = drawPicture({
    atlas,
    scene,
    selected,
    words: labelWords(say),
    palette,
    lens,
    land: landPathsOf(basemap, unitsOf(topology, scene.areas), [west, south, east, north]),
    title: "",
    prefix: "film",
    names: null,
    obstacles: [],
    chosen: null,
  });
  return { ...map, attributes: { ...map.attributes, y: HEAD } };
};

/** A stop of the player: headline, map, timeline. */
export const stopPicture = (set: FilmSet, view: View): string => {
  const { atlas, palette } = set;
  const selected = selectedFor(atlas, view);
  const headline = headlineOf(atlas, view, selected);
  const { shown, total } = selected;
  const minor = { size: 13, weight: 400, fill: palette.labelMinor };
  const head = drawLines(headline, { size: 30, weight: 650, fill: palette.ink, width: WIDTH - 2 * PAD });
  const count = drawLines(say.share.file.window(shown.length, total), { ...minor, size: 16, width: READOUT });
  const foot = drawLines(say.share.file.note, { ...minor, width: WIDTH - 2 * PAD });
  const chartAt = HEAD + MAP.height;
  const wide = WIDTH - 2 * PAD - READOUT - 24;
  return frame(set, [
    at(PAD, (HEAD - head.height) / 2, head.drawing),
    mapOf(set, view, selected),
    at(PAD, chartAt + (CHART_HEIGHT - count.height) / 2, count.drawing),
    at(PAD + READOUT + 24, chartAt + 4, drawChart(selected, extentOf(atlas), view.mode, wide, palette)),
    at(PAD, HEIGHT - FOOT + 6, foot.drawing),
  ]);
};

const stacked = (
  set: FilmSet,
  lines: readonly (Omit<Setting, "width"> & { readonly text: string })[],
): string => {
  const gap = 18;
  const width = WIDTH - 4 * PAD;
  const drawn = lines.map(({ text, ...setting }) => drawLines(text, { ...setting, width }));
  const tall = drawn.reduce((sum, { height }) => sum + height + gap, -gap);
  let y = (HEIGHT - tall) / 2;
  return frame(
    set,
    drawn.map(({ drawing, height }) => {
      const line = at(2 * PAD, y, drawing);
      y += height + gap;
      return line;
    }),
  );
};

/** `edition` and `address` are as on an exported picture. */
export type CardWords = { readonly edition: string; readonly address: string | null };

export const titlePicture = (set: FilmSet, view: View, { edition }: CardWords): string => {
  const { palette, atlas } = set;
  return stacked(set, [
    { text: say.share.work, size: 60, weight: 700, fill: palette.ink },
    {
      text: headlineOf(atlas, view, selectedFor(atlas, view)),
      size: 30,
      weight: 400,
      fill: palette.labelMinor,
    },
    { text: edition, size: 20, weight: 400, fill: palette.labelMinor },
  ]);
};

export const creditsPicture = (set: FilmSet, { edition, address }: CardWords): string => {
  const { palette, atlas } = set;
  const articles = Object.values(atlas.sources).filter(({ grade }) => grade === "article");
  const publishers = [...new Set(articles.map(({ publisher }) => publisher))];
  const plain = { size: 24, weight: 400, fill: palette.labelMinor };
  return stacked(set, [
    { text: edition, size: 36, weight: 650, fill: palette.ink },
    { text: say.takeaway.film.sources(publishers.join("; ")), ...plain },
    { text: say.share.file.credits, ...plain },
    ...(address === null ? [] : [{ text: address, ...plain, fill: palette.ink }]),
  ]);
};
