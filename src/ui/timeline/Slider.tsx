import type { CSSProperties } from "react";
import type { Day } from "../../model/records/day.ts";
import { dayAfter, eventDays, type Handle, moveForKey, moveHandle } from "../../model/time/axis.ts";
import { extentOf } from "../../model/time/select.ts";
import { handleText } from "../../model/time/timeline.ts";
import { change, setPlaying } from "../../state/store.ts";
import type { PlacedHandle } from "../../svg/timeline/drawing.ts";
import { gripBox, type Measures } from "../../svg/timeline/layout.ts";
import { say } from "../../text/frame.ts";
import { useSelected } from "../useSelected.ts";
import { useSetu, useSlice } from "../useStore.ts";
import { sliderId, type Typing } from "./typing.ts";

type Props = {
  readonly placed: Pick<PlacedHandle, "handle" | "day">;
  readonly box: CSSProperties;
  readonly measures: Measures;
  readonly onType: (typing: Typing) => void;
};

export const Grip = ({ handle, measures }: { readonly handle: Handle; readonly measures: Measures }) => (
  <span className={`timeline-grip timeline-grip-${handle}`} style={gripBox(measures)} aria-hidden="true" />
);

/**
 * A native range input for keyboards and screen readers, and the grip that everyone sees. Pointers are the chart's:
 * the input covers only its handle, so it could not tell them where on the axis they are.
 */
export const Slider = ({ placed: { handle, day }, box, measures, onType }: Props) => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const { rows, shown, total } = useSelected();
  const extent = extentOf(atlas);
  const when = handleText(handle, day, extent, say.timeline.dates);

  const moveTo = (next: Day): void => {
    setPlaying(store, false);
    change(store, (view) => moveHandle(view, handle, next, extent));
  };

  return (
    <div className="timeline-handle" style={box}>
      <input
        type="range"
        id={sliderId(handle)}
        aria-label={say.timeline.handles[handle]}
        aria-valuetext={say.timeline.value(when, shown.length, total)}
        min={extent.first}
        max={extent.last}
        value={day}
        onChange={({ target }) => moveTo(target.valueAsNumber)}
        onKeyDown={(event) => {
          if (event.ctrlKey || event.altKey || event.metaKey) return;
          const move = moveForKey(event.key, event.shiftKey);
          if (move !== null) {
            event.preventDefault();
            moveTo(dayAfter(move, handle, day, eventDays(rows, handle), extent));
          } else if (/^\d$/.test(event.key)) {
            event.preventDefault();
            onType({ handle, text: event.key });
          }
        }}
      />
      <Grip handle={handle} measures={measures} />
    </div>
  );
};
