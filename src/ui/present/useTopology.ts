import { useEffect, useState } from "react";
import { readFile } from "../../state/files.ts";
import type { WorldTopology } from "../../svg/basemap.ts";

let coming: Promise<WorldTopology | null> | null = null;

/** The land, which the map has loaded already; null when it does not come, and then it is asked for anew. */
export const theLand = (): Promise<WorldTopology | null> => {
  coming ??= readFile("basemap/world.topo.json")
    // Made by scripts/basemap and checked by its tests.
    .then((response) => (response.ok ? (response.json() as Promise<WorldTopology>) : null))
    // Pictures are left out; the words stand.
    .catch(() => null)
    .then((land) => {
      if (land === null) coming = null;
      return land;
    });
  return coming;
};

/** The land; null until it is here. */
export const useTopology = (): WorldTopology | null => {
  const [topology, setTopology] = useState<WorldTopology | null>(null);
  useEffect(() => {
    let stopped = false;
    void theLand().then((land) => {
      if (!stopped) setTopology(land);
    });
    return () => {
      stopped = true;
    };
  }, []);
  return topology;
};
