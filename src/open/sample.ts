import { csvOfCells } from "../model/export/csv.ts";
import { openText } from "../text/en/open.ts";

/** Ends of the sample's links, in degrees: Bengaluru, Delhi, Hyderabad, Tokyo, Seoul, San Francisco, Boston. */
const rows = [
  [77.59, 12.97, 139.69, 35.69, "2019-04-12"],
  [77.21, 28.61, 126.98, 37.57, "2020-11"],
  [78.49, 17.39, -122.42, 37.77, "2021"],
  [77.21, 28.61, -71.06, 42.36, "2022-06/2024-03"],
  [77.59, 12.97, -122.42, 37.77, "2023-09-05"],
  [78.49, 17.39, 139.69, 35.69, "2024-01"],
] as const;

const partners = ["A", "B", "C"] as const;

/** A small file with every column and every form of date, plainly an example. */
export const sampleCsv = (): string =>
  csvOfCells([
    ["from_lon", "from_lat", "to_lon", "to_lat", "date", "title", "partner"],
    ...rows.map((cells, index) => [
      ...cells.map(String),
      openText.sampleRow(index + 1),
      openText.samplePartner(partners[index % partners.length] ?? ""),
    ]),
  ]);
