import { aboutText } from "./about.ts";
import { wordsText } from "./words.ts";

export const shareText = {
  open: "साझा करें",
  title: "साझा करें और सहेजें",
  close: "बंद करें",

  linkTitle: "जो दिख रहा है उसका लिंक",
  link: "लिंक",
  copyLink: "लिंक कॉपी करें",
  linkCopied: "लिंक कॉपी हो गया",
  system: "किसी ऐप से साझा करें…",
  refused: "ब्राउज़र ने कॉपी करने की अनुमति नहीं दी। पाठ चुना हुआ है: Ctrl+C दबाएँ, Mac पर ⌘C।",

  citeTitle: "एटलस को उद्धृत करें",
  style: "शैली",
  styles: { apa: "APA", bibtex: "BibTeX", ris: "RIS" },
  reference: "उद्धरण",
  copyReference: "उद्धरण कॉपी करें",
  referenceCopied: "उद्धरण कॉपी हो गया",
  author: "The Setu authors",
  work: "Setu: an atlas of India’s technology partnerships",
  editionOf: (date: string): string => `${date} का संस्करण`,
  medium: "Data set",
  licence: "CC BY 4.0",

  recordsTitle: "रिकॉर्ड फ़ाइल में",
  records: (count: number): string =>
    count === 0
      ? "अभी कोई रिकॉर्ड नहीं दिख रहा, इसलिए सहेजने को कुछ नहीं है।"
      : `ठीक वही जो अभी दिख रहा है: ${wordsText.records(count)}।`,
  save: "सहेजें",
  data: { csv: "CSV", json: "JSON", geojson: "GeoJSON" },
  dataHints: { csv: "स्प्रेडशीट के लिए", json: "हर कथन के साथ", geojson: "नक़्शों के लिए" },

  pictureTitle: "नक़्शा चित्र के रूप में",
  picture: "शीर्षक, संकेत-सूची, श्रेय और इस पते के साथ, अभी की थीम में। हमेशा समतल नक़्शा।",
  svg: "SVG",
  svgHint: "छपाई के लिए",
  png: (scale: number): string => `PNG ${scale}×`,
  pngHints: { 1: "पृष्ठ के लिए", 2: "स्लाइड के लिए", 4: "पोस्टर के लिए" },
  working: "चित्र बन रहा है",
  saved: (name: string): string => `${name} सहेजी गई`,
  failed: (name: string, why: string): string => `${name} नहीं बन सकी: ${why}`,
  noLand: (status: number): string => `ज़मीन का नक़्शा लोड नहीं हुआ (${status})।`,
  blank: "यह ब्राउज़र इतना बड़ा चित्र नहीं बना सकता। छोटा चित्र या SVG लें।",

  file: {
    note: "श्रेय: Setu, CC BY 4.0। रेखाएँ संबंध दिखाती हैं, मार्ग नहीं।",
    described: (headline: string): string =>
      `प्रशांत महासागर का नक़्शा, हर रिकॉर्ड की एक रेखा। ${headline}। रेखाएँ संबंध दिखाती हैं, मार्ग नहीं।`,
    credits: `रेखाएँ संबंध दिखाती हैं, मार्ग नहीं। ${aboutText.borders} शहरों की स्थिति: GeoNames, CC BY 4.0।`,
    edition: (date: string): string => `Setu, ${date} का संस्करण, CC BY 4.0।`,
    window: (shown: number, total: number): string => `${total} में से ${shown} रिकॉर्ड दिखाए गए।`,
    undated: (count: number): string => `बिना तारीख़ के ${wordsText.records(count)} नहीं दिखाए गए।`,
    possible: "हल्की रेखाएँ इन तारीख़ों में केवल संभव हैं।",
  },
} as const;
