import { monthIndexOf, yearOf } from "../../model/records/day.ts";
import { extentOf } from "../../model/time/select.ts";
import { tourHighlight } from "../../stage/tourHighlight.ts";
import { useObstacle } from "../useObstacle.ts";
import { useSelected } from "../useSelected.ts";
import { useSlice } from "../useStore.ts";

const HEIGHT = 20;

/** The timeline as a band: how many of the step's records begin in each quarter, and which of them are lit. */
export const Band = () => {
  const obstacle = useObstacle();
  const atlas = useSlice((state) => state.atlas);
  const lit = useSlice((state) => tourHighlight(state.atlas, state.view));
  const { shown } = useSelected();
  const { first, last } = extentOf(atlas);
  const quarterOf = (day: number): number =>
    Math.max(0, Math.floor((monthIndexOf(day) - monthIndexOf(first)) / 3));
  const quarters = quarterOf(last) + 1;
  const counts = Array.from({ length: quarters }, () => ({ all: 0, lit: 0 }));
  for (const { partnership } of shown) {
    if (partnership.date === null) continue;
    const count = counts[quarterOf(partnership.date.earliest)];
    if (!count) continue;
    count.all += 1;
    if (lit.kind !== "among" || lit.partnerships.has(partnership.id)) count.lit += 1;
  }
  const most = Math.max(1, ...counts.map(({ all }) => all));
  const bars = (of: "all" | "lit"): string =>
    counts
      .map((count, i) => {
        const height = (count[of] / most) * HEIGHT;
        return count[of] === 0
          ? ""
          : `M${i + 0.15} ${HEIGHT}v${-height.toFixed(2)}h0.7v${height.toFixed(2)}z`;
      })
      .join("");
  return (
    <div className="present-band" aria-hidden="true" ref={obstacle}>
      <span>{yearOf(first)}</span>
      <svg viewBox={`0 0 ${quarters} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        <path d={bars("all")} className="present-band-all" />
        <path d={bars("lit")} className="present-band-lit" />
      </svg>
      <span>{yearOf(last)}</span>
    </div>
  );
};
