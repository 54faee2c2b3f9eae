import type { Scene } from "../model/drawing/scene.ts";
import type { SlicedWork } from "../model/drawing/sliced.ts";
import type { View, Worldview } from "../model/view/view.ts";
import { type Basemap, basemapOf, basemapping, unitsOf, type WorldTopology } from "../svg/basemap.ts";
import { preparingLand } from "../svg/land.ts";
import type { Backdrop } from "../svg/mapDevice.ts";
import { themeNow, worldviewNow } from "./surroundings.ts";

type Made = { readonly worldview: Worldview; readonly made: Basemap };

/** The basemap of a view, with all that drawing it takes. */
export function* makingBasemap(topology: WorldTopology, view: View): SlicedWork<Made> {
  const worldview = worldviewNow(view);
  const made = yield* basemapping(topology, worldview);
  yield* preparingLand(made);
  return { worldview, made };
}

/**
 * The ground under a view: the same object for as long as nothing about it changes, since making one takes time. It
 * begins with a basemap that is made.
 */
export const backdropOn = (
  topology: WorldTopology,
  first: Made,
): ((view: View, scene: Scene) => Backdrop) => {
  let basemap = first;
  let ground: (Backdrop & { readonly units: string }) | null = null;
  return (view, scene) => {
    const worldview = worldviewNow(view);
    if (basemap.worldview !== worldview) basemap = { worldview, made: basemapOf(topology, worldview) };
    const theme = themeNow(view);
    const units = [...new Set(scene.areas)].sort().join(" ");
    if (
      ground === null ||
      ground.units !== units ||
      ground.theme !== theme ||
      ground.basemap !== basemap.made
    ) {
      const active = ground?.units === units ? ground.active : unitsOf(topology, scene.areas);
      ground = { basemap: basemap.made, active, theme, units };
    }
    return ground;
  };
};
