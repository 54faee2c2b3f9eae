import type { Atlas, Partnership, PartyRole } from "../../model/records/atlas.ts";
import { type Citation, evidenceOf } from "../../model/records/citation.ts";
import { absenceOf, partiesByRole } from "../../model/time/card.ts";
import { say } from "../../text/catalogue.ts";
import { Fact, Value } from "./Fact.tsx";

const nameOf = (atlas: Atlas, record: Partnership, role: PartyRole): string => {
  const name = atlas.parties[role.party]?.name ?? role.party;
  const absence = absenceOf(record, role);
  return absence === null ? name : say.card.absence[absence](name);
};

/** A government is called by its country's name already. */
const countryOf = (atlas: Atlas, { party }: PartyRole): string | null => {
  const known = atlas.parties[party];
  return !known || known.type === "government" || known.country === "EU"
    ? null
    : say.card.inCountry(say.words.country(known.country));
};

type Props = { readonly atlas: Atlas; readonly record: Partnership; readonly citations: readonly Citation[] };

/** One line for each role. */
export const PartyFacts = ({ atlas, record, citations }: Props) =>
  partiesByRole(record).map(({ role, parties }) => (
    <Fact key={role} name={say.words.roles[role][parties.length === 1 ? 0 : 1]}>
      {parties.map((party) => (
        <Value key={party.party} evidence={evidenceOf(citations, party.claims, null)}>
          {nameOf(atlas, record, party)}
          <span className="aside">{countryOf(atlas, party)}</span>
        </Value>
      ))}
    </Fact>
  ));
