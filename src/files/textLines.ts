import { LEADING } from "../model/drawing/labels.ts";
import { textWidth } from "../model/drawing/textWidth.ts";
import { type Node, node } from "../svg/node.ts";

export type Setting = {
  readonly size: number;
  readonly weight: number;
  readonly fill: string;
  /** px */
  readonly width: number;
};

/** A word that is wider than a whole line, such as an address, is broken where the line ends. */
const brokenWord = (word: string, fits: (text: string) => boolean): readonly string[] => {
  const parts: string[] = [];
  let part = "";
  for (const character of word) {
    // Japanese is broken anywhere, but no line begins with a comma or a closing bracket.
    if (part !== "" && !fits(part + character) && !"、。，．）」』：ー".includes(character)) {
      parts.push(part);
      part = "";
    }
    part += character;
  }
  return [...parts, part];
};

/** SVG does not break lines; this does, by the measures the map's labels use. */
export const brokenLines = (
  text: string,
  { size, weight, width }: Omit<Setting, "fill">,
): readonly string[] => {
  const fits = (line: string): boolean => textWidth({ text: line, size, weight }) <= width;
  const lines: string[] = [];
  for (const word of text.split(" ").flatMap((each) => brokenWord(each, fits))) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
};

/** Lines from the top downwards, and the height they take; px. */
export const drawLines = (
  text: string,
  setting: Setting,
): { readonly drawing: Node; readonly height: number } => {
  const { size, weight, fill } = setting;
  const lines = brokenLines(text, setting);
  const drawing = node(
    "g",
    { "font-size": size, "font-weight": weight, fill },
    lines.map((line, i) => node("text", { y: Number((size * (0.98 + i * LEADING)).toFixed(1)) }, [line])),
  );
  return { drawing, height: lines.length * size * LEADING };
};
