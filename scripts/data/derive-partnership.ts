import type { Unwoven } from "../../src/model/drawing/weave.ts";
import type {
  Amount,
  Claim,
  Conflict,
  Country,
  PartyRole,
  PlaceRole,
  StatusStep,
} from "../../src/model/records/atlas.ts";
import { partners } from "../../src/model/records/countries.ts";
import { type Group, type Multiplicity, strokeOf } from "../../src/model/records/vocabulary.ts";
import { spanOf, type WrittenDate } from "./date-span.ts";
import type { PartnershipEntry } from "./schemas.ts";

export const derivePartnership = (entry: PartnershipEntry): Unwoven => {
  const history = entry.status.map((step) => deriveStep(step, entry));
  const status = history.at(-1)?.status;
  if (status === undefined) throw new Error(`${entry.id} has no status`);
  const multiplicity = multiplicityOf(entry.parties);
  return {
    id: entry.id,
    title: entry.title,
    short: entry.short,
    summary: entry.summary,
    kind: entry.kind,
    status,
    stroke: strokeOf(entry.kind, status),
    history,
    multiplicity,
    group: groupOf(
      multiplicity,
      entry.parties.map(({ country }) => country),
    ),
    parties: entry.parties.map(derivePartyRole),
    places: entry.places.map(derivePlaceRole),
    date: entry.date ? spanOf(entry.date) : null,
    amount: entry.amount ? deriveAmount(entry.amount) : null,
    sectors: entry.sectors,
    claims: entry.claims.map(deriveClaim),
    caveats: entry.caveats ?? [],
    conflicts: (entry.conflicts ?? []).map(deriveConflict),
    verified: entry.verified,
  };
};

/** Who merely receives does not count: three partners acting for India are not four. */
export const multiplicityOf = (parties: readonly { country: Country; role: string }[]): Multiplicity => {
  const acting = parties.filter(({ role }) => role !== "beneficiary").map(({ country }) => country);
  const count = new Set(acting).size;
  if (count >= 4) return "plurilateral";
  if (count === 3) return "trilateral";
  return count === 2 ? "bilateral" : "unilateral";
};

/** `countries`: those of all parties, beneficiaries too. */
export const groupOf = (multiplicity: Multiplicity, countries: readonly Country[]): Group => {
  if (multiplicity === "trilateral" || multiplicity === "plurilateral") return "multi";
  const present = partners.filter(({ country }) => countries.includes(country));
  return present.length === 1 && present[0] ? present[0].group : "other";
};

/**
 * A step has no basis of its own in a record: it shares that of the record's date when they are the same, and is
 * inferred when every claim behind it is.
 */
const basisOfStep = (
  { date, claims }: PartnershipEntry["status"][number],
  entry: PartnershipEntry,
): Pick<WrittenDate, "basis" | "from"> => {
  if (entry.date && entry.date.edtf === date) return entry.date;
  const behind = entry.claims.filter(({ id }) => claims.includes(id));
  const isInferred = behind.length > 0 && behind.every(({ basis }) => basis === "inferred");
  return isInferred ? { basis: "inferred", from: behind[0]?.from } : { basis: "stated" };
};

const deriveStep = (step: PartnershipEntry["status"][number], entry: PartnershipEntry): StatusStep => {
  const { basis, from } = basisOfStep(step, entry);
  return {
    status: step.is,
    date: step.date ? spanOf({ edtf: step.date, basis, from, claims: step.claims }) : null,
    claims: step.claims,
  };
};

const derivePartyRole = ({ party, role, claims }: PartnershipEntry["parties"][number]): PartyRole => ({
  party,
  role,
  claims,
});

const derivePlaceRole = ({
  place,
  role,
  party,
  basis,
  from,
  claims,
}: PartnershipEntry["places"][number]): PlaceRole => ({
  place,
  role,
  party: party ?? null,
  basis,
  from: from ?? null,
  claims,
});

const deriveAmount = ({
  value,
  currency,
  qualifier,
  of,
  claims,
}: NonNullable<PartnershipEntry["amount"]>): Amount => ({
  value,
  currency,
  qualifier,
  of,
  claims,
});

const deriveClaim = ({
  id,
  text,
  source,
  locator,
  basis,
  from,
}: PartnershipEntry["claims"][number]): Claim => ({
  id,
  text,
  source,
  locator,
  basis,
  from: from ?? null,
});

const deriveConflict = ({ about, values }: NonNullable<PartnershipEntry["conflicts"]>[number]): Conflict => ({
  about,
  values: values.map(({ value, claim }) => ({ value, claim })),
});
