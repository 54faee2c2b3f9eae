import type { Atlas, Partnership } from "../../model/records/atlas.ts";
import { citationsOf } from "../../model/records/citation.ts";
import { dayText } from "../../model/records/dateText.ts";
import { parseIso } from "../../model/records/day.ts";
import { actingParties } from "../../model/time/card.ts";
import { say } from "../../text/catalogue.ts";
import { pagesText } from "../../text/en/pages.ts";
import { Fact } from "../card/Fact.tsx";
import { OtherFacts } from "../card/OtherFacts.tsx";
import { PartyFacts } from "../card/PartyFacts.tsx";
import { PlaceFacts } from "../card/PlaceFacts.tsx";
import { Sources } from "../card/Sources.tsx";
import { TimeFacts } from "../card/TimeFacts.tsx";
import { LineSample } from "../key/LineSample.tsx";
import { Junction } from "../key/Marks.tsx";
import { CitePage } from "./CitePage.tsx";
import { PageFrame } from "./PageFrame.tsx";

type Props = {
  readonly atlas: Atlas;
  readonly record: Partnership;
  /** The markup of its picture. */
  readonly map: string;
  /** The atlas with this record open. */
  readonly mapAddress: string;
  /** Where this page stands; null while nobody knows under which name the site will be. */
  readonly address: string | null;
};

/** One record as a page of its own: the facts of its card, its picture, and how to cite it. */
export const RecordPage = ({ atlas, record, map, mapAddress, address }: Props) => {
  const citations = citationsOf(atlas, record);
  const verified = parseIso(record.verified);
  return (
    <PageFrame edition={atlas.edition}>
      <article>
        <p className="static-kind">
          {record.weave.junction === null ? (
            <LineSample stroke={record.stroke} group={record.group} />
          ) : (
            <Junction />
          )}
          {say.card.heading(say.words.kinds[record.kind], actingParties(record))}
        </p>
        <h1>{record.title}</h1>
        <p className="static-lead">{record.summary}</p>
        <p className="static-actions">
          <a className="static-primary" href={mapAddress}>
            {pagesText.seeOnMap}
          </a>
          <a href="#cite">{pagesText.cite}</a>
        </p>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by us, and printed only */}
        <figure className="static-map" dangerouslySetInnerHTML={{ __html: map }} />
        <h2 className="unseen">{pagesText.facts}</h2>
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
          <p className="static-verified">{say.card.verified(dayText(verified, say.timeline.dates))}</p>
        )}
      </article>
      <CitePage atlas={atlas} record={record} address={address} />
    </PageFrame>
  );
};
