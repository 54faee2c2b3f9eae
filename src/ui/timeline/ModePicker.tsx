import { modes, setMode } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { useSetu, useSlice } from "../useStore.ts";
import "./settings.css";

export const ModePicker = () => {
  const store = useSetu();
  const chosen = useSlice(({ view }) => view.mode);
  return (
    <fieldset className="timeline-modes">
      <legend className="unseen">{say.timeline.modeLegend}</legend>
      {modes.map((mode) => (
        <label key={mode} className="timeline-mode">
          <input
            type="radio"
            name="timeline-mode"
            className="unseen"
            checked={mode === chosen}
            onChange={() => change(store, (view) => setMode(view, mode))}
          />
          <span>{say.timeline.modes[mode]}</span>
        </label>
      ))}
    </fieldset>
  );
};
