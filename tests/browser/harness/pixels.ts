import type { Locator, Page } from "playwright-core";
import { byteAt, decodePng, type Picture } from "./png.ts";

export type Area = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

export type Near = {
  /** How far each of red, green and blue may be off, 0 to 255. */
  readonly tolerance?: number;
  /** The part to look at, in pixels of the picture; all of it when left out. */
  readonly area?: Area;
};

/** What a page's window or one element looks like now, one pixel per CSS pixel. */
export async function takePicture(target: Page | Locator): Promise<Picture> {
  return decodePng(await target.screenshot({ scale: "css", animations: "allow" }));
}

/**
 * The number of pixels near a colour ("#d9902f") in what a page or element looks like now. To wait for them:
 * `await expect.poll(() => pixelsNear(page, "#d9902f")).toBeGreaterThan(500)`.
 */
export async function pixelsNear(target: Page | Locator, hex: string, near: Near = {}): Promise<number> {
  return countNear(await takePicture(target), hex, near);
}

export function countNear(picture: Picture, hex: string, { tolerance = 16, area }: Near = {}): number {
  const [red, green, blue] = parseHex(hex);
  const { x, y, width, height } = area ?? { x: 0, y: 0, width: picture.width, height: picture.height };
  let count = 0;
  for (let row = Math.max(0, y); row < Math.min(y + height, picture.height); row += 1) {
    for (let column = Math.max(0, x); column < Math.min(x + width, picture.width); column += 1) {
      const at = (row * picture.width + column) * 4;
      const isNear =
        Math.abs(byteAt(picture.rgba, at) - red) <= tolerance &&
        Math.abs(byteAt(picture.rgba, at + 1) - green) <= tolerance &&
        Math.abs(byteAt(picture.rgba, at + 2) - blue) <= tolerance;
      if (isNear) count += 1;
    }
  }
  return count;
}

function parseHex(hex: string): readonly [number, number, number] {
  const digits = hex.match(/^#([0-9a-f]{6})$/i)?.[1];
  if (digits === undefined) throw new Error(`"${hex}" is no colour of the form #d9902f`);
  const value = Number.parseInt(digits, 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
}
