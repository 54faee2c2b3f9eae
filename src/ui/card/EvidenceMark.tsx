import type { Evidence } from "../../model/records/citation.ts";
import { say } from "../../text/catalogue.ts";
import { usePaper } from "./paper.ts";
import { showSource, sourceId } from "./Sources.tsx";

type Kind = Evidence["kind"];

const isHalf = (kind: Kind): boolean => kind === "other-page" || kind === "weak";

/** ● stated, ○ inferred, ◐ on another page. */
const Dot = ({ kind }: { readonly kind: Kind }) => (
  <svg className="evidence-dot" width="9" height="9" aria-hidden="true" focusable="false">
    <circle cx="4.5" cy="4.5" r="3.8" className={kind === "stated" ? "evidence-full" : "evidence-open"} />
    {isHalf(kind) && <path d="M4.5 .7a3.8 3.8 0 0 0 0 7.6z" className="evidence-full" />}
  </svg>
);

/** Whether a fact is stated or inferred. */
export const EvidenceKind = ({ kind }: { readonly kind: Kind }) => (
  <span className="evidence-kind" title={say.card.evidenceHint[kind]}>
    <Dot kind={kind} />
    {say.card.grounds[kind]}
  </span>
);

/** The number of a source: it opens what the source says, or on paper leads there. */
const SourceNumber = ({ number }: { readonly number: number }) => {
  const name = say.card.toSource(number);
  return usePaper() === null ? (
    <button type="button" className="evidence-source" aria-label={name} onClick={() => showSource(number)}>
      {number}
    </button>
  ) : (
    <a className="evidence-source" aria-label={name} href={`#${sourceId(number)}`}>
      {number}
    </a>
  );
};

/** The same, and the numbers of the sources it rests on. */
export const EvidenceMark = ({ evidence }: { readonly evidence: Evidence }) => (
  <span className="evidence-mark">
    <EvidenceKind kind={evidence.kind} />
    {evidence.citations.map(({ number }) => (
      <SourceNumber key={number} number={number} />
    ))}
  </span>
);
