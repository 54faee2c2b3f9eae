import { Pause, Play } from "lucide";
import { setPlaying } from "../../state/store.ts";
import { say } from "../../text/frame.ts";
import { Icon } from "../Icon.tsx";
import { useSetu, useSlice } from "../useStore.ts";

export const PlayButton = () => {
  const store = useSetu();
  const playing = useSlice(({ playback }) => playback.playing);
  return (
    <button
      type="button"
      className="timeline-play"
      aria-label={playing ? say.timeline.pause : say.timeline.play}
      onClick={() => setPlaying(store, !playing)}
    >
      <Icon of={playing ? Pause : Play} size={playing ? 18 : 16} fill="currentColor" />
    </button>
  );
};
