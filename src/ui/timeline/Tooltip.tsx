import type { Row } from "../../model/time/select.ts";
import type { Hit } from "../../svg/timeline/hit.ts";
import { hitSaid } from "./labels.ts";

type Props = {
  readonly hit: Hit;
  readonly rows: readonly Row[];
  /** In px from the chart's left end. */
  readonly x: number;
  readonly width: number;
};

/** Towards the middle of the chart, so that it stays within. */
const sideOf = (x: number, width: number): "left" | "right" => (x > width / 2 ? "left" : "right");

/** For eyes and pointers; the list and the table carry the same for everyone. */
export const Tooltip = ({ hit, rows, x, width }: Props) => {
  const lines = hitSaid(hit, rows);
  if (lines.length === 0) return null;
  return (
    <div
      className={`timeline-tooltip timeline-tooltip-${sideOf(x, width)}`}
      style={{ left: x }}
      aria-hidden="true"
    >
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
};
