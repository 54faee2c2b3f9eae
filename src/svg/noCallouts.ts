import type * as places from "./calloutPlaces.ts";
import type * as callouts from "./callouts.ts";
import { drawLabel } from "./marks.ts";

// What an embedded frame has in the place of callouts.ts and calloutPlaces.ts: it shows no tour, so there is nothing to say on its map.

export const calloutKey: typeof callouts.calloutKey = String;

export const isCallout: typeof callouts.isCallout = () => false;

export const isWithin: typeof places.isWithin = () => false;

export const leaderBoxes: typeof places.leaderBoxes = () => [];

export const placeCallouts: typeof places.placeCallouts = () => [];

export const drawCallout: typeof callouts.drawCallout = (label, at, palette) =>
  drawLabel(label, at, palette, "plain");
