import type { PartnershipId } from "../../model/records/atlas.ts";
import { type Drawing, markOf } from "../../svg/timeline/drawing.ts";
import { boxAround, type SpanMark } from "../../svg/timeline/layout.ts";

type Props = {
  readonly drawing: Drawing;
  readonly selected: PartnershipId | null;
  readonly lit: PartnershipId | null;
};

/** One mark for each dated record: strokes on the axis, spans below it. */
export const Marks = ({ drawing, selected, lit }: Props) => {
  const { strokes, spans } = drawing;
  const box = markOf(drawing, selected);
  return (
    <g className={selected === null ? "marks" : "marks marks-behind"}>
      {strokes.map(({ id, group, presence, parts, y, height }) => (
        <g key={id} className={classesOf(group, presence, id === selected, id === lit)}>
          {parts.map((part) => (
            <rect key={part.x} {...part} y={y} height={height} />
          ))}
        </g>
      ))}
      {spans.map((span) => (
        <g
          key={span.id}
          className={classesOf(span.group, span.presence, span.id === selected, span.id === lit)}
        >
          <path className={`span-line span-${span.stroke}`} d={lineOf(span)} />
          <path className="span-end" d={endsOf(span)} />
        </g>
      ))}
      {box !== null && <rect className="marks-box" rx={3} {...boxAround(box)} />}
    </g>
  );
};

export const classesOf = (group: string, presence: string, selected = false, lit = false): string =>
  `mark link-${group} mark-${presence}${selected ? " mark-selected" : ""}${lit ? " mark-lit" : ""}`;

export const lineOf = ({ x, y, width }: SpanMark): string => `M${x} ${y}h${width}`;

/** A bar at each known end, an arrow where it runs on. */
export const endsOf = ({ x, y, width, startsBefore, runsOn }: SpanMark): string =>
  `M${x} ${y}${startsBefore ? "m4 -3.4l-4 3.4l4 3.4" : "m0 -2.6v5.2"}` +
  `M${Number((x + width).toFixed(2))} ${y}${runsOn ? "m-4 -3.4l4 3.4l-4 3.4" : "m0 -2.6v5.2"}`;
