import { lazily } from "../lazily.ts";
import { wordsText } from "./words.ts";

const currencyNames = lazily(() => new Intl.DisplayNames(["hi"], { type: "currency" }));

const many = (count: number): string => wordsText.records(count);

export const summaryText = {
  label: "दिख रहे रिकॉर्ड का सार",
  lead: "किसी पट्टी को दबाएँ तो केवल उसके रिकॉर्ड दिखेंगे; फिर दबाएँ तो बाक़ी भी।",
  years: {
    title: "वर्ष और साझेदार के अनुसार",
    note: "वह वर्ष जिसमें रिकॉर्ड शुरू हुआ।",
    unsure: "वर्ष अनिश्चित",
    undated: "कोई तारीख़ नहीं",
    year: (year: string, count: number): string => `${year}: ${many(count)}`,
    part: (group: string, year: string, count: number): string => `${group}, ${year}: ${many(count)}`,
  },
  sectors: { title: "क्षेत्र के अनुसार", note: "कई क्षेत्रों वाला रिकॉर्ड हर क्षेत्र में गिना जाता है।" },
  statuses: { title: "स्थिति के अनुसार", note: null },
  kinds: { title: "प्रकार के अनुसार", note: null },
  bar: (name: string, count: number): string => `${name}: ${many(count)}`,
  money: {
    title: "बताई गई राशियाँ, मुद्रा के अनुसार",
    note: "मुद्राएँ न बदली जाती हैं, न आपस में जोड़ी जाती हैं। लक्ष्य, ऋण और अनुबंध साथ-साथ हैं, और दो रिकॉर्ड एक ही राशि बता सकते हैं। रिकॉर्ड खोलने के लिए पंक्ति दबाएँ।",
    none: "दिख रहे किसी रिकॉर्ड में राशि नहीं बताई गई।",
    sum: (amount: string): string => `कुल ${amount}।`,
    atLeast: (amount: string): string => `कुल कम से कम ${amount}।`,
    leftOut: (count: number): string =>
      count === 1
        ? "एक राशि, जो केवल मोटे तौर पर ज्ञात है, जोड़ में नहीं है।"
        : `${count} राशियाँ, जो केवल मोटे तौर पर ज्ञात हैं, जोड़ में नहीं हैं।`,
    currency: (code: string): string => currencyNames().of(code) ?? code,
  },
  none: "सार बनाने को कोई रिकॉर्ड नहीं।",
} as const;
