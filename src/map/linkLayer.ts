import { COORDINATE_SYSTEM } from "@deck.gl/core";
import { DataFilterExtension } from "@deck.gl/extensions";
import { LineLayer } from "@deck.gl/layers";
import { type Links, rowOf } from "../links/links.ts";
import type { Window } from "../links/window.ts";
import type { Palette } from "../model/drawing/palette.ts";

// A row is drawn when it begins before the window ends and ends after the window begins.
const byDays = new DataFilterExtension({ filterSize: 2 });

// deck.gl's common space: the world is 512 wide, and 0 is its south-west corner.
const UNIT = 512 / 360;

/** From Mercator degrees to common space, `turn` degrees further east; column by column, as WebGL reads them. */
const placed = (turn: number): Float64Array =>
  Float64Array.of(UNIT, 0, 0, 0, 0, UNIT, 0, 0, 0, 0, 1, 0, (180 + turn) * UNIT, 180 * UNIT, 0, 1);

/** More than this many links are drawn fainter, so that where many lie on each other shows. */
const SPARSE = 300;
const FAINTEST = 0.05;

/** Half a link's weight for ten times the links, until it is as faint as eight bits can add up. */
const alphaOf = (count: number): number =>
  Math.max(FAINTEST, Math.min(1, 0.9 * (SPARSE / Math.max(SPARSE, count)) ** 0.33));

const channels = (hex: string): readonly [number, number, number] => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

/** RGBA of every drawing, by the colour of its kind. */
export const coloursOf = (links: Links, colours: readonly string[]): Uint8Array => {
  const rgba = new Uint8Array(links.drawn * 4);
  // One write of four bytes is four times as fast as four writes; the byte order is the machine's.
  const words = new Uint32Array(rgba.buffer);
  const alpha = Math.round(255 * alphaOf(links.count));
  const inks = colours.map((hex) => {
    const ink = new Uint8Array(4);
    ink.set([...channels(hex), alpha]);
    return new Uint32Array(ink.buffer)[0] as number;
  });
  const last = inks.length - 1;
  for (let index = 0; index < words.length; index += 1)
    words[index] = inks[Math.min(last, links.kinds[index] as number)] as number;
  return rgba;
};

/** The links as deck.gl takes them without reading them one by one: uploaded once, as they came from the worker. */
export type LinkData = { readonly length: number; readonly attributes: object };

export const linkDataOf = (links: Links, colours: readonly string[]): LinkData => ({
  length: links.drawn,
  attributes: {
    getSourcePosition: { value: links.from, size: 2 },
    getTargetPosition: { value: links.to, size: 2 },
    getFilterValue: { value: links.days, size: 2 },
    getColor: { value: coloursOf(links, colours), size: 4 },
  },
});

/** One line of no length and no colour: drawing it makes shaders and buffers ready while nobody waits. */
export const noLinks: LinkData = {
  length: 1,
  attributes: {
    getSourcePosition: { value: new Float32Array(2), size: 2 },
    getTargetPosition: { value: new Float32Array(2), size: 2 },
    getFilterValue: { value: new Float32Array(2), size: 2 },
    getColor: { value: new Uint8Array(4), size: 4 },
  },
};

// Everything lies in one plane: the order of drawing decides, not depth.
const flat = { depthCompare: "always", depthWriteEnabled: false } as const;

type Drawn = { readonly window: Window; readonly width: number; readonly turn: number };

/** All links, and the GPU leaves out what the window does not touch: a step changes two numbers. */
export const linkLayer = (data: LinkData, { window, width, turn }: Drawn) =>
  new LineLayer({
    id: "links",
    // deck.gl's types want an array or an iterable; columns are a third form that it documents.
    data: data as never,
    coordinateSystem: COORDINATE_SYSTEM.CARTESIAN,
    modelMatrix: placed(turn),
    getWidth: 1,
    widthScale: width,
    parameters: flat,
    extensions: [byDays],
    // deck.gl's types know no extension props on a layer.
    ...({
      filterRange: [
        [-1e9, window.to],
        [window.from, 1e9],
      ],
    } as object),
  });

type Lit = { readonly from: [number, number]; readonly to: [number, number] };

/** Both drawings of the row that a drawing shows. */
export const litLines = (links: Links, drawing: number): readonly Lit[] =>
  drawingsOf(links, rowOf(links, drawing)).map((index) => ({
    from: [links.from[index * 2] as number, links.from[index * 2 + 1] as number],
    to: [links.to[index * 2] as number, links.to[index * 2 + 1] as number],
  }));

/** The link under the pointer, once more and above all others. */
export const litLayer = (lines: readonly Lit[], palette: Palette, turn: number, width: number) =>
  new LineLayer<Lit>({
    id: "lit",
    data: lines,
    coordinateSystem: COORDINATE_SYSTEM.CARTESIAN,
    modelMatrix: placed(turn),
    getSourcePosition: ({ from }) => [...from, 0],
    getTargetPosition: ({ to }) => [...to, 0],
    getColor: [...channels(palette.focus), 255],
    getWidth: 1,
    widthScale: width * 2.4,
    parameters: flat,
  });

const drawingsOf = ({ count, again }: Links, row: number): readonly number[] => {
  const second = again.indexOf(row);
  return second === -1 ? [row] : [row, count + second];
};
