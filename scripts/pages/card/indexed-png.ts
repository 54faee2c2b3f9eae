import { crc32, deflateSync } from "node:zlib";

/** Rows of red, green, blue and alpha, a byte each. */
export type Pixels = { readonly width: number; readonly height: number; readonly rgba: Uint8Array };

const COLOURS = 256;

// A higher one takes three times as long, for a twentieth of the bytes.
const LEVEL = 8;

const keyOf = (r: number, g: number, b: number): number => (r << 16) | (g << 8) | b;

const tally = ({ rgba }: Pixels): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  let last = -1;
  let run = 0;
  const settle = (): void => {
    if (run > 0) counts.set(last, (counts.get(last) ?? 0) + run);
    run = 0;
  };
  for (let i = 0; i < rgba.length; i += 4) {
    // The loop stays inside the pixels, so the bytes are there.
    const key = keyOf(rgba[i] as number, rgba[i + 1] as number, rgba[i + 2] as number);
    if (key !== last) settle();
    last = key;
    run += 1;
  }
  settle();
  return counts;
};

const distance = (a: number, b: number): number => {
  const r = (a >> 16) - (b >> 16);
  const g = ((a >> 8) & 255) - ((b >> 8) & 255);
  const blue = (a & 255) - (b & 255);
  return 2 * r * r + 4 * g * g + 3 * blue * blue;
};

// Two colours this close are one to the eye: the edges of letters hold hundreds of such pairs.
const SAME = 9 * 24;

/** The commonest colours, none of which looks like another. */
const paletteOf = (colours: readonly number[]): readonly number[] => {
  const palette: number[] = [];
  for (const colour of colours) {
    if (palette.length === COLOURS) break;
    if (palette.every((other) => distance(other, colour) > SAME)) palette.push(colour);
  }
  return palette;
};

const nearest = (palette: readonly number[], colour: number): number => {
  let best = 0;
  let least = Number.POSITIVE_INFINITY;
  for (let index = 0; index < palette.length; index += 1) {
    const far = distance(palette[index] as number, colour);
    if (far < least) {
      best = index;
      least = far;
    }
  }
  return best;
};

// Colours that differ in the last two bits of a channel share an entry.
const bucketOf = (colour: number): number => colour & 0xfcfcfc;

const chunk = (type: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
};

/**
 * A PNG of at most 256 colours (https://www.w3.org/TR/png-3/, colour type 3), a third of the bytes of a full one for a
 * drawing of flat fills. Transparency is dropped: the drawing has to cover its whole area.
 */
export const indexedPng = (pixels: Pixels): Buffer => {
  const { width, height, rgba } = pixels;
  const counts = tally(pixels);
  const colours = [...counts].sort((a, b) => b[1] - a[1]).map(([colour]) => colour);
  const palette = paletteOf(colours);
  const indexOf = new Map<number, number>();
  // The commonest of a bucket comes first, so a flat fill keeps exactly its colour.
  for (const colour of colours) {
    const bucket = bucketOf(colour);
    if (!indexOf.has(bucket)) indexOf.set(bucket, nearest(palette, colour));
  }
  // Each row starts with its filter; indices gain nothing from one, so it is 0.
  const rows = new Uint8Array((width + 1) * height);
  let last = -1;
  let index = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      const key = keyOf(rgba[at] as number, rgba[at + 1] as number, rgba[at + 2] as number);
      if (key !== last) {
        last = key;
        index = indexOf.get(bucketOf(key)) ?? 0;
      }
      rows[y * (width + 1) + 1 + x] = index;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))),
    chunk("IDAT", deflateSync(rows, { level: LEVEL })),
    chunk("IEND", new Uint8Array()),
  ]);
};
