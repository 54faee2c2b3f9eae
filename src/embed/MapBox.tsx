import { Maximize, Minus, Plus } from "lucide";
import { useEffect, useRef, useState } from "react";
import type { Lens } from "../model/drawing/lens.ts";
import { type FrameName, setCamera } from "../model/view/view.ts";
import type { Hint } from "../stage/gestures.ts";
import { change } from "../state/store.ts";
import { say } from "../text/frame.ts";
import { Icon } from "../ui/Icon.tsx";
import { EdgePills } from "../ui/map/EdgePills.tsx";
import { Tooltip } from "../ui/map/Tooltip.tsx";
import { useSetu, useSlice } from "../ui/useStore.ts";
import { Hinted } from "./Hinted.tsx";
import { useOptions, useSetting } from "./setting.ts";
import { type Stage, startStage } from "./stage.ts";

const unmeasured = { width: 0, height: 0 };

/** The map, its buttons and what lies over it. */
export const MapBox = () => {
  const store = useSetu();
  const { options, landFor, onDrawn } = useSetting();
  const still = useOptions((each) => each.static);
  const gestures = useOptions((each) => each.gestures);
  const moved = useSlice(({ view }) => !(view.camera.kind === "frame" && view.camera.frame === "home"));
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const [lens, setLens] = useState<Lens | null>(null);
  const [hint, setHint] = useState<{ readonly kind: Hint } | null>(null);

  // React meets a device: the stage owns everything inside the box.
  useEffect(() => {
    if (box.current === null) return;
    const started = startStage(box.current, store, {
      landFor,
      mode: () => (options.getState().static ? null : options.getState().gestures),
      onLens: setLens,
      onHint: (kind) => setHint({ kind }),
      onDrawn,
    });
    stage.current = started;
    return started.stop;
  }, [store, options, landFor, onDrawn]);

  const toFrame = (frame: FrameName): void =>
    change(store, (view) => setCamera(view, { kind: "frame", frame }));

  return (
    <div className="frame-map" data-gestures={still ? "none" : gestures}>
      <div className="map-stage" ref={box} inert={still} />
      {!still && (
        <>
          <fieldset className="frame-zoom" data-over-map="" aria-label={say.embed.controls}>
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
