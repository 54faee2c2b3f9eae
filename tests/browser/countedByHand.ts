import { readdirSync, readFileSync } from "node:fs";
import { parse } from "yaml";

/**
 * Counts the editors' own files, with nothing of the atlas's code: the rules of data/README.md and of the page's words,
 * written a second time and as plainly as can be. Dates stay text, which sorts as days do.
 */

type WrittenRecord = {
  readonly id: string;
  readonly title: string;
  readonly kind: string;
  readonly status: readonly { readonly is: string; readonly date?: string }[];
  readonly parties: readonly { readonly country: string; readonly role: string }[];
  readonly date: { readonly edtf: string } | null;
};

export type Group = "us" | "jp" | "kr" | "multi" | "other";

const data = new URL("../../data/", import.meta.url);

const read = <T>(path: string): T =>
  // Checked by the build, which has run.
  parse(readFileSync(new URL(path, data), "utf8")) as T;

export const records: readonly WrittenRecord[] = readdirSync(new URL("partnerships/", data))
  .filter((name) => name.endsWith(".yaml"))
  .map((name) => read<WrittenRecord>(`partnerships/${name}`));

export const edition: string = read<{ readonly edition: string }>("edition.yaml").edition;

/** The first and the last day a date can stand for: "2024-06" is 2024-06-01 to 2024-06-31, which no month outlasts. */
const daysOf = (edtf: string): readonly [first: string, last: string] => {
  const [start = "", end = start] = edtf.replaceAll(/[~?%]/g, "").split("/");
  const [year, month = "01", day = "01"] = start.split("-");
  const [lastYear, lastMonth = "12", lastDay = "31"] = end.split("-");
  return [`${year}-${month}-${day}`, end === ".." ? "9999-12-31" : `${lastYear}-${lastMonth}-${lastDay}`];
};

/** Who acts: three countries or more are several; else the one partner among all parties, beneficiaries too. */
export const groupOf = ({ parties }: WrittenRecord): Group => {
  const acting = new Set(parties.filter(({ role }) => role !== "beneficiary").map(({ country }) => country));
  if (acting.size >= 3) return "multi";
  const partners = [...new Set(parties.map(({ country }) => country))].filter((each) =>
    ["US", "JP", "KR"].includes(each),
  );
  return partners.length === 1 ? (partners[0]?.toLowerCase() as Group) : "other";
};

export const strokeOf = ({ kind, status }: WrittenRecord): "solid" | "dashed" | "dotted" => {
  const now = status.at(-1)?.is ?? "";
  if (kind === "model" || now === "aspiration") return "dotted";
  return ["announced", "planned", "proposed"].includes(now) ? "dashed" : "solid";
};

/** Whether a record has possibly begun by a day. */
export const hasBegun = ({ date }: WrittenRecord, by: string): boolean =>
  date !== null && daysOf(date.edtf)[0] <= by;

/** Whether it possibly ran on one of these days. */
export const ranIn = ({ date }: WrittenRecord, from: string, to: string): boolean => {
  if (date === null) return false;
  const [first, last] = daysOf(date.edtf);
  return first <= to && last >= from;
};

/** Whether it was possibly in force on a day. */
export const wasInForce = (record: WrittenRecord, on: string): boolean => {
  const { date, kind, status } = record;
  // A model is learned from, and binds nobody.
  if (date === null || kind === "model" || !hasBegun(record, on)) return false;
  // A meeting is over when it is over.
  if (kind === "dialogue" || kind === "event") return ranIn(record, on, on);
  if (date.edtf.includes("/") && !ranIn(record, on, on)) return false;
  const known = status.filter((step) => step.date === undefined || daysOf(step.date)[0] <= on);
  const then = (known.at(-1) ?? status[0])?.is ?? "";
  if (["announced", "planned", "proposed", "aspiration"].includes(then)) return false;
  // What was completed has ended, unless it then stands.
  const stands = ["presence", "infrastructure", "institution", "sister-cities"].includes(kind);
  return then !== "completed" || stands || ranIn(record, on, on);
};
