import type { Reason } from "../links/links.ts";
import { LIMITS } from "../links/links.ts";
import { dayText, monthText } from "../model/records/dateText.ts";
import { type Day, dayOf, endOfMonth, monthOf, startOfMonth, yearOf } from "../model/records/day.ts";
import { NEVER_ENDS } from "../model/records/edtf.ts";
import { say } from "../text/catalogue.ts";
import { openText } from "../text/en/open.ts";
import type { Trouble } from "./store.ts";

export const reasonText = (reason: Reason): string => {
  const words = openText.reasons;
  switch (reason.kind) {
    case "cells":
      return words.cells(reason.found, reason.expected);
    case "empty":
      return words.empty(reason.column);
    case "no-number":
    case "out-of-range":
      return words[reason.kind](reason.column, reason.value);
    case "no-date":
      return words["no-date"](reason.value);
    case "undated":
    case "open-quote":
    case "no-ends":
      return words[reason.kind];
  }
};

export const troubleText = (why: Trouble): string => {
  const words = openText.hopeless;
  switch (why.kind) {
    case "no-columns":
      return words["no-columns"](why.missing, why.found);
    case "other-version":
      return words["other-version"](why.version);
    case "nothing-drawable":
      return words["nothing-drawable"](why.skipped.count);
    case "too-many-rows":
      return words["too-many-rows"](LIMITS.rows);
    case "too-big":
      return words["too-big"](why.limit);
    case "status":
      return words.status(why.status);
    case "empty":
    case "not-text":
    case "no-json":
    case "other-json":
    case "address":
    case "refused":
    case "unreadable":
    case "worker":
      return words[why.kind];
  }
};

/** Whether more is to be said than why: what a good file would have held. */
export const wantsExpectation = ({ kind }: Trouble): boolean =>
  !["address", "refused", "status", "unreadable", "worker", "too-big", "too-many-rows"].includes(kind);

/** The days a link covers, as exactly as they go: "2023", "June 2024", "17 June 2024", "2022 to March 2024". */
export const daysText = (first: Day, last: Day): string => {
  const words = say.timeline.dates;
  if (last >= NEVER_ENDS) return words.since(dayText(first, words));
  if (first === last) return dayText(first, words);
  if (first === startOfMonth(first) && last === endOfMonth(first)) return monthText(first, words);
  const isYears = first === dayOf(yearOf(first)) && monthOf(last) === 12 && last === endOfMonth(last);
  if (isYears && yearOf(first) === yearOf(last)) return words.year(yearOf(first));
  if (isYears) return words.range(words.year(yearOf(first)), words.year(yearOf(last)));
  return words.range(dayText(first, words), dayText(last, words));
};
