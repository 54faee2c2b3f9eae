import type { Partnership } from "../../model/records/atlas.ts";
import { citationsOf } from "../../model/records/citation.ts";
import { dayText } from "../../model/records/dateText.ts";
import { parseIso } from "../../model/records/day.ts";
import { actingParties, statusStepOf } from "../../model/time/card.ts";
import { say } from "../../text/catalogue.ts";
import { LineSample } from "../key/LineSample.tsx";
import { Junction } from "../key/Marks.tsx";
import { useSelected } from "../useSelected.ts";
import { useSlice } from "../useStore.ts";
import { CardHeader } from "./CardHeader.tsx";
import { Cite } from "./Cite.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { Fact } from "./Fact.tsx";
import { OtherFacts } from "./OtherFacts.tsx";
import { PartyFacts } from "./PartyFacts.tsx";
import { PlaceFacts } from "./PlaceFacts.tsx";
import { Sources } from "./Sources.tsx";
import { TimeFacts } from "./TimeFacts.tsx";

/** Everything that is known of one record, and from where. */
export const RecordCard = ({ record }: { readonly record: Partnership }) => {
  const atlas = useSlice((state) => state.atlas);
  const { shown } = useSelected();
  const citations = citationsOf(atlas, record);
  const verified = parseIso(record.verified);
  const several = record.weave.junction !== null;
  return (
    <>
      <CardHeader
        mark={several ? <Junction /> : <LineSample stroke={record.stroke} group={record.group} />}
        kind={say.card.heading(say.words.kinds[record.kind], actingParties(record))}
        step={statusStepOf(shown, record.id)}
      />
      {/* The header stays as it is, so its buttons keep focus; a new record starts at its top, with all closed. */}
      <article key={record.id} className="card-body">
        <h2 tabIndex={-1} lang="en">
          {record.title}
        </h2>
        <p className="card-summary" lang="en">
          {record.summary}
        </p>
        <dl>
          <PartyFacts atlas={atlas} record={record} citations={citations} />
          <PlaceFacts atlas={atlas} record={record} citations={citations} />
          <TimeFacts record={record} citations={citations} />
          <OtherFacts atlas={atlas} record={record} citations={citations} />
          <Fact name={say.card.facts.sources}>
            <Sources citations={citations} />
          </Fact>
        </dl>
        {verified !== null && (
          <p className="card-verified">{say.card.verified(dayText(verified, say.timeline.dates))}</p>
        )}
      </article>
      <footer key={`foot ${record.id}`} className="card-foot">
        <CopyLink />
        <Cite record={record} />
      </footer>
    </>
  );
};
