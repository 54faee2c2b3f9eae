import { isoOf, parseIso } from "../records/day.ts";
import { languages } from "../records/language.ts";
import {
  type Group,
  groups,
  type Kind,
  kinds,
  type Level,
  levels,
  type Status,
  type Stroke,
  statuses,
  strokes,
} from "../records/vocabulary.ts";
import { cameraText, readCamera } from "./cameraText.ts";
import {
  type Certainty,
  certainties,
  displays,
  homeView,
  type Match,
  type Mode,
  matchings,
  modes,
  nothing,
  projections,
  type Selection,
  type TourRef,
  themes,
  type View,
  worldviews,
} from "./view.ts";

/**
 * A View as a query string and back. Defaults are left out; unknown keys and values that make no sense are ignored and
 * named in `ignored`, so that an old or a mistyped link still opens.
 */
export type Read = { readonly view: View; readonly ignored: readonly string[] };

const VERSION = "1";

/** Keys other programs may put into an address without meaning us. */
const foreign = /^(utm_.*|fbclid|gclid|sw|reloaded)$/;

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
// How an address says that a default is meant where a tour's step has something else.
const ALL = "all";
const NONE = "none";
const OPEN = "open";
/** Words of the address itself: no record, place, party, sector or source may be called so. */
export const reservedIds: readonly string[] = [ALL, NONE];

const MAX_QUERY = 200;
const MAX_LIST = 60;

const selectionText = (selection: Selection): string => {
  switch (selection.kind) {
    case "none":
      return NONE;
    case "place":
      return `place:${selection.place}`;
    case "partnership":
      return selection.partnership;
  }
};

const dayText = (day: number | null): string => (day === null ? OPEN : isoOf(day));

/** Half a character, which no address can hold. */
const half = /\p{Surrogate}/gu;

const listText = (list: readonly string[]): string => list.join(",") || ALL;

type Entry = readonly [key: string, text: string];

/** Every choice as text, defaults too. */
const entriesOf = (view: View): readonly Entry[] => [
  ["view", cameraText(view.camera)],
  ["mode", view.mode],
  ["from", dayText(view.from)],
  ["to", dayText(view.to)],
  ["on", dayText(view.on)],
  ["undated", view.undated ? "1" : "0"],
  ["partner", view.partners.length === groups.length ? ALL : view.partners.join(",") || NONE],
  ["parties", listText(view.parties)],
  ["match", view.match],
  ["kind", listText(view.kinds)],
  ["status", listText(view.statuses)],
  ["sector", listText(view.sectors)],
  ["level", listText(view.levels)],
  ["source", listText(view.sources)],
  ["line", listText(view.strokes)],
  ["certainty", view.certainty],
  ["q", view.query],
  ["select", selectionText(view.selection)],
  ["display", view.display],
  ["lang", view.language],
  ["theme", view.theme],
  ["worldview", view.worldview],
  ["projection", view.projection],
];

const tourEntries = (tour: TourRef | null): readonly Entry[] => {
  if (tour === null) return [];
  const use: readonly Entry[] = tour.as === "present" ? [] : [[tour.as, "1"]];
  return [["tour", tour.slug], ["step", String(tour.step)], ...use];
};

/**
 * Without a leading `?`; empty for the home view. `base` is what the address starts from: home, or the view of the
 * tour's step that it names.
 */
export const queryOf = (view: View, base: View = homeView): string => {
  const usual = new Map(entriesOf(base));
  const changed = entriesOf(view).filter(([key, text]) => usual.get(key) !== text);
  const chosen = [...tourEntries(view.tour), ...changed];
  // Commas and colons are plain in a query; encoding them would only make the link longer.
  const written = chosen.map(
    ([key, value]) =>
      `${key}=${encodeURIComponent(value.replace(half, "\ufffd")).replace(/%2C/g, ",").replace(/%3A/g, ":")}`,
  );
  // A tour's address is read out and typed in: it stays short while nothing is changed.
  return (changed.length === 0 ? written : [`v=${VERSION}`, ...written]).join("&");
};

const oneOf = <T extends string>(text: string, words: readonly T[]): T | null =>
  words.find((word) => word === text) ?? null;

const listOf = <T extends string>(text: string, isWord: (word: string) => word is T): readonly T[] | null => {
  if (text === ALL) return [];
  const words = [...new Set(text.split(","))].slice(0, MAX_LIST);
  return words.every(isWord) ? words : null;
};

const isId = (word: string): word is string =>
  idPattern.test(word) && word.length <= 80 && !reservedIds.includes(word);
const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);
const isStatus = (word: string): word is Status => (statuses as readonly string[]).includes(word);
const isLevel = (word: string): word is Level => (levels as readonly string[]).includes(word);
const isStroke = (word: string): word is Stroke => (strokes as readonly string[]).includes(word);
const isGroup = (word: string): word is Group => (groups as readonly string[]).includes(word);

const readPartners = (text: string): readonly Group[] | null => {
  if (text === NONE) return [];
  if (text === ALL) return groups;
  const chosen = listOf(text, isGroup);
  return chosen && groups.filter((group) => chosen.includes(group));
};

const readSelection = (text: string): Selection | null => {
  if (text === NONE) return nothing;
  if (text.startsWith("place:")) {
    const place = text.slice("place:".length);
    return isId(place) ? { kind: "place", place } : null;
  }
  return isId(text) ? { kind: "partnership", partnership: text } : null;
};

type Change = Partial<View> | null;
const field = <K extends keyof View>(key: K, value: View[K] | null): Change =>
  value === null ? null : ({ [key]: value } as Partial<View>);

const dayField = (key: "from" | "to" | "on", text: string): Change =>
  text === OPEN ? { [key]: null } : field(key, parseIso(text));

const readers: Readonly<Record<string, (text: string) => Change>> = {
  v: (text) => (text === VERSION ? {} : null),
  view: (text) => field("camera", readCamera(text)),
  mode: (text) => field<"mode">("mode", oneOf<Mode>(text, modes)),
  from: (text) => dayField("from", text),
  to: (text) => dayField("to", text),
  on: (text) => dayField("on", text),
  undated: (text) => (text === "1" || text === "0" ? { undated: text === "1" } : null),
  partner: (text) => field("partners", readPartners(text)),
  parties: (text) => field("parties", listOf(text, isId)),
  match: (text) => field<"match">("match", oneOf<Match>(text, matchings)),
  kind: (text) => field("kinds", listOf(text, isKind)),
  status: (text) => field("statuses", listOf(text, isStatus)),
  sector: (text) => field("sectors", listOf(text, isId)),
  level: (text) => field("levels", listOf(text, isLevel)),
  source: (text) => field("sources", listOf(text, isId)),
  line: (text) => field("strokes", listOf(text, isStroke)),
  certainty: (text) => field<"certainty">("certainty", oneOf<Certainty>(text, certainties)),
  q: (text) => (text.length <= MAX_QUERY ? { query: text } : null),
  select: (text) => field("selection", readSelection(text)),
  display: (text) => field<"display">("display", oneOf(text, displays)),
  lang: (text) => field<"language">("language", oneOf(text, languages)),
  theme: (text) => field<"theme">("theme", oneOf(text, themes)),
  worldview: (text) => field<"worldview">("worldview", oneOf(text, [...worldviews, "auto"])),
  projection: (text) => field<"projection">("projection", oneOf(text, projections)),
};

const tourKeys = ["tour", "step", "read", "notes"] as const;

const readTour = (keys: URLSearchParams): TourRef | null => {
  const slug = keys.get("tour");
  const step = keys.get("step") ?? "1";
  if (slug === null || !isId(slug) || !/^[1-9]\d?$/.test(step)) return null;
  const as = keys.get("notes") === "1" ? "notes" : keys.get("read") === "1" ? "read" : "present";
  return { slug, step: Number(step), as };
};

/** The step of a tour that an address names, whether or not there is one. */
export const tourNamed = (query: string): TourRef | null => readTour(new URLSearchParams(query));

/** Reads what a query string changes of a view; a tour's keys are left to `readAddress`. Never throws. */
export const readOver = (query: string, base: View): Read => {
  let view = base;
  const ignored: string[] = [];
  for (const [key, text] of new URLSearchParams(query)) {
    if (foreign.test(key) || tourKeys.some((each) => each === key)) continue;
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    const change = read?.(text) ?? null;
    if (change === null) ignored.push(key.slice(0, 40));
    else view = { ...view, ...change };
  }
  if (view.from !== null && view.to !== null && view.from > view.to)
    view = { ...view, from: view.to, to: view.from };
  return { view, ignored };
};

/**
 * Reads a query string, with or without its `?`. Never throws. `baseOf` gives the view of a tour's step, which the
 * keys beside it override.
 */
export const readAddress = (query: string, baseOf: (tour: TourRef) => View | null = () => null): Read => {
  const keys = new URLSearchParams(query);
  const tour = readTour(keys);
  const base = tour && baseOf(tour);
  const { view, ignored } = readOver(query, base ?? homeView);
  return { view, ignored: base ? ignored : [...tourKeys.filter((key) => keys.has(key)), ...ignored] };
};

export const viewOf = (query: string): View => readAddress(query).view;
