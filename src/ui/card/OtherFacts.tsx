import type { Atlas, Partnership } from "../../model/records/atlas.ts";
import { type Citation, evidenceOf } from "../../model/records/citation.ts";
import { say } from "../../text/catalogue.ts";
import { Fact, Value } from "./Fact.tsx";

type Props = { readonly atlas: Atlas; readonly record: Partnership; readonly citations: readonly Citation[] };

/** Amount, sectors, what to mind, and where sources differ. */
export const OtherFacts = ({ atlas, record, citations }: Props) => {
  const { amount, sectors, caveats, conflicts } = record;
  return (
    <>
      <Fact name={say.card.facts.amount}>
        {amount === null ? (
          <p className="aside">{say.card.noAmount}</p>
        ) : (
          <Value evidence={evidenceOf(citations, amount.claims, null)}>
            {say.card.amount(amount.value, amount.currency, amount.qualifier)}{" "}
            <span className="aside" lang="en">
              {say.card.amountOf(amount.currency, amount.of)}
            </span>
          </Value>
        )}
      </Fact>
      <Fact name={say.card.facts.sectors}>
        <ul className="sectors">
          {sectors.map((sector) => (
            <li key={sector}>{atlas.sectors[sector]?.name ?? sector}</li>
          ))}
        </ul>
      </Fact>
      {conflicts.length > 0 && (
        <Fact name={say.card.facts.conflicts}>
          {conflicts.map(({ about, values }) => (
            <div key={about} className="conflict">
              <p className="aside">{say.card.conflictAbout(about)}</p>
              {values.map(({ value, claim }) => (
                <Value key={`${value} ${claim}`} evidence={evidenceOf(citations, [claim], null)}>
                  <span lang="en">{value}</span>
                </Value>
              ))}
            </div>
          ))}
        </Fact>
      )}
      {caveats.length > 0 && (
        <Fact name={say.card.facts.caveats}>
          {caveats.map((caveat) => (
            <p key={caveat} className="caveat" lang="en">
              {caveat}
            </p>
          ))}
        </Fact>
      )}
    </>
  );
};
