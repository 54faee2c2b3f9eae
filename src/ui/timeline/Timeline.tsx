import { useState } from "react";
import { say } from "../../text/catalogue.ts";
import { Announcement } from "./Announcement.tsx";
import { Chart } from "./Chart.tsx";
import { DateField } from "./DateField.tsx";
import { ModePicker } from "./ModePicker.tsx";
import { PlayButton } from "./PlayButton.tsx";
import { Readout } from "./Readout.tsx";
import { SpeedPicker } from "./SpeedPicker.tsx";
import { sliderId, type Typing } from "./typing.ts";
import { UndatedTray } from "./UndatedTray.tsx";
import "./timeline.css";

/** `compact` is the phone's: play and the chart, 100 px high instead of 184. */
export const Timeline = ({ compact }: { readonly compact: boolean }) => {
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
          {!compact && typing === null && <Readout onType={setTyping} />}
          {!compact && <ModePicker />}
          {!compact && <SpeedPicker />}
        </div>
        <Chart compact={compact} onType={setTyping} />
        {!compact && <UndatedTray />}
        <Announcement quiet={held} />
      </div>
    </section>
  );
};
