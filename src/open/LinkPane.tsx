import { Maximize, Minus, Plus } from "lucide";
import { useLayoutEffect, useRef, useState } from "react";
import { openText } from "../text/en/open.ts";
import { Icon } from "../ui/Icon.tsx";
import { LinkTooltip, type Pointed } from "./LinkTooltip.tsx";
import { type LinkStage, type StageState, startLinkStage } from "./stage.ts";
import { useOpen, useOpenSlice } from "./store.ts";
import "../ui/map/pane.css";
import "../ui/map/stage.css";

const noteOf = (state: StageState): string | null => {
  switch (state) {
    case "no-webgl":
      return openText.noWebgl;
    case "no-land":
      return openText.noLand;
    case "loading":
    case "live":
      return null;
  }
};

/** The map, and what a pointer finds on it. */
export const LinkPane = () => {
  const store = useOpen();
  const drawn = useOpenSlice((state) => state.drawn);
  const box = useRef<HTMLDivElement>(null);
  const stage = useRef<LinkStage | null>(null);
  const [state, setState] = useState<StageState>("loading");
  const [pointed, setPointed] = useState<Pointed | null>(null);

  // React meets a device: the stage owns everything inside the box.
  useLayoutEffect(() => {
    if (box.current === null) return;
    stage.current = startLinkStage(box.current, store, { state: setState, point: setPointed });
    return () => stage.current?.stop();
  }, [store]);

  const note = noteOf(state);
  return (
    <div className="map-pane" data-state={state}>
      <div className="open-stage" ref={box} />
      {drawn !== null && (
        <div className="map-buttons">
          <div className="map-button-group">
            <button type="button" aria-label={openText.zoomIn} onClick={() => stage.current?.zoom(1)}>
              <Icon of={Plus} size={18} />
            </button>
            <button type="button" aria-label={openText.zoomOut} onClick={() => stage.current?.zoom(-1)}>
              <Icon of={Minus} size={18} />
            </button>
            <button type="button" aria-label={openText.whole} onClick={() => stage.current?.whole()}>
              <Icon of={Maximize} size={16} />
            </button>
          </div>
        </div>
      )}
      {drawn !== null && pointed !== null && (
        <LinkTooltip
          links={drawn.links}
          pointed={pointed}
          size={{ width: box.current?.clientWidth ?? 0, height: box.current?.clientHeight ?? 0 }}
        />
      )}
      {note !== null && (
        <p className="map-note" role="status">
          {note}
        </p>
      )}
    </div>
  );
};
