/** Degrees, lon before lat: west, south, east, north. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/**
 * The countries a record may name, and roughly where they lie. Only to catch a slip of the hand: extents of Natural
 * Earth's 1:10m countries (public domain), rounded outwards to whole degrees, distant islands in boxes of their own.
 * A new country is a new line here.
 */
export const countryExtents: Readonly<Record<string, readonly Box[]>> = {
  IN: [[68, 6, 98, 38]],
  US: [
    [-125, 24, -66, 50],
    // Alaska, whose Aleutians cross 180°, and Hawaii with its north-western islands.
    [-180, 51, -129, 72],
    [172, 51, 180, 54],
    [-179, 18, -154, 29],
  ],
  JP: [[122, 20, 154, 46]],
  KR: [[124, 33, 132, 39]],
  AU: [[112, -55, 160, -9]],
  ES: [
    [-10, 35, 5, 44],
    [-19, 27, -13, 30],
  ],
  CH: [[5, 45, 11, 48]],
  MY: [[99, 0, 120, 8]],
  TH: [[97, 5, 106, 21]],
  BE: [[2, 49, 7, 52]],
  SG: [[103, 1, 105, 2]],
  // The member states in Europe, with the Azores, the Canaries and Cyprus.
  EU: [[-32, 27, 35, 71]],
};

export const countryCodes: readonly string[] = Object.keys(countryExtents);

/** Unknown countries hold everything: their code is another rule's problem. */
export const liesIn = (country: string, lon: number, lat: number): boolean =>
  countryExtents[country]?.some(
    ([west, south, east, north]) => lon >= west && lon <= east && lat >= south && lat <= north,
  ) ?? true;
