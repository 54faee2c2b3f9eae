import { type Day, monthIndexOf } from "../model/records/day.ts";
import { parseEdtf } from "../model/records/edtf.ts";

/** The days a date covers, and the months in which it may begin, all inclusive. Refilled for each row. */
export type DateCell = { first: Day; last: Day; month: number; lastMonth: number };

export const emptyDate = (): DateCell => ({ first: 0, last: 0, month: 0, lastMonth: 0 });

const [ZERO, MINUS] = [48, 45];

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const lengthOf = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (lengths[month - 1] ?? 0);

/**
 * Days from 1970-01-01 in the proleptic Gregorian calendar, for years from 0; the same as `dayOf`, without a Date.
 * Howard Hinnant, days_from_civil, https://howardhinnant.github.io/date_algorithms.html
 */
const dayNumber = (year: number, month: number, date: number): Day => {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

/** The number of `length` digits at `at`, or −1. */
const digitsAt = (bytes: Uint8Array, at: number, length: number): number => {
  let value = 0;
  for (let index = at; index < at + length; index += 1) {
    const digit = (bytes[index] as number) - ZERO;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
};

const utf8 = new TextDecoder();

/**
 * Reads YYYY, YYYY-MM or YYYY-MM-DD from bytes[start, end) into `cell`; a million of these without a string. Whatever
 * else the atlas reads, such as 2022/2027 or 2023~, goes through `parseEdtf`. False when it is no date.
 */
export const dateIn = (bytes: Uint8Array, start: number, end: number, cell: DateCell): boolean => {
  let [from, stop] = [start, end];
  while (from < stop && (bytes[from] as number) <= 32) from += 1;
  while (stop > from && (bytes[stop - 1] as number) <= 32) stop -= 1;
  const length = stop - from;
  const isPlain =
    (length === 4 || length === 7 || length === 10) &&
    (length < 7 || bytes[from + 4] === MINUS) &&
    (length < 10 || bytes[from + 7] === MINUS);
  const year = isPlain ? digitsAt(bytes, from, 4) : -1;
  if (year < 0) return otherDate(utf8.decode(bytes.subarray(from, stop)), cell);
  if (length === 4) {
    cell.first = dayNumber(year, 1, 1);
    cell.last = dayNumber(year, 12, 31);
    cell.month = year * 12;
    cell.lastMonth = year * 12 + 11;
    return true;
  }
  const month = digitsAt(bytes, from + 5, 2);
  if (month < 1 || month > 12) return false;
  const date = length === 10 ? digitsAt(bytes, from + 8, 2) : 0;
  if (length === 10 && (date < 1 || date > lengthOf(year, month))) return false;
  cell.first = dayNumber(year, month, date || 1);
  cell.last = dayNumber(year, month, date || lengthOf(year, month));
  cell.month = year * 12 + month - 1;
  cell.lastMonth = cell.month;
  return true;
};

/** An EDTF date that is not plain. */
export const otherDate = (text: string, cell: DateCell): boolean => {
  const interval = parseEdtf(text);
  if (typeof interval === "string") return false;
  cell.first = interval.earliest;
  cell.last = interval.latest ?? interval.endEarliest;
  cell.month = monthIndexOf(interval.earliest);
  cell.lastMonth = monthIndexOf(interval.startLatest);
  return true;
};
