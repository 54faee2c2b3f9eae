import { useContext, useLayoutEffect, useRef, useState } from "react";
import { globeLens, type Lens, lensOf, type Size } from "../../model/drawing/lens.ts";
import { runSync } from "../../model/drawing/sliced.ts";
import { type Camera, type FrameName, setCamera, type View } from "../../model/view/view.ts";
import { groundOn, makingBasemap } from "../../stage/backdrop.ts";
import { type LiveState, startLive } from "../../stage/live.ts";
import { type Stage, startStage } from "../../stage/stage.ts";
import { isAway } from "../../stage/surroundings.ts";
import { tourOnMap } from "../../stage/tourHighlight.ts";
import { takeFirstLand } from "../../start/firstFrame.ts";
import { runSliced } from "../../start/slicedWork.ts";
import { readFile } from "../../state/files.ts";
import { whenIdle } from "../../state/idle.ts";
import { change } from "../../state/store.ts";
import type { WorldTopology } from "../../svg/basemap.ts";
import { noLand } from "../../svg/land.ts";
import { say } from "../../text/catalogue.ts";
import { MountQueueContext } from "../StagedMount.tsx";
import { ObstaclesContext } from "../useObstacle.ts";
import { useSetu, useSlice } from "../useStore.ts";
import "./pane.css";
import "./stage.css";
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

const wordsOf = (cause: unknown): string => (cause instanceof Error ? cause.message : String(cause));

// A MapLibre zoom, the live map's own.
const CLOSEST = 9;

const isHome = (camera: Camera): boolean =>
  camera.kind === "frame" && (camera.frame === "home" || camera.frame === "whole");

const lensFor = ({ camera, projection }: View, size: Size): Lens =>
  projection === "globe" && isHome(camera) ? globeLens(size) : lensOf(camera, size);

const unmeasured = { width: 0, height: 0 };

/** The map: a box that a stage draws in, and what lies over it. Fills the element it stands in. */
export const MapPane = () => {
  const store = useSetu();
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [state, setState] = useState<LiveState>("still");
  const [lens, setLens] = useState<Lens | null>(null);
  const projection = useSlice(({ view }) => view.projection);
  const away = useSlice(({ view }) => isAway(view));
  const [problem, setProblem] = useState<string | null>(null);
  const [attempt, setAttempt] = useState(0);
  const given = useContext(MountQueueContext);
  const [queue] = useState(() => given);
  const obstacles = useContext(ObstaclesContext);

  // React meets a device: the stage owns everything inside the box. A new attempt starts it afresh.
  useLayoutEffect(() => {
    const element = box.current;
    if (element === null || attempt < 0) return;
    const aborter = new AbortController();
    const { signal } = aborter;
    setProblem(null);
    const prerendered = takeFirstLand();
    const release = queue?.pending() ?? (() => {});
    const made = startStage(element, store, {
      lensFor,
      landFor: () => prerendered ?? noLand,
      hands: { mode: () => "free", closest: CLOSEST, onHint: () => {} },
      obstacles,
      onMap: tourOnMap,
      widthFactor: 1,
      returns: false,
      run: queue === null ? runSync : runSliced,
      onLens: setLens,
      onDrawn: release,
      onFailed: (cause) => {
        console.error(cause);
        setProblem(say.map.notDrawn(wordsOf(cause)));
        release();
      },
    });
    stage.current = made;
    const live = startLive(element, store, made, { load: loadLive, whenIdle, onState: setState });
    const stand = async (): Promise<void> => {
      try {
        const topology = await loadTopology(signal);
        if (signal.aborted) return;
        const first = await runSliced(makingBasemap(topology, store.getState().view));
        if (signal.aborted) return;
        made.stand(groundOn(topology, first));
        live.ready();
      } catch (cause) {
        if (!signal.aborted) setProblem(say.map.noLand(wordsOf(cause)));
      }
    };
    // On prerendered land the timeline answers; its code goes first through a thin line, and its drawing before this.
    if (prerendered) void (queue?.done ?? Promise.resolve()).then(() => whenIdle(() => void stand()));
    else void stand();
    return () => {
      aborter.abort();
      release();
      live.stop();
      made.stop();
      stage.current = null;
    };
  }, [store, queue, obstacles, attempt]);

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
          <p>{problem}</p>
          <button type="button" onClick={() => setAttempt(attempt + 1)}>
            {say.map.retry}
          </button>
        </div>
      )}
    </div>
  );
};
