import { useLayoutEffect, useRef, useState } from "react";
import { setCamera } from "../../model/view.ts";
import { change, useSetu } from "../../state/store.ts";
import type { WorldTopology } from "../../svg/basemap.ts";
import { en } from "../../text/catalogue.ts";
import "./map.css";
import { standFirstFrameIn } from "./firstFrame.ts";
import { MapButtons } from "./MapButtons.tsx";
import { type Stage, type StageState, startStage } from "./stage.ts";
import { Tooltip } from "./Tooltip.tsx";

const loadTopology = async (signal: AbortSignal): Promise<WorldTopology> => {
  const topologyUrl = new URL("basemap/world.topo.json", document.baseURI).href;
  const response = await fetch(topologyUrl, { signal });
  if (!response.ok) throw new Error(`${topologyUrl}: ${response.status} ${response.statusText}`);
  // Made by scripts/basemap and checked by its tests.
  return (await response.json()) as WorldTopology;
};

const loadLive = async () => (await import("../../map/create.ts")).createLiveMap;

/** The map: a box that a stage draws in, and what lies over it. Fills the element it stands in. */
export const MapPane = () => {
  const store = useSetu();
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [state, setState] = useState<StageState>("still");
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);

  // React meets a device: the stage owns everything inside the box. A new attempt starts it afresh.
  useLayoutEffect(() => {
    const element = box.current;
    const aborter = new AbortController();
    setProblem(null);
    if (element && attempt >= 0) {
      const dropFirstFrame = standFirstFrameIn(element);
      loadTopology(aborter.signal)
        .then((topology) => {
          if (aborter.signal.aborted) return;
          dropFirstFrame();
          stage.current = startStage(element, store, { text: en, topology, loadLive, onState: setState });
        })
        .catch((cause: unknown) => {
          if (!aborter.signal.aborted) setProblem(cause instanceof Error ? cause.message : String(cause));
        });
    }
    return () => {
      aborter.abort();
      stage.current?.stop();
      stage.current = null;
    };
  }, [store, attempt]);

  return (
    <div className="map-pane" data-state={state}>
      <div className="map-stage" ref={box} />
      <MapButtons
        onZoom={(steps) => stage.current?.zoom(steps)}
        onFrame={(frame) => change(store, (view) => setCamera(view, { kind: "frame", frame }))}
      />
      <Tooltip />
      {state === "fallback" && (
        <p className="map-note" role="status">
          {en.map.fallback}
        </p>
      )}
      {problem !== null && (
        <div className="map-note" role="alert">
          <p>{en.map.noLand(problem)}</p>
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            {en.map.retry}
          </button>
        </div>
      )}
    </div>
  );
};
