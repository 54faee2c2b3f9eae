import type { Place } from "../../model/records/atlas.ts";
import { recordsAt } from "../../model/time/card.ts";
import { say } from "../../text/catalogue.ts";
import { Capital, City, Country, State } from "../key/Marks.tsx";
import { RecordList } from "../sheet/RecordList.tsx";
import { useSlice } from "../useStore.ts";
import { CardHeader } from "./CardHeader.tsx";
import { CopyLink } from "./CopyLink.tsx";

const Mark = ({ place }: { readonly place: Place }) => {
  if (place.capital) return <Capital />;
  switch (place.level) {
    case "site":
    case "city":
    case "region":
      return <City />;
    case "state":
      return <State />;
    case "country":
      return <Country />;
  }
};

/** A place, its other names and every record that leads there. */
export const PlaceCard = ({ place }: { readonly place: Place }) => {
  const atlas = useSlice((state) => state.atlas);
  const records = recordsAt(atlas, place.id);
  const country =
    place.country === null || place.level === "country" ? null : say.words.country(place.country);
  return (
    <>
      <CardHeader
        mark={<Mark place={place} />}
        kind={say.card.place.kind(say.words.levels[place.level], country)}
        step={null}
      />
      <article className="card-body">
        <h2 tabIndex={-1}>{place.name}</h2>
        <p className="card-summary">
          {place.capital && <>{say.card.place.capital} </>}
          {place.level === "country" && <>{say.card.place.country} </>}
          {place.lon === null && <>{say.card.place.unplaced} </>}
          {place.aliases.length > 0 && say.card.place.aliases(place.aliases)}
        </p>
        <h3>{say.card.place.records(records.length)}</h3>
        <RecordList records={records} name={say.card.place.records(records.length)} />
      </article>
      <footer className="card-foot">
        <CopyLink />
      </footer>
    </>
  );
};
