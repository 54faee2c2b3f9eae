import { lazily } from "../lazily.ts";

const grouped = lazily(() => new Intl.NumberFormat("en"));
const number = (count: number): string => grouped().format(count);
const megabytes = (bytes: number): string => `${(bytes / 1_000_000).toFixed(1)} MB`;
const links = (count: number): string => (count === 1 ? "1 link" : `${number(count)} links`);

export const openText = {
  title: "Draw your own data",
  tagline: "Your own links, drawn on the atlas’s map",
  back: "Back to the atlas",
  intro:
    "Give a file of dated links, and they are drawn on the atlas’s map with a timeline of their own. A million rows are fine.",
  private: "The file is read on this machine and never leaves it. This page sends nothing anywhere.",
  choose: "Choose a file",
  drop: "or drop it anywhere on this page",
  dropHere: "Drop the file to draw it",
  another: "Draw another file",
  close: "Back to what is drawn",
  addressLabel: "Or give the address of a file",
  addressHint: "https://…",
  addressGo: "Read it",
  addressNote:
    "Your browser fetches it from there itself. That server must allow other sites to read it (CORS).",
  csvTitle: "A CSV file",
  csvLead: "One row a link, in UTF-8. The first row names the columns, in any order:",
  csvColumns: [
    ["from_lon, from_lat", "where the link starts, in degrees"],
    ["to_lon, to_lat", "where it ends"],
    ["date", "2024-06-17, 2024-06, 2024, or a range such as 2022/2027"],
    ["title, partner, status", "optional; partner or status gives the colour"],
  ],
  jsonTitle: "Setu’s JSON",
  jsonLead:
    "partnerships.json as the atlas publishes it, or a file in the same form, such as an extract you have edited.",
  jsonSample: "Draw the atlas’s own file",
  sample: "Download a sample CSV",
  sampleName: "sample-links.csv",
  sampleRow: (number: number): string => `Example ${number}`,
  samplePartner: (letter: string): string => `Partner ${letter}`,
  limits: (megabytesOf: number, rows: number, json: number): string =>
    `At most ${number(megabytesOf)} MB and ${number(rows)} rows; JSON at most ${number(json)} MB.`,

  reading: (name: string): string => `Reading ${name}`,
  progress: (bytes: number, total: number | null, rows: number): string =>
    `${total === null ? megabytes(bytes) : `${megabytes(bytes)} of ${megabytes(total)}`}, ${links(rows)}`,
  cancel: "Cancel",
  cancelled: "Reading was cancelled. Nothing has changed.",

  failed: (name: string): string => `${name} could not be drawn`,
  untouched: "What was drawn before still stands.",
  dismiss: "Dismiss",
  expected:
    "Expected: a CSV file whose first row names from_lon, from_lat, to_lon, to_lat and date, or Setu’s partnerships.json.",
  hopeless: {
    empty: "The file is empty.",
    "not-text": "This is no UTF-8 text. If it is a spreadsheet, save it as “CSV UTF-8” first.",
    "no-columns": (missing: readonly string[], found: readonly string[]): string =>
      `The first row lacks ${missing.join(", ")}. It holds: ${found.join(", ")}.`,
    "no-json": "The file starts like JSON and cannot be read as JSON.",
    "other-json": "This JSON has no list “partnerships”.",
    "other-version": (version: string): string =>
      `The file says schemaVersion ${version}, and this page reads version 1.`,
    "nothing-drawable": (count: number): string =>
      count === 0
        ? "It has a first row and nothing below it."
        : `None of its ${number(count)} rows can be drawn.`,
    "too-many-rows": (limit: number): string =>
      `It has more than ${number(limit)} rows, the most this page draws.`,
    "too-big": (limit: number): string => `It is larger than ${megabytes(limit)}, the most this page reads.`,
    address: "This is no address of a file: it must begin with https:// or http://.",
    refused:
      "The file did not come. Either the network did not answer, or that server does not let other sites read its files (CORS). Download the file there and choose it here.",
    status: (status: number): string => `The server answered with ${status}.`,
    unreadable: "The file could not be read to its end. It may have changed or gone meanwhile.",
    worker: "Reading stopped with an error. The browser may have run out of memory.",
  },

  skipped: {
    line: (count: number): string => (count === 1 ? "1 row not drawn" : `${number(count)} rows not drawn`),
    record: (count: number): string =>
      count === 1 ? "1 record not drawn" : `${number(count)} records not drawn`,
  },
  skippedTitle: "Not drawn, and why",
  skippedFirst: (listed: number, count: number): string =>
    `The first ${number(listed)} of ${number(count)} are listed.`,
  where: {
    line: (at: number): string => `Line ${number(at)}`,
    record: (at: number): string => `Record ${number(at)}`,
  },
  reasons: {
    cells: (found: number, expected: number): string =>
      `${found} cells where the first row has ${expected}; a comma may lack its quotes`,
    empty: (column: string): string => `${column} is empty`,
    "no-number": (column: string, value: string): string =>
      `${column} is “${value}”, which is no number in degrees`,
    "out-of-range": (column: string, value: string): string =>
      `${column} is ${value}; ${column.endsWith("lat") ? "latitudes go from −85 to 85 on this map" : "longitudes go from −180 to 180"}`,
    "no-date": (value: string): string => `date is “${value}”, which is no 2024-06-17, 2024-06 or 2024`,
    undated: "no date",
    "open-quote": "a quote is opened and not closed",
    "no-ends": "fewer than two ends with coordinates",
  },

  shown: (count: number, total: number): string => `${number(count)} of ${links(total)}`,
  drawn: (name: string): string => `Drawn: ${name}`,
  keyTitle: { partner: "Colour: partner", status: "Colour: status", nothing: "Links" },
  unnamed: "not given",
  others: (count: number): string => `${count} others`,
  notRoutes: "Straight lines between the ends, not routes.",
  untitled: "Untitled link",
  coordinates: (lon: string, lat: string): string => `${lat}, ${lon}`,
  to: "to",
  mapName: "Map of your links",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  whole: "Show the whole map",
  noWebgl:
    "This browser offers no WebGL2, which drawing this many lines needs. The atlas itself works without it.",
  noLand: "The land could not be loaded; reload the page to try again.",

  timeline: "Timeline",
  from: "First day shown",
  until: "Last day shown",
  handle: (day: string, count: number, total: number): string =>
    `${day}, ${number(count)} of ${links(total)}`,
  play: "Play",
  pause: "Pause",
  dateHint: "2024, June 2024 or 17 June 2024",
  dateError: "No date this timeline can read. Try 2024, June 2024 or 17 June 2024.",
  between: (from: string, to: string): string => `${from} to ${to}`,
};
