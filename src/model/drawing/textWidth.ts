/** How wide text stands, in em, where no browser can be asked: rounded up, from the typefaces' own tables. */

export type Line = { readonly text: string; readonly size: number; readonly weight: number };

// Archivo at 88 % width, weight 500.
const narrow = new Set("ijlI.,:;'’|!()[]/ ");
const thin = new Set('frt-–"');
const wide = new Set("mwMW—@%");

// Noto Sans Devanagari, weight 500. Signs above and below a letter take no room of their own; joined letters take a
// little less than this.
const devanagari: readonly (readonly [letters: string, em: number])[] = [
  ["ािीोौॉः", 0.28],
  ["र।", 0.43],
  ["इईटद", 0.53],
  ["भलशस", 0.69],
  ["अऊऋकखजझञणफळ", 0.79],
  ["आओऔऑ", 1.03],
];
const devanagariEms = new Map(
  devanagari.flatMap(([letters, em]) => [...letters].map((letter) => [letter, em] as const)),
);

const isDevanagari = (code: number): boolean => code >= 0x0900 && code < 0x0980;

const emOf = (character: string, bold: boolean): number => {
  const code = character.codePointAt(0) ?? 0;
  // Hangul stands a little closer than its em square; Han and kana fill it.
  if (code >= 0xac00 && code <= 0xd7a3) return 0.93;
  if (code >= 0x2e80) return 1;
  if (isDevanagari(code)) {
    if (/\p{Mn}/u.test(character)) return 0;
    return (devanagariEms.get(character) ?? 0.63) * (bold ? 1.1 : 1);
  }
  if (code >= 0x0900) return 0.66;
  return latinEm(character) * (bold ? 1.04 : 1);
};

const latinEm = (character: string): number => {
  if (narrow.has(character)) return 0.27;
  if (thin.has(character)) return 0.36;
  if (wide.has(character)) return 0.82;
  return /[A-Z0-9]/.test(character) ? 0.6 : 0.52;
};

/** px */
export const textWidth = ({ text, size, weight }: Line): number =>
  [...text].reduce((sum, character) => sum + emOf(character, weight >= 600), 0) * size;
