// The frame's bundle takes the words of its own language in the place of this one file: see scripts/pages/bundle.ts.
import { frameText } from "./en/frame.ts";

/** The same shape with any text in it: a language that lacks a key or an argument does not compile. */
export type Worded<T> = T extends string
  ? string
  : T extends (...given: infer Given) => infer Said
    ? (...given: Given) => Worded<Said>
    : { readonly [Key in keyof T]: Worded<T[Key]> };

/** What an embedded frame can say: a newsroom's page does not carry the words of the whole atlas. */
export type FrameWords = Worded<typeof frameText>;

/**
 * The words of the page's language for all that stands in a frame too; what only the app has says more, by the `say`
 * of catalogue.ts.
 */
export let say: FrameWords = frameText;

export const speakFrame = (words: FrameWords): void => {
  say = words;
};
