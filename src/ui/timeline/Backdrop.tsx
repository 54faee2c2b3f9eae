import type { Drawing } from "../../svg/timeline/drawing.ts";
import type { StrokePart } from "../../svg/timeline/layout.ts";
import { say } from "../../text/frame.ts";

/** The axis, its years and the shaded window. */
export const ChartBackdrop = ({
  drawing,
  ground,
}: {
  readonly drawing: Drawing;
  readonly ground: StrokePart;
}) => {
  const { measures, width, years, more } = drawing;
  const { top, axis, bottom } = measures;
  return (
    <>
      <path className="ground" d={`M${ground.x} ${top}h${ground.width}V${bottom}h${-ground.width}z`} />
      {years.map(({ year, x }) => (
        <path key={year} className="ground-year" d={`M${x} ${axis}V${bottom}`} />
      ))}
      <path className="ground-year" d={`M${width} ${axis}V${bottom}`} />
      <path className="ground-axis" d={`M0 ${axis}H${width}`} />
      {years.map(
        ({ year, labelX, named }) =>
          named && (
            <text key={year} className="ground-label" x={labelX} y={measures.years}>
              {say.timeline.dates.year(year)}
            </text>
          ),
      )}
      {more.map(({ labelX, ids }) => (
        <text key={labelX} className="ground-label" x={labelX} y={measures.more}>
          {say.timeline.more(ids.length)}
        </text>
      ))}
    </>
  );
};
