import type { Amount, Atlas, Partnership, PartnershipId, SectorId } from "../records/atlas.ts";
import { type Day, dayOf, yearOf } from "../records/day.ts";
import {
  type Group,
  groups,
  type Kind,
  kinds,
  type Qualifier,
  type Status,
  statuses,
} from "../records/vocabulary.ts";
import { homeView, type View } from "../view/view.ts";
import { type Extent, extentOf, type Selected } from "./select.ts";

/** How many of the shown records have a value; `share` is of the longest bar, 0 to 1. */
export type Bar<T> = {
  readonly value: T;
  readonly count: number;
  readonly share: number;
  readonly chosen: boolean;
};

/** The year in which records began; "unsure" when their dates allow more than one. */
export type YearKey = number | "unsure" | "undated";

export type YearBar = Bar<YearKey> & {
  readonly groups: readonly { readonly group: Group; readonly count: number }[];
};

export type Sum = {
  readonly value: number;
  /** "at-least" once an amount in it is a lower bound, or one was left out. */
  readonly qualifier: "exactly" | "at-least";
  /** Amounts given only as "about", "nearly" or "up to", which no sum can hold. */
  readonly leftOut: number;
};

export type CurrencySummary = {
  readonly currency: string;
  readonly amounts: readonly {
    readonly id: PartnershipId;
    readonly title: string;
    readonly group: Group;
    readonly amount: Amount;
    readonly share: number;
  }[];
  /** Null when there is one amount, or none that can be added. */
  readonly sum: Sum | null;
};

export type Summary = {
  /** Every shown record is in exactly one year. */
  readonly years: readonly YearBar[];
  /** Partner groups that have a record. */
  readonly groups: readonly Group[];
  /** A record counts under each of its sectors. */
  readonly sectors: readonly Bar<SectorId>[];
  readonly statuses: readonly Bar<Status>[];
  readonly kinds: readonly Bar<Kind>[];
  readonly money: readonly CurrencySummary[];
};

/** "About 2000" may be 1999; "about June 2018" is in 2018. */
const yearKeyOf = ({ date }: Partnership): YearKey => {
  if (date === null) return "undated";
  const { approximate, precision } = date;
  if (approximate && (precision === "year" || precision === "span")) return "unsure";
  return yearOf(date.earliest);
};

/** The window of one calendar year, within the axis. */
const daysOfYear = (year: number, extent: Extent): { readonly from: Day | null; readonly to: Day | null } => {
  const from = dayOf(year);
  const to = dayOf(year, 12, 31);
  return { from: from <= extent.first ? null : from, to: to >= extent.last ? null : to };
};

const isYear = (view: View, year: YearKey, extent: Extent): boolean => {
  if (typeof year !== "number" || view.mode !== "between") return false;
  const days = daysOfYear(year, extent);
  return view.from === days.from && view.to === days.to;
};

/** Shows one year, or all of time again when it is shown already. */
export const toggleYear = (atlas: Atlas, view: View, year: number): View => {
  const extent = extentOf(atlas);
  return isYear(view, year, extent)
    ? { ...view, mode: homeView.mode, from: homeView.from, to: homeView.to }
    : { ...view, mode: "between", ...daysOfYear(year, extent) };
};

/** One year and one partner, as a piece of a bar shows them; both go again when both are shown already. */
export const toggleYearOf = (atlas: Atlas, view: View, year: number, group: Group): View => {
  const shown = isYear(view, year, extentOf(atlas));
  const alone = view.partners.length === 1 && view.partners[0] === group;
  if (shown && alone) return { ...toggleYear(atlas, view, year), partners: groups };
  return { ...(shown ? view : toggleYear(atlas, view, year)), partners: [group] };
};

const bars = <T>(
  values: readonly T[],
  chosen: readonly T[],
  records: readonly Partnership[],
  has: (record: Partnership, value: T) => boolean,
): readonly Bar<T>[] => {
  const counted = values.map((value) => ({
    value,
    count: records.filter((record) => has(record, value)).length,
    chosen: chosen.includes(value),
  }));
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return counted
    .filter((bar) => bar.count > 0 || bar.chosen)
    .map((bar) => ({ ...bar, share: bar.count / most }))
    .toSorted((a, b) => b.count - a.count);
};

const yearBars = (records: readonly Partnership[], view: View, extent: Extent): readonly YearBar[] => {
  const numbers = [...new Set(records.map(yearKeyOf))]
    .filter((key): key is number => typeof key === "number")
    .sort((a, b) => a - b);
  const keys: readonly YearKey[] = [...numbers, "unsure", "undated"];
  const counted = keys.map((value) => {
    const inYear = records.filter((record) => yearKeyOf(record) === value);
    const parts = groups.map((group) => ({
      group,
      count: inYear.filter((record) => record.group === group).length,
    }));
    return { value, count: inYear.length, groups: parts.filter(({ count }) => count > 0) };
  });
  const most = Math.max(1, ...counted.map(({ count }) => count));
  return counted
    .filter(({ count }) => count > 0)
    .map((bar) => ({ ...bar, share: bar.count / most, chosen: isYear(view, bar.value, extent) }));
};

/** Amounts that are what they say or more: they may be added up to a lower bound. */
const bounds: ReadonlySet<Qualifier> = new Set(["exactly", "over", "at-least"]);

/** Adds amounts of one currency. "About", "nearly" and "up to" are no lower bounds, so they stay outside the sum. */
export const sumOf = (amounts: readonly Amount[]): Sum | null => {
  const added = amounts.filter(({ qualifier }) => bounds.has(qualifier));
  if (amounts.length < 2 || added.length === 0) return null;
  const exact = amounts.every(({ qualifier }) => qualifier === "exactly");
  return {
    value: added.reduce((sum, { value }) => sum + value, 0),
    qualifier: exact ? "exactly" : "at-least",
    leftOut: amounts.length - added.length,
  };
};

const moneyIn = (records: readonly Partnership[]): readonly CurrencySummary[] => {
  const named = records.flatMap(({ id, title, group, amount }) =>
    amount === null ? [] : [{ id, title, group, amount }],
  );
  return [...new Set(named.map(({ amount }) => amount.currency))]
    .map((currency) => {
      const amounts = named.filter(({ amount }) => amount.currency === currency);
      const most = Math.max(...amounts.map(({ amount }) => amount.value));
      return {
        currency,
        amounts: amounts
          .map((each) => ({ ...each, share: each.amount.value / most }))
          .toSorted((a, b) => b.amount.value - a.amount.value),
        sum: sumOf(amounts.map(({ amount }) => amount)),
      };
    })
    .toSorted((a, b) => b.amounts.length - a.amounts.length || a.currency.localeCompare(b.currency, "en"));
};

/** The shown records, counted by what readers ask of them. Currencies are never added to each other. */
export const summaryOf = (atlas: Atlas, view: View, { shown }: Pick<Selected, "shown">): Summary => {
  const records = shown.map(({ partnership }) => partnership);
  return {
    years: yearBars(records, view, extentOf(atlas)),
    groups: groups.filter((group) => records.some((record) => record.group === group)),
    sectors: bars(Object.keys(atlas.sectors), view.sectors, records, ({ sectors }, value) =>
      sectors.includes(value),
    ),
    statuses: bars(statuses, view.statuses, records, ({ status }, value) => status === value),
    kinds: bars(kinds, view.kinds, records, ({ kind }, value) => kind === value),
    money: moneyIn(records),
  };
};
