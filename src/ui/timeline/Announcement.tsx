import { handleDay, handlesOf } from "../../model/time/axis.ts";
import { extentOf } from "../../model/time/select.ts";
import { handleText } from "../../model/time/timeline.ts";
import { say } from "../../text/frame.ts";
import { useSelected } from "../useSelected.ts";
import { useSlice } from "../useStore.ts";

/** Says the readout when it changes. A focused slider says its own value, so this keeps quiet then, as in play. */
export const Announcement = ({ quiet }: { readonly quiet: boolean }) => {
  const playing = useSlice(({ playback }) => playback.playing);
  const mode = useSlice(({ view }) => view.mode);
  const extent = extentOf(useSlice(({ atlas }) => atlas));
  const { window, shown, total } = useSelected();
  const days = handlesOf(mode).map((handle) =>
    handleText(handle, handleDay(handle, window), extent, say.timeline.dates),
  );
  const text = say.timeline.announcement(mode, days, shown.length, total);
  return (
    <p className="unseen" aria-live={quiet ? "off" : "polite"}>
      {playing ? "" : text}
    </p>
  );
};
