import { liesIn } from "./country-rules.ts";
import type { Known } from "./known.ts";
import { didYouMean } from "./nearest.ts";
import { type Problem, problemAt } from "./problem.ts";
import { at, contentOf, numberOf, type Spot, textOf } from "./spot.ts";

/** Coordinates are degrees, lon before lat. */
export const placeLiesInItsCountry = (place: Spot, known: Known): readonly Problem[] => {
  const lon = numberOf(at(place, "lon"));
  const lat = numberOf(at(place, "lat"));
  const country = textOf(at(place, "country"));
  if (lon === null || lat === null || country === null) return [];
  const inRange = isPosition(lon, lat);
  if (inRange && liesIn(known, country, lon, lat)) return [];
  if (isPosition(lat, lon) && liesIn(known, country, lat, lon)) {
    return [
      problemAt(
        at(place, "lon"),
        `lon ${lon} and lat ${lat} look swapped: the other way round they lie in ${country}`,
      ),
    ];
  }
  if (inRange) return [problemAt(at(place, "lon"), `lon ${lon}, lat ${lat} lies outside ${country}`)];
  return [
    ...(Math.abs(lon) > 180
      ? [problemAt(at(place, "lon"), `${lon} is out of range: lon runs from -180 to 180`)]
      : []),
    ...(Math.abs(lat) > 90
      ? [problemAt(at(place, "lat"), `${lat} is out of range: lat runs from -90 to 90`)]
      : []),
  ];
};

const isPosition = (lon: number, lat: number): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** A space station has neither a country nor coordinates; everything on the ground has all three. */
export const placeIsWholeOrNowhere = (place: Spot): readonly Problem[] => {
  const isNull = (key: string) => contentOf(at(place, key)) === null;
  const coordinates = [isNull("lon"), isNull("lat")];
  if (coordinates[0] !== coordinates[1]) {
    return [problemAt(at(place, isNull("lon") ? "lon" : "lat"), "lon and lat are both null or both given")];
  }
  if (isNull("country") === coordinates[0]) return [];
  return isNull("country")
    ? [problemAt(at(place, "country"), "only a place without coordinates is in no country")]
    : [problemAt(at(place, "lon"), "only a place in no country goes without coordinates")];
};

/** The outline on the basemap that a state is drawn as. */
export const unitIsDrawn = (place: Spot, known: Known): readonly Problem[] => {
  const spot = at(place, "unit");
  const unit = textOf(spot);
  if (unit === null) return [];
  const country = textOf(at(place, "country"));
  return [
    ...(known.units.includes(unit)
      ? []
      : [problemAt(spot, `unknown unit "${unit}"${didYouMean(unit, known.units)}`)]),
    ...(known.units.includes(unit) && country !== null && !unit.startsWith(`${country}-`)
      ? [problemAt(spot, `"${unit}" is no part of ${country}`)]
      : []),
    ...(textOf(at(place, "level")) === "state"
      ? []
      : [problemAt(spot, "only a place of level state has a unit")]),
  ];
};
