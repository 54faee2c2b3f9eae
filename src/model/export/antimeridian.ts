/** Degrees lon, lat. */
export type Position = readonly [lon: number, lat: number];

// A hundred-thousandth of a degree is about a metre: finer than any coordinate the atlas holds.
const DIGITS = 5;

const rounded = (degrees: number): number => Number(degrees.toFixed(DIGITS));

/** Where the way from a to b meets a meridian. */
const latAt = ([x0, y0]: Position, [x1, y1]: Position, lon: number): number =>
  y0 + ((y1 - y0) * (lon - x0)) / (x1 - x0);

/** An unwrapped line as lines within −180 … 180 degrees, none of which crosses 180° (RFC 7946, 3.1.9). */
export const cutAtAntimeridian = (line: readonly Position[]): readonly (readonly Position[])[] => {
  const pieces: Position[][] = [[]];
  const [start = [0, 0]] = line;
  // Which time round the globe the piece lies in: 0 for −180 to 180.
  let turn = Math.floor((start[0] + 180) / 360);

  const add = ([lon, lat]: Position): void => {
    const piece = pieces.at(-1);
    const before = piece?.at(-1);
    const next: Position = [rounded(lon - 360 * turn), rounded(lat)];
    if (before?.[0] !== next[0] || before[1] !== next[1]) piece?.push(next);
  };

  let last: Position = start;
  for (const point of line) {
    while (point[0] < 360 * turn - 180 || point[0] > 360 * turn + 180) {
      const way = point[0] > last[0] ? 1 : -1;
      const edge = 360 * turn + 180 * way;
      last = [edge, latAt(last, point, edge)];
      add(last);
      pieces.push([]);
      turn += way;
      add(last);
    }
    add(point);
    last = point;
  }
  return pieces.filter((piece) => piece.length > 1);
};
