import type { Scene } from "../model/drawing/scene.ts";
import type { SlicedWork } from "../model/drawing/sliced.ts";
import type { View, Worldview } from "../model/view/view.ts";
import { type Basemap, basemapOf, basemapping, unitsOf, type WorldTopology } from "../svg/basemap.ts";
import { type LandPaths, landPathsOf, preparingLand, withActive } from "../svg/land.ts";
import type { Backdrop } from "../svg/mapDevice.ts";
import type { Ground } from "./stage.ts";
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
 * The backdrop of a view: the same object for as long as nothing about it changes, since making one takes time. It
 * begins with a basemap that is made.
 */
export const backdropOn = (
  topology: WorldTopology,
  first: Made,
): ((view: View, scene: Scene) => Backdrop) => {
  let basemap = first;
  let backdrop: (Backdrop & { readonly units: string }) | null = null;
  return (view, scene) => {
    const worldview = worldviewNow(view);
    if (basemap.worldview !== worldview) basemap = { worldview, made: basemapOf(topology, worldview) };
    const theme = themeNow(view);
    const units = [...new Set(scene.areas)].sort().join(" ");
    if (
      backdrop === null ||
      backdrop.units !== units ||
      backdrop.theme !== theme ||
      backdrop.basemap !== basemap.made
    ) {
      const active = backdrop?.units === units ? backdrop.active : unitsOf(topology, scene.areas);
      backdrop = { basemap: basemap.made, active, theme, units };
    }
    return backdrop;
  };
};

/** The same as paths, of which only what is new is made. */
const pathsOn = (backdropFor: Ground["backdropFor"]): Ground["landFor"] => {
  let last: { readonly backdrop: Backdrop; readonly land: LandPaths } | null = null;
  return (view, scene) => {
    const backdrop = backdropFor(view, scene);
    if (last?.backdrop !== backdrop) {
      const { basemap, active } = backdrop;
      const land =
        last?.backdrop.basemap === basemap ? withActive(last.land, active) : landPathsOf(basemap, active);
      last = { backdrop, land };
    }
    return last.land;
  };
};

/** What both kinds of map stand on, once the basemap is here. */
export const groundOn = (topology: WorldTopology, first: Made): Ground => {
  const backdropFor = backdropOn(topology, first);
  return { backdropFor, landFor: pathsOn(backdropFor) };
};
