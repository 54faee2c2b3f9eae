import { wordsText } from "./words.ts";

const windows = {
  "up-to": (days: readonly string[]): string => `${days[0] ?? ""} तक`,
  between: (days: readonly string[]): string => `${days[0] ?? ""} से ${days[1] ?? ""} तक`,
  "in-force": (days: readonly string[]): string => `${days[0] ?? ""} को लागू`,
} as const;

export const embedText = {
  pageName: "सेतु: नक़्शे पर भारत के तकनीकी संबंध",
  title: (mode: keyof typeof windows, days: readonly string[]): string =>
    `हर रेखा एक रिकॉर्ड है: भारत के तकनीकी संबंध, ${windows[mode](days)}`,
  nothing: "कुछ नहीं मिला",
  showAll: "सभी रिकॉर्ड दिखाएँ",
  legend: "साझेदार के अनुसार दिखाए गए रिकॉर्ड",
  planned: "नियोजित",
  controls: "ज़ूम",
  whole: "पूरा नक़्शा दिखाएँ",
  card: "चुना हुआ रिकॉर्ड",
  part: (from: number, to: number, total: number): string => `${total} में से ${from}–${to}`,
  back: "सूची में पीछे",
  further: "सूची में आगे",
  close: "बंद करें",
  place: (name: string, count: number): string => `${name}: ${wordsText.records(count)}`,
  facts: (kind: string, date: string, inferred: boolean, status: string): string =>
    `${kind}, ${date}${inferred ? " (अनुमानित)" : ""}, ${status}`,
  noDate: "कोई तारीख़ नहीं",
  roles: (role: string, names: readonly string[]): string => `${role}: ${names.join(", ")}`,
  sources: (_count: number): string => "स्रोत",
  source: (count: number, edition: string): string =>
    `स्रोत: सेतु, ${wordsText.records(count)}, ${edition} का संस्करण।`,
  credits: "रेखाएँ मार्ग नहीं हैं; सीमाएँ संकेत मात्र हैं। आधार: Natural Earth।",
  open: "पूरा नक़्शा खोलें",
  elsewhere: "नए टैब में खुलेगा",
  refused: "यह पृष्ठ फ़्रेम को नई विंडो खोलने नहीं देता। यह पता कॉपी करें:",
  address: "पूरे नक़्शे का पता",
  newer: (pinned: string, now: string): string =>
    `${pinned} के संस्करण के साथ यहाँ रखा गया; दिखाए गए रिकॉर्ड ${now} के हैं।`,
  hints: {
    wheel: (apple: boolean): string => `नक़्शा ज़ूम करने के लिए ${apple ? "⌘" : "Ctrl"} दबाकर स्क्रॉल करें`,
    touch: "नक़्शा हिलाने के लिए दो उँगलियाँ इस्तेमाल करें",
  },
  broken: "नक़्शा यहाँ शुरू नहीं हो सका। चित्र प्रकाशन के समय की स्थिति दिखाता है।",
} as const;
