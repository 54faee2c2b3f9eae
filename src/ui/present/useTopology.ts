import { useEffect, useState } from "react";
import { readFile } from "../../state/files.ts";
import type { WorldTopology } from "../../svg/basemap.ts";

/** The land, which the map has loaded already; null until it is here. */
export const useTopology = (): WorldTopology | null => {
  const [topology, setTopology] = useState<WorldTopology | null>(null);
  useEffect(() => {
    const aborter = new AbortController();
    readFile("basemap/world.topo.json", { signal: aborter.signal })
      // Made by scripts/basemap and checked by its tests.
      .then((response) => (response.ok ? (response.json() as Promise<WorldTopology>) : null))
      // Pictures are left out; the words stand.
      .catch(() => null)
      .then((loaded) => {
        if (!aborter.signal.aborted) setTopology(loaded);
      });
    return () => aborter.abort();
  }, []);
  return topology;
};
