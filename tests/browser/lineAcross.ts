import { byteAt, type Picture } from "./harness/png.ts";

type XY = readonly [x: number, y: number];

/** Half the stretch that is looked at, and its steps, in px. */
const REACH = 6;
const STEP = 0.25;

/** Ink along the stretch, in px of full colour, below which there is no line: a gap between dashes, an end that fades. */
const LEAST = 0.8;

const channelAt = (picture: Picture, [x, y]: XY, channel: number): number => {
  // A pixel's colour is that of its middle.
  const [left, top] = [Math.floor(x - 0.5), Math.floor(y - 0.5)];
  const [right, down] = [x - 0.5 - left, y - 0.5 - top];
  const read = (dx: number, dy: number): number =>
    byteAt(picture.rgba, ((top + dy) * picture.width + left + dx) * 4 + channel);
  const upper = read(0, 0) * (1 - right) + read(1, 0) * right;
  const lower = read(0, 1) * (1 - right) + read(1, 1) * right;
  return upper * (1 - down) + lower * down;
};

/** How much of a line of this colour a point has: 1 is the colour itself, 0 is anything a third of the way to white. */
const inkAt = (picture: Picture, at: XY, colour: readonly number[]): number => {
  const off = Math.max(...colour.map((value, channel) => Math.abs(channelAt(picture, at, channel) - value)));
  return Math.max(0, 1 - off / 110);
};

/**
 * Where a line of this colour crosses the normal at a point: px from the point along the normal, positive to the left
 * of the direction. Null where no line is, or where the stretch leaves the picture.
 */
export const lineAcross = (picture: Picture, [x, y]: XY, direction: XY, hex: string): number | null => {
  const colour = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  const length = Math.hypot(...direction);
  const normal: XY = [direction[1] / length, -direction[0] / length];
  if (x < REACH + 1 || y < REACH + 1 || x > picture.width - REACH - 2 || y > picture.height - REACH - 2)
    return null;
  let [ink, moment] = [0, 0];
  for (let along = -REACH; along <= REACH; along += STEP) {
    const share = inkAt(picture, [x + normal[0] * along, y + normal[1] * along], colour) * STEP;
    ink += share;
    moment += share * along;
  }
  return ink < LEAST ? null : moment / ink;
};
