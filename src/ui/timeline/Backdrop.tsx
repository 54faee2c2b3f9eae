import type { Drawing } from "../../svg/timeline/drawing.ts";
import type { StrokePart } from "../../svg/timeline/layout.ts";
import { say } from "../../text/frame.ts";

/** The axis, its years and the shaded window. */
export const ChartBackdrop = ({
  drawing,
  shown,
}: {
  readonly drawing: Drawing;
  readonly shown: StrokePart;
}) => {
  const { measures, width, years, more } = drawing;
  const { top, axis, bottom } = measures;
  return (
    <>
      <path className="backdrop-window" d={`M${shown.x} ${top}h${shown.width}V${bottom}h${-shown.width}z`} />
      {years.map(({ year, x }) => (
        <path key={year} className="backdrop-year" d={`M${x} ${axis}V${bottom}`} />
      ))}
      <path className="backdrop-year" d={`M${width} ${axis}V${bottom}`} />
      <path className="backdrop-axis" d={`M0 ${axis}H${width}`} />
      {years.map(
        ({ year, labelX, named }) =>
          named && (
            <text key={year} className="backdrop-label" x={labelX} y={measures.years}>
              {say.timeline.dates.year(year)}
            </text>
          ),
      )}
      {more.map(({ labelX, ids }) => (
        <text key={labelX} className="backdrop-label" x={labelX} y={measures.more}>
          {say.timeline.more(ids.length)}
        </text>
      ))}
    </>
  );
};
