import { ChevronDown } from "lucide";
import type { Atlas, Partnership, PlaceId, PlaceRole } from "../../model/records/atlas.ts";
import { type Citation, evidenceOf } from "../../model/records/citation.ts";
import { areStandIns, placesByRole, reasonsOf } from "../../model/time/card.ts";
import { queryOf } from "../../model/view/address.ts";
import { homeView, selectPlace } from "../../model/view/view.ts";
import { change } from "../../state/store.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { useSetu } from "../useStore.ts";
import { EvidenceKind } from "./EvidenceMark.tsx";
import { Fact, Value } from "./Fact.tsx";
import { usePaper } from "./paper.ts";

const noteOf = (atlas: Atlas, { place, party, role }: PlaceRole): string => {
  const known = atlas.places[place];
  if (!known) return "";
  if (known.lon === null) return say.card.placeUnknown;
  const short = party === null || role !== "end" ? null : (atlas.parties[party]?.short ?? null);
  const level = say.card.placeLevels[known.capital ? "capital" : known.level];
  return say.card.placeWithLevel(level, short === known.name ? null : short);
};

type Props = { readonly atlas: Atlas; readonly citations: readonly Citation[] };

/** Opens the card of a place; on paper, the atlas at that place. */
const PlaceLink = ({ place, name }: { readonly place: PlaceId; readonly name: string }) => {
  const store = useSetu();
  const paper = usePaper();
  return paper === null ? (
    <button
      type="button"
      className="link-button"
      onClick={() => change(store, (view) => selectPlace(view, place))}
    >
      {name}
    </button>
  ) : (
    <a href={`${paper.home}?${queryOf(selectPlace(homeView, place))}`}>{name}</a>
  );
};

const Places = ({ atlas, citations, places }: Props & { readonly places: readonly PlaceRole[] }) => {
  return (
    <>
      {places.map((end) => (
        <Value key={`${end.place} ${end.party}`} evidence={evidenceOf(citations, end.claims, end.basis)}>
          <PlaceLink place={end.place} name={atlas.places[end.place]?.name ?? end.place} />{" "}
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
export const PlaceFacts = ({ atlas, record, citations }: Props & { readonly record: Partnership }) => {
  const isPaper = usePaper() !== null;
  return placesByRole(record).map(({ role, places }) => {
    const list = <Places atlas={atlas} citations={citations} places={places} />;
    return (
      <Fact key={role} name={say.words.placeRoles[role]}>
        {areStandIns(atlas, places) ? (
          <details className="stand-ins" open={isPaper}>
            <summary className="value">
              <span>
                {say.card.standIns} <Icon of={ChevronDown} size={14} />
              </span>
              <span className="evidence-mark">
                <EvidenceKind kind="inferred" />
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
};
