import type { Palette } from "../../../src/model/drawing/palette.ts";
import type { Group, Stroke } from "../../../src/model/records/vocabulary.ts";
import { type Node, node } from "../../../src/svg/node.ts";
import { flat } from "./flat.ts";
import { balancedLines, drawLine, fittingItems } from "./lines.ts";
import { drawLineSample, drawMark } from "./marks.ts";
import { outlined } from "./outlined.ts";
import type { Typeface } from "./typeface.ts";

/** What a card says. Every word comes from the catalogue or the data. */
export type CardWords = {
  readonly name: string;
  /** What kind of thing it is and when, small and above. */
  readonly eyebrow: string;
  readonly title: string;
  /** Who it is between, or what it holds: in full, and then in shorter forms for a line too narrow for that. */
  readonly parties: readonly (readonly string[])[];
  readonly join: (shown: readonly string[], left: number) => string;
  /** The record's line, before its parties; null for a card of several records. */
  readonly line: { readonly group: Group; readonly stroke: Stroke } | null;
};

/** The size that Open Graph readers ask for. */
export const CARD = { width: 1200, height: 630 } as const;

/** The map is drawn small and enlarged, since a card is mostly seen at a third of its size. */
export const MAP_SCALE = 1.6;

const PAD = 56;
const INNER = CARD.width - 2 * PAD;
const TOP = 78;
const titleCut = { weight: 680, width: 88 };
const textCut = { weight: 480, width: 92 };
const nameCut = { weight: 700, width: 92 };

type Title = { readonly lines: readonly string[]; readonly size: number };

/** As large as fits two lines. */
const titleOf = (typeface: Typeface, text: string): Title => {
  const at = (size: number): Title => ({
    size,
    lines: balancedLines(typeface, text, { size, cut: titleCut, width: INNER }),
  });
  return [66, 58, 50].map(at).find(({ lines }) => lines.length <= 2) ?? at(42);
};

const titleBottom = ({ lines, size }: Title): number => TOP + 22 + lines.length * size * 1.12;

/** Height of the part above the map, px. */
export const bandHeight = (typeface: Typeface, words: CardWords): number =>
  Math.round(titleBottom(titleOf(typeface, words.title)) + 92);

/** `map` is drawn at the size left below the band, divided by `MAP_SCALE`. */
export const drawCard = (typeface: Typeface, words: CardWords, palette: Palette, map: Node): Node => {
  const title = titleOf(typeface, words.title);
  const band = bandHeight(typeface, words);
  const partiesAt = titleBottom(title) + 52;
  const sample = words.line === null ? 0 : 72;
  const party = { size: 32, cut: textCut, fill: palette.labelMinor, width: INNER - sample };
  const small = { size: 27, cut: textCut, fill: palette.labelMinor };
  return node(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", viewBox: `0 0 ${CARD.width} ${CARD.height}`, ...CARD },
    [
      node("rect", { ...CARD, fill: palette.surface }),
      node("g", { transform: `translate(0 ${band}) scale(${MAP_SCALE})` }, [flat(outlined(map, typeface))]),
      node("rect", { y: band - 1, width: CARD.width, height: 2, fill: palette.countryLine }),
      drawMark(palette.ink, [PAD, TOP - 26]),
      drawLine(typeface, words.name, { size: 30, cut: nameCut, fill: palette.ink }, [PAD + 62, TOP]),
      drawLine(typeface, words.eyebrow, small, [CARD.width - PAD, TOP], "end"),
      ...title.lines.map((line, i) =>
        drawLine(typeface, line, { size: title.size, cut: titleCut, fill: palette.ink }, [
          PAD,
          Math.round(TOP + 22 + (i + 0.92) * title.size * 1.12),
        ]),
      ),
      ...(words.line === null
        ? []
        : [drawLineSample(words.line, palette, [PAD, partiesAt - 11], sample - 20)]),
      drawLine(typeface, fittingItems(typeface, words.parties, party, words.join), party, [
        PAD + sample,
        partiesAt,
      ]),
    ],
  );
};
