import { createContext, type ReactNode, useContext, useState } from "react";
import { say } from "../../text/frame.ts";
import { Announcement } from "./Announcement.tsx";
import { Chart } from "./Chart.tsx";
import { DateField } from "./DateField.tsx";
import { PlayButton } from "./PlayButton.tsx";
import { Readout } from "./Readout.tsx";
import { sliderId, type Typing } from "./typing.ts";
import "./timeline.css";

/** Stands for the chart where a page is prerendered: a chart measures itself, and there nothing is laid out. */
export const PrerenderedChart = createContext<ReactNode>(null);

type Props = {
  /** The phone's: 100 px high instead of 184. */
  readonly compact: boolean;
  /** Whether the window is said beside the chart. */
  readonly readout: boolean;
  /** More to set, under the play button. */
  readonly controls?: ReactNode;
  /** What stands beyond the chart. */
  readonly children?: ReactNode;
};

/** Play, the window in words, and the chart: what every timeline has. */
export const TimelineFrame = ({ compact, readout, controls, children }: Props) => {
  const prerendered = useContext(PrerenderedChart);
  const [typing, setTyping] = useState<Typing | null>(null);
  const [held, setHeld] = useState(false);

  const close = (backToSlider: boolean): void => {
    if (backToSlider && typing !== null) document.getElementById(sliderId(typing.handle))?.focus();
    setTyping(null);
  };

  return (
    <section
      className={compact ? "timeline timeline-compact" : "timeline"}
      aria-label={say.timeline.title}
      onFocus={({ target }) => setHeld(target instanceof HTMLInputElement && target.type === "range")}
      onBlur={() => setHeld(false)}
    >
      <div className="timeline-frame">
        <div className="timeline-controls">
          <PlayButton />
          {typing !== null && <DateField typing={typing} onClose={close} />}
          {readout && typing === null && <Readout onType={setTyping} />}
          {controls}
        </div>
        {prerendered ?? <Chart compact={compact} onType={setTyping} />}
        {children}
        <Announcement quiet={held} />
      </div>
    </section>
  );
};
