import { setWorldview, worldviews } from "../../model/view/view.ts";
import { offeredWorldviews, worldviewNow } from "../../stage/surroundings.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { useSetu, useSlice } from "../useStore.ts";

/** Whose borders are drawn. Not there in a build that holds one worldview only. */
export const Borders = () => {
  const store = useSetu();
  const view = useSlice((state) => state.view);
  if (offeredWorldviews.length < 2) return null;
  const now = worldviewNow(view);
  return (
    <fieldset className="borders">
      <legend>{say.map.borders}</legend>
      {worldviews.map((worldview) => (
        <label key={worldview}>
          <input
            type="radio"
            name="borders"
            checked={now === worldview}
            onChange={() => change(store, (current) => setWorldview(current, worldview))}
          />
          {say.map.worldviews[worldview]}
        </label>
      ))}
    </fieldset>
  );
};
