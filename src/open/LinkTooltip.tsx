import { type Links, rowOf, titleOf } from "../links/links.ts";
import { latOfMercator } from "../model/drawing/mercator.ts";
import { openText } from "../text/en/open.ts";
import "../ui/map/tooltip.css";
import { daysText } from "./labels.ts";

/** A link under the pointer, and where on the map that is, in px. */
export type Pointed = { readonly drawing: number; readonly x: number; readonly y: number };

/** Float32 holds no more than three decimals of a degree for certain. */
const degrees = (value: number, plus: string, minus: string): string =>
  `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`;

const placeText = (column: Float32Array, index: number): string => {
  const lon = ((((column[index * 2] ?? 0) + 180) % 360) + 360) % 360;
  const lat = latOfMercator(column[index * 2 + 1] ?? 0);
  return openText.coordinates(degrees(lon - 180, "E", "W"), degrees(lat, "N", "S"));
};

/** A row as the file has it, read from its bytes now that somebody asks. */
export const LinkTooltip = ({
  links,
  pointed: { drawing, x, y },
  size,
}: {
  readonly links: Links;
  readonly pointed: Pointed;
  readonly size: { readonly width: number; readonly height: number };
}) => {
  const row = rowOf(links, drawing);
  const title = titleOf(links, row);
  const partner = links.names[links.kinds[drawing] ?? 0]?.name ?? "";
  const status = links.statusNames[links.statuses[row] ?? 0] ?? "";
  const kind = links.colouredBy === "partner" ? [partner, status] : [status];
  const notes = kind.filter((note) => note !== "").join(", ");
  return (
    <div
      className="map-tooltip"
      role="tooltip"
      style={{ left: `${x}px`, top: `${y}px` }}
      data-side={x > size.width / 2 ? "left" : undefined}
      data-rise={y > size.height / 2 ? "up" : undefined}
    >
      <strong>{title === "" ? openText.untitled : title}</strong>
      <span>{daysText(links.days[drawing * 2] ?? 0, links.days[drawing * 2 + 1] ?? 0)}</span>
      {notes !== "" && <span>{notes}</span>}
      <em>
        {placeText(links.from, drawing)} {openText.to} {placeText(links.to, drawing)}
      </em>
      <em>{openText.where[links.lineUnit](links.lines[row] ?? 0)}</em>
    </div>
  );
};
