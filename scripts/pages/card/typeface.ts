import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Blob, Buffer, Face, Font, shape, Variation } from "harfbuzzjs";
import decompress from "woff2-encoder/decompress";

/** Weight (100 to 900) and width (62 to 125, per cent) of Archivo. */
export type Cut = { readonly weight: number; readonly width: number };

/** A line of text as one path, with its origin at the left end of the baseline. */
export type Outline = { readonly d: string; readonly advance: number };

/** `size` in px. Characters that Archivo does not have are left out. */
export type Typeface = {
  readonly advance: (text: string, size: number, cut: Cut) => number;
  readonly outline: (text: string, size: number, cut: Cut) => Outline;
};

type Cuts = (cut: Cut) => Font;

const { resolve } = createRequire(import.meta.url);

/** The files the page uses; the second holds the rupee sign and accents. */
const files = ["latin", "latin-ext"].map((part) =>
  resolve(`@fontsource-variable/archivo/files/archivo-${part}-standard-normal.woff2`),
);

const cutsOf = (sfnt: Uint8Array): { readonly has: ReadonlySet<number>; readonly cuts: Cuts } => {
  const face = new Face(new Blob(sfnt));
  const made = new Map<string, Font>();
  const cuts: Cuts = ({ weight, width }) => {
    const key = `${weight} ${width}`;
    const known = made.get(key);
    if (known) return known;
    const font = new Font(face);
    font.setVariations([new Variation("wght", weight), new Variation("wdth", width)]);
    made.set(key, font);
    return font;
  };
  return { has: new Set(face.collectUnicodes()), cuts };
};

// Archivo's em.
const UNITS = 1000;

type Piece = string | number;
type Glyph = { readonly path: readonly Piece[]; readonly x: number; readonly y: number };
type Run = { readonly glyphs: readonly Glyph[]; readonly advance: number };

/** A path's commands and numbers, in units of the em. */
const piecesOf = (path: string): readonly Piece[] =>
  (path.match(/[A-Z]|-?[\d.]+/g) ?? []).map((piece) => (/[A-Z]/.test(piece) ? piece : Number(piece)));

/** Reading a glyph out of the shaper is slow, and a page of text has few of them. */
const paths = new WeakMap<Font, Map<number, readonly Piece[]>>();

const glyphPath = (font: Font, glyph: number): readonly Piece[] => {
  const known = paths.get(font) ?? new Map<number, readonly Piece[]>();
  paths.set(font, known);
  const path = known.get(glyph) ?? piecesOf(font.glyphToPath(glyph));
  known.set(glyph, path);
  return path;
};

const shapedRun = (text: string, font: Font): Run => {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  let advance = 0;
  const glyphs: Glyph[] = [];
  for (const { codepoint, xOffset = 0, yOffset = 0, xAdvance = 0 } of buffer.getGlyphInfosAndPositions()) {
    glyphs.push({ path: glyphPath(font, codepoint), x: advance + xOffset, y: yOffset });
    advance += xAdvance;
  }
  return { glyphs, advance };
};

/** The glyph `size` px large with its origin at `from` px; its y axis points up, a picture's down. */
const drawnGlyph = ({ path, x, y }: Glyph, size: number, from: number): string => {
  const scale = size / UNITS;
  let drawn = "";
  let isX = true;
  for (const piece of path) {
    if (typeof piece === "string") drawn += piece;
    else {
      drawn += `${(isX ? from + (x + piece) * scale : -(y + piece) * scale).toFixed(2)} `;
      isX = !isX;
    }
  }
  return drawn;
};

/** Stretches of text whose characters stand in the same file; those of no file are left out. */
const byPart = (text: string, partFor: (character: string) => number): readonly [number, string][] => {
  const runs: [number, string][] = [];
  for (const character of text) {
    const part = partFor(character);
    const last = runs.at(-1);
    if (part === -1) continue;
    if (last?.[0] === part) last[1] += character;
    else runs.push([part, character]);
  }
  return runs;
};

/**
 * Archivo as outlines, from the files the page itself loads: a rasteriser then needs no font at all, neither one that
 * it can read nor one that a machine happens to have.
 */
export const openTypeface = async (): Promise<Typeface> => {
  const parts = await Promise.all(files.map(async (file) => cutsOf(await decompress(readFileSync(file)))));
  const partFor = (character: string): number =>
    parts.findIndex(({ has }) => has.has(character.codePointAt(0) ?? 0));

  const shaped = new Map<string, readonly Run[]>();
  const runsOf = (text: string, cut: Cut): readonly Run[] => {
    const key = `${cut.weight} ${cut.width} ${text}`;
    const known = shaped.get(key);
    if (known) return known;
    const runs = byPart(text.normalize("NFC"), partFor).flatMap(([part, run]) => {
      const cuts = parts[part]?.cuts;
      return cuts ? [shapedRun(run, cuts(cut))] : [];
    });
    shaped.set(key, runs);
    return runs;
  };
  const advanceOf = (runs: readonly Run[]): number => runs.reduce((sum, { advance }) => sum + advance, 0);

  return {
    advance: (text, size, cut) => (advanceOf(runsOf(text, cut)) * size) / UNITS,
    outline: (text, size, cut) => {
      let from = 0;
      let d = "";
      for (const { glyphs, advance } of runsOf(text, cut)) {
        for (const glyph of glyphs) d += drawnGlyph(glyph, size, from);
        from += (advance * size) / UNITS;
      }
      return { d, advance: from };
    },
  };
};
