import { handleDay, handlesOf } from "../../model/time/axis.ts";
import { partnersIn } from "../../model/time/card.ts";
import { takeWayOut, type WayOut, wayOutOf } from "../../model/time/facet.ts";
import { extentOf } from "../../model/time/select.ts";
import { handleText } from "../../model/time/timeline.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { useSelected } from "../useSelected.ts";
import { useSetu, useSlice } from "../useStore.ts";
import "./headline.css";
import { useObstacle } from "../useObstacle.ts";

const wayText = (way: WayOut): string => {
  switch (way.kind) {
    case "filter":
      return say.shell.clear.filter(say.shell.filters[way.name]);
    case "filters":
      return say.shell.clear.filters;
    case "time":
      return say.shell.clear.time;
  }
};

/** States window and count. When nothing matches it says so, and offers the way back. */
export const Headline = () => {
  const obstacle = useObstacle();
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const view = useSlice((state) => state.view);
  const { shown, window, counts } = useSelected();
  const way = wayOutOf(atlas, view);
  if (way !== null) {
    return (
      <div className="headline headline-nothing" ref={obstacle}>
        <h1>{say.shell.nothing}</h1>
        <button
          type="button"
          className="primary"
          onClick={() => change(store, (now) => takeWayOut(now, way))}
        >
          {wayText(way)}
        </button>
      </div>
    );
  }
  const days = handlesOf(view.mode).map((handle) =>
    handleText(handle, handleDay(handle, window), extentOf(atlas), say.timeline.dates),
  );
  return (
    <div className="headline" ref={obstacle}>
      <h1>{say.shell.headline(view.mode, days, shown.length, partnersIn(atlas, shown), counts.other > 0)}</h1>
    </div>
  );
};
