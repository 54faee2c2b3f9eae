import type { Atlas } from "./atlas.ts";
import { isoOf, parseIso } from "./day.ts";
import { languages } from "./language.ts";
import {
  type Camera,
  type Certainty,
  certainties,
  displays,
  frames,
  homeView,
  type Match,
  type Mode,
  matchings,
  modes,
  nothing,
  projections,
  type Selection,
  themes,
  type View,
  worldviews,
} from "./view.ts";
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
} from "./vocabulary.ts";

/**
 * A View as a query string and back. Defaults are left out; unknown keys and values that make no sense are ignored and
 * named in `ignored`, so that an old or a mistyped link still opens.
 */
export type Read = { readonly view: View; readonly ignored: readonly string[] };

const VERSION = "1";

/** Keys other programs may put into an address without meaning us. */
const foreign = /^(utm_.*|fbclid|gclid|tour|step|sw|reloaded)$/;

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MAX_QUERY = 200;
const MAX_LIST = 60;

const cameraText = (camera: Camera): string =>
  camera.kind === "frame"
    ? camera.frame
    : [camera.lon.toFixed(2), camera.lat.toFixed(2), camera.zoom.toFixed(2)].join(",");

const selectionText = (selection: Selection): string | null => {
  switch (selection.kind) {
    case "none":
      return null;
    case "place":
      return `place:${selection.place}`;
    case "partnership":
      return selection.partnership;
  }
};

const dayText = (day: number | null): string | null => (day === null ? null : isoOf(day));

const unless = <T>(value: T, usual: T, text: string | null): string | null => (value === usual ? null : text);

/** Without a leading `?`; empty for the home view. */
export const queryOf = (view: View): string => {
  const entries: readonly (readonly [string, string | null])[] = [
    ["view", cameraText(view.camera) === cameraText(homeView.camera) ? null : cameraText(view.camera)],
    ["mode", unless(view.mode, homeView.mode, view.mode)],
    ["from", dayText(view.from)],
    ["to", dayText(view.to)],
    ["on", dayText(view.on)],
    ["undated", view.undated ? "1" : null],
    ["partner", view.partners.length === groups.length ? null : view.partners.join(",") || "none"],
    ["parties", view.parties.join(",") || null],
    ["match", unless(view.match, homeView.match, view.match)],
    ["kind", view.kinds.join(",") || null],
    ["status", view.statuses.join(",") || null],
    ["sector", view.sectors.join(",") || null],
    ["level", view.levels.join(",") || null],
    ["source", view.sources.join(",") || null],
    ["line", view.strokes.join(",") || null],
    ["certainty", unless(view.certainty, homeView.certainty, view.certainty)],
    ["q", view.query || null],
    ["select", selectionText(view.selection)],
    ["display", unless(view.display, homeView.display, view.display)],
    ["lang", unless(view.language, homeView.language, view.language)],
    ["theme", unless(view.theme, homeView.theme, view.theme)],
    ["worldview", unless(view.worldview, homeView.worldview, view.worldview)],
    ["projection", unless(view.projection, homeView.projection, view.projection)],
  ];
  const chosen = entries.filter((entry): entry is readonly [string, string] => entry[1] !== null);
  if (chosen.length === 0) return "";
  // Commas and colons are plain in a query; encoding them would only make the link longer.
  const written = chosen.map(
    ([key, value]) => `${key}=${encodeURIComponent(value).replace(/%2C/g, ",").replace(/%3A/g, ":")}`,
  );
  return [`v=${VERSION}`, ...written].join("&");
};

const oneOf = <T extends string>(text: string, words: readonly T[]): T | null =>
  words.find((word) => word === text) ?? null;

const listOf = <T extends string>(text: string, isWord: (word: string) => word is T): readonly T[] | null => {
  const words = [...new Set(text.split(","))].slice(0, MAX_LIST);
  return words.every(isWord) ? words : null;
};

const isId = (word: string): word is string => idPattern.test(word) && word.length <= 80;
const isKind = (word: string): word is Kind => (kinds as readonly string[]).includes(word);
const isStatus = (word: string): word is Status => (statuses as readonly string[]).includes(word);
const isLevel = (word: string): word is Level => (levels as readonly string[]).includes(word);
const isStroke = (word: string): word is Stroke => (strokes as readonly string[]).includes(word);
const isGroup = (word: string): word is Group => (groups as readonly string[]).includes(word);

const readPartners = (text: string): readonly Group[] | null => {
  if (text === "none") return [];
  const chosen = listOf(text, isGroup);
  return chosen && groups.filter((group) => chosen.includes(group));
};

const readCamera = (text: string): Camera | null => {
  const frame = oneOf(text, frames);
  if (frame) return { kind: "frame", frame };
  const numbers = text.split(",").map(Number);
  const [lon = Number.NaN, lat = Number.NaN, zoom = Number.NaN] = numbers;
  const fits = numbers.length === 3 && Math.abs(lon) <= 540 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 12;
  return fits ? { kind: "free", lon, lat, zoom } : null;
};

const readSelection = (text: string): Selection | null => {
  if (text.startsWith("place:")) {
    const place = text.slice("place:".length);
    return isId(place) ? { kind: "place", place } : null;
  }
  return isId(text) ? { kind: "partnership", partnership: text } : null;
};

type Change = Partial<View> | null;
const field = <K extends keyof View>(key: K, value: View[K] | null): Change =>
  value === null ? null : ({ [key]: value } as Partial<View>);

const readers: Readonly<Record<string, (text: string) => Change>> = {
  v: (text) => (text === VERSION ? {} : null),
  view: (text) => field("camera", readCamera(text)),
  mode: (text) => field<"mode">("mode", oneOf<Mode>(text, modes)),
  from: (text) => field("from", parseIso(text)),
  to: (text) => field("to", parseIso(text)),
  on: (text) => field("on", parseIso(text)),
  undated: (text) => (text === "1" ? { undated: true } : null),
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

/** Reads a query string, with or without its `?`. Never throws. */
export const readAddress = (query: string): Read => {
  let view: View = homeView;
  const ignored: string[] = [];
  for (const [key, text] of new URLSearchParams(query)) {
    if (foreign.test(key)) continue;
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined;
    const change = read?.(text) ?? null;
    if (change === null) ignored.push(key.slice(0, 40));
    else view = { ...view, ...change };
  }
  if (view.from !== null && view.to !== null && view.from > view.to)
    view = { ...view, from: view.to, to: view.from };
  return { view, ignored };
};

export const viewOf = (query: string): View => readAddress(query).view;

/** The view without a selection that the atlas does not hold. */
export const heldBy = (atlas: Pick<Atlas, "places" | "partnerships">, view: View): View => {
  const { selection } = view;
  switch (selection.kind) {
    case "none":
      return view;
    case "place":
      return Object.hasOwn(atlas.places, selection.place) ? view : { ...view, selection: nothing };
    case "partnership":
      return atlas.partnerships.some(({ id }) => id === selection.partnership)
        ? view
        : { ...view, selection: nothing };
  }
};
