import { lazily } from "../lazily.ts";

/** What readers call the words of model/records/vocabulary.ts; the code that reads them checks that none is missing. */
const countryNames = lazily(() => new Intl.DisplayNames(["en"], { type: "region" }));

export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const wordsText = {
  kinds: {
    agreement: "Agreement",
    framework: "Framework",
    dialogue: "Dialogue",
    "sister-cities": "Sister cities",
    finance: "Finance",
    programme: "Programme",
    project: "Project",
    presence: "Presence",
    model: "Model",
    event: "Event",
    institution: "Institution",
    infrastructure: "Infrastructure",
  },
  statuses: {
    signed: "Signed",
    "in-force": "In force",
    completed: "Completed",
    ongoing: "Under way",
    announced: "Announced",
    planned: "Planned",
    proposed: "Proposed",
    aspiration: "An aspiration",
  },
  /** One party, and several. */
  roles: {
    signatory: ["Signatory", "Signatories"],
    participant: ["Taking part", "Taking part"],
    member: ["Member", "Members"],
    host: ["Host", "Hosts"],
    beneficiary: ["Beneficiary", "Beneficiaries"],
    funder: ["Funder", "Funders"],
    investor: ["Investor", "Investors"],
    supplier: ["Supplier", "Suppliers"],
    buyer: ["Buyer", "Buyers"],
    builder: ["Builder", "Builders"],
    operator: ["Operator", "Operators"],
    model: ["Model", "Models"],
    learner: ["Learner", "Learners"],
    proposer: ["Proposed by", "Proposed by"],
  },
  placeRoles: { end: "Line ends", venue: "Venue", site: "Site" },
  levels: { site: "site", city: "city", state: "state", region: "region", country: "country" },
  partyTypes: {
    government: "government",
    agency: "public agency",
    city: "city",
    state: "state",
    company: "company",
    university: "university",
    body: "body",
    people: "people",
  },
  groups: {
    us: { long: "United States", short: "US" },
    jp: { long: "Japan", short: "Japan" },
    kr: { long: "South Korea", short: "Korea" },
    multi: { long: "Three or more parties", short: "Three or more" },
    other: { long: "India alone or others", short: "Others" },
  },
  country: (code: string): string => countryNames().of(code) ?? code,
  /** In a sentence: "ties India to the United States". */
  inSentence: (code: string): string =>
    code === "US" ? "the United States" : (countryNames().of(code) ?? code),
  number: (count: number): string =>
    ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"][count] ?? `${count}`,
  records: (count: number): string => (count === 1 ? "1 record" : `${count} records`),
} as const;
