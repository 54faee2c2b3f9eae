import { languages } from "../model/records/language.ts";

// Keys of the address that leave the printed picture as it is.
const indifferent =
  /^(v|utm_.*|fbclid|gclid|lang|initialWidth|childId|parentTitle|parentUrl|ui|static|transparent|gestures|height|edition|theme)$/;

/**
 * Each language has a page of its own, because a sandboxed frame could not load another's words. Where the page of the
 * language that a query asks for lies, from the page of the other; null when it is this one.
 */
export const pageInLanguage = (here: string, query: string): string | null => {
  const asked = languages.find((language) => language === new URLSearchParams(query).get("lang"));
  if (asked === undefined || asked === here) return null;
  return `${here === "en" ? "./" : "../"}${asked === "en" ? "" : `${asked}/`}`;
};

/**
 * Runs before anything is painted, and so knows nothing but the address: puts what the styles ask about on the root,
 * and hides the printed threads when the address asks for others. The land under them stands either way.
 */
export const showEarly = (root: HTMLElement, query: string): void => {
  const asked = new URLSearchParams(query);
  const { dataset } = root;
  dataset.script = "on";
  const theme = asked.get("theme");
  if (theme === "dark" || theme === "light") dataset.theme = theme;
  const ui = asked.get("ui");
  if (ui === "min" || ui === "none") dataset.ui = ui;
  if (asked.get("transparent") === "1") dataset.transparent = "1";
  if (asked.get("static") === "1") dataset.static = "1";
  if ([...asked.keys()].some((key) => !indifferent.test(key))) dataset.printed = "other";
};
