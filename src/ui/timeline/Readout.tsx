import { Fragment } from "react";
import { textWidth } from "../../model/drawing/textWidth.ts";
import { handleDay, handlesOf } from "../../model/time/axis.ts";
import { extentOf } from "../../model/time/select.ts";
import { handleText } from "../../model/time/timeline.ts";
import { say } from "../../text/frame.ts";
import { useSelected } from "../useSelected.ts";
import { useSlice } from "../useStore.ts";
import type { Typing } from "./typing.ts";

/** px at full size; what is wider is set smaller. "September 2026" is the widest month. */
const roomy = 147;

const isLong = (text: string): boolean => textWidth({ text, size: 19, weight: 650 }) > roomy;

/** The window in words. Each date is a button that lets the reader type another. */
export const Readout = ({ onType }: { readonly onType: (typing: Typing) => void }) => {
  const mode = useSlice(({ view }) => view.mode);
  const extent = extentOf(useSlice(({ atlas }) => atlas));
  const { window } = useSelected();
  return (
    <div className={`timeline-readout timeline-readout-${mode}`}>
      <span className="timeline-lead">{say.timeline.lead[mode]}</span>
      <span className="timeline-days">
        {handlesOf(mode).map((handle, index) => {
          const text = handleText(handle, handleDay(handle, window), extent, say.timeline.dates);
          return (
            <Fragment key={handle}>
              {index > 0 && <span className="timeline-and"> {say.timeline.and} </span>}
              <button
                type="button"
                className={isLong(text) ? "timeline-day-long" : undefined}
                aria-label={say.timeline.typeDate(text)}
                onClick={() => onType({ handle, text: "" })}
              >
                {text}
              </button>
            </Fragment>
          );
        })}
      </span>
    </div>
  );
};
