import { useId } from "react";
import { selectPartnership, showUndated } from "../../model/view/view.ts";
import { selectedFor } from "../../state/selected.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { useSetu, useSlice } from "../useStore.ts";
import { trayMarks, traySize } from "./tray.ts";
import "./tray.css";

/** Records without a date: counted, listed, and drawn on the map when asked for. */
export const UndatedTray = () => {
  const store = useSetu();
  const shown = useSlice(({ view }) => view.undated);
  const selected = useSlice(({ view: { selection } }) =>
    selection.kind === "partnership" ? selection.partnership : null,
  );
  const undated = useSlice(({ atlas, view }) => selectedFor(atlas, view).undated);
  const list = useId();
  const text = say.timeline.undated;
  if (undated.length === 0) return null;
  const marks = trayMarks(undated);
  return (
    <div className="tray">
      <button type="button" className="tray-count" popoverTarget={list}>
        {text.count(undated.length)}
      </button>
      <svg className="tray-strokes" aria-hidden="true" {...traySize(undated.length)}>
        {undated.map(({ partnership }, index) => (
          <g key={partnership.id} className={`link-${partnership.group}`}>
            {partnership.id === selected && <rect className="tray-box" {...marks[index]?.box} />}
            {marks[index]?.parts.map((part) => (
              <rect key={part.x} {...part} y={marks[index]?.y} height={2.3} />
            ))}
          </g>
        ))}
      </svg>
      <p className="tray-state">{shown ? text.on : text.off}</p>
      <button
        type="button"
        className="tray-switch"
        onClick={() => change(store, (view) => showUndated(view, !shown))}
      >
        {shown ? text.hide : text.show}
      </button>
      <ul id={list} popover="auto" className="tray-list" aria-label={text.list}>
        {undated.map(({ partnership: { id, short } }) => (
          <li key={id}>
            <button
              type="button"
              lang="en"
              popoverTarget={list}
              popoverTargetAction="hide"
              onClick={() => change(store, (view) => selectPartnership(view, id))}
            >
              {short}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
};
