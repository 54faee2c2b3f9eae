import { Maximize, Minus, Plus } from "lucide";
import { useContext, useEffect, useRef, useState } from "react";
import { SYSTEM_WIDTH_FACTOR } from "../model/drawing/labels.ts";
import type { Lens } from "../model/drawing/lens.ts";
import { pathing } from "../model/drawing/scene.ts";
import { type FrameName, setCamera } from "../model/view/view.ts";
import { nothingOnMap } from "../stage/shownFor.ts";
import { type Stage, startStage } from "../stage/stage.ts";
import { worldviewNow } from "../stage/surroundings.ts";
import { runSliced } from "../start/slicedWork.ts";
import { change } from "../state/store.ts";
import type { Hint } from "../svg/gestures.ts";
import { say } from "../text/frame.ts";
import { Icon } from "../ui/Icon.tsx";
import { EdgePills } from "../ui/map/EdgePills.tsx";
import { Tooltip } from "../ui/map/Tooltip.tsx";
import { ObstaclesContext, useObstacle } from "../ui/useObstacle.ts";
import { useSetu, useSlice } from "../ui/useStore.ts";
import { lensFor } from "./camera.ts";
import { Hinted } from "./Hinted.tsx";
import { useOptions, useSetting } from "./setting.ts";
import { untilNear } from "./untilNear.ts";

// A MapLibre zoom: the land is drawn for the whole world, and nearer than this its coasts are corners.
const CLOSEST = 5.5;

const unmeasured = { width: 0, height: 0 };

/** The map, its buttons and what lies over it. */
export const MapBox = () => {
  const store = useSetu();
  const { options, landFor, onDrawn, onFailed } = useSetting();
  const obstacles = useContext(ObstaclesContext);
  const obstacle = useObstacle();
  const still = useOptions((each) => each.static);
  const gestures = useOptions((each) => each.gestures);
  const moved = useSlice(({ view }) => !(view.camera.kind === "frame" && view.camera.frame === "home"));
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [lens, setLens] = useState<Lens | null>(null);
  const [hint, setHint] = useState<{ readonly kind: Hint } | null>(null);

  // React meets a device: the stage owns everything inside the box.
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const aborter = new AbortController();
    const begin = async (): Promise<void> => {
      await untilNear(element, aborter.signal);
      await runSliced(pathing(store.getState().atlas));
      if (aborter.signal.aborted) return;
      stage.current = startStage(element, store, {
        lensFor: ({ camera }, size) => lensFor(camera, size),
        landFor: (view, { areas }) => landFor(worldviewNow(view), areas),
        hands: {
          mode: () => (options.getState().static ? null : options.getState().gestures),
          closest: CLOSEST,
          onHint: (kind) => setHint({ kind }),
        },
        obstacles,
        onMap: nothingOnMap,
        widthFactor: SYSTEM_WIDTH_FACTOR,
        returns: true,
        run: runSliced,
        onLens: setLens,
        onDrawn,
        onFailed,
      });
    };
    begin().catch(onFailed);
    return () => {
      aborter.abort();
      stage.current?.stop();
      stage.current = null;
    };
  }, [store, options, obstacles, landFor, onDrawn, onFailed]);

  const toFrame = (frame: FrameName): void =>
    change(store, (view) => setCamera(view, { kind: "frame", frame }));

  return (
    <div className="frame-map" data-gestures={still ? "none" : gestures}>
      <div className="map-stage" ref={box} inert={still} />
      {!still && (
        <>
          <fieldset className="frame-zoom" ref={obstacle} aria-label={say.embed.controls}>
            <button type="button" aria-label={say.map.zoomIn} onClick={() => stage.current?.zoom(1)}>
              <Icon of={Plus} size={18} />
            </button>
            <button type="button" aria-label={say.map.zoomOut} onClick={() => stage.current?.zoom(-1)}>
              <Icon of={Minus} size={18} />
            </button>
            {moved && (
              <button type="button" aria-label={say.embed.whole} onClick={() => toFrame("home")}>
                <Icon of={Maximize} size={16} />
              </button>
            )}
          </fieldset>
          <EdgePills lens={lens} onFrame={toFrame} />
          <Tooltip size={lens ?? unmeasured} />
          <Hinted hint={hint} />
        </>
      )}
    </div>
  );
};
