import type { Point } from "../records/atlas.ts";
import type { Group } from "../records/vocabulary.ts";

/** In Mercator degrees. */
const GAP = 0.52;
const YEAR_GAP = 0.55;
const MAX_HALF_WIDTH = 13;
const MAX_HALF_WIDTH_OF_CHORD = 0.15;

/**
 * Offsets of the threads of one pair, in rank order: the oldest in the middle, later ones outwards by turns to the
 * north and to the south, the rings of a calendar year set apart. A sheaf too wide for its chord is pressed together.
 * `years` holds the calendar year of each thread, null for an undated one.
 */
export const sheafOffsets = (years: readonly (number | null)[], chord: number): readonly number[] => {
  let rings = 0;
  const raw = years.map((year, rank) => {
    if (rank > 0 && year !== years[rank - 1]) rings += 1;
    return (
      (rank % 2 === 1 ? 1 : -1) * (Math.ceil(rank / 2) * GAP + (rank === 0 ? 0 : rings * (YEAR_GAP / 2)))
    );
  });
  const outermost = Math.max(...raw.map(Math.abs), 0);
  const room = Math.min(MAX_HALF_WIDTH, MAX_HALF_WIDTH_OF_CHORD * chord);
  const press = outermost > room ? room / outermost : 1;
  // The sign of the middle thread is no choice: −0 would survive JSON as 0 and break a comparison.
  return raw.map((offset) => (offset === 0 ? 0 : offset * press));
};

export type Ends = {
  readonly india: Point;
  readonly partner: Point;
  readonly group: Group;
  readonly areCapitals: boolean;
};

// The eye of the picture: capitals bow north above everything else, city ties bow south below it.
const capitalBows: Readonly<Partial<Record<Group, number>>> = { us: 0.15, jp: -0.085, kr: 0.14 };

// West of this line (105° W) a partner city lies on the Pacific side of the United States.
const US_WEST = 255;
const DELHI_Y = 29.9;

/** The bow of a pair that is not capital to capital: southward, the more so the further south its Indian end lies. */
const ownBow = ({ india, partner: end, group }: Ends): number => {
  const south = Math.max(0, DELHI_Y - india[1]) / 10;
  switch (group) {
    case "us":
      return (end[0] < US_WEST ? -0.135 : -0.118) - 0.018 * south;
    case "jp":
      return -0.27 - 0.05 * south;
    case "kr":
      return -0.03 - 0.04 * south;
    default:
      return -0.1;
  }
};

export const bowOf = (ends: Ends): number =>
  (ends.areCapitals ? capitalBows[ends.group] : undefined) ?? ownBow(ends);
