import type { Atlas } from "../records/atlas.ts";
import { india, partners } from "../records/countries.ts";
import type { Selected } from "../time/select.ts";
import type { FrameName } from "../view/view.ts";
import { type Lens, lensOf, toScreen } from "./lens.ts";
import { project } from "./mercator.ts";

/** A part of the map that lies outside the picture although threads lead there. */
export type Offscreen = {
  readonly frame: Exclude<FrameName, "home" | "whole">;
  /** Records with an end in sight and an end there. */
  readonly count: number;
  readonly side: "left" | "right";
};

// From west to east, as they lie on the map.
const parts = ["india", "east-asia", "us"] as const;
const framed = [india, ...partners];

type Sight = (place: string) => boolean | null;

const sightOf =
  (atlas: Atlas, lens: Lens): Sight =>
  (id) => {
    const { lon = null, lat = null } = atlas.places[id] ?? {};
    if (lon === null || lat === null) return null;
    const [x, y] = toScreen(lens, project(lon, lat));
    return x >= 0 && y >= 0 && x <= lens.width && y <= lens.height;
  };

/** Where threads that are in sight lead to out of sight, by part of the map, with how many. Parts in fixed order. */
export const offscreenOf = (atlas: Atlas, selected: Selected, lens: Lens): readonly Offscreen[] => {
  const isInSight = sightOf(atlas, lens);
  return parts.flatMap((frame): readonly Offscreen[] => {
    const countries: readonly string[] = framed
      .filter((part) => part.frame === frame)
      .map(({ country }) => country);
    const there = (id: string): boolean => countries.includes(atlas.places[id]?.country ?? "");
    const leading = selected.shown.filter(({ partnership }) => {
      const ends = partnership.places.filter(({ role }) => role === "end");
      const seen = ends.some(({ place }) => isInSight(place) === true);
      return seen && ends.some(({ place }) => there(place) && isInSight(place) === false);
    });
    if (leading.length === 0) return [];
    const middle = lensOf({ kind: "frame", frame }, { width: lens.width, height: lens.height });
    const side =
      middle.left + lens.width / 2 / middle.scale < lens.left + lens.width / 2 / lens.scale
        ? "left"
        : "right";
    return [{ frame, count: leading.length, side }];
  });
};
