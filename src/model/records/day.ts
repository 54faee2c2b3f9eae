/**
 * A day is a whole number of days since 1970-01-01, UTC. All arithmetic on dates happens in days, so that a reader
 * in Los Angeles and one in Kolkata see the same text and the same counts.
 */
export type Day = number;

const MS = 86_400_000;

/** Year, month (1–12) and day of month (1–31) to a Day. Out-of-range months and days roll over, as Date.UTC does. */
export const dayOf = (year: number, month = 1, date = 1): Day => {
  // Date.UTC maps the years 0–99 to 1900–1999; setUTCFullYear does not.
  const d = new Date(0);
  d.setUTCFullYear(year, month - 1, date);
  return Math.round(d.getTime() / MS);
};

export const yearOf = (day: Day): number => new Date(day * MS).getUTCFullYear();

/** 1–12. */
export const monthOf = (day: Day): number => new Date(day * MS).getUTCMonth() + 1;

/** 1–31. */
export const dateOf = (day: Day): number => new Date(day * MS).getUTCDate();

export const startOfMonth = (day: Day): Day => dayOf(yearOf(day), monthOf(day), 1);

export const endOfMonth = (day: Day): Day => dayOf(yearOf(day), monthOf(day) + 1, 1) - 1;

/** The same date some months on; 31 January plus one month is the last day of February. */
export const addMonths = (day: Day, months: number): Day => {
  const first = dayOf(yearOf(day), monthOf(day) + months, 1);
  return Math.min(first + dateOf(day) - 1, endOfMonth(first));
};

/** Months since year 0, for stacking by month: 2024-06 is 2024 × 12 + 5. */
export const monthIndexOf = (day: Day): number => yearOf(day) * 12 + monthOf(day) - 1;

export const dayOfMonthIndex = (index: number): Day => dayOf(Math.floor(index / 12), (index % 12) + 1, 1);

/** ISO 8601, `2024-06-17`. */
export const isoOf = (day: Day): string => new Date(day * MS).toISOString().slice(0, 10);

/** `2024-06-17` to a Day, or null when it is no calendar date. */
export const parseIso = (text: string): Day | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const day = dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
  return isoOf(day) === text ? day : null;
};
