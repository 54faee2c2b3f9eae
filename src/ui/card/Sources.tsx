import { ExternalLink } from "lucide";
import type { Citation } from "../../model/records/citation.ts";
import { dateSpanText } from "../../model/records/dateText.ts";
import { say } from "../../text/catalogue.ts";
import { Icon } from "../Icon.tsx";
import { usePaper } from "./paper.ts";
import "./sources.css";

/** Where a source stands on a page without scripts. */
export const sourceId = (number: number): string => `source-${number}`;

const claimsId = (number: number): string => `source-claims-${number}`;

/** Opens what a source says and moves there: the answer to a press on a source's number. */
export const showSource = (number: number): void => {
  const claims = document.getElementById(claimsId(number));
  if (!(claims instanceof HTMLDetailsElement)) return;
  claims.open = true;
  claims.querySelector("summary")?.focus({ preventScroll: true });
  claims.parentElement?.scrollIntoView?.({ block: "nearest" });
};

const Source = ({ citation: { number, source, claims } }: { readonly citation: Citation }) => (
  <li className="source" id={sourceId(number)}>
    <span className="source-number">{number}</span>
    <div>
      <a href={source.url} target="_blank" rel="noopener" lang="en">
        {source.title}
        <Icon of={ExternalLink} size={12} name={say.card.opensElsewhere} />
      </a>
      <p className="aside">
        {say.card.published(
          source.publisher,
          source.published && dateSpanText(source.published, say.timeline.dates),
          source.published?.basis === "inferred",
        )}
        {source.grade === "weak" && <span className="weak">{say.card.weak}</span>}
      </p>
      <details id={claimsId(number)} className="claims" open={usePaper() !== null}>
        <summary>{say.card.claims(claims.length)}</summary>
        <ul>
          {claims.map((claim) => (
            <li key={claim.id}>
              <span lang="en">{claim.text}</span>{" "}
              <span className="aside" lang="en">
                {claim.locator}
              </span>
              {claim.from !== null && <p className="reason">{say.card.inferredFrom(claim.from)}</p>}
            </li>
          ))}
        </ul>
      </details>
    </div>
  </li>
);

export const Sources = ({ citations }: { readonly citations: readonly Citation[] }) => (
  <ol className="sources">
    {citations.map((citation) => (
      <Source key={citation.number} citation={citation} />
    ))}
  </ol>
);
