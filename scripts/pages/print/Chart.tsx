import { axisOf } from "../../../src/model/time/axis.ts";
import { extentOf } from "../../../src/model/time/select.ts";
import { type Drawing, drawTimeline, placeWindow, placeHandles } from "../../../src/svg/timeline/drawing.ts";
import { handleBox } from "../../../src/svg/timeline/layout.ts";
import { ChartBackdrop } from "../../../src/ui/timeline/Backdrop.tsx";
import { classesOf, endsOf, lineOf } from "../../../src/ui/timeline/Marks.tsx";
import { Grip, Slider } from "../../../src/ui/timeline/Slider.tsx";
import { useSelected } from "../../../src/ui/useSelected.ts";
import { useSlice } from "../../../src/ui/useStore.ts";

/** Hundredths of a px cannot be seen. */
const rounded = <T,>(drawn: T): T =>
  // Plain data, which JSON gives back as it was.
  JSON.parse(JSON.stringify(drawn), (_, value: unknown) =>
    typeof value === "number" ? Number(value.toFixed(2)) : value,
  ) as T;

const wordless = (drawing: Drawing): Drawing => ({
  ...drawing,
  more: [],
  years: drawing.years.map((year) => ({ ...year, named: false })),
});

/**
 * Every mark that looks the same as one path: before the scripts nobody points at one alone, and a browser has a fifth
 * of the elements to make before its first picture.
 */
const looksOf = ({ strokes, spans }: Drawing): ReadonlyMap<string, ReadonlyMap<string, string>> => {
  const looks = new Map<string, Map<string, string>>();
  const put = (look: string, line: string, d: string): void => {
    const lines = looks.get(look) ?? new Map<string, string>();
    looks.set(look, lines.set(line, (lines.get(line) ?? "") + d));
  };
  for (const { group, presence, parts, y, height } of strokes)
    for (const { x, width } of parts)
      put(classesOf(group, presence), "mark-parts", `M${x} ${y}h${width}v${height}h-${width}z`);
  for (const span of spans) {
    put(classesOf(span.group, span.presence), `span-line span-${span.stroke}`, lineOf(span));
    put(classesOf(span.group, span.presence), "span-end", endsOf(span));
  }
  return looks;
};

type Props = {
  readonly compact: boolean;
  /** Px it is drawn for; it stretches with the page. */
  readonly width: number;
  readonly className: string;
  /** Words are stretched as well: of a chart that stretches far they wait for the scripts. */
  readonly words: boolean;
  /** Whether its handles take focus before the scripts are here. */
  readonly inputs: boolean;
};

/** The timeline's chart as it stands before any script has measured it, at the home view. */
export const Chart = ({ compact, width, className, words, inputs }: Props) => {
  const atlas = useSlice((state) => state.atlas);
  const mode = useSlice(({ view }) => view.mode);
  const { rows, window } = useSelected();
  const axis = axisOf(extentOf(atlas));
  const drawing = rounded(drawTimeline(rows, axis, width, compact));
  const { measures } = drawing;
  return (
    <div className={className}>
      <svg
        width="100%"
        height={measures.height}
        viewBox={`0 0 ${width} ${measures.height}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <ChartBackdrop
          drawing={words ? drawing : wordless(drawing)}
          shown={rounded(placeWindow(mode, window, axis, width))}
        />
        <g className="marks">
          {[...looksOf(drawing)].map(([look, lines]) => (
            <g key={look} className={look}>
              {[...lines].map(([line, d]) => (
                <path key={line} className={line} d={d} />
              ))}
            </g>
          ))}
        </g>
      </svg>
      {placeHandles(mode, window, axis, width).map((placed) => {
        const box = { ...handleBox(placed.x, measures), left: `${((placed.x / width) * 100).toFixed(2)}%` };
        return inputs ? (
          <Slider key={placed.handle} placed={placed} box={box} measures={measures} onType={() => {}} />
        ) : (
          <div key={placed.handle} className="timeline-handle" style={box}>
            <Grip handle={placed.handle} measures={measures} />
          </div>
        );
      })}
    </div>
  );
};
