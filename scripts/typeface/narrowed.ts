import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compress, decompress } from "woff2-encoder";

const { resolve } = createRequire(import.meta.url);

/** The stretches of Archivo's axes that the page's styles use: per cent of width, and weight. */
export const axes = { wdth: [88, 100], wght: [400, 700] } as const;

export const parts = ["latin", "latin-ext"] as const;
export type Part = (typeof parts)[number];

/** What of HarfBuzz's subsetter is used here; it is a C library, so everything is a number. */
type Subsetter = {
  readonly memory: WebAssembly.Memory;
  readonly malloc: (bytes: number) => number;
  readonly hb_blob_create: (data: number, length: number, mode: number, user: number, free: number) => number;
  readonly hb_blob_get_data: (blob: number, length: number) => number;
  readonly hb_blob_get_length: (blob: number) => number;
  readonly hb_face_create: (blob: number, index: number) => number;
  readonly hb_face_reference_blob: (face: number) => number;
  readonly hb_subset_input_create_or_fail: () => number;
  readonly hb_subset_input_keep_everything: (input: number) => void;
  readonly hb_subset_input_set_axis_range: (
    input: number,
    face: number,
    axis: number,
    least: number,
    most: number,
    start: number,
  ) => number;
  readonly hb_subset_or_fail: (face: number, input: number) => number;
};

const subsetter = async (): Promise<Subsetter> => {
  const code = readFileSync(resolve("harfbuzzjs/dist/harfbuzz-subset.wasm"));
  const { instance } = await WebAssembly.instantiate(code, {});
  // A module's exports have no types of their own.
  return instance.exports as unknown as Subsetter;
};

const tagOf = (axis: string): number =>
  [...axis].reduce((tag, letter) => tag * 256 + letter.charCodeAt(0), 0);

// HB_MEMORY_MODE_WRITABLE: the bytes are the library's from then on.
const WRITABLE = 2;

/** A part of the typeface, as woff2, with all its letters and only those stretches of its axes. */
export const narrowed = async (part: Part): Promise<Uint8Array> => {
  const file = resolve(`@fontsource-variable/archivo/files/archivo-${part}-standard-normal.woff2`);
  const font = await decompress(readFileSync(file));
  const hb = await subsetter();
  const at = hb.malloc(font.length);
  new Uint8Array(hb.memory.buffer).set(font, at);
  const face = hb.hb_face_create(hb.hb_blob_create(at, font.length, WRITABLE, 0, 0), 0);
  const input = hb.hb_subset_input_create_or_fail();
  hb.hb_subset_input_keep_everything(input);
  for (const [axis, [least, most]] of Object.entries(axes)) {
    // Not a number leaves the axis its own default, as far as the range has it.
    if (!hb.hb_subset_input_set_axis_range(input, face, tagOf(axis), least, most, Number.NaN))
      throw new Error(`Archivo (${part}) has no axis ${axis}.`);
  }
  const made = hb.hb_subset_or_fail(face, input);
  if (made === 0) throw new Error(`Archivo (${part}) could not be narrowed.`);
  const blob = hb.hb_face_reference_blob(made);
  const start = hb.hb_blob_get_data(blob, 0);
  const bytes = new Uint8Array(hb.memory.buffer).slice(start, start + hb.hb_blob_get_length(blob));
  return compress(bytes);
};
