import { displays, setDisplay } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { useSetu, useSlice } from "../useStore.ts";

export const DisplaySwitch = () => {
  const store = useSetu();
  const display = useSlice(({ view }) => view.display);
  return (
    <fieldset className="display-switch">
      <legend className="unseen">{say.shell.display.label}</legend>
      {displays.map((each) => (
        <label key={each}>
          <input
            type="radio"
            name="display"
            className="unseen"
            checked={display === each}
            onChange={() => change(store, (view) => setDisplay(view, each))}
          />
          <span>{say.shell.display[each]}</span>
        </label>
      ))}
    </fieldset>
  );
};
