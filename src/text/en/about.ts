export const aboutText = {
  open: "About",
  title: "About Setu",
  close: "Close",
  lead: "Setu, bridge in Sanskrit and Hindi, draws every technology tie between India and the United States, Japan and South Korea that three articles and later public pages describe. Each record is one thread, and each fact names its source.",
  linesTitle: "What the lines mean",
  lines:
    "A thread joins the parties of one record. It is a relationship, not a route. A line that fades before its end leads to a capital that merely stands for its country, because no source names a city. Records of three or more parties meet in one junction and are never split into pairs. A record without a date waits beside the timeline.",
  marksTitle: "How sure a fact is",
  marks:
    "Stated: one of the three articles says so. Other page: another public page says so, and the card links it. Inferred: nobody says so, and the card gives the reason.",
  sourcesTitle: "Sources",
  articles: "The three articles",
  pages: (count: number): string => `${count} other pages`,
  languagesTitle: "Languages",
  languages:
    "The page speaks English, Hindi, Japanese and Korean. Titles, summaries and claims of the records are our own words in English, whatever the page speaks. A name without one in a language stays English.",
  bordersTitle: "Borders",
  borders:
    "Boundaries are indicative and imply no endorsement. Country and state outlines come from Natural Earth, modified.",
  licenceTitle: "Licences",
  licences: [
    ["Code", "MIT", "https://opensource.org/license/mit"],
    ["Records", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"],
    ["City positions", "GeoNames, CC BY 4.0", "https://www.geonames.org/"],
    ["Land and borders", "Natural Earth, public domain", "https://www.naturalearthdata.com/"],
    ["Type", "Archivo, SIL Open Font License 1.1", "https://github.com/Omnibus-Type/Archivo"],
  ],
  dataTitle: "Data",
  edition: (date: string): string => `Edition of ${date}.`,
  download: "Download all records (JSON)",
  ownData: "Draw your own data",
  keysTitle: "Keys",
  keys: [
    ["/", "search"],
    ["P", "present a tour"],
    ["Esc", "close the card"],
    ["?", "this page"],
  ],
} as const;
