import { ExternalLink, X } from "lucide-react";
import type { Atlas, Partnership, PlaceId } from "../model/atlas.ts";
import { partiesByRole } from "../model/card.ts";
import { citationsOf } from "../model/citation.ts";
import { dateSpanText } from "../model/dateText.ts";
import { selectNothing, selectPartnership } from "../model/view.ts";
import { change, useSetu, useSlice } from "../state/store.ts";
import { say } from "../text/catalogue.ts";
import { LineSample } from "../ui/key/LineSample.tsx";
import { Junction } from "../ui/key/Marks.tsx";
import { useSelected } from "../ui/useSelected.ts";

const partyLines = (atlas: Atlas, record: Partnership): readonly string[] =>
  partiesByRole(record).map(({ role, parties }) =>
    say.embed.roles(
      say.words.roles[role][parties.length === 1 ? 0 : 1],
      parties.map(({ party }) => atlas.parties[party]?.name ?? party),
    ),
  );

const RecordFacts = ({ atlas, record }: { readonly atlas: Atlas; readonly record: Partnership }) => {
  const citations = citationsOf(atlas, record);
  const dates = say.timeline.dates;
  return (
    <>
      <h2>
        {record.weave.junction ? <Junction /> : <LineSample stroke={record.stroke} group={record.group} />}{" "}
        {record.title}
      </h2>
      <p className="frame-facts">
        {say.embed.facts(
          say.words.kinds[record.kind],
          record.date ? dateSpanText(record.date, dates) : say.embed.noDate,
          record.date?.basis === "inferred",
          say.words.statuses[record.status],
        )}
      </p>
      <p>{record.summary}</p>
      <ul className="frame-parties">
        {partyLines(atlas, record).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="frame-sources">
        {say.embed.sources(citations.length)}:{" "}
        {citations.map(({ number, source }) => (
          <a key={number} href={source.url} target="_blank" rel="noopener" title={source.title}>
            {source.publisher}
            <ExternalLink size={11} role="img" aria-label={say.embed.elsewhere} />
          </a>
        ))}
      </p>
    </>
  );
};

/** The records of a place, each a press away. */
const PlaceRecords = ({ atlas, id }: { readonly atlas: Atlas; readonly id: PlaceId }) => {
  const store = useSetu();
  const { shown } = useSelected();
  const here = shown.filter(({ partnership }) => partnership.places.some(({ place }) => place === id));
  return (
    <>
      <h2>{say.embed.place(say.map.placeName(id, atlas.places[id]?.name ?? id), here.length)}</h2>
      <ul className="frame-records">
        {here.map(({ partnership }) => (
          <li key={partnership.id}>
            <button
              type="button"
              className="frame-record"
              onClick={() => change(store, (view) => selectPartnership(view, partnership.id))}
            >
              <LineSample stroke={partnership.stroke} group={partnership.group} length={16} />
              {partnership.short}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
};

/** What is known of the selected record in a few lines. The whole card, with every claim, is on the full map. */
export const CompactCard = () => {
  const store = useSetu();
  const atlas = useSlice((state) => state.atlas);
  const selection = useSlice(({ view }) => view.selection);
  if (selection.kind === "none") return null;
  const record =
    selection.kind === "partnership"
      ? atlas.partnerships.find(({ id }) => id === selection.partnership)
      : undefined;
  return (
    <section className="frame-card" aria-label={say.embed.card} aria-live="polite">
      <button
        type="button"
        className="frame-close"
        aria-label={say.embed.close}
        onClick={() => change(store, selectNothing)}
      >
        <X aria-hidden="true" size={18} />
      </button>
      {record && <RecordFacts atlas={atlas} record={record} />}
      {selection.kind === "place" && <PlaceRecords atlas={atlas} id={selection.place} />}
    </section>
  );
};
