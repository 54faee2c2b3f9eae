import { months } from "./months.ts";

/** The shape is `DateWords` in model/records/dateText.ts; the code that passes it on checks that. */
const dates = {
  months,
  day: (date: number, month: string, year: number): string => `${date} ${month} ${year}`,
  month: (month: string, year: number): string => `${month} ${year}`,
  year: (year: number): string => `${year}`,
  about: (date: string): string => `about ${date}`,
  range: (from: string, to: string): string => `${from} to ${to}`,
  since: (from: string): string => `since ${from}`,
  until: (to: string): string => `until ${to}`,
  unknown: "no date",
  precision: { day: "to the day", month: "to the month", year: "to the year", span: "a range" },
  inferred: "inferred",
};

const groupNames = {
  us: "the United States",
  jp: "Japan",
  kr: "South Korea",
  multi: "three or more parties",
  other: "others",
};

const modes = {
  "up-to": "Up to",
  between: "Between",
  "in-force": "In force",
};

const leads = { "up-to": "Up to", between: "Between", "in-force": "In force on" };

const records = (count: number): string => (count === 1 ? "1 record" : `${count} records`);

export const timelineText = {
  dates,
  title: "Timeline",
  play: "Play",
  pause: "Pause",
  speed: "Speed",
  speedValue: (speed: number): string => `${speed}×`,
  modeLegend: "Which records to show",
  modes,
  /** Stands above the readout. */
  lead: leads,
  and: "and",
  handles: {
    from: "First day shown",
    to: "Last day shown",
    on: "Day asked about",
  },
  /** What a slider says: "October 2024, 31 of 96 partnerships". */
  value: (when: string, shown: number, total: number): string => `${when}, ${shown} of ${total} partnerships`,
  /** What is announced: "Up to October 2024: 31 of 96 partnerships". */
  announcement: (mode: keyof typeof leads, days: readonly string[], shown: number, total: number): string =>
    `${leads[mode]} ${days.join(" and ")}: ${shown} of ${total} partnerships`,
  typeDate: (date: string): string => `${date}, type another date`,
  dateField: "Go to a date",
  dateHint: "2024, June 2024 or 17 June 2024",
  dateError: "No date this timeline can read. Try 2024, June 2024 or 17 June 2024.",
  groupNames,
  records,
  /** Of a month's records, how many are with the partner most of them share. */
  column: (count: number, most: number, group: keyof typeof groupNames): string =>
    most === count
      ? `${records(count)}, ${count === 1 ? "" : "all "}with ${groupNames[group]}`
      : `${records(count)}, ${most} with ${groupNames[group]}`,
  more: (count: number): string => `+${count}`,
  moreSpans: (count: number): string => `${records(count)} more over this time`,
  undated: {
    count: (count: number): string => `${count} without a date`,
    list: "Records without a date",
    off: "Not on the map.",
    on: "On the map.",
    show: "Show them",
    hide: "Hide them",
  },
};
