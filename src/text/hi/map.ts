import { months } from "./months.ts";
import { wordsText } from "./words.ts";

const monthsShort = ["जन॰", "फ़र॰", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अग॰", "सित॰", "अक्टू॰", "नव॰", "दिस॰"];

const roles: Readonly<Record<string, string>> = {
  signatory: "हस्ताक्षरकर्ता",
  participant: "भागीदार",
  member: "सदस्य",
  host: "मेज़बान",
  beneficiary: "लाभार्थी",
  funder: "वित्तपोषक",
  investor: "निवेशक",
  supplier: "आपूर्तिकर्ता",
  buyer: "ख़रीदार",
  builder: "निर्माता",
  operator: "संचालक",
  model: "मॉडल",
  learner: "सीखने वाला",
  proposer: "प्रस्तावक",
};

const statuses: Readonly<Record<string, string>> = wordsText.statuses;

export const mapText = {
  placeName: (_id: string, name: string): string => name,
  threads: (count: number): string => (count === 1 ? "1 रेखा" : `${count} रेखाएँ`),
  role: (role: string): string => roles[role] ?? role,
  monthShort: (month: number, year: number): string => `${monthsShort[month - 1] ?? ""} ${year}`,
  parties: (count: number): string => `एक रिकॉर्ड, ${wordsText.number(count)} पक्ष`,
  sheafTitle: (near: string, far: string): string => `${near} – ${far}`,
  sheafNote: (count: number, year: number, month: number, inMonth: number): string =>
    `${count} रिकॉर्ड, सबसे पुराना बीच में; ${months[month - 1] ?? ""} ${year} के ${inMonth}`,
  markName: (name: string, count: number): string => `${name}, ${wordsText.records(count)}`,
  junctionName: (title: string, count: number): string => `${title}, ${wordsText.number(count)} पक्ष`,
  mapName: "साझेदारियों का नक़्शा",
  leaves: (name: string, arrow: string): string => `${name} ${arrow}`,
  zoomIn: "बड़ा करें",
  zoomOut: "छोटा करें",
  wholeMap: "पूरा नक़्शा",
  borders: "सीमाएँ",
  worldviews: { in: "भारत के अनुसार", neutral: "विवादित क्षेत्र चिह्नित" },
  edgeName: (name: string, count: number): string => `${name}: ${wordsText.records(count)} उस ओर`,
  frames: { home: "शुरुआत", whole: "पूरा नक़्शा", india: "भारत", "east-asia": "पूर्वी एशिया", us: "अमेरिका" },
  globe: "ग्लोब",
  flat: "समतल नक़्शा",
  several: (index: number, count: number): string => `पास-पास के ${count} में से ${index}`,
  choose: "यहाँ कई रिकॉर्ड हैं। कौन-सा खोलें?",
  chooseNone: "कोई नहीं",
  fallback:
    "यह ब्राउज़र चलता-फिरता नक़्शा नहीं बना सकता, इसलिए स्थिर नक़्शा दिखाया गया है। तालिका और समयरेखा पहले की तरह काम करती हैं।",
  lost: "नक़्शे का चित्र मिट गया था, उसे फिर से बनाया जा रहा है।",
  loading: "नक़्शा लोड हो रहा है",
  framesName: "नक़्शे के किसी हिस्से पर जाएँ",
  noLand: (why: string): string => `ज़मीन का नक़्शा लोड नहीं हुआ (${why})। बाक़ी सब काम करता है।`,
  notDrawn: (why: string): string => `नक़्शा बनाया नहीं जा सका (${why})। तालिका और समयरेखा काम करती हैं।`,
  retry: "फिर कोशिश करें",
  partyInRole: (name: string, role: string): string => `${name} (${role})`,
  status: (status: string): string => statuses[status] ?? status,
} as const;
