import { dashOf } from "../../model/drawing/ink.ts";
import type { Group, Stroke } from "../../model/records/vocabulary.ts";
import "./samples.css";

type Props = { readonly stroke: Stroke; readonly group: Group | null; readonly length?: number };

/** A piece of a thread, in the style the map draws it. Without a group it is ink. */
export const LineSample = ({ stroke, group, length = 24 }: Props) => (
  <svg
    className={group ? `line-sample link-${group}` : "line-sample"}
    width={length}
    height="10"
    aria-hidden="true"
    focusable="false"
  >
    <path
      d={`M1 5H${length}`}
      strokeWidth={stroke === "dotted" ? 2.4 : 1.8}
      strokeLinecap={stroke === "dotted" ? "round" : "butt"}
      strokeDasharray={dashOf({ stroke: stroke, emphasis: "plain" })?.join(" ")}
    />
  </svg>
);
