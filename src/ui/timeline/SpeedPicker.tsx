import { setSpeed, speeds } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { useSetu, useSlice } from "../useStore.ts";
import "./settings.css";

export const SpeedPicker = () => {
  const store = useSetu();
  const chosen = useSlice(({ playback }) => playback.speed);
  return (
    <label className="timeline-speed">
      <span className="timeline-speed-name">{say.timeline.speed}</span>
      <select
        value={chosen}
        onChange={({ target }) => {
          const speed = speeds.find((each) => String(each) === target.value);
          if (speed !== undefined) setSpeed(store, speed);
        }}
      >
        {speeds.map((speed) => (
          <option key={speed} value={speed}>
            {say.timeline.speedValue(speed)}
          </option>
        ))}
      </select>
    </label>
  );
};
