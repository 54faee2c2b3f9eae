import { aboutText } from "./about.ts";
import { cardText } from "./card.ts";
import { wordsText } from "./words.ts";

const windows = {
  "up-to": (days: readonly string[]): string => `${days[0] ?? ""} तक`,
  between: (days: readonly string[]): string => `${days[0] ?? ""} से ${days[1] ?? ""} तक`,
  "in-force": (days: readonly string[]): string => `${days[0] ?? ""} को लागू`,
} as const;

const partners = (countries: readonly string[]): string =>
  countries.length > 2
    ? `${wordsText.number(countries.length)} तकनीकी साझेदारों`
    : countries.map(wordsText.inSentence).join(" और ");

export const shellText = {
  words: wordsText,
  card: cardText,
  about: aboutText,
  name: "Setu",
  tagline: "भारत की तकनीकी साझेदारियों का एटलस",
  pageName: "सेतु: भारत की तकनीकी साझेदारियों का एटलस",
  skip: "नक़्शा छोड़ें",
  menu: "मेन्यू",

  headline: (
    mode: keyof typeof windows,
    days: readonly string[],
    count: number,
    countries: readonly string[],
    others: boolean,
  ): string => {
    const window = windows[mode](days);
    if (countries.length === 0) return `${window}: तीन साझेदारों से परे ${wordsText.records(count)}`;
    if (others) return `${window}: भारत और ${partners(countries)} पर ${wordsText.records(count)}`;
    return `${window}: भारत को ${partners(countries)} से जोड़ने वाले ${wordsText.records(count)}`;
  },
  nothing: "कुछ नहीं मिला",
  clear: {
    filter: (name: string): string => `हटाएँ: ${name}`,
    filters: "सभी फ़िल्टर हटाएँ",
    time: "सभी तारीख़ें दिखाएँ",
  },

  search: {
    label: "जगह, संस्था, रिकॉर्ड खोजें",
    hint: "/",
    results: "खोज के नतीजे",
    count: (count: number): string => (count === 0 ? "कुछ नहीं मिला" : `${count} नतीजे`),
    none: (typed: string): string => `“${typed}” के लिए कुछ नहीं मिला`,
    alias: (name: string, alias: string): string => `${name} (${alias})`,
    note: (...parts: (string | null)[]): string => parts.filter(Boolean).join(", "),
  },
  language: {
    label: "भाषा",
    note: "रिकॉर्ड के शीर्षक, सारांश और कथन अंग्रेज़ी में हैं।",
    failed: (name: string): string => `लोड नहीं हो सकी: ${name}`,
    retry: "फिर कोशिश करें",
  },
  display: { label: "देखने का ढंग", map: "नक़्शा", table: "तालिका", summary: "सार" },
  theme: { auto: "थीम: सिस्टम के अनुसार", light: "थीम: हल्की", dark: "थीम: गहरी" },

  filters: {
    label: "फ़िल्टर",
    partners: "साझेदार",
    parties: "पक्ष",
    sectors: "क्षेत्र",
    kinds: "प्रकार",
    statuses: "स्थिति",
    certainty: "पक्कापन",
    levels: "स्तर",
    sources: "स्रोत",
    query: "खोज",
    strokes: "रेखा की शैली",
    matching: (query: string): string => `“${query}” से मेल`,
    unmatch: (query: string): string => `“${query}” से मेल न खाने वाले रिकॉर्ड भी दिखाएँ`,
    matches: { any: "चुने हुओं में से कोई", all: "चुने हुए सभी" },
    match: "पक्षों की गिनती कैसे हो",
    levelNames: { site: "स्थल", city: "शहर", state: "राज्य या प्रीफेक्चर", region: "क्षेत्र", country: "केवल देश" },
    open: (set: number): string => (set === 0 ? "फ़िल्टर" : `फ़िल्टर, ${set} लगे`),
    name: (name: string, chosen: number): string => (chosen === 0 ? name : `${name}, ${chosen} चुने`),
    certainties: { all: "सभी रिकॉर्ड", stated: "तारीख़ और जगह लिखित" },
    clear: (name: string): string => `हटाएँ: ${name}`,
    shown: (shown: number, total: number): string => `${total} में से ${shown} रिकॉर्ड दिखाए गए`,
  },

  key: {
    title: "संकेत",
    lead: "हर रेखा एक रिकॉर्ड है। रेखाएँ संबंध दिखाती हैं, मार्ग नहीं।",
    solid: "हस्ताक्षरित, जारी या पूरा",
    dashed: "घोषित, नियोजित, प्रस्तावित",
    dotted: "केवल मॉडल या प्रेरणा",
    fades: "धुँधला सिरा: राजधानी अनुमानित",
    capital: "राजधानी",
    city: "शहर या स्थल",
    country: "केवल देश",
    state: "केवल राज्य",
    several: "तीन या अधिक, एक रिकॉर्ड",
  },
  footnote: "सीमाएँ संकेत मात्र हैं, समर्थन नहीं। आधार: Natural Earth, बदलाव के साथ।",
  notRoutes: "रेखाएँ संबंध दिखाती हैं, मार्ग नहीं।",

  sheet: {
    label: "रिकॉर्ड और समयरेखा",
    grow: "सूची और दिखाएँ",
    shrink: "नक़्शा और दिखाएँ",
    list: "दिख रहे रिकॉर्ड",
    line: (kind: string, status: string): string => `${kind}, ${status}`,
    noDate: "कोई तारीख़ नहीं",
    inferred: "अनुमानित",
  },
  table: {
    label: "दिख रहे रिकॉर्ड",
    columns: { title: "शीर्षक", kind: "प्रकार", parties: "पक्ष", date: "तारीख़", status: "स्थिति" },
    undated: "कोई तारीख़ नहीं",
    inferred: "अनुमानित",
    line: (kind: string, parties: string): string => `${kind}: ${parties}`,
  },

  notice: {
    moved: "तारीख़ें बदली गईं ताकि यह रिकॉर्ड दिखे।",
    tray: "इस रिकॉर्ड की तारीख़ नहीं है, इसलिए बिना तारीख़ के रिकॉर्ड भी दिखाए गए हैं।",
    undo: "वापस लें",
    ignored: (keys: readonly string[]): string =>
      `इस लिंक में कुछ ऐसा है जो यह पृष्ठ नहीं जानता: ${keys.join(", ")}। उसे छोड़ दिया गया।`,
    newer: "नया संस्करण तैयार है।",
    dismiss: "बंद करें",
  },
  load: {
    title: "रिकॉर्ड लोड नहीं हो सके",
    missing: (status: number | null): string =>
      status === null
        ? "नेटवर्क से जवाब नहीं आया। इस सूचना के पीछे का नक़्शा प्रकाशन के समय की स्थिति दिखाता है।"
        : `सर्वर का जवाब ${status} था। इस सूचना के पीछे का नक़्शा प्रकाशन के समय की स्थिति दिखाता है।`,
    broken: "जो फ़ाइल आई, वह एटलस की नहीं है।",
    "other-version": (version: string): string =>
      `फ़ाइल का संस्करण ${version} है और यह पृष्ठ संस्करण 1 पढ़ता है। पृष्ठ फिर लोड करने से नया संस्करण मिल सकता है।`,
    retry: "फिर कोशिश करें",
  },
  later: {
    loading: "लोड हो रहा है",
    failed: "पेज का यह हिस्सा लोड नहीं हो सका।",
    retry: "फिर कोशिश करें",
  },
  failure: { title: "पृष्ठ में कुछ गड़बड़ हुई", reload: "फिर लोड करें" },
} as const;
