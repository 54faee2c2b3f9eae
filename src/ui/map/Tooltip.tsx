import type { Size } from "../../model/drawing/lens.ts";
import { openingAt } from "../../model/drawing/tooltip.ts";
import type { Atlas, Partnership, PartnershipId } from "../../model/records/atlas.ts";
import { dateSpanText } from "../../model/records/dateText.ts";
import { selectPartnership } from "../../model/view/view.ts";
import { change, type Pointer, point, pointerAway } from "../../state/store.ts";
import { say } from "../../text/frame.ts";
import { useSetu, useSlice } from "../useStore.ts";
import "./tooltip.css";
import { useObstacle } from "../useObstacle.ts";

const partyLine = (record: Partnership, atlas: Atlas): string =>
  record.parties
    .map(({ party, role }) => {
      const name = atlas.parties[party]?.short ?? party;
      // Two parties need no more than their names; with more, who does what is the point.
      return record.weave.junction ? say.map.partyInRole(name, say.map.role(role)) : name;
    })
    .join(", ");

const Threads = ({ pointer, atlas }: { pointer: Extract<Pointer, { kind: "threads" }>; atlas: Atlas }) => {
  const id = pointer.partnerships[pointer.index] ?? pointer.partnerships[0];
  const record = atlas.partnerships.find((other) => other.id === id);
  if (!record) return null;
  const count = pointer.partnerships.length;
  const dates = say.timeline.dates;
  return (
    <>
      <strong lang="en">{record.title}</strong>
      <span>{partyLine(record, atlas)}</span>
      <span>
        {record.date ? dateSpanText(record.date, dates) : dates.unknown}
        {record.date?.basis === "inferred" ? ` (${dates.inferred})` : ""}, {say.map.status(record.status)}
      </span>
      {count > 1 && (
        <>
          <em>{say.map.several(pointer.index + 1, count)}</em>
          <ol>
            {pointer.partnerships.map((other) => (
              <li key={other} data-current={other === id} lang="en">
                {atlas.partnerships.find((each) => each.id === other)?.short}
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
};

const Place = ({ pointer, atlas }: { pointer: Extract<Pointer, { kind: "place" }>; atlas: Atlas }) => {
  const place = atlas.places[pointer.place];
  const count = atlas.partnerships.filter(({ places }) =>
    places.some((end) => end.place === pointer.place),
  ).length;
  return place ? <strong>{say.map.markName(place.name, count)}</strong> : null;
};

/** What a finger tapped, when it tapped several. */
const Choice = ({ pointer, atlas }: { pointer: Extract<Pointer, { kind: "threads" }>; atlas: Atlas }) => {
  const store = useSetu();
  const choose = (id: PartnershipId): void => {
    change(store, (view) => selectPartnership(view, id));
    point(store, pointerAway);
  };
  return (
    <section className="map-choice" aria-label={say.map.choose} ref={useObstacle()}>
      <p>{say.map.choose}</p>
      {pointer.partnerships.map((id) => (
        <button key={id} type="button" className="choice" lang="en" onClick={() => choose(id)}>
          {atlas.partnerships.find((record) => record.id === id)?.title}
        </button>
      ))}
      <button type="button" className="choice choice-none" onClick={() => point(store, pointerAway)}>
        {say.map.chooseNone}
      </button>
    </section>
  );
};

/** What lies under the pointer, beside it. Focus has its own words, so this one is for the eye alone. */
export const Tooltip = ({ size }: { readonly size: Size }) => {
  const pointer = useSlice((state) => state.pointer);
  const atlas = useSlice((state) => state.atlas);
  if (pointer.kind === "none" || pointer.at === null) return null;
  if (pointer.kind === "threads" && pointer.held) return <Choice pointer={pointer} atlas={atlas} />;
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
