import { handleDay, handlesOf } from "../model/time/axis.ts";
import { clearFilters, wayOutOf } from "../model/time/facet.ts";
import { extentOf } from "../model/time/select.ts";
import { handleText } from "../model/time/timeline.ts";
import { withPeriodOf } from "../model/view/period.ts";
import { homeView } from "../model/view/view.ts";
import { change } from "../state/store.ts";
import { say } from "../text/frame.ts";
import { useSelected } from "../ui/useSelected.ts";
import { useSetu, useSlice } from "../ui/useStore.ts";
import { useOptions } from "./setting.ts";

/** Says what a thread is and which dates are shown. When nothing matches it says so, and offers the way back. */
export const Title = () => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const view = useSlice((state) => state.view);
  const still = useOptions((options) => options.static);
  const { window } = useSelected();
  if (wayOutOf(atlas, view) !== null) {
    const showAll = (): void => change(store, (now) => withPeriodOf(clearFilters(now), homeView));
    return (
      <div className="frame-title frame-nothing">
        <h1>{say.embed.nothing}</h1>
        {!still && (
          <button type="button" onClick={showAll}>
            {say.embed.showAll}
          </button>
        )}
      </div>
    );
  }
  const days = handlesOf(view.mode).map((handle) =>
    handleText(handle, handleDay(handle, window), extentOf(atlas), say.timeline.dates),
  );
  return (
    <div className="frame-title">
      <h1>{say.embed.title(view.mode, days)}</h1>
    </div>
  );
};
