import { Globe, Maximize, Minus, Plus } from "lucide";
import { type FrameName, frames, setProjection } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { useObstacle } from "../useObstacle.ts";
import { useSetu, useSlice } from "../useStore.ts";
import { Borders } from "./Borders.tsx";

type Props = {
  readonly onZoom: (steps: number) => void;
  readonly onFrame: (frame: FrameName) => void;
};

/** Zoom, and the named frames one press away. */
export const MapButtons = ({ onZoom, onFrame }: Props) => {
  const obstacle = useObstacle();
  const store = useSetu();
  const projection = useSlice(({ view }) => view.projection);
  const names = frames.filter((frame) => frame !== "home");
  return (
    <div className="map-buttons" ref={obstacle}>
      <div className="map-button-group">
        <button type="button" aria-label={say.map.zoomIn} title={say.map.zoomIn} onClick={() => onZoom(1)}>
          <Icon of={Plus} size={18} />
        </button>
        <button type="button" aria-label={say.map.zoomOut} title={say.map.zoomOut} onClick={() => onZoom(-1)}>
          <Icon of={Minus} size={18} />
        </button>
        <details className="map-frames">
          <summary aria-label={say.map.framesName} title={say.map.framesName}>
            <Icon of={Maximize} size={16} />
          </summary>
          <div className="map-menu">
            <ul>
              {names.map((frame) => (
                <li key={frame}>
                  <button
                    type="button"
                    onClick={(event) => {
                      event.currentTarget.closest("details")?.removeAttribute("open");
                      onFrame(frame);
                    }}
                  >
                    {say.map.frames[frame]}
                  </button>
                </li>
              ))}
            </ul>
            <Borders />
          </div>
        </details>
        <button
          type="button"
          aria-label={say.map.globe}
          aria-pressed={projection === "globe"}
          title={say.map.globe}
          onClick={() =>
            change(store, (view) => setProjection(view, view.projection === "globe" ? "flat" : "globe"))
          }
        >
          <Icon of={Globe} size={16} />
        </button>
      </div>
    </div>
  );
};
