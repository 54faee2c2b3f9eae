import type { Scene } from "../../model/scene.ts";
import type { View } from "../../model/view.ts";
import { type Basemap, basemapOf, unitsOf, type WorldTopology } from "../../svg/basemap.ts";
import type { Ground } from "../../svg/mapDevice.ts";
import { themeNow, worldviewNow } from "./surroundings.ts";

/** The ground under a view: the same object for as long as nothing about it changes, since making one takes time. */
export const groundOn = (topology: WorldTopology): ((view: View, scene: Scene) => Ground) => {
  let basemap: { readonly worldview: string; readonly made: Basemap } | null = null;
  let ground: (Ground & { readonly units: string }) | null = null;
  return (view, scene) => {
    const worldview = worldviewNow(view);
    if (basemap?.worldview !== worldview) basemap = { worldview, made: basemapOf(topology, worldview) };
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
