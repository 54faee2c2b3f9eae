import { ChevronLeft, ChevronRight, ExternalLink, X } from "lucide";
import { useState } from "react";
import type { Atlas, Partnership, PlaceId } from "../model/records/atlas.ts";
import { citationsOf } from "../model/records/citation.ts";
import { dateSpanText } from "../model/records/dateText.ts";
import { partiesByRole } from "../model/time/card.ts";
import { selectNothing, selectPartnership } from "../model/view/view.ts";
import { change } from "../state/store.ts";
import { say } from "../text/frame.ts";
import { Icon } from "../ui/Icon.tsx";
import { LineSample } from "../ui/key/LineSample.tsx";
import { Junction } from "../ui/key/Marks.tsx";
import { useSelected } from "../ui/useSelected.ts";
import { useSetu, useSlice } from "../ui/useStore.ts";

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
            <Icon of={ExternalLink} size={11} name={say.embed.elsewhere} />
          </a>
        ))}
      </p>
    </>
  );
};

// More would need a scroll bar of its own, or a frame that outgrows its article.
const AT_ONCE = 8;

type PagesProps = {
  readonly first: number;
  readonly total: number;
  readonly onFirst: (first: number) => void;
};

const Pages = ({ first, total, onFirst }: PagesProps) => (
  <p className="frame-pages">
    <button
      type="button"
      className="frame-turn"
      aria-label={say.embed.back}
      disabled={first === 0}
      onClick={() => onFirst(first - AT_ONCE)}
    >
      <Icon of={ChevronLeft} size={16} />
    </button>
    {say.embed.part(first + 1, Math.min(total, first + AT_ONCE), total)}
    <button
      type="button"
      className="frame-turn"
      aria-label={say.embed.further}
      disabled={first + AT_ONCE >= total}
      onClick={() => onFirst(first + AT_ONCE)}
    >
      <Icon of={ChevronRight} size={16} />
    </button>
  </p>
);

/** The records of a place, each a press away. */
const PlaceRecords = ({ atlas, id }: { readonly atlas: Atlas; readonly id: PlaceId }) => {
  const store = useSetu();
  const { shown } = useSelected();
  const [asked, setAsked] = useState(0);
  const here = shown.filter(({ partnership }) => partnership.places.some(({ place }) => place === id));
  // A filter may leave fewer than were here when the reader went on.
  const first = asked < here.length ? asked : 0;
  return (
    <>
      <h2>{say.embed.place(say.map.placeName(id, atlas.places[id]?.name ?? id), here.length)}</h2>
      <ul className="frame-records">
        {here.slice(first, first + AT_ONCE).map(({ partnership }) => (
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
      {here.length > AT_ONCE && <Pages first={first} total={here.length} onFirst={setAsked} />}
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
        <Icon of={X} size={18} />
      </button>
      {record && <RecordFacts atlas={atlas} record={record} />}
      {selection.kind === "place" && (
        <PlaceRecords key={selection.place} atlas={atlas} id={selection.place} />
      )}
    </section>
  );
};
