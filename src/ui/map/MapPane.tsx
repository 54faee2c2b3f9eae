import { useContext, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Lens } from "../../model/drawing/lens.ts";
import { type FrameName, setCamera } from "../../model/view/view.ts";
import { readFile } from "../../state/files.ts";
import { whenIdle } from "../../state/idle.ts";
import { change } from "../../state/store.ts";
import type { WorldTopology } from "../../svg/basemap.ts";
import { type LandPaths, noLand } from "../../svg/land.ts";
import { say } from "../../text/catalogue.ts";
import { MountQueueContext } from "../StagedMount.tsx";
import { useSetu, useSlice } from "../useStore.ts";
import "./pane.css";
import "./stage.css";
import { type Stage, type StageState, startStage } from "../../stage/stage.ts";
import { isAway } from "../../stage/surroundings.ts";
import { takeFirstLand } from "../../start/firstFrame.ts";
import { EdgePills } from "./EdgePills.tsx";
import { MapButtons } from "./MapButtons.tsx";
import { Tooltip } from "./Tooltip.tsx";

const LAND = "basemap/world.topo.json";

const loadTopology = async (signal: AbortSignal): Promise<WorldTopology> => {
  const response = await readFile(LAND, { signal });
  if (!response.ok) throw new Error(`${LAND}: ${response.status} ${response.statusText}`);
  // Made by scripts/basemap and checked by its tests.
  return (await response.json()) as WorldTopology;
};

const loadLive = async () => (await import("../../map/create.ts")).createLiveMap;

const unmeasured = { width: 0, height: 0 };

/** The map: a box that a stage draws in, and what lies over it. Fills the element it stands in. */
export const MapPane = () => {
  const store = useSetu();
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [state, setState] = useState<StageState>("still");
  const [lens, setLens] = useState<Lens | null>(null);
  const projection = useSlice(({ view }) => view.projection);
  const away = useSlice(({ view }) => isAway(view));
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const given = useContext(MountQueueContext);
  const [queue] = useState(() => given);

  // React meets a device: the stage owns everything inside the box. A new attempt starts it afresh.
  useLayoutEffect(() => {
    const element = box.current;
    const aborter = new AbortController();
    setProblem(null);
    if (element && attempt >= 0) {
      const prerendered = takeFirstLand();
      const start = (land: LandPaths): Stage =>
        startStage(element, store, { land, queue, loadLive, whenIdle, onState: setState, onLens: setLens });
      // The prerendered land is enough to answer the timeline; better ground comes under it.
      if (prerendered) stage.current = start(prerendered);
      const bring = (): void => {
        loadTopology(aborter.signal)
          .then((topology) => {
            if (aborter.signal.aborted) return;
            stage.current ??= start(noLand);
            return stage.current.stand(topology);
          })
          .catch((cause: unknown) => {
            if (!aborter.signal.aborted) setProblem(cause instanceof Error ? cause.message : String(cause));
          });
      };
      // On prerendered land the timeline answers; its code goes first through a thin line, and its drawing before this.
      if (prerendered) void (queue?.done ?? Promise.resolve()).then(() => whenIdle(bring));
      else bring();
    }
    return () => {
      aborter.abort();
      stage.current?.stop();
      stage.current = null;
    };
  }, [store, queue, attempt]);

  // The pills of this lens stand now; labels that were placed before them keep clear of them from here on.
  useEffect(() => {
    if (lens !== null) stage.current?.replace();
  }, [lens]);

  const toFrame = (frame: FrameName): void =>
    change(store, (view) => setCamera(view, { kind: "frame", frame }));

  return (
    <div className="map-pane" data-state={state} data-away={away} data-projection={projection}>
      <div className="map-stage" ref={box} />
      <MapButtons onZoom={(steps) => stage.current?.zoom(steps)} onFrame={toFrame} />
      {projection === "flat" && <EdgePills lens={lens} onFrame={toFrame} />}
      <Tooltip size={lens ?? unmeasured} />
      {state === "loading" && projection === "globe" && (
        <p className="map-note" role="status">
          {say.map.loading}
        </p>
      )}
      {state === "fallback" && (
        <p className="map-note" role="status">
          {say.map.fallback}
        </p>
      )}
      {problem !== null && (
        <div className="map-note" role="alert">
          <p>{say.map.noLand(problem)}</p>
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            {say.map.retry}
          </button>
        </div>
      )}
    </div>
  );
};
