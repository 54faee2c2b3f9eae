import { months } from "./months.ts";

/** The shape is `LabelWords` in model/drawing/labelling.ts, and the names of marks; the code that passes it on checks that. */
const monthsShort = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

const roles: Readonly<Record<string, string>> = {
  signatory: "signatory",
  participant: "took part",
  member: "member",
  host: "host",
  beneficiary: "beneficiary",
  funder: "funder",
  investor: "investor",
  supplier: "supplier",
  buyer: "buyer",
  builder: "builder",
  operator: "operator",
  model: "model",
  learner: "learns",
  proposer: "proposed it",
};

const statuses: Readonly<Record<string, string>> = {
  signed: "signed",
  "in-force": "in force",
  completed: "completed",
  ongoing: "under way",
  announced: "announced",
  planned: "planned",
  proposed: "proposed",
  aspiration: "an aspiration",
};

const numbers = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

export const mapText = {
  placeName: (_id: string, name: string): string => name,
  threads: (count: number): string => (count === 1 ? "1 thread" : `${count} threads`),
  role: (role: string): string => roles[role] ?? role,
  monthShort: (month: number, year: number): string => `${monthsShort[month - 1] ?? ""} ${year}`,
  parties: (count: number): string => `one record, ${numbers[count] ?? count} parties`,
  sheafTitle: (near: string, far: string): string => `${near} – ${far}`,
  sheafNote: (count: number, year: number, month: number, inMonth: number): string =>
    `${count} records, oldest in the middle; ${inMonth} of them date from ${months[month - 1] ?? ""} ${year}`,
  markName: (name: string, count: number): string =>
    `${name}, ${count === 1 ? "1 record" : `${count} records`}`,
  junctionName: (title: string, count: number): string => `${title}, ${numbers[count] ?? count} parties`,
  mapName: "Map of partnerships",
  leaves: (name: string, arrow: string): string => `${name} ${arrow}`,
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  wholeMap: "Whole map",
  borders: "Borders",
  worldviews: { in: "As drawn by India", neutral: "Disputed areas marked" },
  edgeName: (name: string, count: number): string =>
    `${name}: ${count} ${count === 1 ? "record leads" : "records lead"} there`,
  frames: {
    home: "Start",
    whole: "Whole map",
    india: "India",
    "east-asia": "East Asia",
    us: "United States",
  },
  globe: "Globe",
  flat: "Flat map",
  several: (index: number, count: number): string => `${index} of ${count} close together`,
  choose: "Several lie here. Which one?",
  chooseNone: "None of them",
  fallback:
    "This browser cannot draw the live map, so a still one stands here. The table and timeline work as usual.",
  lost: "The map's drawing was lost and is being made again.",
  loading: "Loading the live map",
  framesName: "Go to a part of the map",
  noLand: (why: string): string => `The land could not be loaded (${why}). Everything else works.`,
  notDrawn: (why: string): string => `The map could not be drawn (${why}). The table and the timeline work.`,
  retry: "Try again",
  partyInRole: (name: string, role: string): string => `${name} (${role})`,
  status: (status: string): string => statuses[status] ?? status,
} as const;
