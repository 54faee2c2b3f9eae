import { inflateSync } from "node:zlib";

export type Picture = {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and alpha of each pixel, row by row from the top left. */
  readonly rgba: Uint8Array;
};

export const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] ?? 0;

/** Reads the PNGs a browser writes: 8 bits a channel, RGB or RGBA, not interlaced. Throws on any other. */
export function decodePng(png: Buffer): Picture {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const [depth, colour, , , interlace] = png.subarray(24, 29);
  const channels = colour === 6 ? 4 : 3;
  if (depth !== 8 || (colour !== 2 && colour !== 6) || interlace !== 0) {
    throw new Error(
      `A PNG of depth ${depth}, colour type ${colour}, interlace ${interlace} is not read here`,
    );
  }

  const rows = unfilter(inflateSync(imageData(png)), width * channels, height, channels);
  const rgba = new Uint8Array(width * height * 4).fill(255);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    rgba.set(rows.subarray(pixel * channels, (pixel + 1) * channels), pixel * 4);
  }
  return { width, height, rgba };
}

/** The IDAT chunks, joined. After 8 bytes of signature a chunk is length, name, content and 4 bytes of checksum. */
function imageData(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString("latin1", at + 4, at + 8) === "IDAT") parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}

/** Undoes the row filters of PNG (W3C PNG specification, section 9). */
function unfilter(filtered: Uint8Array, rowBytes: number, height: number, channels: number): Uint8Array {
  const rows = new Uint8Array(rowBytes * height);
  for (let row = 0; row < height; row += 1) {
    const filter = byteAt(filtered, row * (rowBytes + 1));
    for (let column = 0; column < rowBytes; column += 1) {
      const at = row * rowBytes + column;
      const left = column < channels ? 0 : byteAt(rows, at - channels);
      const up = row === 0 ? 0 : byteAt(rows, at - rowBytes);
      const upLeft = row === 0 || column < channels ? 0 : byteAt(rows, at - rowBytes - channels);
      rows[at] = byteAt(filtered, row * (rowBytes + 1) + 1 + column) + predict(filter, left, up, upLeft);
    }
  }
  return rows;
}

function predict(filter: number, left: number, up: number, upLeft: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return up;
  if (filter === 3) return (left + up) >> 1;
  return paeth(left, up, upLeft);
}

function paeth(left: number, up: number, upLeft: number): number {
  const guess = left + up - upLeft;
  const toLeft = Math.abs(guess - left);
  const toUp = Math.abs(guess - up);
  const toUpLeft = Math.abs(guess - upLeft);
  if (toLeft <= toUp && toLeft <= toUpLeft) return left;
  return toUp <= toUpLeft ? up : upLeft;
}
