export const takeawayText = {
  cancel: "रद्द करें",
  progress: "प्रगति",
  cancelled: "रद्द किया गया। कुछ भी सहेजा नहीं गया।",
  saved: (name: string): string => `${name} सहेजा गया`,
  failed: (name: string, why: string): string => `${name} नहीं बन सका: ${why}`,

  slides: {
    title: "इस यात्रा की स्लाइडें",
    about: (tour: string, count: number): string =>
      `आपकी अपनी प्रस्तुति के लिए “${tour}”: 16:9 में ${count} स्लाइड, जिनके शब्द आप बदल सकते हैं, वक्ता की टिप्पणियों सहित।`,
    save: "स्लाइडें (.pptx)",
    named: (tour: string): string => `${tour} की स्लाइडें (.pptx)`,
    drawing: (slide: number, count: number): string => `${count} में से स्लाइड ${slide} बन रही है`,
    packing: "स्लाइडें जोड़ी जा रही हैं",
    blank: (slide: number): string => `यह ब्राउज़र स्लाइड ${slide} का चित्र नहीं बना सका।`,
  },

  film: {
    title: "समयरेखा की फ़िल्म",
    about: (stops: number, seconds: number): string =>
      `समयरेखा जो चलाती है, वही वीडियो के रूप में: ${stops} पड़ाव, ${seconds} सेकंड, 1920 × 1080।`,
    save: "फ़िल्म",
    hint: "MP4 या WebM",
    making: (percent: number): string => `फ़िल्म बन रही है: ${percent}%`,
    stays: "फ़िल्म पूरी होने तक इस पृष्ठ को सामने रखें।",
    none: "यह ब्राउज़र फ़िल्म नहीं बना सकता: इसमें न WebCodecs है, न MediaRecorder। Chrome, Edge, Firefox या Safari का वर्तमान संस्करण बना सकता है।",
    blank: "यह ब्राउज़र उसका चित्र नहीं बना सका।",
    refused: "इस ब्राउज़र में इस आकार के वीडियो का कोई एन्कोडर नहीं है।",
    sources: (publishers: string): string => `लेख: ${publishers}। हर रिकॉर्ड अपने स्रोत बताता है।`,
  },
} as const;
