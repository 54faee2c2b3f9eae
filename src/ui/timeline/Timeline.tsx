import { ModePicker } from "./ModePicker.tsx";
import { SpeedPicker } from "./SpeedPicker.tsx";
import { TimelineFrame } from "./TimelineFrame.tsx";
import { UndatedTray } from "./UndatedTray.tsx";

/** `compact` is the phone's: play and the chart, 100 px high instead of 184. */
export const Timeline = ({ compact }: { readonly compact: boolean }) =>
  compact ? (
    <TimelineFrame compact readout={false} />
  ) : (
    <TimelineFrame
      compact={false}
      readout
      controls={
        <>
          <ModePicker />
          <SpeedPicker />
        </>
      }
    >
      <UndatedTray />
    </TimelineFrame>
  );
