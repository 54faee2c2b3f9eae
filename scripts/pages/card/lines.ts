import { type Node, node } from "../../../src/svg/node.ts";
import type { Cut, Typeface } from "./typeface.ts";

export type Setting = {
  readonly size: number;
  readonly cut: Cut;
  readonly fill: string;
  /** px */
  readonly width: number;
};

/** The text in lines no wider than the setting allows; a word wider than that has a line of its own. */
export const brokenLines = (
  typeface: Typeface,
  text: string,
  { size, cut, width }: Omit<Setting, "fill">,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && typeface.advance(longer, size, cut) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
};

// px; finer than an eye would mind.
const STEP = 20;

/** The same lines, made as even as they can be: no last line of one short word. */
export const balancedLines = (
  typeface: Typeface,
  text: string,
  setting: Omit<Setting, "fill">,
): readonly string[] => {
  let lines = brokenLines(typeface, text, setting);
  for (let width = setting.width - STEP; width > setting.width / 2; width -= STEP) {
    const narrower = brokenLines(typeface, text, { ...setting, width });
    if (narrower.length > lines.length) break;
    lines = narrower;
  }
  return lines;
};

/** The first of several forms that fits one line whole; else as many items of the last as fit. */
export const fittingItems = (
  typeface: Typeface,
  forms: readonly (readonly string[])[],
  { size, cut, width }: Omit<Setting, "fill">,
  join: (shown: readonly string[], left: number) => string,
): string => {
  const fits = (text: string): boolean => typeface.advance(text, size, cut) <= width;
  const whole = forms.map((items) => join(items, 0)).find(fits);
  if (whole !== undefined) return whole;
  const items = forms.at(-1) ?? [];
  for (let shown = items.length - 1; shown > 1; shown -= 1) {
    const text = join(items.slice(0, shown), items.length - shown);
    if (fits(text)) return text;
  }
  return join(items.slice(0, 1), items.length - 1);
};

/** One line with its left end (or, for `end`, its right one) at `x` on the baseline `y`. */
export const drawLine = (
  typeface: Typeface,
  text: string,
  { size, cut, fill }: Omit<Setting, "width">,
  [x, y]: readonly [x: number, y: number],
  anchor: "start" | "end" = "start",
): Node => {
  const { d, advance } = typeface.outline(text, size, cut);
  const left = anchor === "end" ? x - advance : x;
  return node("path", { d, fill, transform: `translate(${left.toFixed(2)} ${y})` });
};
