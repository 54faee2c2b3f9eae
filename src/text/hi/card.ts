import { lazily } from "../lazily.ts";
import { wordsText } from "./words.ts";

const qualifiers = {
  exactly: "",
  about: "लगभग ",
  over: "",
  nearly: "क़रीब ",
  "up-to": "अधिकतम ",
  "at-least": "कम से कम ",
} as const;

const currencies: Readonly<Record<string, string>> = {
  USD: "अमेरिकी डॉलर",
  INR: "रुपये",
  JPY: "येन",
  KRW: "वॉन",
  EUR: "यूरो",
  GBP: "पाउंड",
};

const scales = [
  [1e12, " ट्रिलियन"],
  [1e9, " अरब"],
  [1e7, " करोड़"],
  [1e5, " लाख"],
  [1, ""],
] as const;

// Rupees are counted in crores, however many.
const rupeeScales = [
  [1e7, " करोड़"],
  [1e5, " लाख"],
  [1, ""],
] as const;

const digits = lazily(() => new Intl.NumberFormat("en-IN", { maximumFractionDigits: 6 }));

/** "4 अरब अमेरिकी डॉलर", "22,516 करोड़ रुपये". */
const money = (value: number, currency: string): string => {
  const known = currency === "INR" ? rupeeScales : scales;
  const [scale, word] = known.find(([least]) => value >= least) ?? [1, ""];
  return `${digits().format(value / scale)}${word} ${currencies[currency] ?? currency}`;
};

type Cited = {
  readonly title: string;
  readonly edition: string;
  readonly year: number;
  readonly address: string;
};

export const cardText = {
  region: "चुना हुआ रिकॉर्ड",
  placeRegion: "चुनी हुई जगह",
  heading: (kind: string, parties: number): string =>
    parties < 2 ? kind : `${kind}, ${wordsText.number(parties)} पक्ष`,
  step: (position: number, count: number): string => `${count} में से ${position}`,
  notShown: "नहीं दिखाया गया",
  notShownHint: "फ़िल्टर या तारीख़ों से बाहर है",
  previous: "पिछला रिकॉर्ड",
  next: "अगला रिकॉर्ड",
  close: "बंद करें",
  absence: {
    sign: (name: string): string => `${name}, जिसने हस्ताक्षर नहीं किए`,
    "take-part": (name: string): string => `${name}, जिसने भाग नहीं लिया`,
  },
  inCountry: (country: string): string => `, ${country}`,
  grounds: { stated: "लिखित", inferred: "अनुमानित", "other-page": "अन्य पृष्ठ", weak: "सार-संग्रह, कमज़ोर" },
  evidenceHint: {
    stated: "किसी एक लेख में लिखा है",
    inferred: "लिखा नहीं है, अनुमान है",
    "other-page": "ऐसे पृष्ठ पर लिखा है जो तीन लेखों में से नहीं है",
    weak: "केवल सार-संग्रह में लिखा है, जो कमज़ोर स्रोत है",
  },
  toSource: (number: number): string => `स्रोत ${number}`,
  facts: {
    date: "तारीख़",
    status: "स्थिति",
    amount: "राशि",
    sectors: "क्षेत्र",
    caveats: "टिप्पणी",
    conflicts: "स्रोतों में अंतर",
    sources: "स्रोत",
  },
  dateWithPrecision: (date: string, precision: string): string => `${date}, ${precision}`,
  noDate: "नहीं दी गई, इसलिए नहीं दिखाई गई",
  noAmount: "नहीं दी गई, इसलिए नहीं दिखाई गई",
  inferredFrom: (reason: string): string => `अनुमान का आधार: ${reason}`,
  amount: (value: number, currency: string, qualifier: keyof typeof qualifiers): string =>
    qualifier === "over"
      ? `${money(value, currency)} से अधिक`
      : `${qualifiers[qualifier]}${money(value, currency)}`,
  amountOf: (_currency: string, of: string): string => of,
  otherDate: (status: string): string => `, ${status}`,
  history: "यहाँ तक कैसे पहुँचा",
  statusOn: (status: string, date: string): string => `${status}, ${date}`,
  standIns: "राजधानियाँ देशों की ओर से हैं",
  placeLevels: {
    capital: "राजधानी",
    site: "स्थल",
    city: "शहर",
    state: "राज्य",
    region: "क्षेत्र",
    country: "देश का चिह्न",
  },
  placeWithLevel: (level: string, party: string | null): string =>
    party ? `${level}, ${party} की ओर से` : level,
  placeUnknown: "कोई निश्चित स्थान नहीं",
  conflictAbout: (about: string): string => `विषय: ${about}`,
  published: (publisher: string, date: string | null, inferred: boolean): string =>
    [publisher, date ? (inferred ? `${date} (अनुमानित)` : date) : null].filter(Boolean).join(", "),
  weak: "सार-संग्रह, कमज़ोर",
  opensElsewhere: "नए टैब में खुलता है",
  claims: (count: number): string => (count === 1 ? "यह क्या कहता है" : `यह क्या कहता है, ${count} बिंदु`),
  verified: (date: string): string => `पिछली जाँच: ${date}`,
  copyLink: "लिंक कॉपी करें",
  copied: "कॉपी हो गया",
  link: "इस कार्ड का लिंक",
  cite: {
    open: "उद्धरण",
    title: "इस रिकॉर्ड को उद्धृत करें",
    close: "उद्धरण बंद करें",
    style: "शैली",
    styles: { plain: "सादा पाठ", apa: "APA", bibtex: "BibTeX", ris: "RIS" },
    citation: "उद्धरण",
    copy: "उद्धरण कॉपी करें",
    authors: "The Setu authors",
    atlas: "Setu: an atlas of India’s technology partnerships",
    edition: (date: string): string => `${date} का संस्करण`,
    plain: ({ title, edition, address }: Cited): string =>
      `“${title}”. Setu: an atlas of India’s technology partnerships, ${edition} का संस्करण. ${address}`,
    apa: ({ title, edition, year, address }: Cited): string =>
      `The Setu authors. (${year}). ${title}. In Setu: An atlas of India’s technology partnerships (${edition} का संस्करण) [Data set]. ${address}`,
  },
  place: {
    kind: (level: string, country: string | null): string => [level, country].filter(Boolean).join(", "),
    capital: "केंद्र सरकार यहाँ है।",
    country: "जहाँ देश की कोई जगह नहीं बताई गई, वहाँ यह चिह्न देश को दिखाता है।",
    unplaced: "इसका कोई निश्चित स्थान नहीं, इसलिए नक़्शे पर नहीं दिखता।",
    aliases: (names: readonly string[]): string => `अन्य नाम: ${names.join(", ")}`,
    records: (count: number): string => `यहाँ के ${wordsText.records(count)}`,
  },
} as const;
