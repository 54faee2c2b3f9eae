import { axisOf } from "../../model/time/axis.ts";
import { extentOf } from "../../model/time/select.ts";
import { drawTimeline, placeHandles, placeWindow } from "../../svg/timeline/drawing.ts";
import { columnOutline, handleBox } from "../../svg/timeline/layout.ts";
import { useStagedCount } from "../StagedMount.tsx";
import { useSelected } from "../useSelected.ts";
import { useSlice } from "../useStore.ts";
import { ChartBackdrop } from "./Backdrop.tsx";
import { notesSaid } from "./labels.ts";
import { Marks } from "./Marks.tsx";
import { Notes } from "./Notes.tsx";
import { Slider } from "./Slider.tsx";
import { Tooltip } from "./Tooltip.tsx";
import type { Typing } from "./typing.ts";
import { useChartPress } from "./useChartPress.ts";
import { useWidth } from "./useWidth.ts";
import "./chart.css";

/** Ground; marks; handles. */
const PARTS = 3;

type Props = { readonly compact: boolean; readonly onType: (typing: Typing) => void };

export const Chart = ({ compact, onType }: Props) => {
  const atlas = useSlice((state) => state.atlas);
  const mode = useSlice(({ view }) => view.mode);
  const selected = useSlice(({ view: { selection } }) =>
    selection.kind === "partnership" ? selection.partnership : null,
  );
  const lit = useSlice(({ pointer }) =>
    pointer.kind === "threads" ? (pointer.partnerships[pointer.index] ?? null) : null,
  );
  const { rows, window } = useSelected();
  const [chart, width] = useWidth<HTMLDivElement>();

  const axis = axisOf(extentOf(atlas));
  const drawing = drawTimeline(rows, axis, width, compact);
  const handles = placeHandles(mode, window, axis, width);
  const hovered = useChartPress(chart, drawing, handles, window);
  const mounted = useStagedCount(PARTS, width > 0);

  return (
    <div className="chart" ref={chart}>
      <svg width="100%" height={drawing.measures.height} aria-hidden="true">
        {width > 0 && (
          <>
            {mounted > 0 && (
              <ChartBackdrop drawing={drawing} shown={placeWindow(mode, window, axis, width)} />
            )}
            {mounted > 1 && <Marks drawing={drawing} selected={selected} lit={lit} />}
            {hovered.column !== null && (
              <rect className="chart-column" rx={3.5} {...columnOutline(hovered.column, drawing)} />
            )}
            {!compact && <Notes notes={notesSaid(drawing, rows, selected, handles)} />}
          </>
        )}
      </svg>
      {width > 0 &&
        mounted > 2 &&
        handles.map((placed) => (
          <Slider
            key={placed.handle}
            placed={placed}
            box={handleBox(placed.x, drawing.measures)}
            measures={drawing.measures}
            onType={onType}
          />
        ))}
      <Tooltip hit={hovered} rows={rows} x={hovered.x} width={width} />
    </div>
  );
};
