import { ChevronDown } from "lucide-react";
import type { Atlas, Partnership, PlaceRole } from "../../model/atlas.ts";
import { areStandIns, placesByRole, reasonsOf } from "../../model/card.ts";
import { type Citation, groundOf } from "../../model/citation.ts";
import { selectPlace } from "../../model/view.ts";
import { change, useSetu } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { Fact, Value } from "./Fact.tsx";
import { GroundKind } from "./GroundMark.tsx";

const noteOf = (atlas: Atlas, { place, party, role }: PlaceRole): string => {
  const known = atlas.places[place];
  if (!known) return "";
  if (known.lon === null) return say.card.placeUnknown;
  const short = party === null || role !== "end" ? null : (atlas.parties[party]?.short ?? null);
  const level = say.card.placeLevels[known.capital ? "capital" : known.level];
  return say.card.placeWithLevel(level, short === known.name ? null : short);
};

type Props = { readonly atlas: Atlas; readonly citations: readonly Citation[] };

const Places = ({ atlas, citations, places }: Props & { readonly places: readonly PlaceRole[] }) => {
  const store = useSetu();
  return (
    <>
      {places.map((end) => (
        <Value key={`${end.place} ${end.party}`} ground={groundOf(citations, end.claims, end.basis)}>
          <button
            type="button"
            className="link-button"
            onClick={() => change(store, (view) => selectPlace(view, end.place))}
          >
            {atlas.places[end.place]?.name ?? end.place}
          </button>{" "}
          <span className="aside">{noteOf(atlas, end)}</span>
        </Value>
      ))}
      {reasonsOf(places).map((reason) => (
        <p key={reason} className="reason">
          {say.card.inferredFrom(reason)}
        </p>
      ))}
    </>
  );
};

/** Where the lines end, where it was held and where the work is. Capitals that merely stand in are one line. */
export const PlaceFacts = ({ atlas, record, citations }: Props & { readonly record: Partnership }) =>
  placesByRole(record).map(({ role, places }) => {
    const list = <Places atlas={atlas} citations={citations} places={places} />;
    return (
      <Fact key={role} name={say.words.placeRoles[role]}>
        {areStandIns(atlas, places) ? (
          <details className="stand-ins">
            <summary className="value">
              <span>
                {say.card.standIns} <ChevronDown aria-hidden="true" size={14} />
              </span>
              <span className="ground-mark">
                <GroundKind kind="inferred" />
              </span>
            </summary>
            {list}
          </details>
        ) : (
          list
        )}
      </Fact>
    );
  });
