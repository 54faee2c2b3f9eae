import { lazily } from "../lazily.ts";
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

/** Only where the symbol leaves a doubt: ¥ is the yuan's as well. */
const currencyNames: Readonly<Record<string, string>> = { JPY: "Japanese yen", KRW: "South Korean won" };

const scales = [
  [1e12, " trillion"],
  [1e9, " billion"],
  [1e6, " million"],
  [1, ""],
] as const;

// Rupees are counted in crores, of ten million, and grouped as in India.
const rupeeScales = [
  [1e7, " crore"],
  [1, ""],
] as const;

const digits = lazily(() => new Intl.NumberFormat("en", { maximumFractionDigits: 6 }));
const rupeeDigits = lazily(() => new Intl.NumberFormat("en-IN", { maximumFractionDigits: 6 }));

/** "US$4 billion", "₹22,516 crore": as many digits as the source gives. Written out, since browsers differ. */
const money = (value: number, currency: string): string => {
  const rupees = currency === "INR";
  const [scale, word] = (rupees ? rupeeScales : scales).find(([least]) => value >= least) ?? [1, ""];
  const number = (rupees ? rupeeDigits() : digits()).format(value / scale);
  return `${symbols[currency] ?? `${currency} `}${number}${word}`;
};

/** What a citation names: one record, its address, and the day of the edition it stands in. */
type Cited = {
  readonly title: string;
  readonly edition: string;
  readonly year: number;
  readonly address: string;
};

export const cardText = {
  region: "Selected record",
  placeRegion: "Selected place",
  heading: (kind: string, parties: number): string =>
    parties < 2 ? kind : `${kind}, ${wordsText.number(parties)} parties`,
  step: (position: number, count: number): string => `${position} of ${count}`,
  notShown: "Not shown",
  notShownHint: "Outside the filters or the dates",
  previous: "Previous record",
  next: "Next record",
  close: "Close",
  absence: {
    sign: (name: string): string => `${name}, which did not sign`,
    "take-part": (name: string): string => `${name}, which did not take part`,
  },
  inCountry: (country: string): string => `, ${country}`,
  grounds: { stated: "stated", inferred: "inferred", "other-page": "other page", weak: "digest, weak" },
  evidenceHint: {
    stated: "Stated in one of the articles",
    inferred: "Inferred, not stated",
    "other-page": "Stated on a page that is none of the articles",
    weak: "Stated only in a digest, which is a weak source",
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
  /** What the amount is, and its currency where the symbol leaves a doubt. */
  amountOf: (currency: string, of: string): string => {
    const name = currencyNames[currency];
    return name ? `(${name}) ${of}` : of;
  },
  otherDate: (status: string): string => `, ${status.toLowerCase()}`,
  history: "How it came to that",
  statusOn: (status: string, date: string): string => `${status}, ${date}`,
  standIns: "Capitals stand for countries",
  placeLevels: {
    capital: "capital",
    site: "site",
    city: "city",
    state: "state",
    region: "region",
    country: "country mark",
  },
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
  copied: "Copied",
  link: "Link to this card",
  cite: {
    open: "Cite",
    title: "Cite this record",
    close: "Close the citation",
    style: "Style",
    styles: { plain: "Plain text", apa: "APA", bibtex: "BibTeX", ris: "RIS" },
    citation: "Citation",
    copy: "Copy citation",
    authors: "The Setu authors",
    atlas: "Setu: an atlas of India’s technology partnerships",
    edition: (date: string): string => `edition of ${date}`,
    plain: ({ title, edition, address }: Cited): string =>
      `“${title}”. Setu: an atlas of India’s technology partnerships, edition of ${edition}. ${address}`,
    apa: ({ title, edition, year, address }: Cited): string =>
      `The Setu authors. (${year}). ${title}. In Setu: An atlas of India’s technology partnerships (Edition of ${edition}) [Data set]. ${address}`,
  },
  place: {
    kind: (level: string, country: string | null): string =>
      [capitalised(level), country].filter(Boolean).join(", "),
    capital: "Seat of the national government.",
    country: "The mark stands for the country, where no place in it is named.",
    unplaced: "It has no fixed position, so the map does not show it.",
    aliases: (names: readonly string[]): string => `Also ${names.join(", ")}`,
    records: (count: number): string => `${wordsText.records(count)} here`,
  },
} as const;
