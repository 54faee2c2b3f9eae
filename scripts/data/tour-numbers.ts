import type { Atlas, Partnership } from "../../src/model/records/atlas.ts";
import { dateSpanText } from "../../src/model/records/dateText.ts";
import { yearOf } from "../../src/model/records/day.ts";
import { type Selected, select } from "../../src/model/time/select.ts";
import { type Step, viewOfStep } from "../../src/model/tours/tour.ts";
import { readOver } from "../../src/model/view/address.ts";
import { cardText } from "../../src/text/en/card.ts";
import { timelineText } from "../../src/text/en/timeline.ts";
import { didYouMean } from "./nearest.ts";

/**
 * Numbers in the texts of tours. None is typed in: `{count}` is filled in, `{Three = acting: some-record}` is printed as
 * it stands and must be right.
 */

/** A text with its numbers filled in, and what is wrong with it. */
export type Filled = { readonly text: string; readonly faults: readonly string[] };

type Measured =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "fault"; readonly message: string };

/** What the numbers of a step are counted over. */
type Seen = Pick<Step, "view" | "light">;

type Measure = (argument: string) => Measured;

const measureNames = ["count", "lit", "undated", "acting", "year", "date", "amount", "value"] as const;
type MeasureName = (typeof measureNames)[number];

const numberOf = (value: number): Measured => ({ kind: "number", value });
const fault = (message: string): Measured => ({ kind: "fault", message });

const actingCountries = ({ parties }: Partnership, atlas: Atlas): number =>
  new Set(
    parties.filter(({ role }) => role !== "beneficiary").map(({ party }) => atlas.parties[party]?.country),
  ).size;

const yearIn = ({ date, id }: Partnership): Measured => {
  if (date === null) return fault(`"${id}" has no date`);
  const year = yearOf(date.earliest);
  return year === yearOf(date.startLatest) && !date.approximate
    ? numberOf(year)
    : fault(`"${id}" began in no certain year`);
};

const dateIn = ({ date, id }: Partnership): Measured => {
  if (date === null) return fault(`"${id}" has no date`);
  const { dates } = timelineText;
  const basis = date.basis === "inferred" ? `, ${dates.inferred}` : "";
  return { kind: "text", text: `${dateSpanText(date, dates)}${basis}` };
};

const amountIn = ({ amount, id }: Partnership): Measured =>
  amount
    ? { kind: "text", text: cardText.amount(amount.value, amount.currency, amount.qualifier) }
    : fault(`"${id}" has no amount`);

/** What a claim says where the sources are in conflict. */
const valueIn = ({ conflicts, id }: Partnership, claim: string): Measured => {
  const values = conflicts.flatMap((conflict) => conflict.values);
  const said = values.find((value) => value.claim === claim);
  if (said) return { kind: "text", text: said.value };
  const claims = values.map((value) => value.claim);
  return fault(`"${id}" has no conflict with a claim "${claim}"${didYouMean(claim, claims)}`);
};

type Count = (selected: Selected) => number;

const measuresOf = (atlas: Atlas, step: Seen): Readonly<Record<MeasureName, Measure>> => {
  const selectedBy = (query: string, pick: Count, base = viewOfStep(step)): Measured => {
    const { view, ignored } = readOver(query, base);
    const [wrong] = ignored;
    if (wrong !== undefined) return fault(`"${wrong}" in "${query}" says nothing an address can say`);
    return numberOf(pick(select(atlas, view)));
  };
  const ofRecord = (id: string, pick: (record: Partnership) => Measured): Measured => {
    const record = atlas.partnerships.find((other) => other.id === id);
    if (record) return pick(record);
    return fault(
      `unknown record "${id}"${didYouMean(
        id,
        atlas.partnerships.map((other) => other.id),
      )}`,
    );
  };
  return {
    count: (query) => selectedBy(query, ({ shown }) => shown.length),
    undated: (query) => selectedBy(query, ({ undated }) => undated.length),
    lit: (query) =>
      step.light === null
        ? fault("nothing is lit here: the step has no light")
        : selectedBy(query, ({ shown }) => shown.length, readOver(step.light, viewOfStep(step)).view),
    acting: (id) => ofRecord(id, (record) => numberOf(actingCountries(record, atlas))),
    year: (id) => ofRecord(id, yearIn),
    date: (id) => ofRecord(id, dateIn),
    amount: (id) => ofRecord(id, amountIn),
    value: (argument) => {
      const [id = "", claim = ""] = argument.split(" ");
      return ofRecord(id, (record) => valueIn(record, claim));
    },
  };
};

const words: readonly string[] =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );

/** Null for what is no number: "Three", "1,024" and "12" are. */
const numberIn = (printed: string): number | null => {
  const word = words.indexOf(printed.toLowerCase());
  if (word >= 0) return word;
  const digits = printed.replaceAll(",", "");
  return /^\d+$/.test(digits) ? Number(digits) : null;
};

// "5G" and "iCET-2" are names; "one" is mostly no number.
const bare =
  /(?<![\p{L}\p{N}-])(?:\d[\d.,]*\d|\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|dozen|hundred|thousand|million|billion|trillion)s?)(?![\p{L}\p{N}])/giu;

const placeholder = /\{([^{}]*)\}/g;

const isMeasure = (name: string): name is MeasureName => measureNames.some((each) => each === name);

const fillOne = (
  inner: string,
  measures: Readonly<Record<MeasureName, Measure>>,
): { readonly text: string; readonly fault: string | null } => {
  const [, printed, name = "", argument = ""] =
    inner.match(/^(?:(.*?)\s*=\s+)?\s*([a-z]+)\s*(?::\s*(.*?)\s*)?$/) ?? [];
  if (!isMeasure(name)) {
    return { text: inner, fault: `{${inner}} names no number${didYouMean(name, measureNames)}` };
  }
  const measured = measures[name](argument);
  switch (measured.kind) {
    case "fault":
      return { text: inner, fault: measured.message };
    case "text": {
      const wrong = printed !== undefined && printed !== measured.text;
      return { text: measured.text, fault: wrong ? `says "${printed}"; it is ${measured.text}` : null };
    }
    case "number": {
      if (printed === undefined) return { text: String(measured.value), fault: null };
      const right = numberIn(printed) === measured.value;
      return { text: printed, fault: right ? null : `says "${printed}"; it is ${measured.value}` };
    }
  }
};

/** Fills in the numbers of one text of a step. */
export const fillNumbers = (text: string, atlas: Atlas, step: Seen): Filled => {
  const measures = measuresOf(atlas, step);
  const faults: string[] = [];
  const filled = text.replace(placeholder, (_, inner: string) => {
    const one = fillOne(inner, measures);
    if (one.fault !== null) faults.push(one.fault);
    return one.text;
  });
  const typed = text.replace(placeholder, "").match(bare) ?? [];
  for (const number of typed)
    faults.push(
      `"${number}" is a number that nothing checks: compute it, {count}, or check it, {${number} = year: record}`,
    );
  return { text: filled, faults };
};
