import type { Atlas, Partnership, PlaceRole } from "../../model/atlas.ts";
import { placesByRole, reasonsOf } from "../../model/card.ts";
import { type Citation, groundOf } from "../../model/citation.ts";
import { selectPlace } from "../../model/view.ts";
import { change, useSetu } from "../../state/store.ts";
import { en } from "../../text/catalogue.ts";
import { Fact, Value } from "./Fact.tsx";

const { words, card: text } = en.shell;

const noteOf = (atlas: Atlas, { place, party, role }: PlaceRole): string => {
  const known = atlas.places[place];
  if (!known) return "";
  if (known.lon === null) return text.placeUnknown;
  const short = party === null || role !== "end" ? null : (atlas.parties[party]?.short ?? null);
  return text.placeWithLevel(words.levels[known.level], short === known.name ? null : short);
};

type Props = { readonly atlas: Atlas; readonly record: Partnership; readonly citations: readonly Citation[] };

/** Where the lines end, where it was held and where the work is. */
export const PlaceFacts = ({ atlas, record, citations }: Props) => {
  const store = useSetu();
  return placesByRole(record).map(({ role, places }) => (
    <Fact key={role} name={words.placeRoles[role]}>
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
          {text.inferredFrom(reason)}
        </p>
      ))}
    </Fact>
  ));
};
