import type {
  Atlas,
  Country,
  DateSpan,
  Partnership,
  PartnershipId,
  PartyRole,
  PlaceId,
  PlaceRole,
} from "../records/atlas.ts";
import { partners } from "../records/countries.ts";
import { type PlaceRoleName, placeRoles, type Role, roles, type Status } from "../records/vocabulary.ts";
import type { Row } from "./select.ts";

/** The parties in the order of their roles; parties of one role stay together. */
export const partiesByRole = (
  record: Partnership,
): readonly { readonly role: Role; readonly parties: readonly PartyRole[] }[] =>
  roles.flatMap((role) => {
    const parties = record.parties.filter((party) => party.role === role);
    return parties.length > 0 ? [{ role, parties }] : [];
  });

/** What a beneficiary did not do, when others did it; null when nobody did or the party itself did as well. */
export const absenceOf = (record: Partnership, { party, role }: PartyRole): "sign" | "take-part" | null => {
  if (role !== "beneficiary") return null;
  const having = (wanted: Role): readonly PartyRole[] =>
    record.parties.filter((other) => other.role === wanted);
  if (having("signatory").length > 0)
    return having("signatory").some((other) => other.party === party) ? null : "sign";
  if (having("participant").length === 0) return null;
  return having("participant").some((other) => other.party === party) ? null : "take-part";
};

/** Parties that act; a beneficiary alone does not. */
export const actingParties = ({ parties }: Partnership): number =>
  new Set(parties.filter(({ role }) => role !== "beneficiary").map(({ party }) => party)).size;

export const placesByRole = (
  record: Partnership,
): readonly { readonly role: PlaceRoleName; readonly places: readonly PlaceRole[] }[] =>
  placeRoles.flatMap((role) => {
    const places = record.places.filter((place) => place.role === role);
    return places.length > 0 ? [{ role, places }] : [];
  });

/** Each reason once, however many places share it. */
export const reasonsOf = (places: readonly PlaceRole[]): readonly string[] => [
  ...new Set(places.flatMap(({ from }) => from ?? [])),
];

/** True when every place is a capital that no source names: each merely stands for its country. */
export const areStandIns = (atlas: Atlas, places: readonly PlaceRole[]): boolean =>
  places.length > 0 &&
  places.every(({ place, basis }) => basis === "inferred" && atlas.places[place]?.capital === true);

/** The dated steps of a record's history whose date is neither its own nor an end of it. */
export const otherDates = ({
  date,
  history,
}: Partnership): readonly { readonly status: Status; readonly date: DateSpan }[] => {
  const own = date === null ? [] : [date.edtf, ...date.edtf.split("/")];
  return history.flatMap((step) =>
    step.date === null || own.includes(step.date.edtf) ? [] : [{ status: step.status, date: step.date }],
  );
};

/** Where a record stands among those shown, counted from 1; position null when it is not among them. */
export type DatedStep = {
  readonly position: number | null;
  readonly count: number;
  readonly previous: PartnershipId | null;
  readonly next: PartnershipId | null;
};

export const statusStepOf = (shown: readonly Row[], id: PartnershipId): DatedStep => {
  const at = shown.findIndex(({ partnership }) => partnership.id === id);
  const idAt = (index: number): PartnershipId | null => shown[index]?.partnership.id ?? null;
  if (at === -1) return { position: null, count: shown.length, previous: null, next: idAt(0) };
  return { position: at + 1, count: shown.length, previous: idAt(at - 1), next: idAt(at + 1) };
};

export const recordsAt = (atlas: Atlas, place: PlaceId): readonly Partnership[] =>
  atlas.partnerships.filter(({ places }) => places.some((end) => end.place === place));

/** Which of the three partner countries the rows tie India to. */
export const partnersIn = (atlas: Atlas, rows: readonly Row[]): readonly Country[] => {
  const countries = new Set(
    rows.flatMap(({ partnership }) => partnership.parties.map(({ party }) => atlas.parties[party]?.country)),
  );
  return partners.map(({ country }) => country).filter((country) => countries.has(country));
};
