import type { Atlas, Partnership } from "../../model/atlas.ts";
import { dateSpanText } from "../../model/dateText.ts";
import type { Size } from "../../model/lens.ts";
import { openingAt } from "../../model/tooltip.ts";
import { type Pointer, useSlice } from "../../state/store.ts";
import { en } from "../../text/catalogue.ts";

const partyLine = (record: Partnership, atlas: Atlas): string =>
  record.parties
    .map(({ party, role }) => {
      const name = atlas.parties[party]?.short ?? party;
      // Two parties need no more than their names; with more, who does what is the point.
      return record.weave.junction ? en.map.partyInRole(name, en.map.role(role)) : name;
    })
    .join(", ");

const Threads = ({ pointer, atlas }: { pointer: Extract<Pointer, { kind: "threads" }>; atlas: Atlas }) => {
  const id = pointer.partnerships[pointer.index] ?? pointer.partnerships[0];
  const record = atlas.partnerships.find((other) => other.id === id);
  if (!record) return null;
  const count = pointer.partnerships.length;
  const dates = en.timeline.dates;
  return (
    <>
      <strong>{record.title}</strong>
      <span>{partyLine(record, atlas)}</span>
      <span>
        {record.date ? dateSpanText(record.date, dates) : dates.unknown}
        {record.date?.basis === "inferred" ? ` (${dates.inferred})` : ""}, {en.map.status(record.status)}
      </span>
      {count > 1 && <em>{en.map.several(pointer.index + 1, count)}</em>}
    </>
  );
};

const Place = ({ pointer, atlas }: { pointer: Extract<Pointer, { kind: "place" }>; atlas: Atlas }) => {
  const place = atlas.places[pointer.place];
  const count = atlas.partnerships.filter(({ places }) =>
    places.some((end) => end.place === pointer.place),
  ).length;
  return place ? <strong>{en.map.markName(place.name, count)}</strong> : null;
};

/** What lies under the pointer, beside it. Focus has its own words, so this one is for the eye alone. */
export const Tooltip = ({ size }: { readonly size: Size }) => {
  const pointer = useSlice((state) => state.pointer);
  const atlas = useSlice((state) => state.atlas);
  if (pointer.kind === "none" || pointer.at === null) return null;
  const [x, y] = pointer.at;
  const { side, rise } = openingAt(pointer.at, size);
  return (
    <div
      className="map-tooltip"
      aria-hidden="true"
      data-side={side}
      data-rise={rise}
      style={{ left: `${x}px`, top: `${y}px` }}
    >
      {pointer.kind === "threads" ? (
        <Threads pointer={pointer} atlas={atlas} />
      ) : (
        <Place pointer={pointer} atlas={atlas} />
      )}
    </div>
  );
};
