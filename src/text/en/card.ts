import { capitalised, wordsText } from "./words.ts";

const qualifiers = {
  exactly: "",
  about: "About ",
  over: "Over ",
  nearly: "Nearly ",
  "up-to": "Up to ",
  "at-least": "At least ",
} as const;

const symbols: Readonly<Record<string, string>> = {
  USD: "US$",
  INR: "₹",
  JPY: "¥",
  KRW: "₩",
  EUR: "€",
  GBP: "£",
};

const scales = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
  [1, ""],
] as const;

const digits = new Intl.NumberFormat("en", { maximumFractionDigits: 6 });

/** "US$4 billion", "₩245.081 billion": as many digits as the source gives. Written out, since browsers differ. */
const money = (value: number, currency: string): string => {
  const [scale, word] = scales.find(([least]) => value >= least) ?? [1, ""];
  return `${symbols[currency] ?? `${currency} `}${digits.format(value / scale)}${word}`;
};

export const cardText = {
  region: "Selected record",
  placeRegion: "Selected place",
  heading: (kind: string, parties: number): string =>
    parties < 2 ? kind : `${kind}, ${wordsText.number(parties)} parties`,
  step: (position: number, count: number): string => `${position} of ${count}`,
  notShown: "Outside the filters or the dates",
  previous: "Previous record",
  next: "Next record",
  close: "Close",
  absence: {
    sign: (name: string): string => `${name}, which did not sign`,
    "take-part": (name: string): string => `${name}, which did not take part`,
  },
  grounds: { stated: "stated", inferred: "inferred", "other-page": "other page" },
  groundHint: {
    stated: "Stated in one of the articles",
    inferred: "Inferred, not stated",
    "other-page": "Stated on a page that is none of the articles",
  },
  toSource: (number: number): string => `Source ${number}`,
  facts: {
    date: "Date",
    status: "Status",
    amount: "Amount",
    sectors: "Sectors",
    caveats: "Note",
    conflicts: "Sources differ",
    sources: "Sources",
  },
  dateWithPrecision: (date: string, precision: string): string => `${date}, ${precision}`,
  noDate: "None given, so none shown",
  noAmount: "None given, so none shown",
  inferredFrom: (reason: string): string => `Inferred: ${reason}`,
  amount: (value: number, currency: string, qualifier: keyof typeof qualifiers): string =>
    `${qualifiers[qualifier]}${money(value, currency)}`,
  statusOn: (status: string, date: string): string => `${status}, ${date}`,
  placeWithLevel: (level: string, party: string | null): string => (party ? `${level}, for ${party}` : level),
  placeUnknown: "no fixed position",
  conflictAbout: (about: string): string => `About ${about}`,
  published: (publisher: string, date: string | null, inferred: boolean): string =>
    [publisher, date ? (inferred ? `${date} (inferred)` : date) : null].filter(Boolean).join(", "),
  weak: "digest, weak",
  opensElsewhere: "opens in a new tab",
  claims: (count: number): string => (count === 1 ? "What it says" : `What it says, ${count} points`),
  verified: (date: string): string => `Last verified ${date}`,
  copyLink: "Copy link",
  copied: "Link copied",
  link: "Link to this card",
  place: {
    kind: (level: string, country: string | null): string =>
      [capitalised(level), country].filter(Boolean).join(", "),
    capital: "Seat of the national government",
    aliases: (names: readonly string[]): string => `Also ${names.join(", ")}`,
    records: (count: number): string => `${wordsText.records(count)} here`,
  },
} as const;
