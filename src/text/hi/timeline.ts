import { months } from "./months.ts";
import { wordsText } from "./words.ts";

const dates = {
  months,
  day: (date: number, month: string, year: number): string => `${date} ${month} ${year}`,
  month: (month: string, year: number): string => `${month} ${year}`,
  year: (year: number): string => `${year}`,
  about: (date: string): string => `लगभग ${date}`,
  range: (from: string, to: string): string => `${from} से ${to}`,
  since: (from: string): string => `${from} से`,
  until: (to: string): string => `${to} तक`,
  unknown: "कोई तारीख़ नहीं",
  precision: { day: "दिन तक ज्ञात", month: "महीने तक ज्ञात", year: "वर्ष तक ज्ञात", span: "अवधि" },
  inferred: "अनुमानित",
};

/** After them comes "के साथ", so they stand in the oblique case. */
const groupNames = {
  us: "अमेरिका",
  jp: "जापान",
  kr: "दक्षिण कोरिया",
  multi: "तीन या अधिक पक्षों",
  other: "अन्य",
};

const leads = { "up-to": "इस समय तक", between: "इस बीच", "in-force": "इस दिन लागू" };

const spoken = {
  "up-to": (days: readonly string[]): string => `${days[0] ?? ""} तक`,
  between: (days: readonly string[]): string => `${days[0] ?? ""} से ${days[1] ?? ""} तक`,
  "in-force": (days: readonly string[]): string => `${days[0] ?? ""} को लागू`,
};

export const timelineText = {
  dates,
  title: "समयरेखा",
  play: "चलाएँ",
  pause: "रोकें",
  speed: "गति",
  speedValue: (speed: number): string => `${speed}×`,
  modeLegend: "कौन-से रिकॉर्ड दिखें",
  modes: { "up-to": "तक", between: "के बीच", "in-force": "लागू" },
  lead: leads,
  and: "से",
  handles: { from: "दिखाया गया पहला दिन", to: "दिखाया गया अंतिम दिन", on: "पूछा गया दिन" },
  value: (when: string, shown: number, total: number): string => `${when}, ${total} में से ${shown} साझेदारियाँ`,
  announcement: (mode: keyof typeof spoken, days: readonly string[], shown: number, total: number): string =>
    `${spoken[mode](days)}: ${total} में से ${shown} साझेदारियाँ`,
  typeDate: (date: string): string => `${date}, दूसरी तारीख़ लिखें`,
  dateField: "तारीख़ पर जाएँ",
  dateHint: "2024, जून 2024 या 17 जून 2024",
  dateError: "यह तारीख़ समझ में नहीं आई। 2024, जून 2024 या 17 जून 2024 लिखकर देखें।",
  groupNames,
  records: wordsText.records,
  column: (count: number, most: number, group: keyof typeof groupNames): string => {
    if (most < count) return `${count} रिकॉर्ड, ${most} ${groupNames[group]} के साथ`;
    return count === 1
      ? `1 रिकॉर्ड, ${groupNames[group]} के साथ`
      : `${count} रिकॉर्ड, सभी ${groupNames[group]} के साथ`;
  },
  more: (count: number): string => `+${count}`,
  moreSpans: (count: number): string => `इस अवधि में ${count} रिकॉर्ड और`,
  undated: {
    count: (count: number): string => `बिना तारीख़ के ${count}`,
    list: "बिना तारीख़ के रिकॉर्ड",
    off: "नक़्शे पर नहीं।",
    on: "नक़्शे पर।",
    show: "दिखाएँ",
    hide: "छिपाएँ",
  },
} as const;
