import type { Palette } from "../../model/drawing/palette.ts";
import type { Stroke } from "../../model/records/vocabulary.ts";
import { axisOf } from "../../model/time/axis.ts";
import type { Extent, Presence, Selected } from "../../model/time/select.ts";
import type { Mode } from "../../model/view/view.ts";
import { say } from "../../text/catalogue.ts";
import { type Node, node } from "../node.ts";
import { type Drawing, drawTimeline, placeHandles, placeWindow } from "./drawing.ts";

/** px */
export const CHART_HEIGHT = 100;

// As ui/tokens.css has them.
const faint: Readonly<Record<Presence, number>> = { certain: 1, possible: 0.45, outside: 0.5, undated: 0 };

const dashes: Readonly<Record<Stroke, string | null>> = { solid: null, dashed: "4 2.5", dotted: "0.1 3" };

const colourOf = (palette: Palette, presence: Presence, group: keyof Palette["link"]): string =>
  presence === "outside" ? palette.disputedLine : palette.link[group];

const marks = ({ strokes, spans }: Drawing, palette: Palette): readonly Node[] => [
  ...strokes.map(({ parts, y, height, group, presence }) =>
    node(
      "g",
      { fill: colourOf(palette, presence, group), opacity: faint[presence] },
      parts.map(({ x, width }) => node("rect", { x, y, width, height })),
    ),
  ),
  ...spans.map(({ x, y, width, group, presence, stroke }) =>
    node("path", {
      d: `M${x} ${y}h${width}`,
      stroke: colourOf(palette, presence, group),
      "stroke-width": 1.7,
      "stroke-dasharray": dashes[stroke],
      opacity: faint[presence],
    }),
  ),
];

/** The timeline's small chart, as it stands under the map, in colours of its own. */
export const drawChart = (
  { rows, window }: Pick<Selected, "rows" | "window">,
  extent: Extent,
  mode: Mode,
  width: number,
  palette: Palette,
): Node => {
  const axis = axisOf(extent);
  const drawing = drawTimeline(rows, axis, width, true);
  const { top, axis: base, bottom, years: yearsAt } = drawing.measures;
  const shown = placeWindow(mode, window, axis, width);
  const line = { stroke: palette.disputedLine, "stroke-width": 1 };
  return node("g", { fill: "none" }, [
    node("rect", { x: shown.x, y: top, width: shown.width, height: bottom - top, fill: palette.party }),
    ...drawing.years.map(({ x }) => node("path", { d: `M${x} ${base}V${bottom}`, ...line, opacity: 0.5 })),
    node("path", { d: `M0 ${base}H${width}`, ...line }),
    ...drawing.years
      .filter(({ named }) => named)
      .map(({ year, labelX }) =>
        node("text", { x: labelX, y: yearsAt, "font-size": 11.5, fill: palette.labelMinor }, [
          say.timeline.dates.year(year),
        ]),
      ),
    ...marks(drawing, palette),
    ...placeHandles(mode, window, axis, width).map(({ x }) =>
      node("path", { d: `M${x} ${top - 5}V${bottom}`, stroke: palette.ink, "stroke-width": 2.4 }),
    ),
  ]);
};
