import { ChevronLeft, ChevronRight } from "lucide";
import type { Lens } from "../../model/drawing/lens.ts";
import { offscreenOf } from "../../model/drawing/offscreen.ts";
import type { FrameName } from "../../model/view/view.ts";
import { say } from "../../text/frame.ts";
import { Icon } from "../Icon.tsx";
import { useSelected } from "../useSelected.ts";
import { useSlice } from "../useStore.ts";
import "./pills.css";
import { useObstacle } from "../useObstacle.ts";

type Props = { readonly lens: Lens | null; readonly onFrame: (frame: FrameName) => void };

/** Where the threads in sight go on to, and how many; and the way back to the whole. */
export const EdgePills = ({ lens, onFrame }: Props) => {
  const atlas = useSlice((state) => state.atlas);
  const selected = useSelected();
  const obstacle = useObstacle();
  const edges = lens ? offscreenOf(atlas, selected, lens) : [];
  if (edges.length === 0) return null;
  return (
    <div className="edge-pills">
      <button type="button" className="pill" ref={obstacle} onClick={() => onFrame("whole")}>
        {say.map.wholeMap}
      </button>
      {edges.map(({ frame, count, side }) => (
        <button
          key={frame}
          type="button"
          className="pill"
          ref={obstacle}
          aria-label={say.map.edgeName(say.map.frames[frame], count)}
          onClick={() => onFrame(frame)}
        >
          {side === "left" && <Icon of={ChevronLeft} size={14} />}
          {say.map.frames[frame]} <span className="count">{count}</span>
          {side === "right" && <Icon of={ChevronRight} size={14} />}
        </button>
      ))}
    </div>
  );
};
